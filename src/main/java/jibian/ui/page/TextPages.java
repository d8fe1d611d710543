package jibian.ui.page;

import java.util.Optional;
import java.util.function.Function;
import jibian.form.Form;
import jibian.form.Layout;
import jibian.form.StageForm;
import jibian.model.Submission;
import jibian.page.Document;
import jibian.stage.StagePages;

/// What makes the official pages of a text. It keeps what did not change between two calls, and is not for several
/// threads at once.
public final class TextPages {
  /// Lays out texts of a form.
  ///
  /// @param stage the stage whose tables are wanted; empty for the text with its goals
  public static Function<Submission, Document> of(Form form, Optional<StageForm> stage) {
    return stage
        .<Function<Submission, Document>>map(one -> new StagePages(one)::whole)
        .orElseGet(() -> new Layout(form)::whole);
  }
}
