package jibian.ui.intake;

import module java.base;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.ui.kit.LineCell;
import jibian.ui.kit.Nodes;

/// What to look at in a review: doubts, and pieces that found no place, with what can be done about the chosen one.
/// What is done stays in the list, quietly.
final class PointList extends VBox {
  private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");
  private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final Leads leads;
  private final Label caption = Nodes.label("", "panel-caption");
  private final ListView<Line> list = new ListView<>();
  private final Button confirm = action("import.confirm", "point-confirm", this::confirm);
  private final Button correct = action("import.correct", "point-correct", this::correct);
  private final Button put = action("import.put", "point-put", this::carry);
  private final Button unneeded = action("import.unneeded", "point-unneeded", this::unneeded);
  private final FlowPane actions = new FlowPane(confirm, correct, put, unneeded);
  private ReviewedText reviewed;

  /// Where the list leads.
  ///
  /// @param look to a point, in the source and in the text
  /// @param edit into the editor of the text
  /// @param end on, when nothing is open any more
  record Leads(Consumer<OpenPoint> look, Runnable edit, Runnable end) {}

  /// A line of the list.
  private record Line(int number, OpenPoint point, PointStates.State state) {
    boolean open() {
      return state == PointStates.State.OPEN;
    }
  }

  PointList(Leads leads) {
    this.leads = leads;
    getStyleClass().add("import-side");
    caption.setId("import-open");
    caption.setWrapText(true);
    caption.setMinHeight(USE_PREF_SIZE);
    list.setId("import-points");
    list.setAccessibleText(Messages.text("import.points"));
    list.getStyleClass().add("panel-list");
    list.setCellFactory(
        _ ->
            new LineCell<Line>("import-line")
                .main(PointList::said, PointList::below)
                .state(LEFT, line -> line.point().left())
                .state(DOUBT, line -> !line.point().left())
                .state(DONE, line -> !line.open()));
    list.getSelectionModel().selectedItemProperty().subscribe((old, now) -> chosen(old, now));
    list.setOnMouseClicked(event -> clicked(event.getTarget()));
    actions.getStyleClass().add("import-actions");
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(caption, list, actions);
    Nodes.show(this, false);
  }

  /// A small button that leaves the keyboard where it is.
  static Button action(String text, String id, Runnable action) {
    Button button = new Button(Messages.text(text));
    button.setId(id);
    button.getStyleClass().add("small");
    button.setFocusTraversable(false);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static String said(Line line) {
    OpenPoint point = line.point();
    String text = Excerpt.label(point.text().replaceAll("\\s+", " ").strip());
    return point.left()
        ? Messages.text("import.point.left", text)
        : text.isEmpty()
            ? point.reason()
            : Messages.text("import.point.doubt", point.reason(), text);
  }

  private static String below(Line line) {
    String from = line.point().from();
    return switch (line.state()) {
      case OPEN -> from;
      case CONFIRMED -> Messages.text("import.done.confirmed", from);
      case CORRECTED -> Messages.text("import.done.corrected", from);
      case PLACED -> Messages.text("import.done.placed", from);
      case UNNEEDED -> Messages.text("import.done.unneeded", from);
    };
  }

  /// Shows the points of a review.
  void show(ReviewedText next) {
    reviewed = next;
    list.getItems().clear();
    refresh();
  }

  /// Shows how the points stand by now; the chosen line stays chosen.
  void refresh() {
    List<OpenPoint> points = reviewed.points();
    for (int at = 0; at < points.size(); at++) {
      Line line = new Line(at, points.get(at), reviewed.states().of(at));
      if (at >= list.getItems().size()) {
        list.getItems().add(line);
      } else if (!line.equals(list.getItems().get(at))) {
        list.getItems().set(at, line);
      }
    }
    caption.setText(
        Messages.text(
            "import.open",
            Long.toString(reviewed.openDoubts()),
            Long.toString(reviewed.openLeft())));
    Nodes.show(this, !points.isEmpty());
    offer();
  }

  /// The actions have their room before a line is chosen: nothing moves under the mouse that chooses one.
  private void offer() {
    Line line = list.getSelectionModel().getSelectedItem();
    boolean left = line != null && line.point().left();
    Nodes.show(confirm, line != null && !left && line.open());
    Nodes.show(correct, line != null && !left && line.point().address().isPresent());
    Nodes.show(put, line == null || (left && line.state() != PointStates.State.PLACED));
    Nodes.show(unneeded, line == null || (left && line.open()));
    actions.setVisible(line != null);
  }

  private void chosen(Line old, Line now) {
    offer();
    boolean other = old == null || now == null || old.number() != now.number();
    if (now != null && other) {
      reviewed.drop();
      leads.look().accept(now.point());
    }
  }

  /// Leads to the next or previous open point.
  void step(int by) {
    go(reviewed.next(list.getSelectionModel().getSelectedIndex(), by));
  }

  /// Chooses a point.
  void choose(int point) {
    go(Optional.of(point));
  }

  /// Takes up a piece.
  void take(int point) {
    choose(point);
    reviewed.carry(point);
  }

  private void go(Optional<Integer> point) {
    point.ifPresentOrElse(
        at -> {
          list.getSelectionModel().clearAndSelect(at);
          list.scrollTo(Math.max(0, at - 1));
          list.requestFocus();
        },
        leads.end());
  }

  /// Lets pieces be dragged to where they belong.
  void dragTo(ResultPane target) {
    PieceDrag.of(list, new PieceDrag.Pieces(event -> piece(event.getTarget()), this::take), target);
  }

  /// A click on a piece takes it up; the next one says where it belongs.
  private void clicked(Object target) {
    piece(target).ifPresent(reviewed::carry);
  }

  /// The open piece that the mouse was pressed on, which is the chosen line by then.
  private Optional<Integer> piece(Object target) {
    Line line = list.getSelectionModel().getSelectedItem();
    return Optional.ofNullable(line)
        .filter(one -> !target.equals(list) && one.point().left() && one.open())
        .map(Line::number);
  }

  /// Takes a key that is pressed in the list, before it reaches the button that goes on.
  void pressed(KeyEvent event) {
    Line line = list.getSelectionModel().getSelectedItem();
    if (!list.isFocused() || line == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> act();
      case F2 -> correct();
      case DELETE -> fire(unneeded);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static void fire(Button button) {
    if (button.isVisible()) {
      button.fire();
    }
  }

  /// What Enter does with the chosen line.
  private void act() {
    if (put.isVisible()) {
      carry();
    } else if (confirm.isVisible()) {
      confirm();
    } else {
      step(1);
    }
  }

  private void confirm() {
    reviewed.confirm(list.getSelectionModel().getSelectedIndex());
    Platform.runLater(() -> step(1));
  }

  private void unneeded() {
    reviewed.unneeded(list.getSelectionModel().getSelectedIndex());
    Platform.runLater(() -> step(1));
  }

  private void correct() {
    leads.edit().run();
  }

  private void carry() {
    reviewed.carry(list.getSelectionModel().getSelectedIndex());
    leads.edit().run();
  }
}
