package jibian.ui.compare;

import module java.base;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import jibian.compare.Change;
import jibian.compare.ChangeLine;
import jibian.compare.ComparedText;
import jibian.compare.Comparison;
import jibian.compare.ComparisonTable;
import jibian.compare.PartChange;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.panel.BackgroundStatus;
import jibian.ui.panel.StatusMessage;
import jibian.ui.port.Documents;
import jibian.ui.port.Revisions;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.session.RelativeTime;

/// The open text beside another: one that is kept, or one in a file. For the window's thread; reading and comparing is
/// done in the background.
public final class CompareModel {
  private final Services services;
  private final EditingSession session;
  private final BackgroundStatus status;
  private final ReadOnlyObjectWrapper<List<Source>> sources =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Source> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty onlyChanged = new SimpleBooleanProperty(true);

  /// A text the open one can be compared with.
  ///
  /// @param name what the clerk knows it by
  /// @param state whether it is an earlier state of the open text
  /// @param read reads it; not on the window's thread
  record Source(String name, boolean state, Callable<Submission> read) {
    @Override
    public String toString() {
      return name;
    }
  }

  public CompareModel(EditingSession session, Services services) {
    this.session = session;
    this.services = services;
    this.status = new BackgroundStatus(services.background());
    chosen.subscribe((_, source) -> compare(source));
  }

  /// Looks for texts to compare with, and begins with last year's of the same unit.
  void begin() {
    status.work(services.texts()::list, this::found);
  }

  private void found(List<Texts.Entry> entries) {
    Texts.Entry own = session.entry();
    List<Texts.Entry> others = new ArrayList<>(entries);
    others.removeIf(entry -> entry.id() == own.id());
    others.sort(Comparator.comparing(entry -> !entry.unit().equals(own.unit())));
    sources.set(others.stream().map(this::source).toList());
    others.stream()
        .filter(entry -> !entry.example() && entry.unit().equals(own.unit()))
        .filter(entry -> entry.year().compareTo(own.year()) < 0)
        .max(Comparator.comparing(Texts.Entry::year))
        .ifPresent(entry -> chosen.set(sources.get().get(others.indexOf(entry))));
    status.work(this::states, this::offer);
    if (chosen.get() == null) {
      status.say(new StatusMessage(Messages.text("compare.choose"), ""));
    }
  }

  private EarlierStates states() throws IOException {
    long text = session.entry().id();
    List<Revisions.Discarded> gone =
        services.past().bin().stream().filter(one -> one.text() == text).toList();
    return new EarlierStates(services.past().all(text), gone);
  }

  /// Offers the earlier states below the texts.
  private void offer(EarlierStates states) {
    List<Source> all = new ArrayList<>(sources.get());
    for (EarlierStates.Moment moment : states.moments()) {
      String time = RelativeTime.time(moment.time(), services.background().clock());
      all.add(
          new Source(
              Messages.text("compare.state", time, step(moment)),
              true,
              () -> states.at(session.text(), moment.time())));
    }
    sources.set(List.copyOf(all));
  }

  private static String step(EarlierStates.Moment moment) {
    return moment.label().isEmpty() ? Messages.text("history.unlabelled") : moment.label();
  }

  private Source source(Texts.Entry entry) {
    return new Source(entry.title(), false, () -> opened(entry));
  }

  private Submission opened(Texts.Entry entry) throws IOException {
    try {
      return services.texts().open(entry.id()).text();
    } catch (UnusableException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  void compareWith(Path file) {
    Source source = new Source(String.valueOf(file.getFileName()), false, () -> read(file));
    List<Source> all = new ArrayList<>(sources.get());
    all.addFirst(source);
    sources.set(List.copyOf(all));
    chosen.set(source);
  }

  private Submission read(Path file) throws IOException {
    Documents documents = services.documents();
    try {
      return file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
          ? documents.read(file)
          : documents.understand(documents.source(file), services.forms().usable()).text();
    } catch (UnusableException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void compare(Source source) {
    comparison.set(Optional.empty());
    if (source == null) {
      return;
    }
    status.say(new StatusMessage(Messages.text("compare.reading", source.name()), ""));
    Submission text = session.text();
    ComparedText after = new ComparedText(DisplayNames.text(text), text, session.form());
    status.work(
        () ->
            source.state()
                ? Comparison.ofStates(before(source), after)
                : Comparison.of(before(source), after),
        made -> {
          if (source.equals(chosen.get())) {
            status.say(StatusMessage.NONE);
            comparison.set(Optional.of(made));
          }
        });
  }

  private ComparedText before(Source source) throws Exception {
    Submission text = source.read().call();
    try {
      return new ComparedText(source.name(), text, services.forms().form(text.form()));
    } catch (UnusableException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /// Writes the table for the file.
  void export(Path file) {
    comparison
        .get()
        .ifPresent(
            one ->
                status.work(
                    () -> {
                      services.documents().save(ComparisonTable.of(one), file);
                      return file;
                    },
                    written ->
                        status.say(
                            StatusMessage.good(
                                Messages.text("app.export.written", written.toString())))));
  }

  /// What the file is offered as.
  String tableName() {
    return Messages.text("compare.file", DisplayNames.text(session.text()));
  }

  /// What there is to compare with.
  ReadOnlyObjectProperty<List<Source>> sourcesProperty() {
    return sources.getReadOnlyProperty();
  }

  /// What the open text is compared with; null where that is not said yet.
  ObjectProperty<Source> chosenProperty() {
    return chosen;
  }

  /// What came of it; empty while nothing was compared.
  ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  /// Whether what is equal is left out.
  BooleanProperty onlyChangedProperty() {
    return onlyChanged;
  }

  BackgroundStatus status() {
    return status;
  }

  /// The parts that are shown.
  List<PartChange> parts() {
    return comparison.get().map(Comparison::parts).orElse(List.of()).stream()
        .filter(part -> !onlyChanged.get() || part.change() != Change.EQUAL)
        .toList();
  }

  /// The lines of a part that are shown.
  List<ChangeLine> lines(PartChange part) {
    return ChangeLine.all(part).stream()
        .filter(line -> !onlyChanged.get() || line.change() != Change.EQUAL)
        .toList();
  }

  /// What became of a part, in a word.
  static String badge(PartChange part) {
    return switch (part.change()) {
      case EQUAL -> "";
      case ADDED -> Messages.text("compare.added");
      case REMOVED -> Messages.text("compare.removed");
      case MOVED -> Messages.text("compare.moved");
      case CHANGED ->
          Messages.text(part.moved() ? "compare.badge.moved" : "compare.badge", part.inside());
    };
  }
}
