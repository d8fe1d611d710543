package jibian.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jibian.intake.Intake;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.source.SourceBlock;
import jibian.source.SourceDocument;
import jibian.ui.Fakes;
import org.junit.jupiter.api.Test;

/// Which piece of a source became which piece of the text: what is clicked in one is shown in the other.
class PieceLinksTest {
  private final Submission text = ReadSample.withOverall(Fakes.text("langfang-2020"));
  private final PieceLinks links = links();

  private PieceLinks links(String... pathsAndPlaces) {
    List<Intake.Placed> placed = new java.util.ArrayList<>();
    for (int at = 0; at < pathsAndPlaces.length; at += 2) {
      placed.add(new Intake.Placed(pathsAndPlaces[at], pathsAndPlaces[at + 1], 1));
    }
    return new PieceLinks(text, placed);
  }

  private Id project(int at) {
    return text.projects().get(at).id();
  }

  private Id row(int project, int at) {
    return text.projects().get(project).indicators().get(at).id();
  }

  @Test
  void aPathOfTheFileIsACellOfTheText() {
    assertThat(links.address("unit.name")).contains(Address.ofText("unit.name"));
    assertThat(links.address("projects[1].purpose")).contains(new Address(project(1), "purpose"));
    assertThat(links.address("projects[10].plan.3")).contains(new Address(project(10), "plan.3"));
    assertThat(links.address("projects[0].indicators[2].value"))
        .contains(new Address(row(0, 2), "value"));
    assertThat(links.address("narrative[3].heading"))
        .contains(new Address(text.narrative().get(3).id(), "heading"));
  }

  /// The file counts lines from 0, the window from 1.
  @Test
  void linesAreCountedFromOne() {
    assertThat(links.address("projects[0].goals[0]")).contains(new Address(project(0), "goals.1"));
    assertThat(links.address("narrative[0].paragraphs[9]"))
        .contains(new Address(text.narrative().getFirst().id(), "paragraphs.10"));
    assertThat(links.address("tables[2].rows[3][8]"))
        .contains(new Address(text.supplements().get(2).id(), "rows.4.9"));
  }

  @Test
  void aPartAsAWholeHasNoField() {
    assertThat(links.address("projects[2]")).contains(Address.of(project(2)));
    assertThat(links.address("projects[0].indicators[1]")).contains(Address.of(row(0, 1)));
    assertThat(links.address("tables[0]")).contains(Address.of(text.supplements().getFirst().id()));
  }

  @Test
  void theTableOfTheUnitIsOneToo() {
    Id table = text.overall().getFirst().id();
    Id first = text.overall().getFirst().indicators().getFirst().id();
    assertThat(links.address("overall.budget")).contains(new Address(table, "budget"));
    assertThat(links.address("overall.goals[1]")).contains(new Address(table, "goals.2"));
    assertThat(links.address("overall.indicators[0].value")).contains(new Address(first, "value"));
    assertThat(links.address("overall")).as("and not the cover").contains(Address.of(table));
  }

  @Test
  void whatIsNotThereHasNoAddress() {
    assertThat(links.address("")).isEmpty();
    assertThat(links.address("projects[16].name")).isEmpty();
    assertThat(links.address("projects[15].name")).isPresent();
    assertThat(links.address("projects[0].indicators[7].value")).isEmpty();
    assertThat(links.address("narrative[99]")).isEmpty();
    assertThat(links.address("tables[3].title")).isEmpty();
    PieceLinks without = new PieceLinks(Fakes.text("langfang-2020"), List.of());
    assertThat(without.address("overall.budget")).isEmpty();
    assertThat(without.address("overall")).isEmpty();
  }

  /// A cell that holds the number of an indicator's row under another part is no row.
  @Test
  void onlyProjectsHaveIndicators() {
    assertThat(links.address("narrative[0].indicators"))
        .contains(new Address(text.narrative().getFirst().id(), "indicators"));
    assertThat(links.address("narrative[0].indicators[0]"))
        .contains(new Address(text.narrative().getFirst().id(), "indicators.1"));
  }

  @Test
  void aPieceLeadsToWhatItBecameAndBack() {
    PieceLinks both = links("projects[0].name", "表 1 格 2", "projects[0].purpose", "表 1 格 9");
    assertThat(both.result("表 1 格 2")).contains(new Address(project(0), "name"));
    assertThat(both.result("表 1 格 3")).isEmpty();
    assertThat(both.place(new Address(project(0), "purpose"))).contains("表 1 格 9");
    assertThat(both.places())
        .containsOnly(
            Map.entry(new Address(project(0), "name"), "表 1 格 2"),
            Map.entry(new Address(project(0), "purpose"), "表 1 格 9"));
  }

  /// Of a cell nobody knows the place of, its project begins somewhere at least.
  @Test
  void aCellWithoutAPlaceIsSoughtWhereItsPartBegins() {
    PieceLinks both = links("projects[0].name", "表 1 格 2", "projects[0].purpose", "表 1 格 9");
    assertThat(both.place(new Address(project(0), "budget"))).contains("表 1 格 2");
    assertThat(both.place(new Address(project(1), "budget"))).isEmpty();
  }

  /// One cell of a source may give several fields, and one field may come from several cells: the first counts.
  @Test
  void theFirstOfSeveralCounts() {
    PieceLinks twice =
        links(
            "projects[0].name", "格 1",
            "projects[0].code", "格 1",
            "projects[0].name", "格 2",
            "projects[99].name", "格 3");
    assertThat(twice.result("格 1")).contains(new Address(project(0), "name"));
    assertThat(twice.place(new Address(project(0), "name"))).contains("格 1");
    assertThat(twice.place(new Address(project(0), "code"))).contains("格 1");
    assertThat(twice.result("格 2")).contains(new Address(project(0), "name"));
    assertThat(twice.result("格 3")).isEmpty();
  }

  private static SourceDocument source(SourceBlock... blocks) {
    return new SourceDocument("去年.docx", SourceDocument.Kind.WORD, List.of(blocks));
  }

  @Test
  void whatFoundNoPlaceIsShownBesideWhatStandsBeforeIt() {
    PieceLinks both = links("unit.name", "第 2 段", "projects[0].name", "表 1 行 1 格 2");
    Map<String, Address> before =
        both.before(
            source(
                ReadSample.paragraph("页眉", "第 1 段"),
                ReadSample.paragraph("某局", "第 2 段"),
                ReadSample.paragraph("附言", "第 3 段"),
                ReadSample.row("表 1", "名称", "救助", "电话")));
    Address unit = Address.ofText("unit.name");
    Address name = new Address(project(0), "name");
    assertThat(before)
        .containsOnly(
            Map.entry("第 1 段", unit),
            Map.entry("第 2 段", unit),
            Map.entry("第 3 段", unit),
            Map.entry("表 1 行 1 格 1", unit),
            Map.entry("表 1 行 1 格 2", name),
            Map.entry("表 1 行 1 格 3", name));
  }

  @Test
  void inASourceOfWhichNothingWasUnderstoodNothingStandsNear() {
    assertThat(links.before(source(ReadSample.paragraph("通知", "第 1 段")))).isEmpty();
    assertThat(links.before(source())).isEmpty();
    assertThat(links.result("第 1 段")).isEqualTo(Optional.empty());
  }
}
