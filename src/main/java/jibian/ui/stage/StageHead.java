package jibian.ui.stage;

import module java.base;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import jibian.form.HeadField;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Project;
import jibian.stage.Evaluation;
import jibian.stage.Measured;
import jibian.stage.Monitoring;
import jibian.stage.Score;
import jibian.text.Messages;
import jibian.text.TypedNumber;
import jibian.ui.field.FlowRows;
import jibian.ui.field.FormField;
import jibian.ui.field.LabeledRows;
import jibian.ui.kit.Nodes;
import jibian.ui.session.CurrentStage;
import jibian.ui.session.EditingSession;

/// The head of a project in a stage: the money as the form declares it, what is worked out of it, and what came of the
/// goals beside them.
final class StageHead {
  private static final double ACROSS = 14;
  private static final double DOWN = 5;
  private static final String EXECUTION = "executionReason";
  private static final Pattern SOURCE =
      Pattern.compile("(fiscal|carried|other)(Budget|Executed|Expected)");

  /// What the official labels say beyond the name: letters for formulas.
  private static final Pattern FORMULA = Pattern.compile("[（(][A-Z/]+[）)]|\\s");

  private final EditingSession session;
  private final StageProjectModel model;
  private final StageForm stage;
  private final LabeledRows rows = new LabeledRows();
  private final List<FormField> fields = new ArrayList<>();
  private final List<FormField> areas = new ArrayList<>();
  private final Map<String, FormField> named = new LinkedHashMap<>();
  private final FlowRows money = new FlowRows(ACROSS, DOWN);
  private final Label budget = new Label();
  private final Label rate = new Label();
  private final Label points = Nodes.label("", "muted");
  private final Map<String, HBox> reasons = new LinkedHashMap<>();

  StageHead(EditingSession session, StageProjectModel model) {
    this.session = session;
    this.model = model;
    this.stage = model.stage();
    build();
  }

  LabeledRows rows() {
    return rows;
  }

  List<FormField> fields() {
    return fields;
  }

  /// The long texts, the one first that gets room first.
  List<FormField> areas() {
    return areas.reversed();
  }

  private void build() {
    Map<String, HBox> sources = new LinkedHashMap<>();
    List<HeadField> wide = new ArrayList<>();
    for (HeadField head : model.heads()) {
      String key = head.field().substring(head.field().lastIndexOf('.') + 1);
      if (key.equals(EXECUTION)) {
        continue; // asked for below, where it is low
      }
      if (head.field().equals("goals") || (stage.owns(head.field()) && head.wide())) {
        wide.add(head);
      } else if (head.field().equals("budget") && stage.lights().isPresent()) {
        money.getChildren().add(reading(Messages.text("stage.budget"), budget));
      } else if (stage.owns(head.field())) {
        money(head, key, sources);
      }
    }
    reason("scoreReason");
    reason(EXECUTION);
    rows.add(Messages.text("stage.money"), money);
    if (!sources.isEmpty()) {
      FlowRows line = new FlowRows(ACROSS, DOWN);
      line.getChildren().addAll(sources.values());
      rows.add(Messages.text("stage.sources"), line);
    }
    wide.forEach(this::area);
  }

  private void money(HeadField head, String key, Map<String, HBox> sources) {
    Matcher source = SOURCE.matcher(key);
    if (source.matches()) {
      source(source.group(1), source.group(2), sources);
    } else if (key.equals("rate")) {
      money.getChildren().add(reading(clean(head.label()), rate));
    } else if (key.equals("score")) {
      HBox cell = cell(clean(head.label()), line(key, clean(head.label()), TypedNumber.NUMBER, 4));
      cell.getChildren().add(points);
      money.getChildren().add(cell);
    } else if (head.amount()) {
      String name = clean(head.label());
      money.getChildren().add(cell(name, line(key, name, TypedNumber.AMOUNT, 4)));
    }
  }

