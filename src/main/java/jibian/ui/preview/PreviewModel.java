package jibian.ui.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.edit.Parts;
import jibian.form.Layout;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.page.Document;
import jibian.page.Mark;
import jibian.page.Origin;
import jibian.page.Pagination;
import jibian.page.Paginator;
import jibian.page.PlacedPage;
import jibian.task.Latest;
import jibian.ui.desk.Session;
import jibian.ui.port.PageFonts;

/// The official pages of the open text, laid out in the background after every step by what lays them out for print.
/// Only pages in sight are placed.
public final class PreviewModel {
  /// How many pages of a part are looked through for a cell.
  private static final int SPREAD = 8;

  private final Session session;
  private final Layout layout;
  private final Paginator paginator;
  private final Latest<Wish, Pages> placing;
  private final ReadOnlyObjectWrapper<Pages> pages = new ReadOnlyObjectWrapper<>(Pages.NONE);
  private boolean on;
  private int first = 1;
  private int last = 2;
  private Wish known;
  private Pages pagesSoFar = Pages.NONE;

  /// @param worker where pages are laid out
  /// @param window where results are shown
  public PreviewModel(Session session, PageFonts fonts, Executor worker, Executor window) {
    this.session = session;
    this.layout = new Layout(session.form());
    this.paginator = new Paginator(fonts);
    this.placing =
        new Latest<>(
            worker,
            this::place,
            window,
            pages::set,
            fault ->
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), fault));
    session.textProperty().subscribe(_ -> ask());
    session.placeProperty().subscribe(_ -> ask());
  }

  /// What is laid out so far.
  public ReadOnlyObjectProperty<Pages> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  /// Whether anybody looks; nothing is laid out for nobody.
  public void watch(boolean wanted) {
    on = wanted;
    ask();
  }

  /// Which pages are in sight, counted from 1.
  public void look(int from, int to) {
    if (from != first || to != last) {
      first = from;
      last = to;
      ask();
    }
  }

  /// Leads the clerk to where a piece of a page came from.
  public void go(Origin origin) {
    session.go(new Address(new Id(origin.owner()), origin.field()));
  }

  private void ask() {
    if (on) {
      placing.submit(new Wish(session.text(), session.place(), first, last));
    }
  }

  /// On the worker's thread.
  private Pages place(Wish wish) {
    boolean same = known != null && known.text().equals(wish.text());
    Document document = same ? pagesSoFar.document() : layout.whole(wish.text());
    Pagination pagination = same ? pagesSoFar.pagination() : paginator.count(document);
    Map<Integer, PlacedPage> placed = same ? new HashMap<>(pagesSoFar.placed()) : new HashMap<>();
    fill(document, pagination, wish.first(), wish.last(), placed);
    int focus = pageOf(wish, document, pagination, placed);
    pagesSoFar = new Pages(document, pagination, Map.copyOf(placed), wish.place(), focus);
    known = wish;
    return pagesSoFar;
  }

  private void fill(
      Document document, Pagination pagination, int from, int to, Map<Integer, PlacedPage> placed) {
    int begin = Math.max(1, from);
    int end = Math.min(pagination.pages(), to);
    while (begin <= end && placed.containsKey(begin)) {
      begin++;
    }
    while (begin <= end && placed.containsKey(end)) {
      end--;
    }
    if (begin <= end) {
      paginator.place(document, pagination, begin, end, page -> placed.put(page.index(), page));
    }
  }

  /// The page that shows the place of the clerk; 0 for none.
  private int pageOf(
      Wish wish, Document document, Pagination pagination, Map<Integer, PlacedPage> placed) {
    int start = pagination.page(anchor(wish.text(), wish.place().owner()));
    if (start == 0 || wish.place().field().isEmpty()) {
      return start;
    }
    for (int page = start; page < Math.min(start + SPREAD, pagination.pages() + 1); page++) {
      fill(document, pagination, page, page, placed);
      if (placed.get(page).marks().stream().anyMatch(mark -> shows(mark, wish.place()))) {
        return page;
      }
    }
    return start;
  }

  private static boolean shows(Mark mark, Address place) {
    Origin origin =
        switch (mark) {
          case Mark.Box box -> box.cell().origin();
          case Mark.Line line -> line.origin();
          default -> null;
        };
    return Places.covers(origin, place);
  }

  private static String anchor(Submission text, Id owner) {
    return switch (Parts.find(text, owner).orElse(null)) {
      case Section _ -> "S" + owner.value();
      case Supplement _ -> "U" + owner.value();
      case null -> "";
      default -> "P" + Parts.project(text, owner).map(Project::id).orElse(owner).value();
    };
  }

  private record Wish(Submission text, Address place, int first, int last) {}

  /// Pages that are laid out.
  ///
  /// @param placed those in sight, by their numbers from 1
  /// @param place where the clerk was
  /// @param focus the page that shows that; 0 for none
  public record Pages(
      Document document,
      Pagination pagination,
      Map<Integer, PlacedPage> placed,
      Address place,
      int focus) {
    static final Pages NONE = new Pages(null, null, Map.of(), Address.of(Address.TEXT), 0);

    /// How many pages there are.
    public int count() {
      return pagination == null ? 0 : pagination.pages();
    }
  }
}
