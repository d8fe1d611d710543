package jibian.ui.preview;

import module java.base;

import jibian.form.Form;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.page.Block;
import jibian.page.Cell;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.Origin;
import jibian.page.Pagination;
import jibian.page.Paginator;
import jibian.page.Paragraph;
import jibian.ui.page.TextPages;
import jibian.ui.page.TypesetPage;
import jibian.ui.page.Typesetter;
import jibian.ui.port.PageFonts;

/// Lays texts out and makes the pages that are wanted. What did not change since the last time stays the same object.
/// One call at a time.
final class PreviewRenderer {
  private final Paginator paginator;
  private final Typesetter typesetter;
  private OfText laid;
  private Function<Submission, Document> layout;
  private Document document;
  private Pagination pagination;
  private Map<Integer, TypesetPage> typesetPages = Map.of();

  /// Pages that are placed already, as long as what stands on them is the same.
  private final Map<Integer, TypesetPage> placed = new HashMap<>();

  private final Set<Integer> used = new HashSet<>();

  /// Whose cells stand in a fragment, sorted, as far as that was asked.
  private IdentityHashMap<Fragment, long[]> owners = new IdentityHashMap<>();

  PreviewRenderer(PageFonts fonts) {
    this.paginator = new Paginator(fonts);
    this.typesetter = new Typesetter(fonts);
  }

  /// What the pages are made of.
  sealed interface Content {}

  /// A text in its form.
  ///
  /// @param stage the stage whose tables are shown; empty for the text with its goals
  record OfText(Submission text, Form form, Optional<StageForm> stage) implements Content {
    @SuppressWarnings("ReferenceEquality")
    private boolean alike(OfText other) {
      return other != null && form == other.form && stage.equals(other.stage);
    }
  }

  /// Pages that are laid out already.
  record LaidOut(Document document) implements Content {}

  /// What is wanted.
  ///
  /// @param first the first page, from 1
  /// @param reveal the cell whose place is asked for
  record Order(long number, Content content, int first, int last, Optional<Address> reveal) {}

  /// What was made of an [Order].
  record Result(
      Order order,
      DocumentShape shape,
      Map<Integer, TypesetPage> typesetPages,
      Optional<PageLocation> location) {}

  Result make(Order order) {
    lay(order);
    double millimetre = 72 / 25.4;
    DocumentShape shape =
        new DocumentShape(
            pagination.pages(),
            document.setup().width() * millimetre,
            document.setup().height() * millimetre,
            document.setup().left() * millimetre,
            document.setup().textWidth() * millimetre);
    Optional<PageLocation> location = order.reveal().flatMap(this::find);
    Map<Integer, TypesetPage> now = new HashMap<>();
    for (TypesetPage typeset : place(order.first(), order.last())) {
      now.put(typeset.index(), kept(typeset));
    }
    typesetPages = Map.copyOf(now);
    placed.keySet().retainAll(used);
    used.clear();
    return new Result(order, shape, typesetPages, location);
  }

  /// What did not change is the same object, as the edits leave it; to compare the content would cost more.
  @SuppressWarnings("ReferenceEquality")
  private void lay(Order order) {
    Document before = document;
    switch (order.content()) {
      case OfText wanted -> lay(wanted);
      case LaidOut(Document pages) -> document = pages;
    }
    if (document != before) {
      Pagination last = pagination;
      pagination = paginator.count(document);
      placed.keySet().removeIf(page -> !pagination.same(page, last));
      IdentityHashMap<Fragment, long[]> known = owners;
      owners = new IdentityHashMap<>();
      document
          .fragments()
          .filter(known::containsKey)
          .forEach(one -> owners.put(one, known.get(one)));
    }
  }

  @SuppressWarnings("ReferenceEquality")
  private void lay(OfText wanted) {
    boolean alike = wanted.alike(laid);
    if (!alike) {
      layout = TextPages.of(wanted.form(), wanted.stage());
    }
    if (!alike || wanted.text() != laid.text()) {
      document = layout.apply(wanted.text());
    }
    laid = wanted;
  }

