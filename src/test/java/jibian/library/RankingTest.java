package jibian.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.testing.Submissions;
import jibian.text.Tree;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What is proposed first.
class RankingTest {

  private static Tree.Fields fields(String... pairs) {
    Map<String, Tree> fields = new LinkedHashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      fields.put(pairs[at], Tree.of(pairs[at + 1]));
    }
    return new Tree.Fields(fields, 0);
  }

  private static Indicator quantity(String name, String description, String value) {
    return new Indicator(
        new Id(9),
        fields(
            "level1",
            "产出指标",
            "level2",
            "数量指标",
            "level3",
            name,
            "description",
            description,
            "value",
            value,
            "basis",
            "台账"));
  }

  private static Project project(String name, Indicator... rows) {
    return new Project(new Id(1), fields("name", name, "purpose", ""), List.of(rows));
  }

  private static Submission text(int year, Project... projects) {
    return new Submission(
        new Tree.Fields(Map.of("year", Tree.of(year)), 0), List.of(), List.of(projects), List.of());
  }

  private static List<String> names(IndicatorLibrary library, Project project) {
    return library.rank(project, "2027").under(Heading.QUANTITY).stream()
        .map(LibraryEntry::name)
        .toList();
  }

  @Test
  void theSameProjectInEarlierYearsComesFirst() {
    IndicatorLibrary library =
        IndicatorLibrary.of(
            List.of(
                text(2026, project("禁毒经费", quantity("排查次数", "全年排查", "≥4次"))),
                text(2025, project("2025年平安创建经费", quantity("督查次数", "全年督查", "≥2次")))),
            List.of(IndicatorFile.starter()));
    assertThat(names(library, project("平安创建经费")).getFirst()).isEqualTo("督查次数");
    assertThat(names(library, project("禁毒经费")).getFirst()).isEqualTo("排查次数");
  }

  @Test
  void whatIsUsedOftenAndLatelyComesBeforeWhatIsNot() {
    IndicatorLibrary library =
        IndicatorLibrary.of(
            List.of(
                text(
                    2026,
                    project("甲项目", quantity("检修台数", "全年检修", "≥4台")),
                    project("乙项目", quantity("检修台数", "全年检修", "≥6台"))),
                text(2026, project("丙项目", quantity("巡线里程", "全年巡线", "≥9公里"))),
                text(2019, project("丁项目", quantity("植树株数", "全年植树", "≥9株")))),
            List.of());
    assertThat(names(library, project("某某项目"))).containsExactly("检修台数", "巡线里程", "植树株数");
  }

  @Test
  void theFieldOfTheProjectComesBeforeOthers() {
    IndicatorLibrary library = IndicatorLibrary.of(List.of(), List.of(IndicatorFile.starter()));
    List<LibraryEntry> found =
        library.rank(project("农村公路日常养护补助"), "2027").under(Heading.QUANTITY).subList(0, 3);
    assertThat(found).allMatch(entry -> entry.field().item().contains("公路"));
  }

  @Test
  void oneIndicatorOfManyYearsIsOneEntryAsItWasLast() {
    IndicatorLibrary library =
        IndicatorLibrary.of(
            List.of(
                text(2025, project("甲项目", quantity("检修台数", "全年检修", "≥4台"))),
                text(2026, project("甲项目", quantity("检修台数", "全年检修 ", "≥6台")))),
            List.of());
    assertThat(library.entries()).hasSize(1);
    LibraryEntry entry = library.entries().getFirst();
    assertThat(entry.value("2027", "")).isEqualTo("≥6台");
    assertThat(entry.use()).isEqualTo(new UsageCount(2, "2026", List.of("甲项目")));
  }

  @Test
  void whatSaysNothingIsNotRemembered() {
    IndicatorLibrary library =
        IndicatorLibrary.of(
            List.of(
                text(
                    2026,
                    project(
                        "甲项目",
                        quantity("1", "1", "1"),
                        quantity("无", "", "/"),
                        quantity("/", "/", "/"),
                        quantity("指标1", "", ""),
                        quantity("", "全年检修", "≥4台"),
                        quantity("检修台数", "检修台数", "/"),
                        quantity("宣传次数", "全年宣传", "≥3宣传活动开展次数大于等于3次")))),
            List.of());
    assertThat(library.entries()).extracting(LibraryEntry::name).containsExactly("检修台数", "宣传次数");
    assertThat(library.entries().getFirst().description()).isEmpty();
    assertThat(library.entries()).allMatch(entry -> entry.value("2027", "").isEmpty());
  }

  @Provide
  Arbitrary<Submission> texts() {
    return Submissions.any();
  }

  /// Whatever stands in the texts, every entry is there exactly once, and under its own heading.
  @Property(tries = 100)
  void rankingLosesNothing(@ForAll("texts") Submission one, @ForAll("texts") Submission other) {
    IndicatorLibrary library =
        IndicatorLibrary.of(List.of(one, other), List.of(IndicatorFile.starter()));
    Ranking ranking = library.rank(project("任意项目"), "2027");
    assertThat(ranking.under(Heading.OTHER)).containsExactlyInAnyOrderElementsOf(library.entries());
    List<LibraryEntry> byHeading = new ArrayList<>();
    for (Heading heading : Heading.values()) {
      if (heading != Heading.OTHER) {
        assertThat(ranking.under(heading)).allMatch(entry -> entry.heading() == heading);
        byHeading.addAll(ranking.under(heading));
      }
    }
    assertThat(byHeading).doesNotHaveDuplicates();
  }
}
