package jibian.app;

import module java.base;

import jibian.form.Forms;
import jibian.office.exchange.FormFiles;
import jibian.text.Messages;
import jibian.text.TreeCursor;
import jibian.text.UnusableException;

/// The forms a call can use: those of the program, and a unit's own.
///
/// @param forms what can be used
/// @param faults messages about files of the unit that are no declaration and were passed over
record KnownForms(Forms forms, List<String> faults) {

  /// From folders of the unit; a form in a later one replaces one of the same id.
  ///
  /// @throws IOException if the program's own forms cannot be read
  static KnownForms in(List<Path> folders) throws IOException, UnusableException {
    List<TreeCursor> declarations = new ArrayList<>(FormFiles.shipped().found());
    List<String> faults = new ArrayList<>();
    for (Path folder : folders) {
      FormFiles own = declarations(folder, faults);
      faults.addAll(own.faults());
      for (TreeCursor declaration : own.found()) {
        if (isNamed(declaration, faults)) {
          declarations.add(declaration);
        }
      }
    }
    return new KnownForms(new Forms(declarations), List.copyOf(faults));
  }

  private static FormFiles declarations(Path folder, List<String> faults) {
    try {
      return FormFiles.in(folder);
    } catch (IOException e) {
      faults.add(Messages.text("app.forms.unreadable", folder, String.valueOf(e.getMessage())));
      return new FormFiles(List.of(), List.of());
    }
  }

  private static boolean isNamed(TreeCursor declaration, List<String> faults) {
    try {
      new Forms(List.of(declaration)).ids();
      return true;
    } catch (UnusableException e) {
      faults.add(e.getMessage());
      return false;
    }
  }
}