  private TypesetPage kept(TypesetPage typeset) {
    TypesetPage before = typesetPages.get(typeset.index());
    return typeset.equals(before) ? before : typeset;
  }

  private List<TypesetPage> place(int first, int last) {
    List<Integer> wanted =
        IntStream.rangeClosed(Math.max(1, first), Math.min(last, pagination.pages()))
            .boxed()
            .toList();
    used.addAll(wanted);
    List<Integer> missing = wanted.stream().filter(page -> !placed.containsKey(page)).toList();
    if (!missing.isEmpty()) {
      paginator.place(
          document,
          pagination,
          missing.getFirst(),
          missing.getLast(),
          page -> placed.put(page.index(), typesetter.set(page)));
    }
    return wanted.stream().map(placed::get).toList();
  }

  /// Where a cell stands: the cell itself, or the one it is part of, or else the nearest of its owner.
  private Optional<PageLocation> find(Address address) {
    long owner = address.owner().value();
    if (owner == 0) {
      return part(address.field());
    }
    List<Fragment> fragments = document.fragments().toList();
    for (int at = 0; at < fragments.size(); at++) {
      Fragment fragment = fragments.get(at);
      if (holds(fragment, owner)) {
        Origin origin = nearest(address, origins(fragment.blocks())).orElseThrow();
        int first = pagination.page(fragment);
        int last =
            at + 1 < fragments.size() ? pagination.page(fragments.get(at + 1)) : pagination.pages();
        return location(origin, first, last);
      }
    }
    return Optional.empty();
  }

  private boolean holds(Fragment fragment, long owner) {
    long[] there =
        owners.computeIfAbsent(
            fragment,
            one ->
                origins(one.blocks()).stream()
                    .mapToLong(Origin::owner)
                    .distinct()
                    .sorted()
                    .toArray());
    return Arrays.binarySearch(there, owner) >= 0;
  }

  private Optional<PageLocation> location(Origin origin, int first, int last) {
    for (TypesetPage typeset : place(first, last)) {
      for (TypesetPage.Area area : typeset.areas()) {
        if (area.origin().equals(origin)) {
          return Optional.of(new PageLocation(typeset.index(), area));
        }
      }
    }
    return Optional.empty();
  }

  /// Where a part of the text begins.
  private Optional<PageLocation> part(String field) {
    Fragment.Kind kind =
        switch (field) {
          case "narrative" -> Fragment.Kind.NARRATIVE;
          case "projects" -> Fragment.Kind.PROJECT;
          case "tables" -> Fragment.Kind.SUPPLEMENT;
          default -> Fragment.Kind.COVER;
        };
    return document
        .fragments()
        .filter(fragment -> fragment.kind() == kind)
        .findFirst()
        .map(fragment -> PageLocation.top(pagination.page(fragment)));
  }

  private static Collection<Origin> origins(List<Block> blocks) {
    List<Origin> origins = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Paragraph paragraph when paragraph.origin() != null -> origins.add(paragraph.origin());
        case Grid grid ->
            grid.rows().forEach(row -> row.cells().forEach(cell -> add(cell, origins)));
        default -> {}
      }
    }
    return origins;
  }

  private static void add(Cell cell, List<Origin> origins) {
    if (cell.origin() != null) {
      origins.add(cell.origin());
    }
  }

  /// The text among those of a page that an address means: `goals.2` stands in the cell of `goals`, `plan` in the first
  /// of its parts, and a level that is printed once for several rows in any cell of the row.
  private static Optional<Origin> nearest(Address address, Collection<Origin> origins) {
    String field = address.field();
    return own(address, origins)
        .filter(origin -> origin.field().equals(field))
        .findFirst()
        .or(() -> own(address, origins).filter(one -> below(field, one.field())).findFirst())
        .or(() -> own(address, origins).filter(one -> below(one.field(), field)).findFirst())
        .or(() -> own(address, origins).findFirst());
  }

  private static Stream<Origin> own(Address address, Collection<Origin> origins) {
    return origins.stream().filter(origin -> origin.owner() == address.owner().value());
  }

  private static boolean below(String field, String above) {
    return field.startsWith(above + ".");
  }
}
