package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is shown of texts that are too long.
class ExcerptTest {
  private static final String LIMIT = "长".repeat(Excerpt.LONGEST);

  @Test
  void theLongestTextIsShownWholeAndOneMoreIsNot() {
    assertThat(Excerpt.isNeeded(LIMIT)).isFalse();
    assertThat(Excerpt.of(LIMIT)).isSameAs(LIMIT);
    assertThat(Excerpt.told(LIMIT)).isSameAs(LIMIT);
    String longer = LIMIT + "文";
    assertThat(Excerpt.isNeeded(longer)).isTrue();
    assertThat(Excerpt.of(longer)).isEqualTo("长".repeat(1000) + "…");
    assertThat(Excerpt.told(longer)).contains("30001").endsWith("长".repeat(1000) + "…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "培训人数", "一二三四五六七八九十一二三四五六七八九十一"})
  void aShortTextIsQuotedWhole(String text) {
    assertThat(Excerpt.quoted(text)).isEqualTo(text);
  }

  @Test
  void aLongerOneIsQuotedByBeginningAndEnd() {
    assertThat(Excerpt.quoted("一二三四五六七八九十一二三四五六七八九十一二")).isEqualTo("一二三四五六七八九十一二三四…七八九十一二");
  }

  @Property
  void aQuoteHasAtMostTwentyOneCharactersAndNoHalfOnes(
      @ForAll @IntRange(max = 60) int length, @ForAll @IntRange(max = 60) int rare) {
    String text = "字".repeat(length) + "𠮷".repeat(rare) + "末".repeat(length / 2);
    String quoted = Excerpt.quoted(text);
    assertThat(quoted.codePointCount(0, quoted.length())).isLessThanOrEqualTo(21);
    assertThat(quoted.codePoints()).noneMatch(sign -> sign >= 0xD800 && sign <= 0xDFFF);
    int cut = quoted.indexOf('…');
    if (cut >= 0) {
      assertThat(text).startsWith(quoted.substring(0, cut)).endsWith(quoted.substring(cut + 1));
    } else {
      assertThat(quoted).isEqualTo(text);
    }
  }

  @Test
  void aLabelDoesNotEndInHalfACharacter() {
    assertThat(Excerpt.label("字".repeat(300))).isEqualTo("字".repeat(300));
    assertThat(Excerpt.label("字".repeat(301))).isEqualTo("字".repeat(300) + "…");
    assertThat(Excerpt.label("字".repeat(299) + "𠮷尾")).isEqualTo("字".repeat(299) + "…");
    assertThat(Excerpt.label("字".repeat(298) + "𠮷尾")).isEqualTo("字".repeat(298) + "𠮷…");
  }
}
