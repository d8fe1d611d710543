package jibian.rollforward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.model.Indicator;
import jibian.model.Submission;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was reached in the old year, offered for the new one.
class ReachedValueTest {
  private static final Tree.Fields ROW = Rolling.row("数量指标", "宣传次数", "≥100次");

  private static Tree.Fields reached(String actual) {
    return ROW.with("evaluation", Tree.Fields.EMPTY.with("actual", actual));
  }

  private static Submission text(Tree.Fields row) {
    return Rolling.text(Rolling.project(1), row);
  }

  private static List<YearPlace> offers(Submission text) {
    return Rolling.proposal(text, 2024).places().stream()
        .filter(place -> place.standing() == Standing.REACHED)
        .toList();
  }

  private static Indicator taken(Submission text) {
    Proposal proposal = Rolling.proposal(text, 2024);
    return proposal
        .with(Rolling.choices(proposal, place -> place.standing() == Standing.REACHED))
        .projects()
        .getFirst()
        .indicators()
        .getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 历史标准：2023年实际完成96次",
    "年初工作计划, 年初工作计划；历史标准：2023年实际完成96次",
    "工作计划；, 工作计划；历史标准：2023年实际完成96次",
    "历史标准：2022年实际完成90次, 历史标准：2023年实际完成96次",
    "工作计划；历史标准：2022年预计完成90次；合同, 工作计划；历史标准：2023年实际完成96次；合同",
  })
  void itIsWrittenAmongTheGroundsOnce(String basis, String after) {
    assertThat(taken(text(reached("96次").with("basis", basis))).text("basis")).isEqualTo(after);
  }

  @Test
  void nothingIsTakenUnlessTheClerkSaysSo() {
    Submission next = Rolling.rolled(text(reached("96次").with("basis", "计划")), 2024);
    assertThat(next.projects().getFirst().indicators().getFirst().text("basis")).isEqualTo("计划");
  }

  @Test
  void beforeSelfEvaluationTheLastMonitoringSaysWhatIsExpected() {
    Tree.Fields months =
        Tree.Fields.EMPTY
            .with("7", Tree.Fields.EMPTY.with("expected", "80次"))
            .with("10", Tree.Fields.EMPTY.with("expected", "95次"));
    assertThat(taken(text(ROW.with("monitoring", months))).text("basis"))
        .isEqualTo("历史标准：2023年预计完成95次");
  }

  @Test
  void aFormWithoutGroundsHasARemark() {
    Tree.Fields row = reached("96次").without("basis");
    assertThat(offers(text(row))).isEmpty();
    assertThat(taken(text(row.with("remark", ""))).text("remark")).isEqualTo("历史标准：2023年实际完成96次");
  }

  @Test
  void whatWasNotFilledInIsNotOffered() {
    assertThat(offers(text(reached(" ")))).isEmpty();
    assertThat(offers(text(ROW))).isEmpty();
    assertThat(Proposal.reached(text(ROW))).isFalse();
    assertThat(Proposal.reached(text(reached("96次")))).isTrue();
  }

  @Test
  void theNewTextHoldsNothingOfTheOldYear() {
    Submission old = text(reached("96次")).with("stages.evaluation.begun", "2024-01-08");
    Submission next = Rolling.rolled(old, 2024);
    assertThat(next.fields().contains("stages")).isFalse();
    assertThat(next.projects().getFirst().indicators().getFirst().fields().contains("evaluation"))
        .isFalse();
  }

  @Test
  void aValueThatWasMissedIsToBeDecidedAgain() {
    assertThat(OpenTasks.of(Rolling.rolled(text(reached("96次")), 2024)))
        .extracting(OpenTasks.Place::task)
        .contains(new OpenTask(OpenTask.Kind.REACHED, "value", "≥100次", "96次"));
    assertThat(OpenTasks.of(Rolling.rolled(text(reached("101次")), 2024)))
        .extracting(place -> place.task().kind())
        .doesNotContain(OpenTask.Kind.REACHED);
  }
}
