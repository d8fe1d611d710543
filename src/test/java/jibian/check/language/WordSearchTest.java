package jibian.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSearchTest {
  private static final WordSearch WORDS =
      new WordSearch(List.of("投诉", "投诉举报", "举报", "故障", "农村工作领导小组会议纪要"));

  @ParameterizedTest
  @CsvSource({"群众投诉举报件数, 投诉举报", "群众投诉件数, 投诉", "投, ''", "'', ''", "举报投诉, 举报", "设备故障, 故障", "满意度, ''"})
  void theFirstWordIsFoundAndTheLongestThatBeginsThere(String text, String word) {
    assertThat(WORDS.find(text)).isEqualTo(word);
    assertThat(WORDS.in(text)).isEqualTo(!word.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "群众投诉举报, 投诉举报",
    "故障, 故障",
    "故障率, ''",
    "'', ''",
    // However long a word is, and wherever the text before it begins.
    "县委农村工作领导小组会议纪要, 农村工作领导小组会议纪要",
    "农村工作领导小组会议纪要, 农村工作领导小组会议纪要"
  })
  void theLongestWordATextEndsWith(String text, String word) {
    assertThat(WORDS.end(text)).isEqualTo(word);
  }

  @Test
  void aWordIsLookedForAtAPlace() {
    assertThat(WORDS.at("群众投诉", 2)).isEqualTo("投诉");
    assertThat(WORDS.at("群众投诉", 1)).isEmpty();
  }

  @Test
  void onlyAWholeTextIsAWord() {
    assertThat(WORDS.is("故障")).isTrue();
    assertThat(WORDS.is("故障率")).isFalse();
    assertThat(WORDS.is("")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"系统故障及投诉举报率, 系统及率", "投诉举报, ''", "满意度, 满意度", "投诉诉, 诉"})
  void theTextIsLeftWithoutTheWords(String text, String left) {
    assertThat(WORDS.strip(text)).isEqualTo(left);
  }

  @Test
  void furtherWordsAreFoundBesideTheFormerOnes() {
    WordSearch more = WORDS.and(List.of("投诉举报信", "火灾"));
    assertThat(more.find("投诉举报信件")).isEqualTo("投诉举报信");
    assertThat(more.find("火灾投诉")).isEqualTo("火灾");
    assertThat(more.is("故障")).isTrue();
    assertThat(WORDS.in("火灾")).as("the former list stays as it was").isFalse();
  }

  /// Words of a unit are written as it writes them: with blanks, in full width.
  @Test
  void wordsOfAUnitAreLookedForInPlainShape() {
    Lexicon lexicon = Lexicon.shipped().with(Map.of(WordList.GROWER, List.of("ＡＩ 应用数", "甲乙丙丁")));
    assertThat(lexicon.of(WordList.GROWER).in("全县AI应用数")).isTrue();
    assertThat(Lexicon.shipped().of(WordList.GROWER).in("全县AI应用数")).isFalse();
    assertThat(lexicon.of(WordList.SHRINK)).isSameAs(Lexicon.shipped().of(WordList.SHRINK));
  }

  /// By looking at every word at every place.
  @Property(tries = 300)
  void whatIsFoundIsWhatAPlainSearchFinds(
      @ForAll("words") List<String> words, @ForAll("texts") String text) {
    WordSearch search = new WordSearch(words);
    String found = "";
    for (int at = 0; at < text.length() && found.isEmpty(); at++) {
      found = longest(words, text, at);
    }
    assertThat(search.find(text)).isEqualTo(found);
    String end =
        words.stream().filter(text::endsWith).max((a, b) -> a.length() - b.length()).orElse("");
    assertThat(search.end(text)).isEqualTo(end);
  }

  private static String longest(List<String> words, String text, int at) {
    return words.stream()
        .filter(word -> text.startsWith(word, at))
        .max((a, b) -> a.length() - b.length())
        .orElse("");
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .withChars("甲乙丙")
        .ofMinLength(1)
        .ofMaxLength(12)
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("甲乙丙丁").ofMaxLength(20);
  }
}
