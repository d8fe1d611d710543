package jibian.check.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jibian.form.Form;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;

/// A project in a stage of the year: its rows, its cells, and what they are called.
class StageFactsTest {
  private static final Form HEBEI = DeclaredForm.shipped("hebei");
  private static final StageForm EVALUATION = HEBEI.stage("evaluation").orElseThrow();
  private static final StageForm MONITORING =
      HEBEI.stages().stream().filter(stage -> stage.lights().isPresent()).findFirst().orElseThrow();

  private static Project project() {
    Indicator row =
        new Indicator(
            new Id(2),
            Tree.Fields.EMPTY
                .with("level1", "产出指标")
                .with("level2", "数量指标")
                .with("level3", "养护里程")
                .with("value", "≥300公里"));
    return new Project(new Id(1), Tree.Fields.EMPTY.with("name", "养护"), List.of(row))
        .with(EVALUATION.field("reason"), " 雨季停工 ");
  }

  @Test
  void aCellOfAStageStandsInThePlaceOfTheStage() {
    StageFacts facts = StageFacts.of(project(), EVALUATION);
    Indicator row = project().indicators().getFirst();
    assertThat(facts.at("reason")).isEqualTo(new Address(new Id(1), EVALUATION.field("reason")));
    assertThat(facts.at(row, "result"))
        .isEqualTo(new Address(new Id(2), EVALUATION.field("result")));
    assertThat(facts.text("reason")).isEqualTo("雨季停工");
    assertThat(facts.text(row, "result")).isEmpty();
  }

  @Test
  void selfEvaluationAndMonitoringHaveTheRowsOfTheGoals() {
    StageFacts evaluated = StageFacts.of(project(), EVALUATION);
    assertThat(evaluated.evaluation()).isPresent();
    assertThat(evaluated.monitoring()).isEmpty();
    StageFacts monitored = StageFacts.of(project(), MONITORING);
    assertThat(monitored.monitoring()).isPresent();
    assertThat(monitored.evaluation()).isEmpty();
    for (StageFacts facts : List.of(evaluated, monitored)) {
      assertThat(facts.rows())
          .extracting(row -> row.indicator().text("level3"))
          .containsExactly("养护里程");
    }
  }

  /// Every column of a stage is called what its heading says; a field that has none, by its key.
  @Test
  void aFieldIsCalledWhatItsColumnIs() {
    for (StageForm stage : List.of(EVALUATION, MONITORING)) {
      StageFacts facts = StageFacts.of(project(), stage);
      String prefix = stage.field("");
      List<String> keys =
          stage.columns(project()).stream()
              .map(column -> column.field())
              .filter(field -> field.startsWith(prefix))
              .map(field -> field.substring(prefix.length()))
              .toList();
      assertThat(keys).isNotEmpty();
      for (String key : keys) {
        Optional<String> label =
            stage.columns(project()).stream()
                .filter(column -> column.field().equals(prefix + key))
                .map(column -> column.label())
                .findFirst();
        assertThat(label).contains(facts.label(key));
      }
      assertThat(facts.label("nothing")).isEqualTo("nothing");
    }
  }
}
