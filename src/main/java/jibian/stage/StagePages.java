package jibian.stage;

import java.util.List;
import java.util.stream.Stream;
import jibian.form.Layout;
import jibian.form.StageForm;
import jibian.model.Submission;
import jibian.page.Chapter;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.text.Messages;
import jibian.text.Tree;

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

  /// The whole text: the summary, the table of the unit as a whole, those of the projects.
  public Document whole(Submission text) {
    Document pages = layout.whole(tables(view.of(text)));
    if (stage.scoring().isEmpty() || text.projects().size() < 2) {
      return titled(text, pages, pages.chapters());
    }
    List<Fragment> fragments =
        Stream.concat(
                Stream.of(new SummaryLayout(EvaluationSummary.of(text, stage)).fragment()),
                pages.fragments())
            .toList();
    return titled(text, pages, List.of(new Chapter(true, fragments)));
  }

  /// The tables of a text alone.
  private static Submission tables(Submission text) {
    Tree.Fields fields = text.fields().without("contents");
    return new Submission(fields, List.of(), text.projects(), List.of(), text.overall());
  }

  /// Some projects alone.
  ///
  /// @param positions in the text, from 0
  public Document selected(Submission text, List<Integer> positions) {
    Document pages = layout.selected(view.of(text), positions);
    return titled(text, pages, pages.chapters());
  }

  private Document titled(Submission text, Document pages, List<Chapter> chapters) {
    return new Document(
        Messages.text("stage.document", text.unit(), text.year(), stage.name()),
        pages.author(),
        pages.setup(),
        pages.styles(),
        pages.footer(),
        pages.money(),
        chapters);
  }
}
