package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jibian.check.finding.Finding;
import jibian.library.IndicatorFile;
import jibian.library.LibraryEntry;
import jibian.library.SampleParagraphs;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The reviewer has nothing to say about an indicator of the library once the clerk has put in what only he can know.
class StarterSetTest {
  private static final Map<Heading, String> LEVELS =
      Map.of(
          Heading.QUANTITY, "数量指标",
          Heading.QUALITY, "质量指标",
          Heading.TIME, "时效指标",
          Heading.COST, "成本指标",
          Heading.ECONOMIC, "经济效益指标",
          Heading.SOCIAL, "社会效益指标",
          Heading.ECOLOGY, "生态效益指标",
          Heading.LASTING, "可持续影响指标",
          Heading.SATISFACTION, "服务对象满意度指标");

  static Stream<LibraryEntry> entries() {
    return IndicatorFile.starter().entries().stream();
  }

  private static List<String> cells(LibraryEntry entry) {
    String number = entry.unit().equals("%") ? "90" : entry.unit().startsWith("万元/") ? "0.4" : "12";
    String value =
        entry.number().isEmpty()
            ? entry.sign() + number + entry.unit()
            : entry.value("2024", "120.00");
    String basis = entry.basis().isEmpty() ? "《全县惠民工作方案》冀惠〔2024〕8号" : entry.basis("2024");
    return List.of(LEVELS.get(entry.heading()), entry.name(), entry.description(), value, basis);
  }

  private static List<Finding> review(Submission text) {
    return new Reviewer().review(text, Cases.form("hebei"));
  }

  @Test
  void everyLineOfItCanBeUsed() {
    assertThat(IndicatorFile.starter().faults()).isEmpty();
    assertThat(entries()).hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theReviewerFindsNothing(LibraryEntry entry) {
    List<Finding> before = review(Cases.project(List.of()));
    List<String> said = new ArrayList<>();
    review(Cases.row(cells(entry))).stream()
        .filter(finding -> before.stream().noneMatch(old -> old.equals(finding)))
        .forEach(finding -> said.add(finding.rule().id() + " " + finding.message()));
    assertThat(said).as(String.join(" / ", cells(entry))).isEmpty();
  }

  @Test
  void noNameIsThereTwiceUnderAHeading() {
    assertThat(entries().map(entry -> entry.heading() + " " + entry.name()))
        .doesNotHaveDuplicates();
  }

  @Test
  void theReviewerFindsNothingInTheParagraphs() {
    List<String> paragraphs = SampleParagraphs.of("三、工作保障措施");
    assertThat(paragraphs).hasSize(7);
    Tree.Fields fields =
        new Tree.Fields(
            Map.of("heading", Tree.of("三、工作保障措施"), "paragraphs", Tree.of(paragraphs)), 0);
    Section section = new Section(new Id(500), fields);
    Submission text = Cases.project(List.of()).withNarrative(List.of(section));
    assertThat(review(text))
        .filteredOn(finding -> finding.address().owner().equals(section.id()))
        .isEmpty();
  }

  @Test
  void theReviewerWouldHaveObjected() {
    Submission wrong = Cases.row(List.of("质量指标", "设备验收合格率", "设备验收合格率", "≥12台", ""));
    assertThat(review(wrong)).isNotEmpty();
  }
}
