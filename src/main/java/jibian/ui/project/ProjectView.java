package jibian.ui.project;

import module java.base;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.edit.CellEdits;
import jibian.form.HeadField;
import jibian.model.Address;
import jibian.model.Project;
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
import jibian.ui.session.EditingSession;

/// The editor of a project: the fields of its head, its goals, and its indicators below them.
public final class ProjectView extends ScrollPane {
  private static final double ACROSS = 14;
  private static final double DOWN = 5;

  /// How many rows the table keeps in a low window.
  private static final ProjectLayout.Least LEAST = new ProjectLayout.Least(6, 1);

  private static final String FOLDED = "head.folded";

  private final ProjectModel model;
  private final EditingSession session;
  private final GridMarks marks;
  private final GridView grid;
  private final Settings settings;
  private final ProjectLayout page;
  private final FieldBubble bubble;
  private final List<FormField> fields = new ArrayList<>();
  private final List<FormField> areas = new ArrayList<>();
  private final List<ShortGrid> lists = new ArrayList<>();
  private final Button fold = new Button();
  private final Label summary = Nodes.label("", "muted");
  private final Hyperlink sum = new Hyperlink();

  /// @param tabs what stands below the title
  public ProjectView(
      ProjectModel model,
      EditingSession session,
      GridMarks marks,
      CellCompletion texts,
      Settings settings,
      Region tabs) {
    this.model = model;
    this.session = session;
    this.marks = marks;
    this.settings = settings;
    this.grid = new GridView(model.grid(), marks, texts, session, settings);
    getStyleClass().add("editor");
    Nodes.drawDirectly(this);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    page =
        new ProjectLayout(
            new VBox(title(), tabs), form(), caption(), grid, areas.reversed(), summary, LEAST);
    page.wholeProperty().subscribe(this::whole);
    if (settings.get(FOLDED).equals(Optional.of("true"))) {
      page.wish(ProjectLayout.Wish.FOLDED);
    } else if (!lists.isEmpty()) {
      page.wish(ProjectLayout.Wish.OPEN);
    }
    bubble = new FieldBubble(page, marks::of, marks.bubbles()).at(fields);
    setContent(page);
    page.in(this);
    model.projectProperty().subscribe((old, now) -> follow(old, now));
    follow(null, model.projectProperty().get());
  }

  /// Puts the keyboard where an address leads: to a field, or to a cell of the table.
  public void reveal(Address where) {
    Optional<ShortGrid> list = lists.stream().filter(one -> one.model().moveTo(where)).findFirst();
    if (list.isPresent()) {
      page.seek(list.get());
      list.get().grid().requestFocus();
      return;
    }
    Optional<FormField> field = model.grid().moveTo(where) ? Optional.empty() : field(where);
    field.ifPresentOrElse(this::enter, grid::requestFocus);
  }

  /// Moves the cursor of the table to an address, or shows its field, without taking the keyboard.
  public void moved(Address where) {
    boolean inTable = model.grid().moveTo(where);
    lists.forEach(list -> list.model().moveTo(where));
    page.point(inTable ? Optional.empty() : field(where).map(FormField::control));
  }

  public void marksChanged() {
    bubble.mark(fields);
    grid.marksChanged();
    lists.forEach(list -> list.grid().marksChanged());
  }

  private void enter(FormField field) {
    page.seek(field.control());
    field.control().requestFocus();
  }

  /// Whether all fields of the head are shown beside the table.
  public ReadOnlyBooleanProperty headProperty() {
    return page.wholeProperty();
  }

  /// Folds the head to its first row, or shows all of it although the table needs the room.
  public void toggleHead() {
    boolean folds = page.wholeProperty().get();
    settings.put(FOLDED, Boolean.toString(folds));
    if (folds && !grid.focusOwner().isFocused()) {
      grid.requestFocus();
    }
    if (folds) {
      page.wish(ProjectLayout.Wish.FOLDED);
    } else {
      page.open(this, fields.getFirst().control());
    }
  }

  private void whole(boolean now) {
    Nodes.arrow(fold, now, Messages.text(now ? "project.head.fold" : "project.head.unfold"));
  }

  private Optional<FormField> field(Address where) {
    return fields.stream().filter(field -> covers(field.cell(), where)).findFirst();
  }

  private static boolean covers(Address cell, Address where) {
    return cell.owner().equals(where.owner())
        && (cell.field().equals(where.field()) || where.field().startsWith(cell.field() + "."));
  }

