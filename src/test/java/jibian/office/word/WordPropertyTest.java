package jibian.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.model.Submission;
import jibian.testing.Box;
import jibian.testing.OfficialTable;
import jibian.testing.Submissions;
import jibian.testing.Texts;
import jibian.testing.WordFile;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordPropertyTest {

  @Property(tries = 150)
  void whateverATextHoldsComesBackCellByCell(@ForAll("texts") Submission text) {
    List<List<Box>> demanded =
        text.projects().stream().flatMap(p -> OfficialTable.of(text, p).stream()).toList();

    List<List<Box>> found =
        WordFile.of(Texts.document(text), WordFile.NO_PAGES).tables().stream()
            .map(WordFile::boxes)
            .toList();

    assertThat(found).hasSameSizeAs(demanded);
    for (int table = 0; table < found.size(); table++) {
      assertThat(found.get(table)).containsExactlyInAnyOrderElementsOf(demanded.get(table));
    }
  }

  @Property(tries = 60)
  void whateverATextHoldsGivesAValidDocument(@ForAll("texts") Submission text) {
    WordFile file = WordFile.of(Texts.document(text), WordFile.NO_PAGES);

    assertThat(file.document().getDocument().validate()).isTrue();
  }

  @Provide
  Arbitrary<Submission> texts() {
    return Submissions.any();
  }
}
