package jibian.ui.stage;

import module java.base;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.stage.Evaluation;
import jibian.stage.GoalChange;
import jibian.stage.Measured;
import jibian.stage.Monitoring;
import jibian.stage.Stages;
import jibian.text.Messages;
import jibian.ui.field.FieldBubble;
import jibian.ui.field.FormField;
import jibian.ui.grid.CellCompletion;
import jibian.ui.grid.GridMarks;
import jibian.ui.grid.GridView;
import jibian.ui.kit.Nodes;
import jibian.ui.port.Settings;
import jibian.ui.project.ProjectLayout;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.session.PartEditor;

/// The editor of a project in a stage: its tabs, its head, its indicators, and what is to be said of the current one.
public final class StageProjectView implements PartEditor {
  /// How many rows the table keeps in a low window; the money is looked at as often.
  private static final int ROWS = 4;

  /// What these may take of the page where they are high.
  private static final double SHARE = 0.55;

  private final EditingSession session;
  private final StageForm stage;
  private final StageProjectModel model;
  private final StageHead head;
  private final StageTabs tabs;
  private final GridView grid;
  private final StageRowLine row;
  private final ProjectLayout page;
  private final FieldBubble bubble;
  private final BorderPane view = new BorderPane();
  private final ScrollPane scroll = new ScrollPane();
  private final Button fold = new Button();
  private final Label name = Nodes.label("", "title", "stage-title");
  private final Label summary = Nodes.label("", "muted");
  private final Label total = Nodes.label("", "stage-total");
  private final Label result = Nodes.label("", "muted");
  private final Label changed = Nodes.label("", "notice");
  private final Tooltip changes = new Tooltip();
  private final Hyperlink agree =
      Nodes.link(Messages.text("stage.agree"), "stage-agree", this::agree);

  /// @param chosen runs when the clerk has gone to another stage
  public StageProjectView(
      EditingSession session,
      StageForm stage,
      Id first,
      GridMarks marks,
      Settings settings,
      Runnable chosen) {
    this.session = session;
    this.stage = stage;
    this.model = new StageProjectModel(session, stage, first);
    this.tabs = StageTabs.of(session, model::project, chosen);
    this.head = new StageHead(session, model);
    this.grid = new GridView(model.grid(), marks, CellCompletion.CHOICES, session, settings);
    this.row = new StageRowLine(session, model);
    page =
        new ProjectLayout(
            new VBox(title(), tabs),
            head.rows(),
            caption(),
            grid,
            head.areas(),
            summary,
            new ProjectLayout.Least(ROWS, SHARE));
    page.wholeProperty()
        .subscribe(
            now -> {
              Nodes.arrow(
                  fold, now, Messages.text(now ? "project.head.fold" : "project.head.unfold"));
              fold.setText(now ? "" : Messages.text("stage.head.folded"));
            });
    scroll.setContent(page);
    page.in(scroll);
    scroll.getStyleClass().add("editor");
    Nodes.drawDirectly(scroll);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    view.setCenter(scroll);
    view.setBottom(row);
    tabs.right().getChildren().setAll(total, result);
    bubble = new FieldBubble(page, marks::of, marks.bubbles()).at(fields());
    model.projectProperty().subscribe((old, now) -> follow(old, now));
    follow(null, model.project());
  }

  private Region title() {
    fold.getStyleClass().addAll("flat", "fold");
    fold.setId("fold-head");
    fold.setFocusTraversable(false);
    Nodes.keepWhole(fold);
    fold.setOnAction(_ -> toggleHead());
    return Nodes.row("title-line", Nodes.grow(name), fold);
  }

  private Region caption() {
    Nodes.keepWhole(summary, changed);
    changed.setTooltip(changes);
    return Nodes.row(
        "caption-line",
        Nodes.label(Messages.text("project.indicators"), "caption"),
        summary,
        changed,
        agree);
  }

  public void show(Id project) {
    model.show(project);
  }

  private void follow(Project old, Project now) {
    if (old == null || !old.id().equals(now.id())) {
      head.show();
      page.renew();
    }
    name.setText(now.isOverall() ? stage.form().words().overallTitle() : DisplayNames.part(now));
    summary.setText(model.summary());
    head.refresh();
    tabs.refresh();
    model.evaluation().ifPresent(this::scored);
    model.monitoring().ifPresent(this::lit);
    changes();
    marksChanged();
  }

  private void scored(Evaluation done) {
    boolean none = done.total().signum() == 0 && done.missing() > 0;
    total.setText(none ? "–" : Measured.points(done.total()));
    String all = Measured.points(done.totalPoints());
    result.setText(
        none
            ? Messages.text("stage.total.of", all)
            : Messages.text(
                done.complete() ? "stage.total.graded" : "stage.total.so.far", all, done.grade()));
  }

  private void lit(Monitoring done) {
    total.setText("");
    result.setText(
        done.money().text().isEmpty()
            ? ""
            : Messages.text(
                "stage.money.light", StageTable.sign(done.money()) + done.money().text()));
  }

  private void changes() {
    var all = GoalChange.of(model.project(), stage);
    Nodes.show(changed, !all.isEmpty());
    Nodes.show(agree, !all.isEmpty());
    changed.setText(Messages.text("stage.changed", all.size()));
    changes.setText(String.join("\n", all.stream().map(this::words).toList()));
  }

  private String words(GoalChange change) {
    return StageRowLine.words(session, change);
  }

  private void agree() {
    session.editLater(
        Messages.text("edit.stage.agree"),
        session.place(),
        text -> Stages.agreed(text, stage),
        grid::requestFocus);
  }

  /// Folds the head to its first row, or shows all of it.
  @Override
  public void toggleHead() {
    if (page.wholeProperty().get()) {
      if (!grid.focusOwner().isFocused()) {
        grid.requestFocus();
      }
      page.wish(ProjectLayout.Wish.FOLDED);
    } else {
      page.open(scroll, head.fields().getFirst().control());
    }
  }

  @Override
  public BorderPane view() {
    return view;
  }

  /// An indicator as a whole is its row.
  private boolean inGrid(Address where) {
    return model
        .grid()
        .moveTo(where.field().isEmpty() ? where.field(stage.field("actual")) : where);
  }

  @Override
  public void reveal(Address where) {
    if (where.field().equals(stage.field("scoreReason"))) {
      inGrid(where.field(stage.field("score")));
    }
    Optional<FormField> field =
        inGrid(where)
            ? Optional.empty()
            : fields().stream().filter(one -> one.cell().equals(where)).findFirst();
    field.ifPresentOrElse(
        one -> {
          if (head.fields().contains(one)) {
            page.seek(one.control());
          }
          one.control().requestFocus();
        },
        grid::requestFocus);
  }

  private List<FormField> fields() {
    return Stream.concat(head.fields().stream(), Stream.of(row.reason())).toList();
  }

  @Override
  public void moved(Address where) {
    inGrid(where);
  }

  @Override
  public void marksChanged() {
    bubble.mark(fields());
    grid.marksChanged();
  }
}
