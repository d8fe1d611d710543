package jibian.ui.editor;

import module java.base;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import jibian.form.StageForm;
import jibian.form.Variant;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Supplement;
import jibian.ui.findings.BubbleLayer;
import jibian.ui.findings.FindingActions;
import jibian.ui.findings.FindingItem;
import jibian.ui.findings.FindingsModel;
import jibian.ui.grid.CellCompletion;
import jibian.ui.grid.GridMarks;
import jibian.ui.project.ProjectModel;
import jibian.ui.project.ProjectView;
import jibian.ui.section.NarrativeView;
import jibian.ui.section.SectionView;
import jibian.ui.session.EditingSession;
import jibian.ui.session.PartEditor;
import jibian.ui.session.Places;
import jibian.ui.stage.StageProjectView;
import jibian.ui.stage.StageTabs;
import jibian.ui.stage.StageTextView;
import jibian.ui.submission.SubmissionView;
import jibian.ui.submission.SupplementView;

/// The editors of the parts of a text. One that was made is used again.
final class PartEditors {
  private final EditingSession session;
  private final CellCompletion texts;
  private final GridMarks marks;
  private final EditorPane.Around around;
  private final Consumer<Address> lead;
  private final BooleanProperty head = new SimpleBooleanProperty(true);

  /// Lists that are no part of the text, by their places.
  private final Map<Address, PartEditor> lists = new HashMap<>();

  /// Those that were made, by their kinds.
  private final Map<Object, PartEditor> made = new HashMap<>();

  /// @param texts complete what is typed into indicators
  /// @param lead puts the keyboard at a place
  PartEditors(
      EditingSession session,
      CellCompletion texts,
      FindingActions findingActions,
      BubbleLayer bubbles,
      EditorPane.Around around,
      Consumer<Address> lead) {
    this.session = session;
    this.texts = texts;
    this.marks = new Marks(around.findings(), findingActions, bubbles, around.source());
    this.around = around;
    this.lead = lead;
  }

  /// Has a list that is no part of the text at a place of its own.
  void add(Address place, PartEditor list) {
    lists.put(place, list);
  }

  /// Has all editors made again.
  void clear() {
    made.clear();
  }

  /// Whether the head of a project shows all its fields beside the table.
  ReadOnlyBooleanProperty head() {
    return head;
  }

  /// How a project or the table of the unit as a whole is printed.
  Variant way(Project one) {
    return session.form().variantOf(session.text(), one);
  }

  PartEditor at(Address place) {
    Part part = PartLookup.find(session.text(), place.owner()).orElse(null);
    return switch (part) {
      case Project one -> project(one);
      case Indicator row ->
          PartLookup.project(session.text(), row.id()).map(this::project).orElseThrow();
      case Section section -> section(section);
      case Supplement table -> supplement(table);
      case null -> text(place);
    };
  }

  private PartEditor project(Project one) {
    Optional<StageForm> stage = session.stages().stage();
    if (stage.isPresent()) {
      return project(one, stage.get());
    }
    ProjectEditor editor =
        editor(
            one.isOverall() ? way(one) : ProjectEditor.class,
            ProjectEditor.class,
            () -> made(new ProjectModel(session, one.id())));
    head.bind(editor.view().headProperty());
    editor.model().show(one.id());
    return editor;
  }

  private ProjectEditor made(ProjectModel shown) {
    StageTabs tabs = StageTabs.of(session, () -> shown.projectProperty().get(), this::refocus);
    shown.projectProperty().subscribe((_, _) -> tabs.refresh());
    return new ProjectEditor(
        shown, new ProjectView(shown, session, marks, texts, around.settings(), tabs));
  }

  private void refocus() {
    lead.accept(session.place());
  }

  private PartEditor project(Project one, StageForm stage) {
    StageProjectView editor =
        editor(
            stage.id() + one.isOverall(),
            StageProjectView.class,
            () ->
                new StageProjectView(
                    session, stage, one.id(), marks, around.settings(), this::refocus));
    editor.show(one.id());
    return editor;
  }

  private PartEditor section(Section section) {
    SectionView editor =
        editor(SectionView.class, () -> new SectionView(session, section.id(), marks));
    editor.show(section.id());
    return editor;
  }

  private PartEditor supplement(Supplement table) {
    SupplementView editor =
        editor(
            SupplementView.class,
            () -> new SupplementView(session, table.id(), marks, around.settings()));
    editor.show(table.id());
    return editor;
  }

  private PartEditor text(Address place) {
    PartEditor list = lists.get(place);
    if (list != null) {
      return list;
    }
    if (place.equals(Places.NARRATIVE)) {
      return editor(
          NarrativeView.class, () -> new NarrativeView(session, marks, around.settings()));
    }
    return session.stages().stage().map(this::text).orElseGet(this::text);
  }

  private PartEditor text(StageForm stage) {
    return editor(
        stage.textField(""),
        StageTextView.class,
        () -> new StageTextView(session, stage, marks, around.settings(), this::refocus, lead));
  }

  private PartEditor text() {
    return editor(
        SubmissionView.class,
        () ->
            new SubmissionView(
                session,
                around.findings(),
                marks,
                around.settings(),
                around.overlay(),
                around.addProject(),
                StageTabs.of(session, this::refocus)));
  }

  private <E extends PartEditor> E editor(Class<E> kind, Supplier<E> make) {
    return editor(kind, kind, make);
  }

  private <E extends PartEditor> E editor(Object key, Class<E> kind, Supplier<E> make) {
    return kind.cast(made.computeIfAbsent(key, _ -> make.get()));
  }

  /// What was found, and what can be done about it.
  private record Marks(
      FindingsModel findings, FindingActions actions, BubbleLayer layer, Optional<Runnable> source)
      implements GridMarks {
    @Override
    public List<FindingItem> of(Address cell) {
      return findings.of(cell);
    }

    @Override
    public Optional<FindingActions> findingActions() {
      return Optional.of(actions);
    }

    @Override
    public Optional<BubbleLayer> bubbles() {
      return Optional.of(layer);
    }
  }

  /// The editor of projects, kept for all of them, or of the overall table in one of its ways.
  record ProjectEditor(ProjectModel model, ProjectView view) implements PartEditor {
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
