package jibian.ui.editor;

import module java.base;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import jibian.edit.ClipboardBlock;
import jibian.model.Address;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.text.Messages;
import jibian.ui.field.FieldMenu;
import jibian.ui.findings.BubbleLayer;
import jibian.ui.findings.FindingActions;
import jibian.ui.findings.FindingsModel;
import jibian.ui.grid.CellCompletion;
import jibian.ui.overlay.Overlay;
import jibian.ui.port.Settings;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.session.FormChoice;
import jibian.ui.session.PartEditor;

/// The editor of whatever the clerk is at. An editor that was made is used again.
public final class EditorPane extends BorderPane {
  private final Around around;
  private final EditingSession session;
  private final PartEditors editors;
  private final PathLine path = new PathLine();
  private final VBox top = new VBox();
  private FormChoice choice;
  private PartEditor current;

  /// What is around an editor.
  ///
  /// @param overlay for what is asked before the form of the text changes; empty where the form stays
  /// @param addProject what a text without projects begins with
  /// @param source shows where the text was read from; empty where that is in sight
  public record Around(
      FindingsModel findings,
      Settings settings,
      Optional<Overlay> overlay,
      Runnable addProject,
      Optional<Runnable> source) {}

  /// @param texts complete what is typed into indicators
  /// @param findingActions what can be done about findings
  /// @param bubbles where it is told what is wrong with a cell
  public EditorPane(
      EditingSession session,
      CellCompletion texts,
      FindingActions findingActions,
      BubbleLayer bubbles,
      Around around) {
    this.session = session;
    this.around = around;
    this.editors = new PartEditors(session, texts, findingActions, bubbles, around, this::lead);
    getStyleClass().add("editors");
    setTop(top);
    top.getChildren().setAll(path);
    choice = session.choice();
    session.placeProperty().subscribe(this::show);
    session.stages().stageProperty().subscribe((_, _) -> show(session.place()));
    session.textProperty().subscribe(_ -> follow());
    around.findings().allProperty().subscribe(_ -> marksChanged());
    addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
  }

  /// The boxes outside the tables have one menu.
  private void menu(ContextMenuEvent event) {
    if (event.getTarget() instanceof Node at) {
      FieldMenu.of(at, session, around.source())
          .ifPresent(
              menu -> {
                menu.show(at, event.getScreenX(), event.getScreenY());
                event.consume();
              });
    }
  }

  /// Shows a list that is no part of the text at a place of its own.
  public void add(Address place, PartEditor list) {
    editors.add(place, list);
    show(session.place());
  }

  /// In another form there are other fields: all editors are made again.
  private void follow() {
    if (session.choice().equals(choice)) {
      showPath();
      if (isPrintedAnotherWay()) {
        focus(session.place());
      }
      return;
    }
    choice = session.choice();
    editors.clear();
    show(session.place());
  }

  /// Whether the table of the unit as a whole is here and is printed another way than it is edited.
  private boolean isPrintedAnotherWay() {
    return current instanceof PartEditors.ProjectEditor editor
        && session.text().overall().stream()
            .filter(editor::shows)
            .anyMatch(table -> !editor.model().variant().equals(editors.way(table)));
  }

  /// Puts the keyboard where an address leads. What scrolls takes its content in with its first styles only, and what
  /// is not taken in cannot have the keyboard.
  public void focus(Address where) {
    show(where);
    reveal(where);
  }

  private void reveal(Address where) {
    applyCss();
    layout();
    current.reveal(where);
  }

  /// Puts a line above the editor, or takes it away.
  ///
  /// @param line null for none
  public void bar(Node line) {
    top.getChildren().setAll(line == null ? List.of(path) : List.of(line, path));
  }

  /// Copies the selected indicators, their values as sign, number and unit.
  public void copySplit() {
    session.settle();
    Optional<ClipboardBlock> block =
        current instanceof PartEditors.ProjectEditor project
            ? TargetColumns.of(project.model().grid())
            : Optional.empty();
    block.ifPresent(
        rows ->
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, rows.toClipboard())));
    session.tell(
        block
            .map(rows -> Messages.text("grid.split", rows.height()))
            .orElse(Messages.text("grid.split.none")));
  }

  /// Whether the head of a project shows all its fields beside the table.
  public ReadOnlyBooleanProperty head() {
    return editors.head();
  }

  /// Folds the head of the project to its first row, or shows all of it.
  public void toggleHead() {
    current.toggleHead();
  }

  private void marksChanged() {
    if (current != null) {
      current.marksChanged();
    }
  }

  /// The editor that gives way to another, by undo, hands on the keyboard if it has it: the window would put it into
  /// its first box.
  private void show(Address place) {
    PartEditor before = current;
    boolean held = before != null && holdsKeyboard(before.view());
    enter(editors.at(place));
    current.moved(place);
    showPath();
    if (held && !current.equals(before)) {
      reveal(place);
    }
  }

  /// Asked of the window: what is within a box that has left it counts as having the keyboard for a while yet.
  private static boolean holdsKeyboard(Node view) {
    Node at = view.getScene() == null ? null : view.getScene().getFocusOwner();
    while (at != null && !at.equals(view)) {
      at = at.getParent();
    }
    return at != null;
  }

  private void lead(Address place) {
    session.go(place);
    focus(place);
  }

  private void enter(PartEditor editor) {
    if (!editor.equals(current)) {
      current = editor;
      setCenter(editor.view());
      editor.marksChanged();
    }
  }

  private void showPath() {
    Optional<Project> project = PartLookup.project(session.text(), session.place().owner());
    path.show(DisplayNames.text(session.text()), project.map(DisplayNames::numbered));
  }
}
