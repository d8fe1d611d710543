package jibian.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import jibian.text.ResourceLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Each turn of phrase, by texts that are one and texts that are none.
class PhraseTest {
  private static final String NONE = "-";

  @ParameterizedTest
  @MethodSource("cases")
  void whatOfATextIsThePhrase(Phrase phrase, String text, String found) {
    assertThat(phrase.find(text).map(MatchResult::group).orElse(NONE)).isEqualTo(found);
    assertThat(phrase.in(text)).isEqualTo(!found.equals(NONE));
  }

  @ParameterizedTest
  @EnumSource
  void everyPhraseHasACase(Phrase phrase) {
    assertThat(cases()).anyMatch(it -> it[0] == phrase && !it[2].equals(NONE));
  }

  @Test
  void everyPhraseOfTheFileIsNamed() {
    assertThat(ResourceLines.lines(Phrase.class, "phrases.txt"))
        .filteredOn(line -> line.matches("\\[[A-Z_]+]"))
        .containsExactlyElementsOf(
            Stream.of(Phrase.values()).map(it -> "[" + it.name() + "]").toList());
  }

  static List<Object[]> cases() {
    return ResourceLines.lines(PhraseTest.class, "/check/phrases.txt").stream()
        .map(line -> line.split(" ?\\| ?", 3))
        .map(it -> new Object[] {Phrase.valueOf(it[0]), it[1], it[2]})
        .toList();
  }
}
