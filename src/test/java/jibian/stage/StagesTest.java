package jibian.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jibian.edit.IdSource;
import jibian.edit.PartEdits;
import jibian.form.Form;
import jibian.form.StageForm;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.testing.Texts;
import org.junit.jupiter.api.Test;

class StagesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 8);
  private final Submission text = Texts.submission("chengde-2023");
  private final Form form = Years.form("hebei");
  private final StageForm evaluation = form.stage("evaluation").orElseThrow();
  private final StageForm july = form.stage("monitoring-7").orElseThrow();

  private Submission begun() {
    return Stages.begin(text, evaluation, DAY);
  }

  @Test
  void everyFormHasThem() throws Exception {
    for (String id : Texts.forms().ids()) {
      assertThat(Years.form(id).stages())
          .extracting(StageForm::id)
          .containsExactly("monitoring-7", "monitoring-10", "evaluation");
    }
  }

  @Test
  void aTextHasNoneToBeginWith() {
    assertThat(Stages.begun(text, form)).isEmpty();
  }

  @Test
  void beginningOneNotesTheDayAndLeavesTheGoalsAsTheyAre() {
    Submission begun = begun();
    assertThat(Stages.begun(begun, evaluation)).contains("2024-01-08");
    assertThat(Stages.begun(begun, form)).containsExactly(evaluation);
    assertThat(Stages.goals(begun)).isEqualTo(text);
    assertThat(GoalChange.of(begun.projects().getFirst(), evaluation)).isEmpty();
  }

  @Test
  void oneThatWasBegunIsNotBegunAgain() {
    Submission begun = begun();
    assertThat(Stages.begin(begun, evaluation, DAY.plusDays(1))).isSameAs(begun);
  }

  @Test
  void droppingItLeavesWhatWasThereBefore() {
    Submission both = Stages.begin(begun(), july, DAY);
    assertThat(Stages.dropped(both, july)).isEqualTo(begun());
    assertThat(Stages.dropped(begun(), evaluation)).isEqualTo(text);
  }

  @Test
  void aCopyTakesNothingOfTheYearWithIt() {
    Submission filled =
        begun()
            .withProjects(
                List.of(begun().projects().getFirst().with(evaluation.field("executed"), "11.00")));
    Submission copied =
        PartEdits.duplicate(filled, filled.projects().getFirst().id(), new IdSource(filled, 0));
    Project copy = copied.projects().getLast();
    assertThat(copy.fields().contains("evaluation")).isFalse();
    assertThat(copy.indicators()).noneMatch(row -> row.fields().contains("evaluation"));
    assertThat(copied.projects().getFirst()).isSameAs(filled.projects().getFirst());
  }

  @Test
  void whatBelongsToAStageIsNoFieldOfTheGoals() {
    Indicator row = begun().projects().getFirst().indicators().getFirst();
    assertThat(row.with(evaluation.field("actual"), "3台").keys())
        .isEqualTo(text.projects().getFirst().indicators().getFirst().keys());
  }

  @Test
  void aGoalThatIsChangedAfterwardsIsToldWithBeforeAndAfter() {
    Project project = begun().projects().getFirst();
    Indicator first = project.indicators().getFirst();
    List<Indicator> rows = new ArrayList<>(project.indicators());
    rows.set(0, first.with("value", "≤2台"));
    Indicator gone = rows.removeLast();
    rows.add(Years.row(9999, "产出指标", "数量指标", "新增的指标", "≥1次"));
    Project changed = project.withIndicators(rows);
    assertThat(GoalChange.of(changed, evaluation))
        .extracting(GoalChange::kind, GoalChange::before, GoalChange::after)
        .containsExactly(
            tuple(GoalChange.Kind.CHANGED, first.text("value"), "≤2台"),
            tuple(GoalChange.Kind.ADDED, "", "新增的指标"),
            tuple(GoalChange.Kind.REMOVED, gone.text("level3"), ""));
    assertThat(GoalChange.of(changed, evaluation).getFirst().row()).contains(first.id());
    assertThat(GoalChange.of(changed, evaluation).get(1).row()).contains(new Id(9999));
    Submission agreed = Stages.agreed(begun().withProjects(List.of(changed)), evaluation);
    assertThat(GoalChange.of(agreed.projects().getFirst(), evaluation)).isEmpty();
  }

  @Test
  void aProjectThatCameLaterHasNoGoalsFromBefore() {
    assertThat(GoalChange.of(text.projects().getFirst(), evaluation)).isEmpty();
  }

  @Test
  void whatWasWrittenInAStageIsKeptByTheExchangeFile() throws Exception {
    Submission year = Years.read("hebei");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExchangeFile.write(year, out);
    assertThat(ExchangeFile.read("hebei.json", out.toByteArray())).isEqualTo(year);
    assertThat(year.projects().getFirst().text("monitoring.7.executed")).isEqualTo("44.10");
  }
}
