package jibian.stage;

import java.util.List;
import java.util.stream.IntStream;
import jibian.form.Layout;
import jibian.form.StageForm;
import jibian.model.Submission;
import jibian.page.Document;
import jibian.text.Messages;

/// Makes the pages of a stage: the table of each project on a page of its own. It keeps what did not change between two
/// calls, as [Layout] does. Not for use by several threads at once.
public final class StagePages {
  private final StageForm stage;
  private final StageView view;
  private final Layout layout;

  /// The pages of texts in a stage.
  public StagePages(StageForm stage) {
    this.stage = stage;
    this.view = new StageView(stage);
    this.layout = new Layout(stage.form());
  }

  /// The whole text.
  public Document whole(Submission text) {
    return selected(text, IntStream.range(0, text.projects().size()).boxed().toList());
  }

  /// Some projects alone.
  ///
  /// @param positions in the text, from 0
  public Document selected(Submission text, List<Integer> positions) {
    Document pages = layout.selected(view.of(text), positions);
    return new Document(
        Messages.text("stage.document", text.unit(), text.year(), stage.name()),
        pages.author(),
        pages.setup(),
        pages.styles(),
        pages.footer(),
        pages.money(),
        pages.chapters());
  }
}
