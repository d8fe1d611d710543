package jibian.app;

import module java.base;

import jibian.form.Form;
import jibian.form.Forms;
import jibian.form.Variant;
import jibian.text.UnusableException;

/// `jibian forms`: a line for every form, with id, name and variants between tabs.
record FormsCommand(Folders folders, Terminal terminal) {

  /// Lists what can be used; what cannot gets a message with file, line and reason, and makes the call unusable.
  ExitStatus run() throws IOException, UnusableException {
    KnownForms known = KnownForms.in(List.of(folders.forms()));
    known.faults().forEach(terminal.err()::println);
    boolean whole = known.faults().isEmpty();
    for (String id : known.forms().ids()) {
      whole &= list(known.forms(), id);
    }
    return whole ? ExitStatus.DONE : ExitStatus.UNUSABLE;
  }

  private boolean list(Forms forms, String id) {
    try {
      Form form = forms.form(id);
      String variants = form.variants().stream().map(Variant::id).collect(Collectors.joining(","));
      terminal.out().println(String.join("\t", form.id(), form.name(), variants));
      return true;
    } catch (UnusableException e) {
      terminal.err().println(e.getMessage());
      return false;
    }
  }
}
