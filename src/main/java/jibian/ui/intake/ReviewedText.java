package jibian.ui.intake;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.edit.CellEdits;
import jibian.edit.PartEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.task.Background;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.findings.FindingsModel;
import jibian.ui.port.ReadSource;
import jibian.ui.port.Steps;
import jibian.ui.port.Texts;
import jibian.ui.port.UnkeptSettings;
import jibian.ui.session.EditingSession;
import jibian.ui.session.FormChoice;
import jibian.ui.session.Visits;

/// A file that was read, while the clerk corrects what was understood of it and says where the rest belongs. Every step
/// can be taken back; nothing is stored. For the window's thread.
final class ReviewedText {
  /// Fields of several lines: what is put there when something stands there already begins a line.
  private static final Set<String> LINES =
      Set.of("goals", "paragraphs", "purpose", "goal", "indicators");

  private final ReadFile read;
  private final EditingSession session;
  private final FindingsModel doubts;
  private final ReadOnlyObjectWrapper<PointStates> states = new ReadOnlyObjectWrapper<>();

  /// Where pieces were put last.
  private final Map<Integer, Address> placed = new HashMap<>();

  private final ReadOnlyObjectWrapper<Optional<Integer>> carried =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ReviewedText(ReadFile read, Background background) throws UnusableException {
    this.read = read;
    Submission text = read.text();
    Texts.Entry entry =
        new Texts.Entry(
            0,
            text.year(),
            text.text("unit.name"),
            text.form(),
            text.projects().size(),
            background.clock().instant(),
            false);
    this.session =
        new EditingSession(
            new Unkept(background.clock()),
            new Texts.Opened(entry, text, text.lastId()),
            read.forms(),
            background,
            background.after(EditingSession.PAUSE));
    this.doubts =
        new FindingsModel(
            session,
            new Visits(session, new UnkeptSettings()),
            new DoubtCheck(points()),
            background);
    session.textProperty().subscribe(now -> states.set(PointStates.of(points(), now)));
  }

  ReadFile read() {
    return read;
  }

  /// What the file was read as, how surely, and how much there is.
  String summary() {
    String form =
        read.form()
            .variant(read.intake().variant())
            .map(variant -> new FormChoice(read.form(), variant).toString())
            .orElseGet(read.form()::name);
    Submission text = session.text();
    int rows = text.projects().stream().mapToInt(project -> project.indicators().size()).sum();
    return Messages.text(
        "import.summary",
        form,
        Long.toString(Math.round(read.intake().confidence() * 100)),
        Integer.toString(text.projects().size()),
        Integer.toString(rows));
  }

  /// The text as it is corrected.
  EditingSession session() {
    return session;
  }

  /// The open doubts, by their cells.
  FindingsModel doubts() {
    return doubts;
  }

  List<OpenPoint> points() {
    return read.points();
  }

  ReadOnlyObjectProperty<PointStates> statesProperty() {
    return states.getReadOnlyProperty();
  }

  PointStates states() {
    return states.get();
  }

  long openDoubts() {
    return states().open(points(), point -> !point.left());
  }

  long openLeft() {
    return states().open(points(), OpenPoint::left);
  }

  /// The text as it is to be kept.
  Submission text() {
    session.settle();
    return PointStates.without(session.text());
  }

  /// What of the file is kept beside the text.
  ///
  /// @param file where it is
  ReadSource source(Path file) {
    return read.kept(file, states(), placed);
  }

  /// Whether the clerk has done something that would be lost.
  boolean touched() {
    session.settle();
    return session.nextUndoProperty().get().isPresent();
  }

