package jibian.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import jibian.edit.ClipboardBlock;
import jibian.form.StageForm;
import jibian.form.Variant;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Supplement;
import jibian.text.Messages;
import jibian.ui.field.FieldMenu;
import jibian.ui.findings.BubbleLayer;
import jibian.ui.findings.FindingActions;
import jibian.ui.findings.FindingItem;
import jibian.ui.findings.FindingsModel;
import jibian.ui.grid.CellCompletion;
import jibian.ui.grid.GridMarks;
import jibian.ui.grid.TargetColumns;
import jibian.ui.overlay.Overlay;
import jibian.ui.port.Settings;
import jibian.ui.project.ProjectModel;
import jibian.ui.project.ProjectView;
import jibian.ui.section.NarrativeView;
import jibian.ui.section.SectionView;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.session.FormChoice;
import jibian.ui.session.PartEditor;
import jibian.ui.session.Places;
import jibian.ui.stage.StageProjectView;
import jibian.ui.stage.StageTabs;
import jibian.ui.stage.StageTextView;
import jibian.ui.submission.SubmissionView;
import jibian.ui.submission.SupplementView;

/// The editor of whatever the clerk is at. An editor that was made is used again.
public final class EditorPane extends BorderPane {
  private final Around around;
  private final EditingSession session;
  private final CellCompletion texts;
  private final FindingActions remedies;
  private final BubbleLayer bubbles;
  private final Label path = new Label();
  private final VBox top = new VBox();
  private FormChoice choice;
  private PartEditor current;
  private final BooleanProperty head = new SimpleBooleanProperty(true);

  /// Lists that are no part of the text, by their places.
  private final Map<Address, PartEditor> lists = new HashMap<>();

  /// Those that were made, by their kinds.
  private final Map<Object, PartEditor> made = new HashMap<>();

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
  /// @param remedies what can be done about findings
  /// @param bubbles where it is told what is wrong with a cell
  public EditorPane(
      EditingSession session,
      CellCompletion texts,
      FindingActions remedies,
      BubbleLayer bubbles,
      Around around) {
    this.session = session;
    this.around = around;
    this.texts = texts;
    this.remedies = remedies;
    this.bubbles = bubbles;
    getStyleClass().add("editors");
    path.getStyleClass().add("path");
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
    lists.put(place, list);
    show(session.place());
  }

  /// In another form there are other fields: all editors are made again.
  private void follow() {
    if (session.choice().equals(choice)) {
      path.setText(pathText());
      session.text().overall().stream()
          .filter(table -> current instanceof ProjectEditor editor && editor.shows(table))
          .filter(table -> !((ProjectEditor) current).model().variant().equals(way(table)))
          .findFirst()
          .ifPresent(_ -> refocus());
      return;
    }
    choice = session.choice();
    made.clear();
    show(session.place());
  }

