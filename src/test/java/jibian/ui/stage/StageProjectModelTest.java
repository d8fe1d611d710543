package jibian.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import jibian.edit.CellEdits;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.office.exchange.ExchangeFile;
import jibian.stage.Light;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.grid.GridColumn;
import jibian.ui.session.EditingSession;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A project in a stage, without its window.
class StageProjectModelTest {
  private final EditingSession session = session();

  private static EditingSession session() {
    Fakes.Memory texts = new Fakes.Memory();
    try {
      return Workspace.of(
              texts.add(ExchangeFile.read(Path.of("src/test/resources/stages/hebei.json"))),
              Fakes.direct(texts))
          .session();
    } catch (IOException | UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private StageForm stage(String kind) {
    return session.stages().begunProperty().get().stream()
        .filter(it -> it.id().startsWith(kind))
        .findFirst()
        .orElseThrow();
  }

  private Project project(int at) {
    return session.text().projects().get(at);
  }

  private StageProjectModel model(String kind) {
    return new StageProjectModel(session, stage(kind), project(0).id());
  }

  @Test
  void itBeginsWhereWhatWasReachedIsWritten() {
    StageProjectModel model = model("evaluation");
    assertThat(model.project()).isEqualTo(project(0));
    assertThat(model.grid().sheet().columns())
        .extracting(GridColumn::field)
        .contains("evaluation.actual");
    assertThat(model.cell("result")).isEqualTo(new Address(project(0).id(), "evaluation.result"));
    assertThat(model.heads()).isNotEmpty();
  }

  @Test
  void anotherProjectIsShownAndAnUnknownOneIsNot() {
    StageProjectModel model = model("evaluation");
    model.show(project(1).id());
    assertThat(model.project()).isEqualTo(project(1));
    assertThat(model.cell("score").owner()).isEqualTo(project(1).id());
    model.show(new Id(987_654_321));
    assertThat(model.project()).isEqualTo(project(1));
  }

  /// What is filled in and what is missed is counted anew with every edit, and comes back when it is taken back.
  @Test
  void theSummaryFollowsTheText() {
    StageProjectModel model = model("evaluation");
    int rows = project(0).indicators().size();
    assertThat(model.summary()).startsWith(rows + " 个 · 已填 " + rows);
    String before = model.summary();
    Address cell = new Address(project(0).indicators().getFirst().id(), "evaluation.actual");
    session.edit("清空", cell, text -> CellEdits.set(text, cell, " "));
    assertThat(model.project()).isEqualTo(project(0));
    assertThat(model.summary()).startsWith(rows + " 个 · 已填 " + (rows - 1));
    session.undo();
    assertThat(model.summary()).isEqualTo(before);
  }

  @Test
  void evaluationCountsWhatWasMissedAndMonitoringShowsLights() {
    StageProjectModel evaluated = model("evaluation");
    assertThat(evaluated.evaluation()).isPresent();
    assertThat(evaluated.monitoring()).isEmpty();
    assertThat(evaluated.summary()).contains("低于目标");
    StageProjectModel monitored = model("monitoring");
    assertThat(monitored.monitoring()).isPresent();
    assertThat(monitored.evaluation()).isEmpty();
    assertThat(monitored.summary()).doesNotContain("低于目标");
    int lights =
        monitored
            .summary()
            .lines()
            .flatMap(it -> Arrays.stream(it.split(" · ")))
            .skip(2)
            .mapToInt(it -> Integer.parseInt(it.replaceAll(".* ", "")))
            .sum();
    assertThat(lights)
        .as("a light for each row that has one")
        .isEqualTo(
            (int)
                monitored.monitoring().orElseThrow().rows().stream()
                    .filter(row -> row.light() != Light.NONE)
                    .count());
  }

  @ParameterizedTest
  @CsvSource({"97.25, 97.3%", "97.24, 97.2%", "100, 100.0%", "0, 0.0%"})
  void aShareHasOneDecimal(BigDecimal share, String shown) {
    assertThat(StageProjectModel.percent(share)).isEqualTo(shown);
  }
}
