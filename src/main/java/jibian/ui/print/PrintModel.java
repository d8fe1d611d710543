package jibian.ui.print;

import module java.base;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import jibian.page.Document;
import jibian.page.Paginator;
import jibian.page.PlacedPage;
import jibian.task.Background;
import jibian.text.Messages;
import jibian.ui.page.Typesetter;
import jibian.ui.port.PageFonts;
import jibian.ui.port.Settings;

/// Prints a text: which pages, how often, on which printer. For the window's thread; printing itself is done in the
/// background.
public final class PrintModel {
  public static final int MOST_COPIES = 99;

  private static final String PRINTER = "print-printer";
  private static final String TWO_SIDED = "print-sides";

  private final Printers system;
  private final Settings settings;
  private final Background background;
  private final Supplier<Document> document;
  private final Typesetter typesetter;
  private final Paginator paginator;
  private final AtomicBoolean cancelled = new AtomicBoolean();

  private final ReadOnlyObjectWrapper<Optional<List<String>>> printers =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty printer = new SimpleStringProperty("");
  private final IntegerProperty copies = new SimpleIntegerProperty(1);
  private final BooleanProperty twoSided = new SimpleBooleanProperty();
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
  private final StringProperty range = new SimpleStringProperty("");
  private final IntegerProperty pages = new SimpleIntegerProperty();
  private final IntegerProperty current = new SimpleIntegerProperty(1);
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(new Progress.Idle());

  /// Which pages.
  public enum Scope {
    ALL,
    CURRENT,
    RANGE
  }

  /// How far printing is.
  public sealed interface Progress {

    /// Nothing was begun.
    record Idle() implements Progress {}

    /// Pages are on their way.
    record Printing(int done, int all) implements Progress {}

    /// All pages were handed to the printer.
    record Done(int pages) implements Progress {}

    /// The clerk has stopped it.
    record Cancelled() implements Progress {}

    /// It did not work.
    ///
    /// @param message what is wrong and what to do
    record Failed(String message) implements Progress {}
  }

  /// @param document lays the pages out; asked in the background
  public PrintModel(
      Supplier<Document> document,
      PageFonts fonts,
      Printers system,
      Settings settings,
      Background background) {
    this.document = document;
    this.system = system;
    this.settings = settings;
    this.background = background;
    this.typesetter = new Typesetter(fonts);
    this.paginator = new Paginator(fonts);
    twoSided.set(settings.get(TWO_SIDED).map(Boolean::valueOf).orElse(false));
  }

  public void find() {
    background
        .worker()
        .execute(
            () -> {
              List<String> names = system.names();
              background.window().execute(() -> found(names));
            });
  }

  private void found(List<String> names) {
    printer.set(
        settings
            .get(PRINTER)
            .filter(names::contains)
            .orElse(names.isEmpty() ? "" : names.getFirst()));
    printers.set(Optional.of(names));
  }

  /// The printers there are; empty while they are looked for.
  public ReadOnlyObjectProperty<Optional<List<String>>> printersProperty() {
    return printers.getReadOnlyProperty();
  }

  public StringProperty printerProperty() {
    return printer;
  }

  public IntegerProperty copiesProperty() {
    return copies;
  }

  public BooleanProperty twoSidedProperty() {
    return twoSided;
  }

  public ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  /// The pages for [Scope#RANGE], as typed.
  public StringProperty rangeProperty() {
    return range;
  }

  /// How many pages the text has; set by whoever shows them.
  public IntegerProperty pagesProperty() {
    return pages;
  }

  /// The page in sight, counted from 1.
  public IntegerProperty currentProperty() {
    return current;
  }

  public ReadOnlyObjectProperty<Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// What keeps from printing, in words for the clerk; empty where nothing does.
  public String problem() {
    if (printers.get().isEmpty()) {
      return Messages.text("print.searching");
    }
    if (printers.get().get().isEmpty()) {
      return Messages.text("print.none");
    }
    return wanted().isEmpty() ? Messages.text("print.range.wrong", pages.get()) : "";
  }

  /// How many pages will be printed, copies not counted.
  public int count() {
    return wanted().map(BitSet::cardinality).orElse(0);
  }

  private Optional<BitSet> wanted() {
    String typed =
        switch (scope.get()) {
          case ALL -> "1-" + pages.get();
          case CURRENT -> Integer.toString(current.get());
          case RANGE -> range.get();
        };
    return PageRange.of(typed, pages.get());
  }

  public void start() {
    if (!problem().isEmpty() || progress.get() instanceof Progress.Printing) {
      return;
    }
    settings.put(PRINTER, printer.get());
    settings.put(TWO_SIDED, Boolean.toString(twoSided.get()));
    BitSet wanted = wanted().orElseThrow();
    Printers.Order order =
        new Printers.Order(printer.get(), Math.clamp(copies.get(), 1, MOST_COPIES), twoSided.get());
    cancelled.set(false);
    progress.set(new Progress.Printing(0, wanted.cardinality()));
    background.worker().execute(() -> print(order, wanted));
  }

  /// Stops printing after the current page.
  public void cancel() {
    cancelled.set(true);
  }

  private void print(Printers.Order order, BitSet wanted) {
    Progress end;
    try {
      end = printed(order, wanted);
    } catch (PrintFault e) {
      end = new Progress.Failed(e.getMessage());
    }
    Progress last = end;
    background.window().execute(() -> progress.set(last));
  }

  private Progress printed(Printers.Order order, BitSet wanted) throws PrintFault {
    Document whole = document.get();
    try (Printers.Job job = system.open(order, whole.title())) {
      AtomicInteger done = new AtomicInteger();
      for (int first = wanted.nextSetBit(0); first >= 0 && !cancelled.get(); ) {
        int end = wanted.nextClearBit(first);
        stretch(whole, first, end - 1, job, done, wanted.cardinality());
        first = wanted.nextSetBit(end);
      }
      if (cancelled.get()) {
        return new Progress.Cancelled();
      }
      job.end();
      return new Progress.Done(done.get());
    }
  }

  private void stretch(
      Document document, int first, int last, Printers.Job job, AtomicInteger done, int all)
      throws PrintFault {
    PrintFault[] fault = new PrintFault[1];
    paginator.place(
        document,
        paginator.count(document),
        first,
        last,
        page -> {
          if (fault[0] == null && !cancelled.get()) {
            fault[0] = page(page, job);
            Progress now = new Progress.Printing(done.incrementAndGet(), all);
            background.window().execute(() -> progress.set(now));
          }
        });
    if (fault[0] != null) {
      throw fault[0];
    }
  }

  private PrintFault page(PlacedPage page, Printers.Job job) {
    try {
      job.page(typesetter.set(page));
      return null;
    } catch (PrintFault e) {
      return e;
    }
  }
}
