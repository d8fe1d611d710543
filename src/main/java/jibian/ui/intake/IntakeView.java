package jibian.ui.intake;

import module java.base;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.form.Form;
import jibian.model.Address;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.text.TypedNumber;
import jibian.ui.field.FormField;
import jibian.ui.kit.FormGrid;
import jibian.ui.kit.Nodes;
import jibian.ui.overlay.Overlay;
import jibian.ui.panel.Panel;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.preview.PreviewModel;
import jibian.ui.preview.PreviewView;
import jibian.ui.preview.Zoom;
import jibian.ui.session.EditingSession;

/// What was understood of a file, beside the file itself: what it consists of and what to look at, the source, and the
/// result, which is corrected where it stands.
final class IntakeView extends Panel {
  private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");

  /// Below this confidence the form is likely another.
  private static final double LIKELY = 0.6;

  private final IntakeModel model;
  private final Around around;
  private final PreviewModel source;
  private final ResultPane result;
  private final PointList points =
      new PointList(new PointList.Leads(this::look, this::edit, this::done));
  private final Label summary = Nodes.label("", "muted");
  private final ComboBox<Form> forms;
  private final HBox dated = new HBox();
  private final PartList parts = new PartList(this::look);
  private final Button copy = button(Messages.text("import.copy"), "copy-left", this::copy);
  private final Button discard = button(Messages.text("import.discard"), "discard", this::discard);
  private final Button accept = main(Messages.text("import.accept"), "accept", this::accept);
  private final EarlierText earlier = new EarlierText(this::leaveFor);
  private TextInputControl year;
  private boolean filling;
  private boolean asked;

  /// What is around a review.
  ///
  /// @param leave closes the review
  /// @param accepted told of the text that was kept
  /// @param closed told when the review is closed
  record Around(
      Services services,
      Overlay overlay,
      Runnable leave,
      Consumer<Texts.Opened> accepted,
      Runnable closed) {}

