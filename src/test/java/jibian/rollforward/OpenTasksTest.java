package jibian.rollforward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import jibian.edit.CellEdits;
import jibian.edit.IdSource;
import jibian.edit.PartEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.rollforward.Choices.Treatment;
import jibian.rollforward.OpenTask.Kind;
import jibian.testing.Texts;
import jibian.text.Tree;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What must be decided again in the new year.
class OpenTasksTest {
  private static final Address BUDGET = new Address(new Id(2), "budget");

  private static List<OpenTask> tasks(Submission text) {
    return OpenTasks.of(text).stream().map(OpenTasks.Place::task).toList();
  }

  private static Submission emptied(Submission text) {
    return Rolling.proposal(text, 2024)
        .with(
            new Choices(Set.of(), Set.of(), Treatment.EMPTIED, BigDecimal.ONE, Treatment.EMPTIED));
  }

  @Test
  void amountAndScheduleOfEveryProjectAreToBeDecided() {
    assertThat(tasks(Rolling.rolled(Rolling.text(Rolling.project(1)), 2024)))
        .extracting(OpenTask::kind)
        .containsExactly(Kind.AMOUNT, Kind.PLAN);
    assertThat(tasks(emptied(Rolling.text(Rolling.project(1)))))
        .extracting(OpenTask::before)
        .containsExactly("11.50", "50% 50% 100%");
  }

  @ParameterizedTest
  @CsvSource({
    "成本指标,项目成本,≤11.5万元,FIGURE",
    "成本指标,补助标准,≤300,FIGURE",
    "经济效益指标,增收,≥5万元,FIGURE",
    "社会效益指标,案件下降率,≥5%,COMPARISON",
    "社会效益指标,安全感,较上年提高2%,COMPARISON",
    "时效指标,完成时间,2023年12月底前,DATE"
  })
  void valuesThatBelongToTheirYearAre(String level, String name, String value, Kind kind) {
    Submission text = Rolling.text(Rolling.project(1), Rolling.row(level, name, value));
    assertThat(OpenTasks.of(Rolling.rolled(text, 2024)))
        .filteredOn(place -> place.cell().equals(new Address(new Id(10), "value")))
        .extracting(place -> place.task().kind())
        .containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource({"数量指标,培训人数,≥200人", "质量指标,合格率,≥95%", "时效指标,完成时间,12月底前"})
  void othersAreNot(String level, String name, String value) {
    Submission text = Rolling.text(Rolling.project(1), Rolling.row(level, name, value));
    assertThat(OpenTasks.of(Rolling.rolled(text, 2024)))
        .noneMatch(place -> place.cell().owner().equals(new Id(10)));
  }

  @Test
  void sentencesWithAmountsComparisonsAndFactsOfLastYearAre() {
    assertThat(tasks(Rolling.rolled(Rolling.purpose("购置费5万元"), 2024)))
        .contains(new OpenTask(Kind.FIGURE, "purpose", "购置费5万元", ""));
    assertThat(tasks(Rolling.rolled(Rolling.purpose("截至2022年底已建成120个"), 2024)))
        .contains(new OpenTask(Kind.PAST, "purpose", "截至2022年底已建成120个", ""));
    assertThat(tasks(Rolling.rolled(Rolling.purpose("较2022年下降"), 2024)))
        .contains(new OpenTask(Kind.COMPARISON, "purpose", "较2023年下降", ""));
  }

  @Test
  void aTaskGoesWhenItsValueIsEditedAndComesBackWithUndo() {
    Submission rolled = emptied(Rolling.text(Rolling.project(1)));
    Submission edited = CellEdits.set(rolled, BUDGET, "12.00");
    assertThat(tasks(edited)).extracting(OpenTask::kind).containsExactly(Kind.PLAN);
    assertThat(tasks(CellEdits.set(edited, BUDGET, ""))).hasSize(2);
    Submission planned = CellEdits.set(edited, BUDGET.field("plan.12"), "100%");
    assertThat(tasks(planned)).isEmpty();
  }

  @Test
  void aTaskGoesWhenTheClerkSaysSo() {
    Submission rolled = Rolling.rolled(Rolling.text(Rolling.project(1)), 2024);
    List<OpenTasks.Place> open = OpenTasks.of(rolled);
    Submission one = OpenTasks.decided(rolled, open.subList(0, 1));
    assertThat(OpenTasks.of(one)).isEqualTo(open.subList(1, 2));
    Submission none = OpenTasks.decided(one, open);
    assertThat(OpenTasks.of(none)).isEmpty();
    assertThat(none.projects().getFirst().fields().contains("tasks")).isFalse();
  }

  @Test
  void tasksSurviveTheExchangeFile() throws UnusableException, IOException {
    Submission rolled = Rolling.rolled(Texts.submission("langfang-2020"), 2021);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ExchangeFile.write(rolled, file);
    Submission read = ExchangeFile.read("x.json", file.toByteArray());
    assertThat(OpenTasks.of(read)).isEqualTo(OpenTasks.of(rolled)).isNotEmpty();
  }

  @Test
  void aCopyHasNone() {
    Submission rolled = Rolling.rolled(Rolling.text(Rolling.project(1)), 2024);
    Submission doubled = PartEdits.duplicate(rolled, new Id(2), new IdSource(rolled, 0));
    assertThat(OpenTasks.of(doubled)).isEqualTo(OpenTasks.of(rolled));
  }

  @Test
  void theNextYearBeginsItsOwn() {
    Submission once = Rolling.rolled(Rolling.text(Rolling.project(1)), 2024);
    assertThat(tasks(Rolling.rolled(once, 2025))).hasSize(2);
  }

  @Test
  void whatIsLongIsKeptByItsBeginning() {
    String words = "共5万元" + "一".repeat(1000);
    Submission rolled = Rolling.rolled(Rolling.purpose(words), 2024);
    assertThat(tasks(rolled).getLast().value()).hasSizeLessThan(100).startsWith("共5万元");
    Address purpose = new Address(new Id(2), "purpose");
    assertThat(tasks(CellEdits.set(rolled, purpose, words + "一"))).hasSize(2);
  }

  @Test
  void whatCannotBeReadStaysInTheFileAndIsNoTask() {
    Submission odd =
        Rolling.text(
            Rolling.project(1)
                .with("tasks", new Tree.Items(List.of(Tree.of("x"), Tree.Fields.EMPTY), 0)));
    assertThat(OpenTasks.of(odd)).isEmpty();
    assertThat(OpenTasks.decided(odd, List.of())).isEqualTo(odd);
  }
}
