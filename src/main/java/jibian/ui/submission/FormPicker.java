package jibian.ui.submission;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import jibian.form.Form;
import jibian.form.Variant;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;
import jibian.ui.session.FormChoice;

/// A form to choose and, where it prints texts in several ways, which of them.
public final class FormPicker extends VBox {
  private final ComboBox<Form> forms;
  private final ComboBox<Variant> variants = Nodes.choices(List.of(), Variant::name);
  private final Consumer<FormChoice> chosen;
  private boolean shown;

  /// @param id of the box of the forms; that of the variants ends in `-variant`
  /// @param first what is chosen at the beginning
  /// @param chosen is told what the clerk chooses
  public FormPicker(String id, List<Form> all, FormChoice first, Consumer<FormChoice> chosen) {
    super(6);
    this.chosen = chosen;
    this.forms = Nodes.choices(all, Form::name);
    forms.setId(id);
    variants.setId(id + "-variant");
    forms.setAccessibleText(Messages.text("text.form"));
    variants.setAccessibleText(Messages.text("text.form.variant"));
    for (ComboBox<?> box : List.of(forms, variants)) {
      box.setMaxWidth(Double.MAX_VALUE);
      box.setMinWidth(0);
    }
    getChildren().setAll(forms, variants);
    show(first);
    forms.valueProperty().subscribe((_, form) -> chosen(form));
    variants.valueProperty().subscribe((_, variant) -> chosen(variant));
  }

  /// What is chosen.
  public FormChoice choice() {
    return new FormChoice(forms.getValue(), variants.getValue());
  }

  /// Shows a choice that the clerk did not make here.
  void show(FormChoice choice) {
    shown = true;
    forms.setValue(choice.form());
    variants.getItems().setAll(choice.form().variants());
    variants.setValue(choice.variant());
    Nodes.show(variants, choice.form().variants().size() > 1);
    shown = false;
  }

  private void chosen(Form form) {
    if (!shown && form != null) {
      show(new FormChoice(form, form.variants().getFirst()));
      chosen.accept(choice());
    }
  }

  private void chosen(Variant variant) {
    if (!shown && variant != null) {
      chosen.accept(choice());
    }
  }
}
