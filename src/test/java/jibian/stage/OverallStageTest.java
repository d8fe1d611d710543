package jibian.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jibian.form.Form;
import jibian.form.StageForm;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The table of the unit as a whole in the stages: it is evaluated, and not monitored.
class OverallStageTest {
  private Submission text;
  private Form form;
  private StageForm evaluation;

  @BeforeEach
  void begin() throws Exception {
    Submission goals =
        ExchangeFile.read(Path.of("src/test/resources/samples/culture-overall.json"));
    form = Years.form(goals.form());
    evaluation = form.stage("evaluation").orElseThrow();
    text = Stages.begin(goals, evaluation, LocalDate.of(2027, 1, 10));
  }

  private static List<String> titles(Document pages) {
    return pages
        .fragments()
        .flatMap(fragment -> fragment.blocks().stream())
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .filter(title -> title.endsWith("表"))
        .toList();
  }

  @Test
  void itComesBehindTheSummaryAndBeforeTheProjects() {
    assertThat(titles(new StagePages(evaluation).whole(text)))
        .startsWith("项目支出绩效自评情况汇总表", "部门（单位）整体支出绩效自评表", "项目支出绩效自评表")
        .hasSize(2 + text.projects().size());
    assertThat(new StagePages(evaluation).whole(text).fragments().map(Fragment::kind))
        .startsWith(Fragment.Kind.SUPPLEMENT, Fragment.Kind.OVERALL, Fragment.Kind.PROJECT);
  }

  @Test
  void monitoringHasNoTableForIt() {
    StageForm july = form.stage("monitoring-7").orElseThrow();
    assertThat(titles(new StagePages(july).whole(text)))
        .hasSize(text.projects().size())
        .containsOnly("项目支出绩效运行监控表");
    assertThat(july.covers(text.overall().getFirst())).isFalse();
  }

  @Test
  void itsGoalsAreNotedAndItsScoresReckonedAsThoseOfAProject() {
    Project unit = text.overall().getFirst();
    assertThat(GoalChange.of(unit.with("budget", "2000.00"), evaluation))
        .extracting(GoalChange::before, GoalChange::after)
        .containsExactly(tuple("2100.00", "2000.00"));
    Evaluation done = Evaluation.of(unit.with("evaluation.executed", "2058.00"), evaluation);
    assertThat(Measured.percent(done.rate().orElseThrow())).isEqualTo("98.00%");
    assertThat(done.totalPoints()).isEqualByComparingTo("100");
    assertThat(Stages.goals(text).overall().getFirst().fields().contains("evaluation")).isFalse();
  }
}
