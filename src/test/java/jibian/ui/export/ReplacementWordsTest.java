package jibian.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;

class ReplacementWordsTest {
  private static final ReplacementWords WORDS =
      new ReplacementWords(List.of(new ReplacementWords.Pair("张三", "某人")));

  @Test
  void whatWasWrittenInTheYearIsReplacedTooAndTheGoalsAsTheyWere() {
    Indicator row =
        new Indicator(new Id(2), Tree.Fields.EMPTY)
            .with("evaluation.reason", "张三离岗")
            .with("evaluation.goal.level3", "张三培训次数");
    Project project =
        new Project(new Id(1), Tree.Fields.EMPTY, List.of(row))
            .with("monitoring.7.result", "由张三完成");
    Submission text =
        new Submission(Tree.Fields.EMPTY, List.of(), List.of(project), List.of())
            .with("stages.evaluation.preparedBy", "张三");
    Submission open = WORDS.in(text);
    assertThat(open.text("stages.evaluation.preparedBy")).isEqualTo("某人");
    assertThat(open.projects().getFirst().text("monitoring.7.result")).isEqualTo("由某人完成");
    Indicator replaced = open.projects().getFirst().indicators().getFirst();
    assertThat(replaced.text("evaluation.reason")).isEqualTo("某人离岗");
    assertThat(replaced.text("evaluation.goal.level3")).isEqualTo("某人培训次数");
    assertThat(WORDS.count(open)).isZero();
  }

  private static Submission unit() {
    Indicator row = new Indicator(new Id(2), Tree.Fields.EMPTY).with("basis", "张三的报告");
    Project table =
        new Project(new Id(1), Tree.Fields.EMPTY, List.of(row)).with("purpose", "张三").asOverall();
    Section section = new Section(new Id(3), Tree.Fields.EMPTY).with("paragraphs", "张三，张三");
    Supplement supplement = new Supplement(new Id(4), Tree.Fields.EMPTY).with("title", "张三名册");
    return new Submission(
            Tree.Fields.EMPTY, List.of(section), List.of(), List.of(supplement), List.of(table))
        .with("cover.preparedBy", "张三")
        .with("variant", "张三");
  }

  /// A name must not stay in one corner of what is put on the web.
  @Test
  void noPartOfTheTextIsForgotten() {
    Submission open = WORDS.in(unit());
    assertThat(open.overall().getFirst().text("purpose")).isEqualTo("某人");
    assertThat(open.overall().getFirst().indicators().getFirst().text("basis")).isEqualTo("某人的报告");
    assertThat(open.narrative().getFirst().text("paragraphs")).isEqualTo("某人，某人");
    assertThat(open.supplements().getFirst().title()).isEqualTo("某人名册");
    assertThat(open.text("cover.preparedBy")).isEqualTo("某人");
    assertThat(open.text("variant")).as("what the program reads stays").isEqualTo("张三");
  }

  @Test
  void everyPlaceIsCountedAsOftenAsTheWordStandsThere() {
    assertThat(WORDS.count(unit())).isEqualTo(1 + 1 + 2 + 1 + 1);
    assertThat(WORDS.count(WORDS.in(unit()))).isZero();
  }

  @Test
  void aWordThatIsNotFilledInReplacesNothing() {
    ReplacementWords none = new ReplacementWords(List.of(new ReplacementWords.Pair("", "某人")));
    assertThat(none.in(unit())).isEqualTo(unit());
    assertThat(none.count(unit())).isZero();
  }

  @Test
  void wordsAreReplacedInTheirOrder() {
    ReplacementWords both =
        new ReplacementWords(
            List.of(new ReplacementWords.Pair("张三", "李四"), new ReplacementWords.Pair("李四", "某人")));
    assertThat(both.in(unit()).text("cover.preparedBy")).isEqualTo("某人");
  }

  @Test
  void thePairsAreKeptALineEach() {
    ReplacementWords words =
        new ReplacementWords(
            List.of(new ReplacementWords.Pair("张三", "某人"), new ReplacementWords.Pair("电话", "")));
    assertThat(ReplacementWords.of(words.text())).isEqualTo(words);
    assertThat(ReplacementWords.of("").pairs()).isEmpty();
    assertThat(ReplacementWords.of("没有制表符\n\t没有词\n张三\t某\t人\n").pairs())
        .containsExactly(new ReplacementWords.Pair("张三", "某\t人"));
  }
}
