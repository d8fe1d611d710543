package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The table of units, and what is found by it.
class UnitsTest {
  private static final List<String> LINES = ResourceLines.lines(Units.class, "units.txt");

  @Test
  void noSpellingIsTwoUnits() {
    Map<String, String> known = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (String line : LINES) {
      List<String> words = List.of(line.split("\\s+", -1));
      if (!List.of("NOT", "FIGURES").contains(words.getFirst())) {
        for (String word : words.subList(2, words.size())) {
          String spelling = word.startsWith("!") ? word.substring(1) : word;
          if (known.put(spelling, line) != null) {
            twice.add(spelling);
          }
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void aWordThatIsNoUnitBeginsLikeOne() {
    assertThat(Units.words())
        .allSatisfy(
            word ->
                assertThat(Units.named(word.substring(0, 1)))
                    .as("%s would not be taken for a unit", word)
                    .isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "万元,MONEY,10000,万元,true",
    "万块钱,MONEY,10000,万元,false",
    "百分比,PERCENT,1,%,false",
    "公里,LENGTH,1000,公里,true",
    "人次,PERSON,1,人次,true",
    "台数,COUNT,1,台,false",
    "‱,PERMILLE,0.1,‱,true",
  })
  void aSpellingIsAUnit(String text, Unit.Family family, String factor, String name, boolean good) {
    assertThat(Units.named(text))
        .hasValueSatisfying(
            unit -> {
              assertThat(unit.family()).isEqualTo(family);
              assertThat(unit.factor()).isEqualByComparingTo(factor);
              assertThat(unit.proper()).isEqualTo(good);
              assertThat(unit.name()).isEqualTo(name);
            });
  }

  @ParameterizedTest
  @CsvSource({"人次以上,人次", "人以上,人", "平方米/年,平方米", "工作日内,工作日", "个百分点,个百分点"})
  void theLongestIsTaken(String text, String spelling) {
    assertThat(Units.at(text, 0))
        .hasValueSatisfying(found -> assertThat(found.spelling()).isEqualTo(spelling));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "人均", "本年度", "批示", "以上"})
  void whatOnlyLooksLikeAUnitIsNone(String text) {
    assertThat(Units.at(text, 0)).isEmpty();
  }

  @Test
  void thingsArePricedByTheCounterNotByAShareOrMoney() {
    assertThat(Units.counters()).contains("台", "人次", "公里", "亩", "吨").isSorted();
    assertThat(Units.counters()).doesNotContain("%", "元", "万元", "天", "台数");
  }
}
