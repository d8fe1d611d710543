package jibian.check.facts;

import java.io.IOException;
import java.util.Map;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.office.exchange.FormFiles;
import jibian.text.Tree;
import jibian.text.UnusableException;

/// Forms of the program with other declarations for the reviewer.
final class DeclaredForm {
  private DeclaredForm() {}

  static Form shipped(String id) {
    try {
      return new Forms(FormFiles.shipped().found()).form(id);
    } catch (IOException | UnusableException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A form that declares more, or something else.
  static Form with(Form form, Map<String, Tree> more) {
    Tree.Fields declaration = form.declaration();
    for (Map.Entry<String, Tree> one : more.entrySet()) {
      declaration = declaration.with(one.getKey(), one.getValue());
    }
    return of(form, declaration);
  }

  /// A form with nothing declared for the reviewer.
  static Form bare(Form form) {
    return of(form, Tree.Fields.EMPTY);
  }

  private static Form of(Form form, Tree.Fields declaration) {
    return new Form(
        form.id(),
        form.name(),
        form.setup(),
        form.styles(),
        form.footer(),
        form.cover(),
        form.words(),
        form.frame(),
        form.money(),
        form.variants(),
        form.overall(),
        form.supplements(),
        form.stages(),
        declaration);
  }
}
