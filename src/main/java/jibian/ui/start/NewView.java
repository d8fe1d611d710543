package jibian.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.ui.overlay.Overlay;
import jibian.ui.session.FormChoice;

/// The form, year and unit of a new text.
public final class NewView extends VBox {
  private final StartModel model;
  private final Runnable close;
  private final ComboBox<FormChoice> forms = new ComboBox<>();
  private final TextField year = new TextField();
  private final TextField unit = new TextField();
  private final Label wrong = new Label();

  private NewView(StartModel model, Runnable close) {
    this.model = model;
    this.close = close;
    getStyleClass().addAll("message", "start-new");
    Label title = new Label(Messages.text("start.new"));
    title.getStyleClass().add("title");
    forms.setId("new-form");
    forms.getItems().setAll(model.choices());
    forms.getSelectionModel().selectFirst();
    forms.setMaxWidth(Double.MAX_VALUE);
    year.setId("new-year");
    year.setPrefColumnCount(6);
    year.setMaxWidth(Region.USE_PREF_SIZE);
    unit.setId("new-unit");
    unit.setPromptText(Messages.text("start.new.unit.prompt"));
    wrong.getStyleClass().add("start-bad");
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    Button create = new Button(Messages.text("start.new.create"));
    create.setId("new-create");
    create.getStyleClass().add("accent");
    create.setDefaultButton(true);
    create.setOnAction(_ -> create());
    Button leave = new Button(Messages.text("start.new.leave"));
    leave.setCancelButton(true);
    leave.setOnAction(_ -> close.run());
    HBox buttons = new HBox(leave, create);
    buttons.getStyleClass().add("buttons");
    getChildren().setAll(title, fields(), wrong, buttons);
  }

  /// Shows it over the window, with what is likely in it; what is to be typed has the keyboard.
  public static void show(StartModel model, Overlay overlay) {
    NewView view = new NewView(model, overlay::close);
    view.year.setText(model.year());
    overlay.show(view, view.unit, Pos.CENTER);
    model.refreshed(view::offerUnit);
  }

  /// Not over what the clerk has begun to type meanwhile.
  private void offerUnit() {
    if (unit.getText().isEmpty()) {
      unit.setText(model.unit());
      unit.selectAll();
    }
  }

  private GridPane fields() {
    GridPane fields = new GridPane();
    fields.getStyleClass().add("form");
    ColumnConstraints names = new ColumnConstraints();
    ColumnConstraints controls = new ColumnConstraints();
    controls.setHgrow(Priority.ALWAYS);
    fields.getColumnConstraints().setAll(names, controls);
    fields.addRow(0, name(Messages.text("text.unit.name"), unit::requestFocus), unit);
    fields.addRow(1, name(Messages.text("field.year"), year::requestFocus), year);
    fields.addRow(2, name(Messages.text("text.form"), forms::requestFocus), forms);
    unit.setAccessibleText(Messages.text("text.unit.name"));
    year.setAccessibleText(Messages.text("field.year"));
    forms.setAccessibleText(Messages.text("text.form"));
    return fields;
  }

  private static Label name(String text, Runnable focus) {
    Label label = new Label(text);
    label.getStyleClass().add("form-label");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setOnMouseClicked(_ -> focus.run());
    return label;
  }

  private void create() {
    wrong.setText(model.create(forms.getValue(), year.getText(), unit.getText()));
    if (wrong.getText().isEmpty()) {
      close.run();
    } else {
      year.requestFocus();
    }
  }
}
