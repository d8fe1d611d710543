package jibian.ui.ownchecks;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import jibian.check.finding.Severity;
import jibian.check.formula.OwnCheck;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.kit.FormGrid;
import jibian.ui.kit.LineCell;
import jibian.ui.kit.Nodes;
import jibian.ui.panel.Panel;
import jibian.ui.panel.PanelContext;

/// Where the checks of the unit are written: what is said, how bad it is, the formula that must hold, and at once what
/// the open text makes of it. They are kept when the window is closed.
public final class OwnChecksView extends Panel {
  public static final Command<PanelContext> COMMAND =
      command("own.title", "", Size.SMALL, OwnChecksView::of).in("menu.check", 31);

  private final OwnChecksModel model;
  private final ListView<OwnCheck> list = new ListView<>();
  private final TextField message = new TextField();
  private final ComboBox<Severity> severity =
      Nodes.choices(List.of(Severity.values()), one -> Messages.text("severity." + one.id()));
  private final TextArea formula = new TextArea();
  private final Label verdict = Nodes.wrapped("");
  private final VBox form = new VBox();
  private final Button remove = button(Messages.text("own.remove"), "remove", this::remove);
  private boolean filling;

  /// @param close closes the window
  public OwnChecksView(OwnChecksModel model, Runnable close) {
    this.model = model;
    list(
        list,
        "own-checks",
        Messages.text("own.title"),
        Messages.text("own.none"),
        () -> new LineCell<OwnCheck>("own-check").main(this::called));
    list.setItems(model.checks());
    setTop(head(Messages.text("own.title")));
    setCenter(new HBox(side(), form()));
    buttons(remove, main(Messages.text("own.close"), "close", close));
    list.getSelectionModel().selectedIndexProperty().subscribe(_ -> show());
    message.textProperty().subscribe((_, _) -> changed());
    formula.textProperty().subscribe((_, _) -> changed());
    severity.valueProperty().subscribe((_, _) -> changed());
    verdict.textProperty().bind(model.verdictProperty());
    say(Messages.text("own.hint"), "");
    list.getSelectionModel().selectFirst();
    show();
  }

  private static OwnChecksView of(PanelContext context) {
    return new OwnChecksView(
        new OwnChecksModel(context.session(), context.services().background()), context::close);
  }

  @Override
  protected void closed() {
    model.keep();
  }

  private VBox side() {
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox side = new VBox(list, button(Messages.text("own.add"), "add", this::add));
    side.getStyleClass().addAll("panel-side", "panel-split");
    side.setMinWidth(0);
    side.setPrefWidth(260);
    return side;
  }

  private VBox form() {
    severity.setId("severity");
    message.setId("message");
    formula.setId("formula");
    formula.setWrapText(true);
    formula.setPrefRowCount(3);
    verdict.setId("verdict");
    form.getStyleClass().add("panel-body");
    form.getChildren()
        .setAll(
            FormGrid.name(Messages.text("own.message"), message),
            message,
            FormGrid.name(Messages.text("rule.severity"), severity),
            severity,
            FormGrid.name(Messages.text("own.formula"), formula),
            formula,
            verdict,
            remark(Messages.text("own.example")));
    Nodes.grow(form);
    form.setPrefWidth(0);
    return form;
  }

  private int at() {
    return list.getSelectionModel().getSelectedIndex();
  }

  /// The check that was chosen.
  private void show() {
    if (filling) {
      return;
    }
    OwnCheck check = list.getSelectionModel().getSelectedItem();
    form.setVisible(check != null);
    form.setDisable(!model.own(at()));
    remove.setDisable(!model.own(at()));
    if (check != null) {
      filling = true;
      message.setText(check.message());
      formula.setText(check.formula());
      severity.setValue(check.severity());
      filling = false;
      model.attempt(check.formula());
    }
  }

  /// A line that is written again loses its selection, and with it the form would lose the keyboard.
  private void changed() {
    int at = at();
    if (!filling && at >= 0) {
      filling = true;
      model.set(at, severity.getValue(), formula.getText(), message.getText());
      list.getSelectionModel().select(at);
      filling = false;
      model.attempt(formula.getText());
    }
  }

  private String called(OwnCheck check) {
    String text = check.message().isEmpty() ? Messages.text("own.unnamed") : check.message();
    return model.own(model.checks().indexOf(check)) ? text : Messages.text("own.form", text);
  }

  private void add() {
    list.getSelectionModel().select(model.add());
    message.requestFocus();
  }

  private void remove() {
    model.remove(at());
    show();
  }
}
