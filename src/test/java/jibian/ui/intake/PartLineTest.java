package jibian.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.Fakes;
import org.junit.jupiter.api.Test;

/// What a file was found to consist of, with how much is in doubt in each part.
class PartLineTest {
  private final Submission text = ReadSample.withOverall(Fakes.text("langfang-2020"));
  private final ReadSample sample =
      new ReadSample()
          .text(text)
          .doubt("year", "", "")
          .doubt("narrative[0].heading", "", "")
          .doubt("narrative[22].heading", "", "")
          .doubt("overall.budget", "", "")
          .doubt("overall.indicators[0].value", "", "")
          .doubt("projects[1].name", "", "")
          .doubt("projects[1].indicators[0].value", "", "")
          .doubt("projects[1].indicators[5].value", "", "")
          .doubt("tables[2].title", "", "")
          .left("电话", "第 9 段");
  private final List<OpenPoint> points = sample.read().points();

  private List<PartLine> lines(Submission now) {
    return PartLine.of(now, points, PointStates.of(points, now));
  }

  @Test
  void thePartsStandInTheOrderOfTheText() {
    List<PartLine> lines = lines(text);
    assertThat(lines).hasSize(1 + 1 + 1 + 16 + 3);
    assertThat(lines.get(1).name()).isEqualTo("文字部分　23 段");
    assertThat(lines.get(2).name()).isEqualTo("部门整体支出绩效目标");
    assertThat(lines.get(3).name()).startsWith("1 ");
    assertThat(lines.get(18).name()).startsWith("16 ");
    assertThat(lines.get(19).name()).isEqualTo("附表　部门机构设置情况");
  }

  @Test
  void eachSaysHowManyDoubtsAreOpenInAllOfIt() {
    List<PartLine> lines = lines(text);
    assertThat(lines.getFirst().mark()).isEqualTo("1");
    assertThat(lines.get(1).doubts()).as("in all sections together").isEqualTo(2);
    assertThat(lines.get(2).doubts()).as("in the table of the unit").isEqualTo(2);
    assertThat(lines.get(3).mark()).isEqualTo("✓");
    assertThat(lines.get(4).mark()).as("those of its indicators too").isEqualTo("3");
    assertThat(lines.get(21).mark()).isEqualTo("1");
    Address name = sample.head(1, "name");
    assertThat(lines(CellEdits.set(text, name, "改过的名称")).get(4).mark()).isEqualTo("2");
  }

  @Test
  void aFileWithoutACoverSaysSo() {
    Submission bare = text.with("cover.title", "");
    assertThat(lines(bare).getFirst().name()).isEqualTo("封面　未发现");
    assertThat(lines(bare).getFirst().there()).isFalse();
    List<OpenPoint> none = List.of();
    assertThat(PartLine.of(bare, none, PointStates.of(none, bare)).getFirst().mark())
        .isEqualTo("–");
    Submission titled = text.with("cover.title", "某局2027年部门预算绩效文本");
    assertThat(lines(titled).getFirst().name()).isEqualTo("封面");
    assertThat(lines(titled).getFirst().there()).isTrue();
  }

  @Test
  void whatIsNotThereHasNoLine() {
    Submission bare = text.withNarrative(List.of()).withOverall(List.of()).withProjects(List.of());
    assertThat(lines(bare)).hasSize(1 + 3);
  }

  /// Two projects may have one name: their numbers tell them apart. A name may be long, and of several lines.
  @Test
  void projectsAreToldApartByTheirNumbers() {
    String name = "某".repeat(2_000) + "\n项目";
    Project first = text.projects().getFirst().with("name", name);
    Project second = text.projects().get(1).with("name", name);
    List<PartLine> lines = lines(text.withProjects(List.of(first, second)));
    assertThat(lines.get(3).name()).startsWith("1 某某").doesNotContain("\n");
    assertThat(lines.get(4).name()).startsWith("2 某某").hasSizeLessThan(400);
  }

  @Test
  void aPlaceIsInTheLineOfItsPart() {
    List<PartLine> lines = lines(text);
    assertThat(PartLine.at(lines, text, Address.ofText("unit.name"))).isZero();
    assertThat(PartLine.at(lines, text, Address.of(text.narrative().get(5).id()))).isEqualTo(1);
    assertThat(PartLine.at(lines, text, Address.of(text.overall().getFirst().id()))).isEqualTo(2);
    assertThat(PartLine.at(lines, text, sample.cell(1, 3, "value"))).isEqualTo(4);
    assertThat(PartLine.at(lines, text, sample.head(15, "name"))).isEqualTo(18);
    Address table = Address.of(text.supplements().get(1).id());
    assertThat(PartLine.at(lines, text, table)).isEqualTo(20);
    assertThat(PartLine.at(List.of(), text, table)).isEqualTo(-1);
  }
}