  /// The next or previous open point, seen from one; around the end.
  ///
  /// @param from -1 for the beginning
  /// @param step 1 or -1
  Optional<Integer> next(int from, int step) {
    int all = points().size();
    int start = from < 0 && step < 0 ? 0 : from;
    for (int by = 1; by <= all; by++) {
      int at = Math.floorMod(start + by * step, all);
      if (states().isOpen(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /// A doubt is right as it was read.
  void confirm(int point) {
    mark("import.edit.confirm", point, PointStates.State.CONFIRMED);
  }

  /// A piece is wanted nowhere.
  void unneeded(int point) {
    mark("import.edit.unneeded", point, PointStates.State.UNNEEDED);
  }

  private void mark(String label, int point, PointStates.State state) {
    drop();
    step(label, point, session.place(), now -> PointStates.with(now, point, state));
  }

  private void step(String label, int point, Address where, UnaryOperator<Submission> change) {
    session.settle();
    session.edit(
        Messages.text(label, Excerpt.label(points().get(point).text().strip())), where, change);
  }

  /// The piece that is being put somewhere.
  ReadOnlyObjectProperty<Optional<Integer>> carriedProperty() {
    return carried.getReadOnlyProperty();
  }

  /// Takes a piece up to put it somewhere, unless it stands somewhere already.
  void carry(int point) {
    boolean free = points().get(point).left() && states().of(point) != PointStates.State.PLACED;
    carried.set(free ? Optional.of(point) : Optional.empty());
  }

  /// Puts nothing anywhere after all.
  void drop() {
    carried.set(Optional.empty());
  }

  /// Puts the piece that was taken up into a cell: in place of nothing, or behind what stands there.
  ///
  /// @return whether there is such a cell
  boolean put(Address cell) {
    boolean possible =
        !cell.field().isEmpty()
            && !cell.field().startsWith("#")
            && (cell.owner().equals(Address.TEXT)
                || PartLookup.find(session.text(), cell.owner()).isPresent());
    if (possible) {
      place(cell, piece -> now -> CellEdits.set(now, cell, joined(now, cell, piece)));
    }
    return possible;
  }

  private static String joined(Submission now, Address cell, String piece) {
    String there = CellEdits.text(now, cell);
    return there.isBlank() ? piece : there + (LINES.contains(cell.field()) ? "\n" : " ") + piece;
  }

  /// What a piece changes in the text.
  private interface Putting {
    UnaryOperator<Submission> of(String piece);
  }

  private void place(Address where, Putting putting) {
    carried
        .get()
        .ifPresent(
            point -> {
              drop();
              placed.put(point, where);
              UnaryOperator<Submission> put = putting.of(points().get(point).text().strip());
              step(
                  "import.edit.place",
                  point,
                  where,
                  now -> PointStates.with(put.apply(now), point, PointStates.State.PLACED));
              session.go(where);
            });
  }

  private Optional<Project> project() {
    return PartLookup.project(session.text(), session.place().owner());
  }

  /// Makes the piece that was taken up the name of a new indicator, behind the one the clerk is at.
  ///
  /// @return whether the clerk is in a project
  boolean putAsIndicator() {
    Optional<Project> project = project();
    project.ifPresent(
        here -> {
          Indicator above = above(here);
          Indicator row =
              session
                  .blank()
                  .indicator(
                      above == null ? "" : above.text("level1"),
                      above == null ? "" : above.text("level2"));
          Id after = above == null ? here.id() : above.id();
          place(
              new Address(row.id(), "level3"),
              piece -> now -> PartEdits.insert(now, after, row.with("level3", piece)));
        });
    return project.isPresent();
  }

  private Indicator above(Project project) {
    Id here = session.place().owner();
    List<Indicator> rows = project.indicators();
    return rows.stream()
        .filter(row -> row.id().equals(here))
        .findFirst()
        .orElse(rows.isEmpty() ? null : rows.getLast());
  }

  /// Makes the piece that was taken up one more goal of the project the clerk is at.
  ///
  /// @return whether the clerk is in a project
  boolean putAsGoal() {
    return project().map(here -> put(new Address(here.id(), "goals"))).orElse(false);
  }

  /// Makes the piece that was taken up one more paragraph of the section the clerk is at, else of the last one.
  void putAsParagraph() {
    Part here = PartLookup.find(session.text(), session.place().owner()).orElse(null);
    List<Section> sections = session.text().narrative();
    if (here instanceof Section || !sections.isEmpty()) {
      put(new Address(here instanceof Section ? here.id() : sections.getLast().id(), "paragraphs"));
      return;
    }
    Section section = session.blank().section("", 1);
    place(
        new Address(section.id(), "paragraphs"),
        piece -> now -> PartEdits.insert(now, Address.TEXT, section.with("paragraphs", piece)));
  }

  /// The steps of a review are kept nowhere.
  private record Unkept(Clock clock) implements Steps {
    @Override
    public CompletionStage<Instant> save(long text, Submission after, String label) {
      return CompletableFuture.completedFuture(clock.instant());
    }

    @Override
    public CompletionStage<Instant> amend(long text, Submission after, String label) {
      return save(text, after, label);
    }
  }
}
