package jibian.stage;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jibian.form.Layout;
import jibian.form.StageForm;
import jibian.model.Submission;
import jibian.page.Chapter;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.text.Messages;

/// Makes the pages of a stage: the table of each project on a page of its own; of the self-evaluation of several
/// projects first a summary. It keeps what did not change between two
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
    Document pages = selected(text, IntStream.range(0, text.projects().size()).boxed().toList());
    if (stage.scoring().isEmpty() || text.projects().size() < 2) {
      return pages;
    }
    List<Fragment> fragments =
        Stream.concat(
                Stream.of(new SummaryLayout(EvaluationSummary.of(text, stage)).fragment()),
                pages.fragments())
            .toList();
    return with(pages, pages.title(), List.of(new Chapter(true, fragments)));
  }

  /// Some projects alone.
  ///
  /// @param positions in the text, from 0
  public Document selected(Submission text, List<Integer> positions) {
    Document pages = layout.selected(view.of(text), positions);
    String title = Messages.text("stage.document", text.unit(), text.year(), stage.name());
    return with(pages, title, pages.chapters());
  }

  private static Document with(Document pages, String title, List<Chapter> chapters) {
    return new Document(
        title,
        pages.author(),
        pages.setup(),
        pages.styles(),
        pages.footer(),
        pages.money(),
        chapters);
  }
}
