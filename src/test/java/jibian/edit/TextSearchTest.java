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

  private static TextSearch search(String words, boolean exact) {
    return new TextSearch(words, exact, List.of("evaluation"));
  }

  @Test
  void findsInTheStagesThatAreLookedThrough() {
    Address row = new Address(text.projects().getFirst().indicators().getFirst().id(), "value");
    Submission year = text.with("stages.evaluation.begun", "2023-01-08");
    for (String field :
        List.of("evaluation.actual", "evaluation.goal.value", "monitoring.7.note")) {
      year = CellEdits.set(year, row.field(field), "引黄渠");
    }
    year = year.with("stages.evaluation.summary", "引黄渠已通水");
    assertThat(search("引黄渠", true).in(year))
        .extracting(TextSearch.Match::cell)
        .containsExactly(
            Address.ofText("stages.evaluation.summary"), row.field("evaluation.actual"));
    assertThat(search("2023-01-08", true).in(year)).isEmpty();
    Submission changed = search("引黄渠", true).replace(year, "总干渠");
    assertThat(changed.text("stages.evaluation.summary")).isEqualTo("总干渠已通水");
    assertThat(CellEdits.text(changed, row.field("evaluation.actual"))).isEqualTo("总干渠");
    assertThat(CellEdits.text(changed, row.field("evaluation.goal.value"))).isEqualTo("引黄渠");
    assertThat(CellEdits.text(changed, row.field("monitoring.7.note"))).isEqualTo("引黄渠");
  }

  @Test
  void findsInEveryKindOfPart() {
    List<TextSearch.Match> found = search("政法", false).in(text);
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
    assertThat(search("ABC", false).in(lower)).hasSize(2);
    assertThat(search("abc", true).in(lower)).hasSize(1);
  }

  @Test
  void nothingIsFoundForNothing() {
    assertThat(search("", false).in(text)).isEmpty();
  }

  @Test
  void replacesAll() {
    Submission changed = search("年初工作计划", true).replace(text, "年度工作要点");
    assertThat(search("年初工作计划", true).in(changed)).isEmpty();
    assertThat(search("年度工作要点", true).in(changed)).hasSameSizeAs(search("年初工作计划", true).in(text));
  }

  @Property(tries = 100)
  void replacingBySelfChangesNothing(@ForAll @StringLength(max = 2) String words) {
    assertThat(search(words, true).replace(text, words)).isEqualTo(text);
  }
}
