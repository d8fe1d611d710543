package jibian.ui.rollforward;

import module java.base;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import jibian.model.Submission;
import jibian.rollforward.Choices.Treatment;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;
import jibian.ui.kit.Radios;
import jibian.ui.panel.Panel;
import jibian.ui.panel.PanelContext;
import jibian.ui.port.Texts;
import jibian.ui.session.FormChoice;

/// What goes into the new year: choices for the whole text at the left, its projects and years at the right.
public final class RollForwardView extends Panel {
  private static final double SIDE = 250;
  private static final double ROW = 30;

  private final RollForwardModel model;
  private final ListView<RollLine> list = new ListView<>();
  private final CheckBox codes = new CheckBox(Messages.text("roll.codes"));
  private final Label there = remark("");
  private final Button accept = main(Messages.text("roll.accept"), "roll-accept", this::accept);

  /// @param close closes the window
  public RollForwardView(RollForwardModel model, Runnable close) {
    this.model = model;
    getStyleClass().add("roll");
    getStylesheets()
        .add(RollForwardView.class.getResource("roll-forward-view.css").toExternalForm());
    setTop(head(Messages.text("roll.title"), Nodes.label(model.title(), "muted")));
    setLeft(side());
    BorderPane middle = new BorderPane(list());
    middle.setTop(tools());
    setCenter(middle);
    buttons(button(Messages.text("roll.leave"), "close", close), accept);
    model.revisionProperty().subscribe(_ -> show(model.lines()));
    Nodes.follow(
        this::refresh,
        model.revisionProperty(),
        model.yearProperty(),
        model.factorProperty(),
        model.amountsProperty(),
        model.status().wordProperty(),
        model.status().busyProperty());
  }

  /// Opens it over the window.
  ///
  /// @param enter leads into the new text
  public static void open(
      PanelContext context, Submission text, FormChoice choice, Consumer<Texts.Opened> enter) {
    RollForwardModel model =
        new RollForwardModel(
            text,
            choice,
            context.services(),
            opened -> {
              context.close();
              enter.accept(opened);
            });
    new RollForwardView(model, context::close).open(context, Size.LARGE);
  }

  @Override
  public Node first() {
    return list;
  }

  private Node side() {
    TextField year = new TextField();
    year.setId("roll-year");
    year.setPrefColumnCount(6);
    year.setMaxWidth(USE_PREF_SIZE);
    year.setAccessibleText(Messages.text("roll.year"));
    year.textProperty().bindBidirectional(model.yearProperty());
    there.setId("roll-there");
    VBox side = new VBox(caption(Messages.text("roll.year")), year, there);
    codes.setId("roll-codes");
    codes.setWrapText(true);
    codes.setOnAction(_ -> model.renewCodes(codes.isSelected()));
    VBox code = new VBox(caption(Messages.text("field.code")), codes);
    Nodes.show(code, false);
    codes.visibleProperty().subscribe(wanted -> Nodes.show(code, wanted));
    side.getChildren().add(code);
    if (model.hasAmounts()) {
      side.getChildren().add(caption(Messages.text("roll.amounts")));
      side.getChildren().addAll(amounts());
    }
    if (model.hasPlans()) {
      side.getChildren().add(caption(Messages.text("roll.plan")));
      side.getChildren()
          .addAll(
              Radios.of(
                  model.planProperty(),
                  List.of(Treatment.KEPT, Treatment.EMPTIED),
                  one -> Messages.text("roll." + lower(one)),
                  one -> "plan-" + lower(one)));
    }
    side.getChildren().add(remark(Messages.text("roll.tasks")));
    side.getStyleClass().addAll("panel-side", "panel-split");
    side.setPrefWidth(SIDE);
    side.setMinWidth(SIDE);
    return side;
  }

  private List<Node> amounts() {
    List<RadioButton> ways =
        Radios.of(
            model.amountsProperty(),
            List.of(Treatment.values()),
            one -> Messages.text("roll." + lower(one)),
            one -> "amounts-" + lower(one));
    TextField factor = new TextField();
    factor.setId("roll-factor");
    factor.setPrefColumnCount(5);
    Nodes.keepWhole(factor);
    factor.setAccessibleText(Messages.text("roll.multiplied"));
    factor.textProperty().bindBidirectional(model.factorProperty());
    factor.disableProperty().bind(model.amountsProperty().map(one -> one != Treatment.MULTIPLIED));
    HBox last = Nodes.row("roll-factor", ways.getLast(), factor);
    last.setAlignment(Pos.CENTER_LEFT);
    return List.of(ways.getFirst(), ways.get(1), last);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private HBox tools() {
    HBox tools = Nodes.row("roll-tools");
    tools
        .getChildren()
        .addAll(
            Radios.of(
                model.shownProperty(),
                model.shows(),
                one -> Messages.text("roll.show." + lower(one)),
                one -> "show-" + lower(one)));
    tools
        .getChildren()
        .addAll(
            Nodes.space(),
            Nodes.link(Messages.text("roll.all"), "roll-all", () -> model.tickAll(true)),
            Nodes.link(Messages.text("roll.none"), "roll-none", () -> model.tickAll(false)),
            Nodes.link(Messages.text("roll.proposed"), "roll-proposed", model::propose));
    return tools;
  }

  private ListView<RollLine> list() {
    list.setId("roll-list");
    list.getStyleClass().addAll("panel-list", "roll-list");
    list.setAccessibleText(Messages.text("roll.list"));
    list.setPlaceholder(remark(Messages.text("roll.looking")));
    list.setFixedCellSize(ROW);
    list.setCellFactory(_ -> new RollCell(model));
    Nodes.onSpace(list, model::toggle);
    return list;
  }

  private void show(List<RollLine> lines) {
    int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
    if (list.getItems().equals(lines)) {
      list.refresh();
    } else {
      list.getItems().setAll(lines);
      list.getSelectionModel().select(Math.min(at, lines.size() - 1));
    }
  }

  private void refresh() {
    codes.setVisible(model.hasCodes());
    codes.setSelected(model.renewsCodes());
    there.setText(model.there());
    Nodes.show(there, !there.getText().isEmpty());
    String problem = model.problem();
    accept.setDisable(!problem.isEmpty() || model.status().busyProperty().get());
    if (problem.isEmpty()) {
      accept.setText(Messages.text("roll.accept.year", model.yearProperty().get().strip()));
      say(model.status(), model.summary());
    } else {
      accept.setText(Messages.text("roll.accept"));
      say(problem, "bad");
    }
  }

  private void accept() {
    model.accept();
  }
}
