package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jibian.check.finding.Finding;
import jibian.check.finding.Severity;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// How long texts may be in the official budget system, which counts bytes: three for a Chinese character, one for a
/// digit or letter.
class OfficialLengthsTest {
  private static final String RULE = "length-official";

  private static List<Finding> found(Submission text) {
    return new Reviewer()
        .review(text, Cases.form("hebei")).stream()
            .filter(it -> it.rule().id().equals(RULE))
            .toList();
  }

  private static Submission named(String name) {
    Submission text = Cases.project(List.of());
    return text.withProjects(List.of(text.projects().getFirst().with("name", name)));
  }

  private static Submission cell(String field, String value) {
    Submission text = Cases.project(List.of());
    Project project = text.projects().getFirst();
    Indicator first = project.indicators().getFirst().with(field, value);
    return text.withProjects(List.of(project.withIndicators(List.of(first))));
  }

  /// What may stand in the official system, and what is a byte too long for it.
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("level3", "养".repeat(333), "养".repeat(334), "1002", "1000"),
        Arguments.of("level3", "养".repeat(333) + "a", "养".repeat(333) + "ab", "1001", "1000"),
        Arguments.of("level3", "a".repeat(1000), "a".repeat(1001), "1001", "1000"),
        Arguments.of("value", "好".repeat(333), "好".repeat(334), "1002", "1000"),
        Arguments.of("basis", "据".repeat(666), "据".repeat(667), "2001", "2000"),
        Arguments.of("basis", "据".repeat(666) + "20", "据".repeat(666) + "203", "2001", "2000"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aCellMayHaveSoManyBytes(String field, String fits, String tooLong, String has, String most) {
    assertThat(found(cell(field, fits))).isEmpty();
    assertThat(found(cell(field, tooLong)))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.address().field()).isEqualTo(field);
              assertThat(it.severity()).isEqualTo(Severity.WARNING);
              assertThat(it.arguments()).containsExactly(has, most);
              assertThat(it.fix()).as("what to leave out is the clerk's to say").isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({"333, true", "334, false"})
  void theNameOfAProjectMayHaveAThousandBytes(int signs, boolean fits) {
    List<Finding> found = found(named("路".repeat(signs)));
    assertThat(found).hasSize(fits ? 0 : 1);
    assertThat(found).allMatch(it -> it.address().field().equals("name"));
  }

  /// A unit has forty bytes, thirteen Chinese characters.
  @ParameterizedTest
  @CsvSource({
    "=30公里, true",
    "=30标准化农村公路养护示范工区, true",
    "=30（标准化、规范化、信息化公路）公里, false",
    "按农村公路日常养护计划的进度全部完成各项任务, true"
  })
  void aUnitIsShort(String value, boolean fits) {
    assertThat(found(cell("value", value))).hasSize(fits ? 0 : 1);
  }

  /// Other cells are not taken over into the system one by one.
  @ParameterizedTest
  @CsvSource({"description", "level2"})
  void otherCellsMayBeLonger(String field) {
    assertThat(found(cell(field, "长".repeat(800)))).isEmpty();
  }
}
