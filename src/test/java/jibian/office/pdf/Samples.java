package jibian.office.pdf;

import java.util.List;
import jibian.page.Chapter;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.testing.Texts;

/// Documents of one paragraph in the look of a published text.
final class Samples {
  private Samples() {}

  static Document of(String text) {
    Document like = Texts.document(Texts.submission("chengde-2023"));
    Fragment fragment =
        new Fragment(Fragment.Kind.NARRATIVE, "", "", List.of(Paragraph.of(Role.BODY, text, null)));
    return new Document(
        "题",
        "单位",
        like.setup(),
        like.styles(),
        like.footer(),
        like.money(),
        List.of(new Chapter(true, List.of(fragment))));
  }
}
