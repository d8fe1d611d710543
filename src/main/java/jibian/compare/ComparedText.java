package jibian.compare;

import jibian.form.Form;
import jibian.form.Variant;
import jibian.model.Submission;
import jibian.text.Messages;

/// One of two texts that are compared.
///
/// @param label what the clerk knows it by: year and unit, a file, a time
/// @param form names its fields
public record ComparedText(String label, Submission text, Form form) {

  Variant variant() {
    return form.variantOf(text);
  }

  /// What the clerk calls the form.
  String formName() {
    return form.variants().size() == 1
        ? form.name()
        : Messages.text("text.variant", form.name(), variant().name());
  }
}
