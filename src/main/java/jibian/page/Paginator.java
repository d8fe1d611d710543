package jibian.page;

import module java.base;

/// Turns documents into pages: counts them, and places every line on them, by one and the same way of breaking lines,
/// rows and pages.
///
/// A fragment is measured once: as long as the same object stands at the same height of a page and the styles it has
/// look the same, its extent is kept from one count to the next. A fragment that begins a page stands at the same
/// height wherever it is. The contents list is measured again when one of its numbers changed.
///
/// May be called from any thread; counts wait for each other.
public final class Paginator {
  private final FontMetrics metrics;
  private DocumentMetrics sheet;
  private Known last = Known.NOTHING;

  /// What pages were last placed with, unless somebody places some right now: it has learned how wide characters are.
  private final AtomicReference<DocumentMetrics> idle = new AtomicReference<>();

  public Paginator(FontMetrics metrics) {
    this.metrics = metrics;
  }

  /// Whether a row may break over a page end: if it is higher than a third of the text.
  ///
  /// @param height of the row, in the same unit as the height of the page's text
  public static boolean breakable(int height, int textHeight) {
    return height > textHeight / Geometry.WHOLE_ROW;
  }

  /// What was measured last.
  ///
  /// @param settled whether all numbers of its contents list were known when that was measured
  /// @param changed roles that look otherwise since then
  private record Known(Pagination pagination, boolean settled, Set<Role> changed) {
    static final Known NOTHING = new Known(new Pagination(List.of()), false, Set.of());

    FragmentExtent extent(Fragment fragment, FragmentExtent.Place place, List<Block> following) {
      Pagination.Run run = pagination.run(fragment);
      return run != null && run.extent().start().equals(place) && holds(run, following)
          ? run.extent()
          : null;
    }

    @SuppressWarnings("ReferenceEquality") // What was edited is another object.
    private boolean holds(Pagination.Run run, List<Block> following) {
      return (run.extent().alone() || (settled && run.following() == following))
          && Collections.disjoint(run.extent().roles(), changed);
    }
  }

  /// Counts the pages. The contents list is measured with the numbers of the last count, and again if they were others.
  public synchronized Pagination count(Document document) {
    last = measured(document, known(document));
    last = last.settled() ? last : measured(document, last);
    return last.pagination();
  }

  private Known measured(Document document, Known before) {
    Pagination now = new Pagination(runs(document, before));
    return new Known(now, !moved(document, before.pagination(), now), Set.of());
  }

  /// Whether something that stands in the contents list has another number.
  private static boolean moved(Document document, Paging before, Paging now) {
    for (Chapter chapter : document.chapters()) {
      for (Fragment fragment : chapter.fragments()) {
        for (Block block : fragment.blocks()) {
          if (block instanceof ContentsList(List<ContentsList.Entry> entries)
              && entries.stream()
                  .anyMatch(one -> before.pageOf(one.anchor()) != now.pageOf(one.anchor()))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// Counts the pages and then hands every page on, complete, in their order. While it does so others may count.
  public Pagination place(Document document, Consumer<PlacedPage> pages) {
    Pagination pagination = count(document);
    place(document, pagination, 1, pagination.pages(), pages);
    return pagination;
  }

  /// Hands some pages on, complete, in their order; what stands only on others is not looked at.
  ///
  /// @param pagination of the same document
  /// @param from the first page, counted from 1 over the whole document
  /// @param to the last page
  public void place(
      Document document, Pagination pagination, int from, int to, Consumer<PlacedPage> pages) {
    List<Pagination.Run> runs =
        pagination.runs().stream()
            .filter(run -> run.lastPage() >= from && run.page() <= to)
            .toList();
    if (runs.isEmpty()) {
      return;
    }
    Consumer<PlacedPage> wanted =
        page -> {
          if (page.index() >= from && page.index() <= to) {
            pages.accept(page);
          }
        };
    DocumentMetrics own = forPlacing(document);
    Placer placer = new Placer(own, document, pagination, runs.getFirst().page(), wanted);
    PageFlow flow = new PageFlow(own, placer, pagination::pageOf);
    for (Pagination.Run run : runs) {
      placer.turnTo(run.page());
      flow.run(run.fragment(), run.extent().start(), run.following());
    }
    placer.turnTo(runs.getLast().lastPage() + 1);
    idle.set(own);
  }

  private DocumentMetrics forPlacing(Document document) {
    DocumentMetrics known = idle.getAndSet(null);
    return known == null || known.differs(document)
        ? new DocumentMetrics(document.setup(), document.styles(), metrics)
        : known;
  }

  private List<Pagination.Run> runs(Document document, Known known) {
    PageFlow flow = new PageFlow(sheet, FlowTarget.NOTHING, known.pagination()::pageOf);
    List<Pagination.Run> runs = new ArrayList<>();
    int page = 0;
    for (Chapter chapter : document.chapters()) {
      FragmentExtent.Place place = FragmentExtent.Place.TOP;
      page += chapter.fragments().isEmpty() ? 0 : 1;
      List<Fragment> fragments = chapter.fragments();
      for (int index = 0; index < fragments.size(); index++) {
        Fragment fragment = fragments.get(index);
        if (place.y() > 0 && startsPage(fragment)) {
          place = FragmentExtent.Place.TOP;
          page++;
        }
        List<Block> following =
            index + 1 < fragments.size() ? fragments.get(index + 1).blocks() : List.of();
        FragmentExtent extent = known.extent(fragment, place, following);
        extent = extent == null ? flow.run(fragment, place, following) : extent;
        runs.add(new Pagination.Run(fragment, following, extent, page, chapter.numbered()));
        place = extent.end();
        page += extent.pages();
      }
    }
    return runs;
  }

  private Known known(Document document) {
    if (sheet == null || !sheet.setup().equals(document.setup())) {
      sheet = new DocumentMetrics(document.setup(), document.styles(), metrics);
      return Known.NOTHING;
    }
    Set<Role> changed = sheet.changed(document);
    if (!changed.isEmpty()) {
      sheet = new DocumentMetrics(document.setup(), document.styles(), metrics);
    }
    return new Known(last.pagination(), last.settled(), changed);
  }

  private static boolean startsPage(Fragment fragment) {
    return !fragment.blocks().isEmpty()
        && fragment.blocks().getFirst() instanceof Paragraph paragraph
        && paragraph.newPage();
  }
}
