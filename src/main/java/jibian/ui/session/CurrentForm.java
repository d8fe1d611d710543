package jibian.ui.session;

import jibian.form.Form;
import jibian.form.Forms;
import jibian.model.Submission;
import jibian.text.UnusableException;

/// The form of the open text, as it is now; read from any thread.
final class CurrentForm {
  private final Forms forms;
  private volatile Form form;

  /// @throws UnusableException if the form of the text is not known
  CurrentForm(Forms forms, Submission text) throws UnusableException {
    this.forms = forms;
    this.form = forms.form(text.form());
  }

  Forms forms() {
    return forms;
  }

  Form get() {
    return form;
  }

  /// Takes the form of a state of the text.
  ///
  /// @return whether it is another than before
  boolean follow(Submission state) {
    Form before = form;
    try {
      form = forms.form(state.form());
    } catch (UnusableException e) {
      throw new IllegalStateException(e);
    }
    return !before.equals(form);
  }
}
