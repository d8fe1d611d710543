package jibian.ui.session;

import java.util.ArrayList;
import java.util.List;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.form.Variant;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.text.UnusableException;

/// A form and one of the ways it prints texts, as the clerk chooses them.
public record FormChoice(Form form, Variant variant) {

  /// All there are.
  ///
  /// @throws UnusableException if a declaration is broken
  public static List<FormChoice> all(Forms forms) throws UnusableException {
    List<FormChoice> choices = new ArrayList<>();
    for (String id : forms.ids()) {
      Form form = forms.form(id);
      form.variants().forEach(variant -> choices.add(new FormChoice(form, variant)));
    }
    return choices;
  }

  /// That of a text.
  ///
  /// @throws UnusableException if its form is not known
  public static FormChoice of(Submission text, Forms forms) throws UnusableException {
    Form form = forms.form(text.form());
    return new FormChoice(
        form, text.variant().flatMap(form::variant).orElse(form.variants().getFirst()));
  }

  /// The text in this form. Nothing of it is lost; the form’s usual way of printing goes without saying.
  public Submission in(Submission text) {
    Submission formed = text.with("form", form.id());
    return variant.equals(form.variants().getFirst())
        ? new Submission(
            formed.fields().without("variant"),
            formed.narrative(),
            formed.projects(),
            formed.supplements())
        : formed.with("variant", variant.id());
  }

  /// What the clerk calls it.
  @Override
  public String toString() {
    return form.variants().size() == 1
        ? form.name()
        : Messages.text("text.variant", form.name(), variant.name());
  }
}
