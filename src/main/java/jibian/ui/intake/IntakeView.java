package jibian.ui.intake;

import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.form.Form;
import jibian.form.Variant;
import jibian.model.Address;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.ui.kit.FormGrid;
import jibian.ui.kit.LineCell;
import jibian.ui.kit.Nodes;
import jibian.ui.panel.Panel;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.preview.PreviewModel;
import jibian.ui.preview.PreviewView;
import jibian.ui.preview.Zoom;

/// What was understood of a file, beside the file itself: what it consists of and what to look at, the source, the
/// official pages of the result.
final class IntakeView extends Panel {
  private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");
  private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");

  /// Below this confidence the form is likely another.
  private static final double LIKELY = 0.6;

  private final IntakeModel model;
  private final Around around;
  private final PreviewModel source;
  private final PreviewModel result;
  private final Label summary = Nodes.label("", "muted");
  private final ComboBox<Form> forms;
  private final TextField year = new TextField();
  private final ListView<ReadFile.PartLine> parts = new ListView<>();
  private final Label open = caption("");
  private final ListView<OpenPoint> points = new ListView<>();
  private final Button copy = button(Messages.text("import.copy"), "copy-left", this::copy);
  private final Button accept = main(Messages.text("import.accept"), "accept", this::accept);
  private boolean filling;

  /// What is around a review.
  ///
  /// @param waiting how many files wait behind this one
  /// @param leave closes the review
  /// @param accepted told of the text that was kept
  /// @param closed told when the review is closed
  record Around(
      Services services,
      int waiting,
      Runnable leave,
      Consumer<Texts.Opened> accepted,
      Runnable closed) {}

  IntakeView(IntakeModel model, Around around) {
    this.model = model;
    this.around = around;
    Services services = around.services();
    this.source = new PreviewModel(services.fonts(), new Zoom.Text(), services.background());
    this.result = new PreviewModel(services.fonts(), new Zoom.Text(), services.background());
    getStyleClass().add("import");
    getStylesheets().add(IntakeView.class.getResource("intake-view.css").toExternalForm());
    this.forms = Nodes.choices(model.forms(), Form::name);
    setTop(head());
    setCenter(panes());
    buttons(copy, button(Messages.text("import.discard"), "discard", around.leave()), accept);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.readProperty().subscribe(read -> read.ifPresent(this::show));
    model.busyProperty().subscribe(_ -> refresh());
    year.textProperty().subscribe(_ -> refresh());
  }

  private Node head() {
    forms.setId("import-form");
    forms.setAccessibleText(Messages.text("text.form"));
    forms.valueProperty().subscribe((_, form) -> chosen(form));
    year.setId("import-year");
    year.setPrefColumnCount(4);
    year.setMinWidth(Region.USE_PREF_SIZE);
    forms.setMinWidth(0);
    Nodes.grow(summary);
    summary.setId("import-summary");
    return head(
        Messages.text("import.title", Excerpt.label(model.name())),
        summary,
        FormGrid.name(Messages.text("field.year"), year),
        year,
        FormGrid.name(Messages.text("text.form"), forms),
        forms);
  }

  private SplitPane panes() {
    PreviewView left =
        new PreviewView(
            source,
            this::clickedSource,
            new PreviewView.Words(
                Messages.text("import.source"),
                Messages.text("import.tint.left"),
                Messages.text("import.tint.doubt")));
    PreviewView right =
        new PreviewView(
            result,
            this::clickedResult,
            new PreviewView.Words(
                Messages.text("import.result"),
                Messages.text("import.tint.left"),
                Messages.text("import.tint.doubt")));
    left.setId("import-source");
    right.setId("import-result");
    VBox side = side();
    SplitPane panes = new SplitPane(side, left, right);
    panes.setDividerPositions(0.2, 0.6);
    SplitPane.setResizableWithParent(side, false);
    return panes;
  }

  private VBox side() {
    parts.setId("import-parts");
    points.setId("import-points");
    parts.setAccessibleText(Messages.text("import.parts"));
    points.setAccessibleText(Messages.text("import.points"));
    parts.getStyleClass().add("panel-list");
    points.getStyleClass().add("panel-list");
    parts.setCellFactory(
        _ ->
            new LineCell<ReadFile.PartLine>("import-line")
                .main(ReadFile.PartLine::name)
                .column(
                    part -> part.doubts() == 0 ? "✓" : Integer.toString(part.doubts()),
                    "import-mark")
                .state(DOUBT, part -> part.doubts() > 0));
    points.setCellFactory(
        _ ->
            new LineCell<OpenPoint>("import-line")
                .main(IntakeView::said, OpenPoint::from)
                .state(LEFT, OpenPoint::left)
                .state(DOUBT, point -> !point.left()));
    parts.getSelectionModel().selectedItemProperty().subscribe(this::chosenPart);
    points.getSelectionModel().selectedItemProperty().subscribe(this::chosenPoint);
    VBox.setVgrow(parts, Priority.ALWAYS);
    VBox.setVgrow(points, Priority.ALWAYS);
    open.setId("import-open");
    VBox side = new VBox(caption(Messages.text("import.parts")), parts, open, points);
    side.getStyleClass().add("import-side");
    return side;
  }