  /// Puts the keyboard where an address leads. What scrolls takes its content in with its first styles only, and what
  /// is not taken in cannot have the keyboard.
  public void focus(Address where) {
    show(where);
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
        current instanceof ProjectEditor project
            ? TargetColumns.of(project.model().grid())
            : Optional.empty();
    block.ifPresent(
        rows -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(rows.toClipboard());
          Clipboard.getSystemClipboard().setContent(content);
        });
    session.tell(
        block
            .map(rows -> Messages.text("grid.split", Integer.toString(rows.height())))
            .orElse(Messages.text("grid.split.none")));
  }

  /// Whether the head of a project shows all its fields beside the table.
  public ReadOnlyBooleanProperty head() {
    return head;
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

  private void show(Address place) {
    Part part = PartLookup.find(session.text(), place.owner()).orElse(null);
    switch (part) {
      case Project one -> project(one);
      case Indicator row -> PartLookup.project(session.text(), row.id()).ifPresent(this::project);
      case Section section -> section(section);
      case Supplement table -> supplement(table);
      case null -> text(place);
    }
    current.moved(place);
    path.setText(pathText());
  }

  private Variant way(Project one) {
    return session.form().variantOf(session.text(), one);
  }

  private void project(Project one) {
    Optional<StageForm> stage = session.stages().stage();
    if (stage.isPresent()) {
      project(one, stage.get());
      return;
    }
    ProjectEditor editor =
        editor(
            one.isOverall() ? way(one) : ProjectEditor.class,
            ProjectEditor.class,
            () -> {
              ProjectModel model = new ProjectModel(session, one.id());
              ProjectView view =
                  new ProjectView(model, session, marks(), texts, around.settings(), tabs(model));
              return new ProjectEditor(model, view);
            });
    head.bind(editor.view().headProperty());
    editor.model().show(one.id());
    enter(editor);
  }

  private StageTabs tabs(ProjectModel shown) {
    StageTabs tabs = StageTabs.of(session, () -> shown.projectProperty().get(), this::refocus);
    shown.projectProperty().subscribe((_, _) -> tabs.refresh());
    return tabs;
  }

  private void refocus() {
    focus(session.place());
  }

  private void project(Project one, StageForm stage) {
    StageProjectView editor =
        editor(
            stage.id() + one.isOverall(),
            StageProjectView.class,
            () ->
                new StageProjectView(
                    session, stage, one.id(), marks(), around.settings(), this::refocus));
    editor.show(one.id());
    enter(editor);
  }

  private void section(Section section) {
    SectionView editor =
        editor(SectionView.class, () -> new SectionView(session, section.id(), marks()));
    editor.show(section.id());
    enter(editor);
  }

  private void supplement(Supplement table) {
    SupplementView editor =
        editor(
            SupplementView.class,
            () -> new SupplementView(session, table.id(), marks(), around.settings()));
    editor.show(table.id());
    enter(editor);
  }

  private void text(Address place) {
    PartEditor list = lists.get(place);
    if (list != null) {
      enter(list);
      return;
    }
    Optional<StageForm> stage = session.stages().stage();
    if (stage.isPresent() && !place.equals(Places.NARRATIVE)) {
      text(stage.get());
      return;
    }
    enter(
        place.equals(Places.NARRATIVE)
            ? editor(
                NarrativeView.class, () -> new NarrativeView(session, marks(), around.settings()))
            : editor(
                SubmissionView.class,
                () ->
                    new SubmissionView(
                        session,
                        around.findings(),
                        marks(),
                        around.settings(),
                        around.overlay(),
                        around.addProject(),
                        StageTabs.of(session, this::refocus))));
  }

  private void text(StageForm stage) {
    enter(
        editor(
            stage.textField(""),
            StageTextView.class,
            () ->
                new StageTextView(
                    session, stage, marks(), around.settings(), this::refocus, this::lead)));
  }

  private void lead(Address place) {
    session.go(place);
    focus(place);
  }

  private <E extends PartEditor> E editor(Class<E> kind, Supplier<E> make) {
    return editor(kind, kind, make);
  }

  private <E extends PartEditor> E editor(Object key, Class<E> kind, Supplier<E> make) {
    return kind.cast(made.computeIfAbsent(key, _ -> make.get()));
  }

  private void enter(PartEditor editor) {
    if (!editor.equals(current)) {
      current = editor;
      setCenter(editor.view());
      editor.marksChanged();
    }
  }

  private GridMarks marks() {
    return new Marks(around.findings(), remedies, bubbles, around.source());
  }

  /// What was found, and what can be done about it.
  private record Marks(
      FindingsModel findings, FindingActions cures, BubbleLayer layer, Optional<Runnable> source)
      implements GridMarks {
    @Override
    public List<FindingItem> of(Address cell) {
      return findings.of(cell);
    }

    @Override
    public Optional<FindingActions> remedies() {
      return Optional.of(cures);
    }

    @Override
    public Optional<BubbleLayer> bubbles() {
      return Optional.of(layer);
    }
  }

  private String pathText() {
    String text = DisplayNames.text(session.text());
    Optional<Project> project = PartLookup.project(session.text(), session.place().owner());
    return project
        .map(one -> Messages.text("path.project", text, DisplayNames.numbered(one)))
        .orElse(text);
  }

  /// The editor of projects, kept for all of them, or of the overall table in one of its ways.
  private record ProjectEditor(ProjectModel model, ProjectView view) implements PartEditor {
    boolean shows(Project table) {
      Project shown = model.projectProperty().get();
      return shown != null && shown.id().equals(table.id());
    }

    @Override
    public void reveal(Address where) {
      view.reveal(where);
    }

    @Override
    public void moved(Address where) {
      view.moved(where);
    }

    @Override
    public void toggleHead() {
      view.toggleHead();
    }

    @Override
    public void marksChanged() {
      view.marksChanged();
    }
  }
}
