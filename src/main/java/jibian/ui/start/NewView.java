package jibian.ui.start;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.form.Form;
import jibian.text.Messages;
import jibian.ui.kit.FormGrid;
import jibian.ui.kit.Nodes;
import jibian.ui.overlay.Overlay;
import jibian.ui.session.FormChoice;
import jibian.ui.submission.FormPicker;

/// The form, year and unit of a new text.
public final class NewView extends VBox {
  private final StartModel model;
  private final Runnable close;
  private final FormPicker form;
  private final TextField year = new TextField();
  private final TextField unit = new TextField();
  private final CheckBox overall = new CheckBox(Messages.text("start.new.overall"));
  private final Label wrong = Nodes.label("", "start-bad");

  private NewView(StartModel model, Runnable close) {
    this.model = model;
    this.close = close;
    getStyleClass().addAll("message", "start-new");
    List<Form> forms = model.forms();
    Form first = forms.getFirst();
    FormChoice usual = new FormChoice(first, first.variants().getFirst());
    form = new FormPicker("new-form", forms, usual, this::offerOverall);
    year.setId("new-year");
    year.setPrefColumnCount(6);
    year.setMaxWidth(Region.USE_PREF_SIZE);
    unit.setId("new-unit");
    unit.setPromptText(Messages.text("start.new.unit.prompt"));
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    Button create = new Button(Messages.text("start.new.create"));
    create.setId("new-create");
    create.getStyleClass().add("accent");
    create.setDefaultButton(true);
    create.setOnAction(_ -> create());
    Button leave = new Button(Messages.text("start.new.leave"));
    leave.setCancelButton(true);
    leave.setOnAction(_ -> close.run());
    getChildren()
        .setAll(
            Nodes.label(Messages.text("start.new"), "title"),
            fields(),
            wrong,
            Nodes.row("buttons", leave, create));
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

  private FormGrid fields() {
    FormGrid fields = new FormGrid();
    row(fields, Messages.text("text.unit.name"), unit);
    row(fields, Messages.text("field.year"), year);
    fields.row(Messages.text("text.form"), form);
    overall.setId("new-overall");
    fields.row("", overall);
    offerOverall(form.choice());
    return fields;
  }

  /// Only where the form has it.
  private void offerOverall(FormChoice choice) {
    Nodes.show(overall, !choice.form().overall().isEmpty());
  }

  private static void row(FormGrid fields, String name, Node control) {
    fields.row(name, control);
    control.setAccessibleText(name);
  }

  private void create() {
    wrong.setText(
        model.create(form.choice(), year.getText(), unit.getText(), overall.isSelected()));
    if (wrong.getText().isEmpty()) {
      close.run();
    } else {
      year.requestFocus();
    }
  }
}