  private static String said(OpenPoint point) {
    String text = Excerpt.label(point.text().replaceAll("\\s+", " ").strip());
    return point.left()
        ? Messages.text("import.point.left", text)
        : text.isEmpty()
            ? point.reason()
            : Messages.text("import.point.doubt", point.reason(), text);
  }

  private void show(ReadFile read) {
    filling = true;
    forms.setValue(read.form());
    filling = false;
    if (year.getText().isEmpty()) {
      year.setText(read.text().year());
    }
    summary.setText(summary(read));
    summary.pseudoClassStateChanged(DOUBT, read.intake().confidence() < LIKELY);
    parts.getItems().setAll(read.parts());
    points.getItems().setAll(read.points());
    open.setText(
        Messages.text(
            "import.open",
            Integer.toString(read.points().size() - read.left()),
            Integer.toString(read.left())));
    Nodes.show(open, !read.points().isEmpty());
    Nodes.show(points, !read.points().isEmpty());
    Nodes.show(copy, read.left() > 0);
    source.show(read.pages().document());
    result.show(read.text(), read.form());
    source.tintsProperty().set(read.sourceTints());
    result.tintsProperty().set(read.resultTints());
    refresh();
    accept.requestFocus();
  }

  private static String summary(ReadFile read) {
    String variant =
        read.form().variants().size() == 1
            ? ""
            : read.form().variant(read.intake().variant()).map(Variant::name).orElse("");
    String form =
        variant.isEmpty()
            ? read.form().name()
            : Messages.text("text.variant", read.form().name(), variant);
    return Messages.text(
        "import.summary",
        form,
        Long.toString(Math.round(read.intake().confidence() * 100)),
        Integer.toString(read.text().projects().size()),
        Integer.toString(read.indicators()));
  }

  private void refresh() {
    boolean busy = model.busyProperty().get();
    boolean dated = IntakeModel.isYear(year.getText());
    boolean there = model.read().isPresent();
    accept.setDisable(busy || !there || !dated);
    forms.setDisable(busy || !there);
    year.setDisable(!there);
    if (busy) {
      progress(-1);
      say(Messages.text("import.reading"), "");
    } else {
      idle();
      String rest =
          around.waiting() == 0
              ? Messages.text("import.hint")
              : Messages.text("import.hint.more", Integer.toString(around.waiting()));
      say(dated ? rest : Messages.text("start.new.year.wrong"), dated ? "" : "bad");
    }
  }

  private void chosen(Form form) {
    if (!filling && form != null) {
      model.readAs(form);
    }
  }

  private void chosenPart(ReadFile.PartLine part) {
    if (part != null) {
      result.reveal(part.address());
      revealSource(part.address());
    }
  }

  private void chosenPoint(OpenPoint point) {
    if (point != null) {
      model.look(points.getSelectionModel().getSelectedIndex());
      model.read().flatMap(read -> read.pages().at(point.from())).ifPresent(source::reveal);
      point.address().ifPresent(result::reveal);
    }
  }

  private void clickedSource(Address piece) {
    model.read().flatMap(read -> read.links().result(piece.field())).ifPresent(result::reveal);
  }

  private void clickedResult(Address cell) {
    revealSource(cell);
  }

  private void revealSource(Address cell) {
    model
        .read()
        .flatMap(read -> read.links().place(cell).flatMap(read.pages()::at))
        .ifPresent(source::reveal);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F8) {
      event.consume();
      model.step(event.isShiftDown() ? -1 : 1).ifPresent(this::select);
    }
  }

  private void select(OpenPoint point) {
    int at = points.getItems().indexOf(point);
    points.getSelectionModel().clearAndSelect(at);
    points.scrollTo(Math.max(0, at - 1));
    points.requestFocus();
  }

  private void copy() {
    model
        .read()
        .ifPresent(
            there -> {
              Clipboard.getSystemClipboard()
                  .setContent(Map.of(DataFormat.PLAIN_TEXT, there.leftovers()));
              say(Messages.text("import.copied", Integer.toString(there.left())), "good");
            });
  }

  private void accept() {
    model.accept(year.getText(), around.accepted());
  }

  @Override
  protected void closed() {
    model.end();
    around.closed().run();
  }
}
