package jibian.ui.stage;

import module java.base;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.stage.Measured;
import jibian.stage.StageSummary;
import jibian.text.Messages;
import jibian.text.TypedNumber;
import jibian.ui.field.FieldBubble;
import jibian.ui.field.FlowRows;
import jibian.ui.field.FormField;
import jibian.ui.field.LabeledRows;
import jibian.ui.grid.CellCompletion;
import jibian.ui.grid.GridMarks;
import jibian.ui.grid.GridModel;
import jibian.ui.grid.GridView;
import jibian.ui.kit.Nodes;
import jibian.ui.port.Settings;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.session.PartEditor;

/// A stage over the whole text: all projects, the paragraph for the report, and the fields that are about all of them.
public final class StageTextView implements PartEditor {
  private static final double ACROSS = 14;
  private static final double DOWN = 5;
  private static final int LINES = 3;

  private final EditingSession session;
  private final StageForm stage;
  private final ScrollPane view = new ScrollPane();
  private final VBox page = new VBox();
  private final Label title = Nodes.label("", "title", "stage-title");
  private final Label sums = Nodes.label("", "muted");
  private final TextArea report = new TextArea();
  private final GridModel model;
  private final GridView grid;
  private final List<FormField> fields = new ArrayList<>();
  private final FieldBubble bubble;

  /// @param chosen runs when the clerk has gone to another stage
  /// @param go leads to a project
  public StageTextView(
      EditingSession session,
      StageForm stage,
      GridMarks marks,
      Settings settings,
      Runnable chosen,
      Consumer<Address> go) {
    this.session = session;
    this.stage = stage;
    this.model = new GridModel(session, StageTextTable.of(StageSummary.none(stage)));
    this.grid =
        new GridView(model, GridMarks.NONE, CellCompletion.CHOICES, session, settings)
            .leading(cell -> go.accept(Address.of(cell.owner())));
    LabeledRows form = form();
    page.getStyleClass().add("editor-page");
    page.getChildren()
        .setAll(
            new VBox(title, StageTabs.of(session, chosen)),
            Nodes.row(
                "caption-line", Nodes.label(Messages.text("stage.page.projects"), "caption"), sums),
            grid,
            Nodes.row(
                "caption-line", Nodes.label(Messages.text("stage.page.report"), "caption"), copy()),
            report,
            form);
    VBox.setVgrow(grid, Priority.ALWAYS);
    report.setEditable(false);
    report.setWrapText(true);
    report.setId("stage-report");
    report.setAccessibleText(Messages.text("stage.page.report"));
    report.setPrefRowCount(LINES);
    report.setMinHeight(Region.USE_PREF_SIZE);
    report.getStyleClass().addAll("field", "reading");
    view.getStyleClass().add("editor");
    view.setFitToWidth(true);
    view.setFitToHeight(true);
    Nodes.drawDirectly(view);
    view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    view.setContent(page);
    bubble = new FieldBubble(page, marks::of, marks.bubbles()).at(fields);
    session.stages().computedProperty().subscribe(_ -> refresh());
  }

  private Hyperlink copy() {
    return Nodes.link(
        Messages.text("stage.page.copy"),
        "stage-copy",
        () -> {
          Clipboard.getSystemClipboard()
              .setContent(Map.of(DataFormat.PLAIN_TEXT, report.getText()));
          session.tell(Messages.text("stage.page.copied"));
        });
  }

  private LabeledRows form() {
    LabeledRows form = new LabeledRows();
    FormField by = field("preparedBy", 0);
    FormField date = field("date", 0);
    FlowRows line = new FlowRows(ACROSS, DOWN);
    line.getChildren()
        .addAll(
            Nodes.row("form-cell", Nodes.grow(by.control())),
            Nodes.row("form-cell", Nodes.label(date.name(), "muted"), Nodes.grow(date.control())));
    form.add(by.name(), line);
    List<String> areas =
        stage.scoring().isPresent()
            ? List.of("summary", "problems", "measures")
            : List.of("problems", "measures");
    for (String key : areas) {
      FormField area = field(key, 2);
      form.add(area.name(), area.control());
    }
    return form;
  }

  private FormField field(String key, int lines) {
    Address cell = Address.ofText(stage.textField(key));
    String name = DisplayNames.field(session.form(), session.variant(), cell.field());
    FormField field =
        lines > 0
            ? FormField.area(session, name, cell, lines)
            : FormField.line(session, name, cell, TypedNumber.WORDS).columns(12);
    fields.add(field);
    return field;
  }

  private void refresh() {
    title.setText(
        Messages.text("stage.page.title", DisplayNames.text(session.text()) + " " + stage.name()));
    session.stages().summary(stage).ifPresent(this::show);
  }

  private void show(StageSummary all) {
    int row = model.cursor().row();
    model.show(StageTextTable.of(all));
    model.moveTo(row, 0, false);
    report.setText(all.report());
    List<String> words = new ArrayList<>();
    words.add(Messages.text("stage.page.done", all.lines().size(), all.done()));
    all.rate()
        .ifPresent(
            rate ->
                words.add(
                    Messages.text("stage.page.rate") + " " + StageProjectModel.percent(rate)));
    if (stage.scoring().isPresent()) {
      all.mean()
          .ifPresent(mean -> words.add(Messages.text("stage.page.mean", Measured.points(mean))));
      all.grades()
          .forEach(
              (name, count) -> {
                if (count > 0) {
                  words.add(Messages.text("stage.page.grade", name, count));
                }
              });
    }
    sums.setText(String.join(" · ", words));
  }

  @Override
  public ScrollPane view() {
    return view;
  }

  @Override
  public void reveal(Address where) {
    fields.stream()
        .filter(field -> field.cell().equals(where))
        .findFirst()
        .ifPresentOrElse(field -> field.control().requestFocus(), grid::requestFocus);
  }

  @Override
  public void marksChanged() {
    bubble.mark(fields);
  }
}
