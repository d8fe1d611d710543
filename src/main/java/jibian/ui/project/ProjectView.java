package jibian.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.edit.Cells;
import jibian.form.Head;
import jibian.model.Address;
import jibian.model.Project;
import jibian.text.Messages;
import jibian.ui.desk.Session;
import jibian.ui.field.Field;
import jibian.ui.grid.GridMarks;
import jibian.ui.grid.GridTexts;
import jibian.ui.grid.GridView;

/// The editor of a project: the fields of its head, its goals, and its indicators below them.
public final class ProjectView extends ScrollPane {
  private static final int SHORT_COLUMNS = 8;

  private final ProjectModel model;
  private final Session session;
  private final GridMarks marks;
  private final GridView grid;
  private final List<Field> fields = new ArrayList<>();
  private final Label summary = new Label();
  private final Hyperlink sum = new Hyperlink();

  public ProjectView(ProjectModel model, Session session, GridMarks marks, GridTexts texts) {
    this.model = model;
    this.session = session;
    this.marks = marks;
    this.grid = new GridView(model.grid(), marks, texts, session);
    getStyleClass().add("editor");
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    VBox page = new VBox(title(), form(), caption(), grid);
    page.getStyleClass().add("editor-page");
    VBox.setVgrow(grid, Priority.ALWAYS);
    setContent(page);
    model.projectProperty().subscribe((old, now) -> follow(old, now));
    follow(null, model.projectProperty().get());
  }

  /// The table of indicators.
  public GridView grid() {
    return grid;
  }

  /// Puts the keyboard where an address leads: to a field, or to a cell of the table.
  public void reveal(Address where) {
    Optional<Field> field = model.grid().moveTo(where) ? Optional.empty() : field(where);
    field.ifPresentOrElse(one -> one.control().requestFocus(), grid::requestFocus);
  }

  /// Moves the cursor of the table to an address without taking the keyboard.
  public void moved(Address where) {
    model.grid().moveTo(where);
  }

  /// The findings have changed.
  public void marksChanged() {
    fields.forEach(field -> field.mark(marks::of));
    grid.marksChanged();
  }

  private Optional<Field> field(Address where) {
    return fields.stream().filter(field -> covers(field.cell(), where)).findFirst();
  }

  private static boolean covers(Address cell, Address where) {
    return cell.owner().equals(where.owner())
        && (cell.field().equals(where.field()) || where.field().startsWith(cell.field() + "."));
  }

  private Region title() {
    Field name = line("name", false);
    name.control().getStyleClass().add("title-field");
    name.control().setId("name");
    return name.control();
  }

  private Region form() {
    GridPane form = new GridPane();
    form.getStyleClass().add("form");
    for (int column = 0; column < SHORT_COLUMNS; column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setHgrow(column % 2 == 1 ? Priority.ALWAYS : Priority.NEVER);
      constraints.setMinWidth(column % 2 == 1 ? 60 : Region.USE_PREF_SIZE);
      form.getColumnConstraints().add(constraints);
    }
    int[] at = {0, 0};
    List<Head> months = new ArrayList<>();
    for (Head head : model.heads()) {
      if (head.field().startsWith("plan.")) {
        months.add(head);
      } else {
        place(form, head, at);
      }
    }
    row(at);
    if (!months.isEmpty()) {
      full(form, Messages.text("field.plan"), schedule(months), at[1]++);
    }
    Field goals = Field.area(session, model.label("goals"), model.cell("goals"), 2);
    fields.add(goals);
    full(form, goals.name(), goals.control(), at[1]);
    sum.setOnAction(_ -> takeSum());
    return form;
  }

  /// Puts a field into the form: a wide one into a row of its own, up to four others side by side.
  private void place(GridPane form, Head head, int[] at) {
    if (head.wide()) {
      row(at);
      Field area = Field.area(session, model.label(head.field()), model.cell(head.field()), 2);
      fields.add(area);
      full(form, area.name(), area.control(), at[1]++);
      return;
    }
    if (at[0] == SHORT_COLUMNS) {
      row(at);
    }
    Field line = line(head.field(), head.amount());
    line.columns(head.amount() ? 6 : 16);
    form.add(label(line.name()), at[0], at[1]);
    form.add(
        head.field().equals("budget") ? new HBox(4, line.control(), sum) : line.control(),
        at[0] + 1,
        at[1]);
    at[0] += 2;
  }

  private static void row(int[] at) {
    if (at[0] > 0) {
      at[0] = 0;
      at[1]++;
    }
  }

  private Field line(String field, boolean number) {
    Field line = Field.line(session, model.label(field), model.cell(field), number);
    fields.add(line);
    return line;
  }

  private static void full(GridPane form, String name, Region control, int row) {
    Label label = label(name);
    GridPane.setValignment(label, VPos.TOP);
    form.add(label, 0, row);
    form.add(control, 1, row, SHORT_COLUMNS - 1, 1);
    control.setMaxWidth(Double.MAX_VALUE);
  }

  private static Label label(String name) {
    Label label = new Label(name);
    label.getStyleClass().add("form-label");
    return label;
  }

  private HBox schedule(List<Head> months) {
    HBox cells = new HBox();
    cells.getStyleClass().add("schedule");
    for (Head month : months) {
      Field field = line(month.field(), true);
      Label label = new Label(field.name());
      label.getStyleClass().add("muted");
      HBox cell = new HBox(label, field.control());
      cell.getStyleClass().add("schedule-cell");
      HBox.setHgrow(field.control(), Priority.ALWAYS);
      HBox.setHgrow(cell, Priority.ALWAYS);
      field.columns(4);
      cells.getChildren().add(cell);
    }
    return cells;
  }

  private Region caption() {
    Label caption = new Label(Messages.text("project.indicators"));
    caption.getStyleClass().add("caption");
    summary.getStyleClass().add("muted");
    HBox line = new HBox(caption, summary);
    line.getStyleClass().add("caption-line");
    return line;
  }

  private void takeSum() {
    Consumer<String> take =
        text ->
            session.edit(
                Messages.text("edit.sum"),
                model.cell("budget"),
                now -> Cells.set(now, model.cell("budget"), text));
    model.offeredSum().ifPresent(take);
  }

  private void follow(Project old, Project now) {
    if (now == null) {
      return;
    }
    if (old == null || !old.id().equals(now.id())) {
      fields.forEach(field -> field.show(model.cell(field.cell().field())));
    }
    summary.setText(model.summary());
    Optional<String> offered = model.offeredSum();
    sum.setText(offered.map(text -> Messages.text("project.sum", text)).orElse(""));
    sum.setVisible(offered.isPresent());
    sum.setManaged(offered.isPresent());
    marksChanged();
  }
}
