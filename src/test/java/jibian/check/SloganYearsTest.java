package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.check.finding.Finding;
import jibian.model.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Up to which year a phrase of policy may be written: in the last of them it fits, a year later it is dated.
class SloganYearsTest {
  private static List<Finding> found(String purpose, String year) {
    Submission text = Cases.project(List.of("purpose=" + purpose)).with("year", year);
    return new Reviewer()
        .review(text, Cases.form("hebei")).stream()
            .filter(it -> it.rule().id().equals("slogan-dated"))
            .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "决胜全面建成小康社会，养护农村公路。, 2020",
    "打赢脱贫攻坚战，养护贫困村公路。, 2020",
    "按照十三五规划养护农村公路。, 2020",
    "“十三五”时期养护农村公路。, 2020",
    "做好“十四五”开局之年的养护。, 2021",
    "迎接党的二十大，养护农村公路。, 2022",
    "以优异成绩喜迎党的二十大。, 2022",
    "“十四五”收官之年的养护。, 2025",
    "深入开展扫黑除恶专项斗争。, 2020"
  })
  void aPhraseFitsUpToItsYear(String purpose, int last) {
    assertThat(found(purpose, Integer.toString(last))).as("in the last year").isEmpty();
    assertThat(found(purpose, Integer.toString(last + 1))).as("a year later").hasSize(1);
    assertThat(found(purpose, Integer.toString(last + 4))).hasSize(1);
  }

  /// Without a year nobody can say what is dated.
  @Test
  void aTextWithoutAYearIsNotAccused() {
    assertThat(found("打赢脱贫攻坚战，养护贫困村公路。", "")).isEmpty();
  }

  /// One phrase that holds another, or is told under two names, is told once; two phrases are two.
  @ParameterizedTest
  @CsvSource({
    "“十三五”规划收官之年，按照十三五规划养护。, 1",
    "决战脱贫攻坚，迎接党的二十大。, 2",
    "巩固拓展脱贫攻坚成果同乡村振兴有效衔接。, 0",
    "决胜。全面建成小康社会的公路养护，如期完成。, 0",
    "养护, 0"
  })
  void eachPhraseIsToldOnce(String purpose, int times) {
    assertThat(found(purpose, "2026")).hasSize(times);
  }

  @Test
  void itIsSaidWhatToWriteNow() {
    Finding finding = found("打赢脱贫攻坚战，养护贫困村公路。", "2023").getFirst();
    assertThat(finding.address().field()).isEqualTo("purpose");
    assertThat(finding.arguments())
        .containsExactly("打赢脱贫攻坚战", "脱贫攻坚战2020年底完成", "巩固拓展脱贫攻坚成果同乡村振兴有效衔接");
    assertThat(finding.fix()).as("the sentence around it is the clerk's").isEmpty();
  }

  @Test
  void goalsAreLookedAtEachInItsPlace() {
    Submission text = Cases.project(List.of("goals.2=决战脱贫攻坚，养护公路。")).with("year", "2024");
    assertThat(new Reviewer().review(text, Cases.form("hebei")))
        .filteredOn(it -> it.rule().id().equals("slogan-dated"))
        .extracting(it -> it.address().field())
        .containsExactly("goals.2");
  }
}
