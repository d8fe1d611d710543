package jibian.ui.stage;

import module java.base;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import jibian.form.StageForm;
import jibian.model.Project;
import jibian.stage.StageProgress;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;
import jibian.ui.session.CurrentStage;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;

/// The stages of the year side by side: the goals and those that were begun. There is nothing as long as none was. The
/// keys that go from one to the next are commands of the window.
public final class StageTabs extends HBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final CurrentStage stages;
  private final Function<StageForm, String> note;
  private final Predicate<StageForm> covered;
  private final Runnable chosen;
  private final HBox right = Nodes.row("stage-result");
  private final Map<StageForm, Region> tabs = new LinkedHashMap<>();
  private final List<Label> notes = new ArrayList<>();

  /// @param note how far a stage is
  /// @param covered whether what is shown has a part in a stage
  /// @param chosen runs when the clerk has gone to another
  private StageTabs(
      CurrentStage stages,
      Function<StageForm, String> note,
      Predicate<StageForm> covered,
      Runnable chosen) {
    this.stages = stages;
    this.covered = covered;
    this.note = note;
    this.chosen = chosen;
    getStyleClass().add("stage-tabs");
    setAccessibleRole(AccessibleRole.TAB_PANE);
    Nodes.follow(this::build, stages.begunProperty(), stages.stageProperty());
  }

  /// Those above a project.
  ///
  /// @param shown the project
  public static StageTabs of(EditingSession session, Supplier<Project> shown, Runnable chosen) {
    return new StageTabs(
        session.stages(),
        stage -> note(shown.get(), stage),
        stage -> shown.get() == null || stage.covers(shown.get()),
        chosen);
  }

  /// Those above the whole text.
  public static StageTabs of(EditingSession session, Runnable chosen) {
    StageTabs tabs =
        new StageTabs(session.stages(), stage -> note(session, stage), _ -> true, chosen);
    session.stages().computedProperty().subscribe(_ -> tabs.refresh());
    return tabs;
  }

  private static String note(EditingSession session, StageForm stage) {
    return session
        .stages()
        .summary(stage)
        .map(all -> Messages.text("stage.page.left", all.done(), all.lines().size()))
        .orElse("");
  }

  private static String note(Project project, StageForm stage) {
    if (project == null) {
      return "";
    }
    StageProgress far = StageProgress.of(project, stage);
    return far.done()
        ? "✓"
        : far.filled() == 0
            ? Messages.text("stage.note.none")
            : Messages.text("stage.note.left", far.all() - far.filled());
  }

  /// What stands at the right: what came of the stage.
  HBox right() {
    return right;
  }

  private void build() {
    notes.clear();
    tabs.clear();
    getChildren().clear();
    List<StageForm> begun = stages.begunProperty().get();
    Stream.concat(Stream.of(Optional.<StageForm>empty()), begun.stream().map(Optional::of))
        .forEach(stage -> getChildren().add(tab(stage)));
    getChildren().addAll(Nodes.space(), right);
    refresh();
  }

  /// Says again how far the stages are. What a stage has no table for has no tabs.
  public void refresh() {
    List<StageForm> begun = stages.begunProperty().get();
    Nodes.show(this, begun.stream().anyMatch(covered));
    tabs.forEach((stage, tab) -> Nodes.show(tab, covered.test(stage)));
    for (int at = 0; at < begun.size() && at < notes.size(); at++) {
      notes.get(at).setText(note.apply(begun.get(at)));
    }
  }

  private Region tab(Optional<StageForm> stage) {
    Label name = Nodes.label(DisplayNames.stage(stage), "stage-name");
    HBox tab = Nodes.row("stage-tab", name);
    tab.setId(stage.map(one -> "stage-" + one.id()).orElse("stage-goals"));
    if (stage.isPresent()) {
      tabs.put(stage.get(), tab);
      Label far = Nodes.label("", "muted", "stage-note");
      notes.add(far);
      tab.getChildren().add(far);
    }
    Nodes.keepWhole(tab, name);
    tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
    tab.setAccessibleText(name.getText());
    tab.pseudoClassStateChanged(SELECTED, stages.stage().equals(stage));
    tab.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        _ -> {
          stages.choose(stage);
          chosen.run();
        });
    return tab;
  }
}
