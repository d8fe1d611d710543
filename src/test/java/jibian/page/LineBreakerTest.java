package jibian.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {
  /// Ten ideographs of ten points.
  private static final int ROOM = 2000;

  private static final String NOT_FIRST = "。，、；：！？）】》”’％…";
  private static final String NOT_LAST = "（【《“‘";

  private static List<String> broken(String text, int room) {
    LineBreaker lines = new LineBreaker();
    lines.open(text, new GlyphWidths(new Widths(), "宋体", false, 10));
    List<String> broken = new ArrayList<>();
    while (lines.next(room)) {
      broken.add(text.substring(lines.start(), lines.end()));
    }
    return broken;
  }

  @ParameterizedTest
  @CsvSource({
    // No closing sign at the start of a line: the sign before it comes along.
    "一二三四五六七八九十。甲, 一二三四五六七八九|十。甲",
    "一二三四五六七八九十）。甲, 一二三四五六七八九|十）。甲",
    "一二三四五六七八九十”甲, 一二三四五六七八九|十”甲",
    // No opening sign at the end of a line.
    "一二三四五六七八九（甲乙）, 一二三四五六七八九|（甲乙）",
    "一二三四五六七八《“甲乙丙》, 一二三四五六七八|《“甲乙丙》",
    // Words and numbers stay together, and with what belongs to them.
    "一二三四五六七八九word, 一二三四五六七八九|word",
    "一二三四五六七八九2024年, 一二三四五六七八九|2024年",
    "一二三四五六七八九100%甲, 一二三四五六七八九|100%甲",
    "一二三四五六七八九≥90%甲, 一二三四五六七八九|≥90%甲",
    "一二三四五六七八九1.50甲, 一二三四五六七八九|1.50甲",
    "一二三四五六七八九十12。甲, 一二三四五六七八九十|12。甲",
    // A dash of two signs is not torn.
    "一二三四五六七八九——甲, 一二三四五六七八九|——甲",
    // A word longer than a line is broken where the line is full.
    "abcdefghijklmnopqrstuvwxyz, abcdefghijklmnopqrst|uvwxyz"
  })
  void linesBreakWhereChineseTypeAllows(String text, String expected) {
    assertThat(String.join("|", broken(text, ROOM))).isEqualTo(expected);
  }

  @Test
  void aLineFeedBreaksTheLineAndTheLastOneMakesAnEmptyLine() {
    assertThat(broken("一\n\n二\n", ROOM)).containsExactly("一", "", "二", "");
  }

  @Test
  void anEmptyTextHasOneLine() {
    assertThat(broken("", ROOM)).containsExactly("");
  }

  @Test
  void blanksAtTheEndOfALineHang() {
    assertThat(broken("一二三四五六七八九十   甲", ROOM)).containsExactly("一二三四五六七八九十", "甲");
  }

  @Test
  void chineseAndLatinKeepAFifthOfTheSizeApart() {
    LineBreaker lines = new LineBreaker();
    lines.open("年2024年", new GlyphWidths(new Widths(), "宋体", false, 10));
    lines.next(ROOM);
    assertThat(lines.width()).isEqualTo(10 + 2 + 20 + 2 + 10);
  }

  @Test
  void aTabGoesToTheNextStop() {
    LineBreaker lines = new LineBreaker();
    lines.open("一\t二", new GlyphWidths(new Widths(), "宋体", false, 10));
    lines.next(ROOM);
    assertThat(lines.width()).isEqualTo(21 + 10);
  }

  @Test
  void aSignOfTwoCharsIsNeverTorn() {
    assertThat(broken("𠮷".repeat(25), ROOM))
        .containsExactly("𠮷".repeat(10), "𠮷".repeat(10), "𠮷".repeat(5));
  }

  @Property
  void everySignIsOnALineAndNoLineIsTooWide(
      @ForAll("texts") String text, @IntRange(min = 200, max = 4000) @ForAll int room) {
    LineBreaker lines = new LineBreaker();
    lines.open(text, new GlyphWidths(new Widths(), "宋体", false, 10));
    int reached = 0;
    while (lines.next(room)) {
      assertThat(lines.start()).isEqualTo(reached);
      assertThat(text.substring(lines.end(), lines.following())).isBlank();
      assertThat(lines.width()).isLessThanOrEqualTo(room / 20.0 + 0.05);
      reached = lines.following();
    }
    assertThat(reached).isEqualTo(text.length());
  }

  @Property
  void noLineBeginsOrEndsWithASignThatMustNot(@ForAll("words") List<String> words) {
    String text = String.join("", words);
    List<String> lines = broken(text, ROOM);
    for (int line = 0; line < lines.size(); line++) {
      if (line > 0) {
        assertThat(NOT_FIRST).doesNotContain(lines.get(line).substring(0, 1));
      }
      if (line < lines.size() - 1) {
        assertThat(NOT_LAST)
            .doesNotContain(lines.get(line).substring(lines.get(line).length() - 1));
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange('一', '万')
        .withChars("，。（）“”％%≥0123456789abc \n—…、-")
        .ofMaxLength(120);
  }

  /// Text as it is written: never more closing signs in a row than fit into a line.
  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(
            "工作正常，", "（含设备）", "“三公”经费", "《意见》。", "完成率≥90%；", "2024年", "：", "设备…", "９５％")
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }
}