  /// Money of one source: as planned and as spent, side by side.
  private void source(String source, String kind, Map<String, HBox> sources) {
    String name = name(source);
    String what = Messages.text("stage.source." + kind);
    FormField field = line(source + kind, name + " " + what, TypedNumber.AMOUNT, 4);
    field.control().setPromptText(what);
    HBox cell = sources.get(source);
    if (cell == null) {
      sources.put(source, cell(name, field));
    } else {
      cell.getChildren().addAll(Nodes.label("/", "muted"), field.control());
    }
  }

  private String name(String source) {
    return model.heads().stream()
        .filter(head -> head.field().equals(source))
        .map(head -> clean(head.label()))
        .findFirst()
        .orElse("");
  }

  /// Asked for only where something wants a reason.
  private void reason(String key) {
    if (stage.scoring().isPresent()) {
      String name = Messages.text("stage.reason." + key);
      HBox cell = cell(name, line(key, name, TypedNumber.WORDS, 16));
      reasons.put(key, cell);
      money.getChildren().add(cell);
    }
  }

  private FormField line(String key, String name, TypedNumber entry, int signs) {
    FormField field = FormField.line(session, name, model.cell(key), entry).columns(signs);
    HBox.setHgrow(field.control(), Priority.ALWAYS);
    fields.add(field);
    named.put(key, field);
    return field;
  }

  private void area(HeadField head) {
    boolean goal = !stage.owns(head.field());
    Address cell = new Address(model.project().id(), head.field());
    String name = goal ? Messages.text("stage.goals") : name(head);
    FormField area = FormField.area(session, name, goal ? CurrentStage.goal(stage, cell) : cell, 2);
    if (goal) {
      area.reading(CurrentStage::field);
    }
    fields.add(area);
    areas.add(area);
    rows.add(name, area.control());
  }

  private String name(HeadField head) {
    return head.field().equals(stage.field("result"))
        ? Messages.text("stage.result")
        : clean(head.label());
  }

  private static HBox cell(String name, FormField field) {
    Label label = Nodes.label(name, "muted");
    Nodes.keepWhole(label);
    return Nodes.row("form-cell", label, field.control());
  }

  private static HBox reading(String name, Label value) {
    Label label = Nodes.label(name, "muted");
    Nodes.keepWhole(label, value);
    value.getStyleClass().add("reading-value");
    return Nodes.row("form-cell", label, value);
  }

  private static String clean(String label) {
    String bare = FORMULA.matcher(label).replaceAll("");
    String among = Messages.text("stage.sources") + "：";
    return bare.startsWith(among) ? bare.substring(among.length()) : bare;
  }

  void show() {
    fields.forEach(field -> field.show(new Address(model.project().id(), field.cell().field())));
  }

  /// Shows what is worked out.
  void refresh() {
    Project project = model.project();
    budget.setText(project.text("budget"));
    model.evaluation().ifPresent(this::evaluated);
    model.monitoring().ifPresent(this::monitored);
  }

  private void evaluated(Evaluation done) {
    rate.setText(done.rate().map(Measured::percent).orElse("–"));
    prompt("budget", model.project().text("budget"));
    for (String source : List.of("fiscal", "carried", "other")) {
      String planned = model.project().text(source);
      prompt(source + "Budget", planned.isBlank() ? Messages.text("stage.source.Budget") : planned);
    }
    Score score = done.execution();
    points.setText("/ " + Measured.points(score.points()));
    prompt("score", score.computed().map(Measured::score).orElse("–"));
    ask("scoreReason", score.overruled());
    BigDecimal least = stage.scoring().orElseThrow().executionReason();
    ask(EXECUTION, done.rate().filter(now -> now.compareTo(least) < 0).isPresent());
  }

  private void ask(String key, boolean wanted) {
    boolean written = !model.project().text(stage.field(key)).isBlank();
    boolean there = named.get(key).control().isFocused();
    Nodes.show(reasons.get(key), wanted || written || there);
  }

  private void monitored(Monitoring done) {
    String now = done.rate().map(StageProjectModel::percent).orElse("–");
    String due = done.due().map(StageProjectModel::percent).orElse("");
    rate.setText(due.isEmpty() ? now : Messages.text("stage.rate.due", now, due));
  }

  private void prompt(String key, String text) {
    Optional.ofNullable(named.get(key)).ifPresent(field -> field.control().setPromptText(text));
  }
}
