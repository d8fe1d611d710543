package jibian.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jibian.form.StageForm;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import org.junit.jupiter.api.Test;

class StageViewTest {
  private final Submission text = Years.read("hebei");
  private final StageForm evaluation = Years.stage("hebei", "evaluation");
  private final StageView view = new StageView(evaluation);

  private Project first(Submission of) {
    return view.of(of).projects().getFirst();
  }

  private Submission with(Project project) {
    return text.withProjects(List.of(project));
  }

  @Test
  void whatIsReckonedFillsWhatTheClerkLeftEmpty() {
    Project water = first(text);
    assertThat(water.text("evaluation.budget")).isEqualTo("126.00");
    assertThat(water.text("evaluation.rate")).isEqualTo("94.00%");
    assertThat(water.text("evaluation.score")).isEqualTo("9.40");
    assertThat(water.text("evaluation.total")).isEqualTo("93.65");
    assertThat(water.text("evaluation.grade")).isEqualTo("优");
    assertThat(water.indicators().get(1).text("evaluation.score")).isEqualTo("8.75");
  }

  @Test
  void whatTheClerkWroteStaysAsItIs() {
    Indicator row = first(text).indicators().get(6);
    assertThat(row.text("evaluation.score")).isEqualTo("10.5");
    assertThat(text.projects().getFirst().has("evaluation.rate")).isFalse();
  }

  @Test
  void thereIsNoTotalWhileAScoreIsMissing() {
    Project water = text.projects().getFirst();
    List<Indicator> rows = new ArrayList<>(water.indicators());
    rows.set(0, rows.getFirst().with("evaluation.actual", ""));
    Project open = first(with(water.withIndicators(rows)));
    assertThat(open.has("evaluation.total")).isFalse();
    assertThat(open.has("evaluation.grade")).isFalse();
    assertThat(open.text("evaluation.totalPoints")).isEqualTo("100");
  }

  @Test
  void aProjectThatStaysTheSameGivesTheSameObject() {
    Submission once = view.of(text);
    Project changed = text.projects().getLast().with("evaluation.executed", "50.00");
    Submission again = view.of(text.withProjects(List.of(text.projects().getFirst(), changed)));
    assertThat(again.projects().getFirst()).isSameAs(once.projects().getFirst());
    assertThat(again.projects().getLast().text("evaluation.rate")).isEqualTo("92.59%");
  }

  @Test
  void theUnitStandsWhereTheFormHasNoDepartment() {
    assertThat(first(text).text("department")).isEqualTo("326001 青桥县水务局本级");
    Submission renamed = text.with("unit.name", "青桥县水利局");
    assertThat(first(renamed).text("implementer")).isEqualTo("青桥县水利局");
    Submission ministry = Years.read("ministry");
    StageView other = new StageView(Years.stage("ministry", "evaluation"));
    assertThat(other.of(ministry).projects().getFirst().text("implementer")).isEqualTo("云岭县教师进修学校");
  }

  @Test
  void aValueInThreeColumnsIsOne() {
    Project water = text.projects().getFirst();
    Indicator row = water.indicators().getFirst();
    Indicator apart = row.with("sign", "≥").with("value", "38").with("unit", "处");
    Project seen = first(with(water.withIndicators(List.of(apart))));
    assertThat(seen.indicators().getFirst().text("value")).isEqualTo("≥38处");
    assertThat(seen.indicators().getFirst().text("evaluation.score")).isEqualTo("90.00");
  }

  @Test
  void monitoringShowsItsLights() {
    StageView july = new StageView(Years.stage("hebei", "monitoring-7"));
    Project water = july.of(text).projects().getFirst();
    assertThat(water.text("monitoring.7.light")).isEqualTo("黄灯");
    assertThat(water.indicators().get(1).text("monitoring.7.light")).isEqualTo("红灯");
  }

  @Test
  void furtherSourcesOfMoneyAreAmongThePartsThatTheTableKnows() throws Exception {
    Submission hospital = ExchangeFile.read(Path.of("src/test/resources/samples/hospital.json"));
    Project parted =
        new StageView(Years.stage("ministry", "evaluation")).of(hospital).projects().getFirst();
    assertThat(parted.text("carried")).isEqualTo("120.00");
    BigDecimal sum =
        Stream.of("fiscal", "carried", "other")
            .map(part -> Measured.of(parted, part).orElse(BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualByComparingTo(parted.text("budget"));
    Project watched =
        new StageView(Years.stage("ministry", "monitoring-7")).of(hospital).projects().getFirst();
    assertThat(
            Measured.of(watched, "other")
                .orElseThrow()
                .add(Measured.of(watched, "fiscal").orElseThrow()))
        .isEqualByComparingTo(watched.text("budget"));
  }
}
