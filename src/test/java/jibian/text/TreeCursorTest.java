package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A declaration read with messages that say file, line and key.
class TreeCursorTest {
  private static final TreeCursor TOP =
      TreeCursor.top(
          "市表.json",
          new Tree.Fields(
              Map.of(
                  "title", new Tree.Text("目标表", 2),
                  "rows", new Tree.Num("12", 3),
                  "wide", new Tree.Num("17.5", 4),
                  "list", new Tree.Items(List.of(new Tree.Text("甲", 5), new Tree.Num("7", 6)), 5),
                  "flag", new Tree.Flag(true, 7),
                  "none", new Tree.Nothing(8),
                  "inner", new Tree.Fields(Map.of("key", new Tree.Text("值", 9)), 9)),
              1));

  private static void refused(ThrowingCallable reading, String... words) {
    assertThatThrownBy(reading)
        .isInstanceOf(UnusableException.class)
        .hasMessageContainingAll(words);
  }

  @Test
  void aValueOfTheKindThatIsWantedIsHandedOut() throws UnusableException {
    assertThat(TOP.at("title").text()).isEqualTo("目标表");
    assertThat(TOP.at("rows").whole(1, 12)).isEqualTo(12);
    assertThat(TOP.at("wide").measure()).isEqualTo(17.5);
    assertThat(TOP.at("flag").flag(false)).isTrue();
    assertThat(TOP.at("inner").at("key").text()).isEqualTo("值");
    assertThat(TOP.at("title").word(Set.of("目标表", "自评表"))).isEqualTo("目标表");
    assertThat(TOP.at("list").items()).hasSize(2);
  }

  @Test
  void whatIsAbsentOrNullIsWhatWasGivenForIt() throws UnusableException {
    for (String key : List.of("absent", "none")) {
      TreeCursor at = TOP.at(key);
      assertThat(at.present()).isFalse();
      assertThat(at.text("无")).isEqualTo("无");
      assertThat(at.whole(1, 9, 5)).isEqualTo(5);
      assertThat(at.measure(2.5)).isEqualTo(2.5);
      assertThat(at.flag(true)).isTrue();
      assertThat(at.items()).isEmpty();
      assertThat(at.texts()).isEmpty();
    }
    assertThat(TOP.at("title").text("无")).isEqualTo("目标表");
  }

  @Test
  void anotherKindIsRefusedWithFileLineAndKey() {
    refused(() -> TOP.at("rows").text(), "市表.json", "第 3 行", "rows", "应是文字");
    refused(() -> TOP.at("title").fields(), "第 2 行", "title", "一组");
    refused(() -> TOP.at("title").flag(true), "第 2 行", "true 或 false");
    refused(() -> TOP.at("inner").items(), "第 9 行", "inner", "列表");
    refused(() -> TOP.at("title").measure(), "第 2 行", "不小于 0");
    refused(() -> TOP.at("list").texts(), "第 6 行", "list[1]", "应是文字");
    refused(() -> TOP.at("inner").at("key").whole(1, 3), "第 9 行", "inner.key", "1 到 3");
    refused(() -> TOP.at("title").word(Set.of("乙", "甲")), "不认识“目标表”", "乙、甲");
  }

  @Test
  void whatIsMissingIsSaidWithoutALine() {
    assertThatThrownBy(() -> TOP.at("absent").text())
        .isInstanceOf(UnusableException.class)
        .hasMessageContainingAll("市表.json", "absent", "缺少")
        .hasMessageNotContaining("行的");
    refused(() -> TreeCursor.top("市表.json", Tree.of("甲")).fields(), "最外层");
  }

  @ParameterizedTest
  @CsvSource({"1,true", "12,true", "0,false", "13,false", "-3,false"})
  void aWholeNumberIsWithinItsBounds(String literal, boolean good) throws UnusableException {
    TreeCursor at = TreeCursor.top("表", new Tree.Num(literal, 1));
    if (good) {
      assertThat(at.whole(1, 12)).isEqualTo(Integer.parseInt(literal));
    } else {
      refused(() -> at.whole(1, 12), "1 到 12");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e3", "99999999999"})
  void whatIsNoWholeNumberIsRefused(String literal) {
    refused(() -> TreeCursor.top("表", new Tree.Num(literal, 1)).whole(0, 9999), "整数");
  }

  @Test
  void aMeasureIsNeitherNegativeNorEndless() {
    refused(() -> TreeCursor.top("表", new Tree.Num("-0.1", 1)).measure(), "不小于 0");
    refused(() -> TreeCursor.top("表", new Tree.Num("1e9", 1)).measure(), "不小于 0");
  }
}
