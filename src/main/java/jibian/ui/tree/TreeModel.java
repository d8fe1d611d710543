package jibian.ui.tree;

import module java.base;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.findings.FindingsModel;
import jibian.ui.findings.SeverityCounts;
import jibian.ui.rollforward.TasksModel;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.session.Places;

/// The text as a tree, flattened to the lines in sight: only what is open, or what the filter finds.
public final class TreeModel {
  /// Where the texts of other years are: nowhere in this one.
  static final Address YEARS = Address.ofText("years");

  private final EditingSession session;
  private final FindingsModel findings;
  private final TasksModel tasks;
  private final ReadOnlyObjectWrapper<List<TreeRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final StringProperty filter = new SimpleStringProperty("");
  private final BooleanProperty onlyProblems = new SimpleBooleanProperty();
  private final Set<TreeNode> open = new HashSet<>();
  private final ProjectLabels labels = new ProjectLabels();

  private List<Command.Choice> years = List.of();

  /// The project that was opened because the clerk was led there.
  private Optional<TreeNode> opened = Optional.empty();

  public TreeModel(EditingSession session, FindingsModel findings, TasksModel tasks) {
    this.session = session;
    this.findings = findings;
    this.tasks = tasks;
    open.add(TreeNode.of(TreeNode.Kind.TEXT, Places.TEXT));
    open.add(TreeNode.of(TreeNode.Kind.PROJECTS, Places.PROJECTS));
    session.textProperty().subscribe((before, now) -> refresh(before, now));
    findings.allProperty().subscribe(_ -> refresh());
    findings.lookedProperty().subscribe(_ -> refresh());
    tasks.openProperty().subscribe((_, _) -> refresh());
    session.stages().computedProperty().subscribe((_, _) -> refresh());
    session.stages().stageProperty().subscribe((_, _) -> refresh());
    filter.subscribe(_ -> refresh());
    onlyProblems.subscribe(_ -> refresh());
  }

  public ReadOnlyObjectProperty<List<TreeRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// Words, or the first letters of their pinyin, that a line must have; empty for all lines.
  public StringProperty filterProperty() {
    return filter;
  }

  /// Whether only parts with errors or warnings are shown.
  public BooleanProperty onlyProblemsProperty() {
    return onlyProblems;
  }

  /// Says which other years of the unit there are, the latest first; what they are called begins with the year.
  public void years(List<Command.Choice> others) {
    years = List.copyOf(others);
    refresh();
  }

  /// Opens the text of another year.
  void open(TreeNode year) {
    years.stream()
        .filter(one -> one.text().equals(year.level()))
        .findFirst()
        .ifPresent(one -> one.action().run());
  }

  public void toggle(TreeNode node) {
    opened = opened.filter(one -> !one.equals(node));
    if (!open.remove(node)) {
      open.add(node);
    }
    refresh();
  }

  /// Opens or closes a line, or leaves it as it is.
  public void open(TreeNode node, boolean wanted) {
    if (wanted ? open.add(node) : open.remove(node)) {
      refresh();
    }
  }

  /// Opens the project the clerk is led to, and closes the one that was opened for that before.
  public void openHere() {
    Optional<TreeNode> here =
        PartLookup.project(session.text(), session.place().owner()).map(TreeNode::of);
    if (here.isEmpty() || here.equals(opened) || open.contains(here.get())) {
      return;
    }
    opened.ifPresent(open::remove);
    opened = here;
    open(here.get(), true);
  }

  /// The line that shows the place the clerk is at, or the one it is hidden below; -1 for none.
  public int rowOf(Address place) {
    Id owner = place.owner();
    int row = indexOf(owner, place);
    if (row >= 0) {
      return row;
    }
    return switch (PartLookup.find(session.text(), owner).orElse(null)) {
      case Section _ -> indexOf(Address.TEXT, Places.NARRATIVE);
      case Supplement _ -> indexOf(Address.TEXT, Places.SUPPLEMENTS);
      case Project project -> project.isOverall() ? -1 : indexOf(Address.TEXT, Places.PROJECTS);
      case Indicator below -> rowOf(project(below));
      case null -> -1;
    };
  }

  private Address project(Indicator row) {
    return Address.of(PartLookup.project(session.text(), row.id()).orElseThrow().id());
  }

  private int indexOf(Id owner, Address place) {
    List<TreeRow> lines = rows.get();
    for (int row = 0; row < lines.size(); row++) {
      TreeNode node = lines.get(row).node();
      boolean text = owner.equals(Address.TEXT);
      boolean same =
          text ? node.place().equals(textPlace(place)) : node.place().owner().equals(owner);
      if (same && node.kind() != TreeNode.Kind.LEVEL) {
        return row;
      }
    }
    return -1;
  }

  private Address textPlace(Address place) {
    for (StageForm stage : session.stages().begunProperty().get()) {
      if (stage.owns(place.field())) {
        return Places.stage(stage);
      }
    }
    return List.of(Places.TASKS, Places.NARRATIVE, Places.PROJECTS, Places.SUPPLEMENTS)
            .contains(place)
        ? place
        : Places.TEXT;
  }

  /// What was found in a part, at the goals and in each stage of the year: the badge of its line says only what was
  /// found in the current stage.
  String tip(TreeNode node) {
    List<StageForm> begun = session.stages().begunProperty().get();
    Id owner = node.place().owner();
    return Stream.concat(Stream.of(Optional.<StageForm>empty()), begun.stream().map(Optional::of))
        .map(stage -> counts(stage, findings.tally(owner, stage)))
        .collect(Collectors.joining("\n"));
  }

  /// Whether there is more to say of a part than its badge does.
  boolean tips(TreeNode node) {
    return !session.stages().begunProperty().get().isEmpty()
        && !node.place().owner().equals(Address.TEXT)
        && node.kind() != TreeNode.Kind.LEVEL;
  }

  private static String counts(Optional<StageForm> stage, SeverityCounts tally) {
    StringJoiner words = new StringJoiner(" · ");
    words.setEmptyValue(Messages.text("tree.tip.none"));
    say(words, "finding.errors", tally.errors());
    say(words, "finding.warnings", tally.warnings());
    say(words, "finding.unfilled", tally.unfilled());
    say(words, "finding.hints", tally.hints());
    return Messages.text("tree.tip", DisplayNames.stage(stage), words.toString());
  }

  private static void say(StringJoiner words, String key, int count) {
    if (count > 0) {
      words.add(Messages.text(key, count));
    }
  }

  /// Most edits change nothing that stands in the tree; the findings they change are told when they are known.
  private void refresh(Submission before, Submission now) {
    boolean searching = !filter.get().isBlank() || onlyProblems.get();
    if (searching
        || !ProjectLabels.alike(before, now, project -> open.contains(TreeNode.of(project)))) {
      refresh();
    }
  }

  private void refresh() {
    TreeLines.Shown shown =
        new TreeLines.Shown(
            open, filter.get(), onlyProblems.get(), years, session.stages(), labels);
    boolean whole = !session.form().overall().isEmpty();
    Submission text = whole ? session.text() : session.text().withOverall(List.of());
    rows.set(new TreeLines(text, shown, findings, tasks).lines());
    labels.forgetOthers();
  }
}
