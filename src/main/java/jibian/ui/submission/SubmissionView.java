package jibian.ui.submission;

import module java.base;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.model.Address;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.text.TypedNumber;
import jibian.ui.field.FieldBubble;
import jibian.ui.field.FormField;
import jibian.ui.findings.FindingsModel;
import jibian.ui.findings.SeverityCounts;
import jibian.ui.grid.CellCompletion;
import jibian.ui.grid.GridColumn;
import jibian.ui.grid.GridMarks;
import jibian.ui.grid.GridModel;
import jibian.ui.grid.GridView;
import jibian.ui.grid.PartTable;
import jibian.ui.kit.Nodes;
import jibian.ui.overlay.Overlay;
import jibian.ui.port.Settings;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.session.PartEditor;
import jibian.ui.session.Places;

/// The editor of the text itself: cover, unit, form, and the table of all projects.
public final class SubmissionView implements PartEditor {
  /// How wide the fields of the cover are at least.
  private static final double FIELD = 60;

  private final EditingSession session;
  private final Optional<Overlay> overlay;
  private final VBox page = new VBox();
  private final List<FormField> fields = new ArrayList<>();
  private final GridModel model;
  private final GridView grid;
  private final FieldBubble bubble;
  private final Label caption = Nodes.label("", "caption");
  private final Label sums = Nodes.label("", "muted");
  private final FirstStep first;

  /// @param overlay for what is asked before the form changes; empty where it stays
  /// @param addProject what a text without projects begins with
  /// @param tabs what stands above it all
  public SubmissionView(
      EditingSession session,
      FindingsModel findings,
      GridMarks marks,
      Settings settings,
      Optional<Overlay> overlay,
      Runnable addProject,
      Node tabs) {
    this.session = session;
    this.overlay = overlay;
    this.model = new GridModel(session, sheet(session, findings));
    this.grid = new GridView(model, marks, CellCompletion.CHOICES, session, settings).overview();
    HBox line = Nodes.row("caption-line", caption, sums);
    page.getStyleClass().add("editor-page");
    first = new FirstStep(addProject);
    page.getChildren().addAll(tabs, form(), line, first, grid);
    bubble = new FieldBubble(page, marks::of, marks.bubbles()).at(fields);
    VBox.setVgrow(grid, Priority.ALWAYS);
    session.textProperty().subscribe(this::show);
  }

  /// Without projects there is no table, but a word on how to begin.
  private void show(Submission text) {
    boolean none = text.projects().isEmpty();
    caption.setText(DisplayNames.part(text, false));
    sums.setText(none ? "" : SubmissionTotals.of(text, session.form()).text());
    Nodes.show(first, none);
    Nodes.show(grid, !none);
  }

  private static PartTable sheet(EditingSession session, FindingsModel findings) {
    boolean code = session.variant().shows("code");
    boolean budget = session.variant().shows("budget");
    List<GridColumn> columns = new ArrayList<>();
    if (code) {
      columns.add(GridColumn.of("code", Messages.text("field.code"), 12, 13, GridColumn.Kind.TEXT));
    }
    columns.add(GridColumn.of("name", Messages.text("field.name"), 9, 24, GridColumn.Kind.TEXT));
    for (String field : budget ? List.of("budget", "fiscal", "other") : List.<String>of()) {
      columns.add(
          GridColumn.of(field, Messages.text("field." + field), 4, 6, GridColumn.Kind.AMOUNT));
    }
    columns.add(
        GridColumn.of(
            "#rows", Messages.text("column.rows"), 2.5, 2.5, GridColumn.Kind.FIXED_NUMBER));
    columns.add(
        GridColumn.of(
            "#findings", Messages.text("column.findings"), 2.5, 2.5, GridColumn.Kind.FIXED_NUMBER));
    return PartTable.of(session.text(), columns, new Projects(session, findings));
  }

  private record Projects(EditingSession session, FindingsModel findings)
      implements PartTable.Rows {
    @Override
    public List<Project> of(Submission text) {
      return text.projects();
    }

    @Override
    public Part blank(Part above) {
      return session.blank().project(session.text().projects().size() + 1);
    }

    @Override
    public String text(Part part, String field) {
      return switch (field) {
        case "#rows" -> Integer.toString(((Project) part).indicators().size());
        case "#findings" -> {
          SeverityCounts tally = findings.tally(part.id());
          String clean = tally.unfilled() > 0 ? Messages.text("field.unfilled") : "✓";
          yield tally.problems() == 0 ? clean : Integer.toString(tally.problems());
        }
        default -> part.text(field);
      };
    }
  }

  private Region form() {
    GridPane form = twoColumns();
    field(form, "cover.title", Messages.text("text.title"), 0, 0, 3);
    field(form, "unit.name", Messages.text("text.unit.name"), 0, 1, 1);
    field(form, "unit.code", Messages.text("text.unit.code"), 2, 1, 1);
    field(form, "cover.preparedBy", Messages.text("text.preparedBy"), 0, 2, 1);
    field(form, "cover.reviewedBy", Messages.text("text.reviewedBy"), 2, 2, 1);
    field(form, "year", Messages.text("field.year"), 0, 3, 1);
    overlay.ifPresent(
        layer -> {
          form.add(label(Messages.text("text.form")), 2, 3);
          form.add(new FormBox(session, layer), 3, 3);
        });
    return form;
  }

  /// Twice a name and its field side by side, the fields as wide as each other: a unit has a longer name than code.
  private static GridPane twoColumns() {
    GridPane form = new GridPane();
    form.getStyleClass().add("form");
    for (int column = 0; column < 4; column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setHgrow(column % 2 == 1 ? Priority.ALWAYS : Priority.NEVER);
      constraints.setMinWidth(column % 2 == 1 ? FIELD : Region.USE_PREF_SIZE);
      constraints.setPrefWidth(column % 2 == 1 ? FIELD : Region.USE_COMPUTED_SIZE);
      form.getColumnConstraints().add(constraints);
    }
    return form;
  }

  private void field(GridPane form, String path, String name, int column, int row, int span) {
    FormField field = FormField.line(session, name, Address.ofText(path), TypedNumber.WORDS);
    fields.add(field);
    form.add(label(name), column, row);
    form.add(field.control(), column + 1, row, span, 1);
  }

  private static Label label(String name) {
    Label label = Nodes.label(name, "form-label");
    return label;
  }

  @Override
  public VBox view() {
    return page;
  }

  @Override
  public void reveal(Address where) {
    if (first.isVisible() && (where.equals(Places.PROJECTS) || where.equals(Places.TEXT))) {
      first.focus();
    } else if (where.equals(Places.PROJECTS) || model.moveTo(where)) {
      grid.requestFocus();
    } else {
      fields.stream()
          .filter(field -> field.cell().equals(where))
          .findFirst()
          .orElse(fields.getFirst())
          .control()
          .requestFocus();
    }
  }

  @Override
  public void marksChanged() {
    bubble.mark(fields);
    grid.marksChanged();
  }
}
