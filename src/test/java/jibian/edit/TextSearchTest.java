package jibian.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.model.Address;
import jibian.model.Submission;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextSearchTest {
  private final Submission text = Texts.read("zunhua-2022");

  @Test
  void findsInEveryKindOfPart() {
    List<TextSearch.Match> found = new TextSearch("政法", false).in(text);
    assertThat(found).extracting(TextSearch.Match::cell).contains(Address.ofText("unit.name"));
    assertThat(found)
        .allSatisfy(
            match ->
                assertThat(CellEdits.text(text, match.cell()).substring(match.start(), match.end()))
                    .isEqualTo("政法"));
  }

  @Test
  void capitalsCountOnlyWhenWanted() {
    Submission lower = CellEdits.set(text, Address.ofText("unit.name"), "Abc abc");
    assertThat(new TextSearch("ABC", false).in(lower)).hasSize(2);
    assertThat(new TextSearch("abc", true).in(lower)).hasSize(1);
  }

  @Test
  void nothingIsFoundForNothing() {
    assertThat(new TextSearch("", false).in(text)).isEmpty();
  }

  @Test
  void replacesAll() {
    Submission changed = new TextSearch("年初工作计划", true).replace(text, "年度工作要点");
    assertThat(new TextSearch("年初工作计划", true).in(changed)).isEmpty();
    assertThat(new TextSearch("年度工作要点", true).in(changed))
        .hasSameSizeAs(new TextSearch("年初工作计划", true).in(text));
  }

  @Property(tries = 100)
  void replacingBySelfChangesNothing(@ForAll @StringLength(max = 2) String words) {
    assertThat(new TextSearch(words, true).replace(text, words)).isEqualTo(text);
  }
}
