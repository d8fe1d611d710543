package jibian.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceParagraphTest {
  @ParameterizedTest
  @CsvSource({
    "— 3 —, ASIDE, true",
    "第 3 页 共 16 页, ASIDE, true",
    "3/16, ASIDE, true",
    "第　3　页, ASIDE, true",
    "某局2026年部门预算, ASIDE, false",
    "3, BODY, false"
  })
  void theNumberOfAPageStandsBesideTheTextAndSaysNothingElse(
      String text, SourceParagraph.Kind kind, boolean number) {
    assertThat(new SourceParagraph(text, "第 1 页", 0, kind).pageNumber()).isEqualTo(number);
  }
}