  private Region title() {
    fold.getStyleClass().addAll("flat", "fold");
    fold.setId("fold-head");
    fold.setFocusTraversable(false);
    fold.setOnAction(_ -> toggleHead());
    Nodes.keepWhole(sum);
    return Nodes.row("title-line", named(), sum, fold);
  }

  /// The name of the project, or the ways to print the overall table.
  private Region named() {
    if (model.projectProperty().get() != null && model.projectProperty().get().isOverall()) {
      Label title = Nodes.label(Messages.text("overall.title"), "title");
      HBox line = Nodes.row("title-line", title, OverallWays.box(session));
      line.setAlignment(Pos.CENTER_LEFT);
      line.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(line, Priority.ALWAYS);
      return line;
    }
    FormField name = line("name", TypedNumber.WORDS);
    name.control().getStyleClass().add("title-field");
    name.control().setId("name");
    name.control().setPromptText(name.name());
    HBox.setHgrow(name.control(), Priority.ALWAYS);
    return name.control();
  }

  /// The names of the fields in a column of their own; short fields stand side by side as far as there is room.
  private LabeledRows form() {
    LabeledRows form = new LabeledRows();
    FlowRows line = null;
    FlowRows months = null;
    for (HeadField head : model.heads()) {
      if (head.list()) {
        list(form, head);
        line = null;
      } else if (head.wide()) {
        area(form, head.field());
        line = null;
      } else if (head.field().startsWith("plan.")) {
        months = months == null ? row(form, Messages.text("field.plan")) : months;
        months.getChildren().add(cell(head, true));
        line = null;
      } else {
        boolean first = line == null;
        line = first ? row(form, model.label(head.field())) : line;
        line.getChildren().add(cell(head, !first));
      }
    }
    area(form, "goals");
    sum.setOnAction(_ -> takeSum());
    return form;
  }

  private void list(LabeledRows form, HeadField head) {
    GridModel rows = model.list(head);
    ShortGrid list =
        new ShortGrid(rows, new GridView(rows, marks, CellCompletion.CHOICES, session, settings));
    list.grid().setId(head.field());
    lists.add(list);
    form.add(head.label(), list);
  }

  private void area(LabeledRows form, String field) {
    FormField area = FormField.area(session, model.label(field), model.cell(field), 2);
    fields.add(area);
    areas.add(area);
    form.add(area.name(), area.control());
  }

  private static FlowRows row(LabeledRows form, String name) {
    FlowRows line = new FlowRows(ACROSS, DOWN);
    form.add(name, line);
    return line;
  }

  private HBox cell(HeadField head, boolean named) {
    boolean month = head.field().startsWith("plan.");
    FormField field =
        line(
            head.field(),
            month ? TypedNumber.PERCENT : head.amount() ? TypedNumber.AMOUNT : TypedNumber.WORDS);
    field.columns(month ? 4 : head.amount() ? 5 : 14);
    HBox.setHgrow(field.control(), Priority.ALWAYS);
    HBox cell = Nodes.row("form-cell", field.control());
    if (named) {
      Label label = Nodes.label(field.name(), "muted");
      Nodes.keepWhole(label);
      cell.getChildren().addFirst(label);
    }
    return cell;
  }

  private FormField line(String field, TypedNumber entry) {
    FormField line = FormField.line(session, model.label(field), model.cell(field), entry);
    fields.add(line);
    return line;
  }

  private Region caption() {
    Label caption = Nodes.label(Messages.text("project.indicators"), "caption");
    HBox line = Nodes.row("caption-line", caption, summary);
    return line;
  }

  private void takeSum() {
    Consumer<String> take =
        text ->
            session.edit(
                Messages.text("edit.sum"),
                model.cell("budget"),
                now -> CellEdits.set(now, model.cell("budget"), text));
    model.offeredSum().ifPresent(take);
  }

  private void follow(Project old, Project now) {
    if (now == null) {
      return;
    }
    if (old == null || !old.id().equals(now.id())) {
      fields.forEach(field -> field.show(model.cell(field.cell().field())));
      page.renew();
    }
    summary.setText(model.summary());
    Optional<String> offered = model.offeredSum();
    sum.setText(offered.map(text -> Messages.text("project.sum", text)).orElse(""));
    Nodes.show(sum, offered.isPresent());
    marksChanged();
  }
}