  IntakeView(IntakeModel model, Around around) {
    this.model = model;
    this.around = around;
    Services services = around.services();
    this.source = new PreviewModel(services.fonts(), new Zoom.Text(), services.background());
    this.result = new ResultPane(services, around.overlay());
    getStyleClass().add("import");
    getStylesheets().add(IntakeView.class.getResource("intake-view.css").toExternalForm());
    this.forms = Nodes.choices(List.of(), Form::name);
    setTop(new VBox(head(), earlier));
    setCenter(panes());
    buttons(copy, discard, accept);
    Nodes.show(copy, false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.reviewedProperty().subscribe(read -> read.ifPresent(this::show));
    model.busyProperty().subscribe(_ -> refresh());
  }

  private Node head() {
    forms.setId("import-form");
    forms.setAccessibleText(Messages.text("text.form"));
    forms.valueProperty().subscribe((_, form) -> chosen(form));
    forms.setMinWidth(0);
    Nodes.grow(summary);
    Label yearName = Nodes.label(Messages.text("field.year"));
    Nodes.keepWhole(yearName);
    summary.setId("import-summary");
    Label formName = FormGrid.name(Messages.text("text.form"), forms);
    for (Node known : List.of(yearName, dated, formName, forms)) {
      known.visibleProperty().bind(model.reviewedProperty().map(Optional::isPresent));
    }
    String title = Messages.text("import.title", Excerpt.label(model.name()));
    return head(title, summary, yearName, dated, formName, forms);
  }

  private SplitPane panes() {
    PreviewView left =
        new PreviewView(
            source,
            piece -> clickedSource(piece.field()),
            new PreviewView.Words(
                Messages.text("import.source"),
                Messages.text("import.tint.left"),
                Messages.text("import.tint.doubt"),
                ""));
    left.setId("import-source");
    points.dragTo(result);
    PieceDrag.of(
        left,
        new PieceDrag.Pieces(
            event -> left.at(event).flatMap(at -> piece(at.field())), points::take),
        result);
    VBox side = side();
    SplitPane panes = new SplitPane(side, left, result);
    panes.setDividerPositions(0.18, 0.52);
    SplitPane.setResizableWithParent(side, false);
    return panes;
  }

  private VBox side() {
    VBox.setVgrow(parts, Priority.ALWAYS);
    VBox.setVgrow(points, Priority.ALWAYS);
    VBox side =
        new VBox(caption(Messages.text("import.parts")), parts, points, result.carriedBox());
    side.getStyleClass().add("import-side");
    return side;
  }

  private void show(ReviewedText now) {
    ReadFile read = now.read();
    filling = true;
    forms.getItems().setAll(read.choices());
    forms.setValue(read.form());
    FormField field =
        FormField.line(
                now.session(),
                Messages.text("field.year"),
                Address.ofText("year"),
                TypedNumber.WORDS)
            .columns(4);
    year = field.control();
    year.setId("import-year");
    year.setMinWidth(Region.USE_PREF_SIZE);
    dated.getChildren().setAll(year);
    Nodes.show(copy, read.left() > 0);
    read.earlier().ifPresent(text -> earlier.show(text, model.day(text)));
    source.show(read.pages().document());
    result.show(now);
    points.show(now);
    parts.clear();
    filling = false;
    year.textProperty().subscribe(_ -> refresh());
    now.statesProperty().subscribe(_ -> refresh());
    now.session().placeProperty().subscribe(this::follow);
    around.overlay().askOnEscape(this::mayLeave);
    refresh();
    accept.requestFocus();
  }

  private void leaveFor(Texts.Entry text) {
    if (asked || !asks()) {
      model.openEarlier(text, around.accepted());
    }
  }

  private void refresh() {
    boolean busy = model.busyProperty().get();
    boolean valid = year != null && IntakeModel.isYear(year.getText());
    accept.setDisable(busy || !valid);
    forms.setDisable(busy || year == null);
    asked = false;
    model.reviewed().ifPresent(this::refresh);
    if (busy) {
      progress(-1);
      say(Messages.text("import.reading"), "");
    } else {
      idle();
      boolean wrong = year != null && !valid;
      say(Messages.text(wrong ? "start.new.year.wrong" : "import.hint"), wrong ? "bad" : "");
    }
  }

  private void refresh(ReviewedText now) {
    summary.setText(now.summary());
    summary.pseudoClassStateChanged(DOUBT, now.read().intake().confidence() < LIKELY);
    source.tintsProperty().set(now.read().sourceTints(now.states()));
    points.refresh();
    parts.show(PartLine.of(now.session().text(), now.points(), now.states()));
  }

  private ReviewedText reviewed() {
    return model.reviewed().orElseThrow();
  }

  private void chosen(Form form) {
    if (!filling && form != null) {
      model.readAs(form);
    }
  }

  private void look(Address part) {
    result.look(part);
  }

  /// The source and the list of parts go where the clerk goes in the text.
  private void follow(Address place) {
    ReviewedText now = reviewed();
    now.read().links().place(place).flatMap(now.read().pages()::at).ifPresent(source::reveal);
    parts.choose(now.session().text(), place);
  }

  private void look(OpenPoint point) {
    point.address().ifPresent(result::look);
    model.reviewed().flatMap(now -> now.read().pages().at(point.from())).ifPresent(source::reveal);
  }

  private void edit() {
    result.enter();
  }

  private void done() {
    accept.requestFocus();
  }

  /// A piece without a place is taken up; anything else leads to what it became.
  private void clickedSource(String place) {
    piece(place)
        .ifPresentOrElse(
            points::take, () -> reviewed().read().links().result(place).ifPresent(result::lead));
  }

  private Optional<Integer> piece(String place) {
    return reviewed().states().openAt(reviewed().points(), place);
  }

  private void pressed(KeyEvent event) {
    if (model.reviewed().isEmpty()) {
      return;
    }
    EditingSession session = model.reviewed().get().session();
    boolean own = event.isShortcutDown() && !(event.getTarget() instanceof TextInputControl);
    boolean again = event.getCode() == KeyCode.Y || event.isShiftDown();
    if (event.getCode() == KeyCode.F8) {
      points.step(event.isShiftDown() ? -1 : 1);
    } else if (event.getCode() == KeyCode.F9) {
      result.toggle();
    } else if (own && again && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
      session.redo();
    } else if (own && event.getCode() == KeyCode.Z) {
      session.undo();
    } else {
      points.pressed(event);
      return;
    }
    event.consume();
  }

  /// Esc puts away what was taken up, leaves what is being edited, and only then the review.
  private boolean mayLeave() {
    ReviewedText now = reviewed();
    if (now.carriedProperty().get().isPresent()) {
      now.drop();
      return false;
    }
    if (result.holds(getScene().getFocusOwner())) {
      accept.requestFocus();
      say(Messages.text("import.escape"), "");
      return false;
    }
    return asked || !asks();
  }

  /// What the clerk has done here would be lost: that is said before.
  private boolean asks() {
    boolean lost = model.reviewed().map(ReviewedText::touched).orElse(false);
    if (lost) {
      asked = true;
      say(Messages.text("import.discard.ask"), "bad");
    }
    return lost;
  }

  private void discard() {
    if (asked || !asks()) {
      around.leave().run();
    }
  }

  private void copy() {
    ReadFile there = reviewed().read();
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, there.leftovers()));
    say(Messages.text("import.copied", Integer.toString(there.left())), "good");
  }

  private void accept() {
    model.accept(around.accepted());
  }

  @Override
  protected void closed() {
    model.end();
    around.closed().run();
  }
}
