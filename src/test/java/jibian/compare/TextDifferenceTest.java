package jibian.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jibian.testing.Submissions;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {

  /// Deleted in brackets [-…-], inserted in {+…+}.
  private static String marked(String before, String after) {
    return TextDifference.of(before, after).stream()
        .map(
            piece ->
                switch (piece.kind()) {
                  case BOTH -> piece.text();
                  case DELETED -> "[-" + piece.text() + "-]";
                  case INSERTED -> "{+" + piece.text() + "+}";
                })
        .collect(Collectors.joining());
  }

  private static String side(List<Piece> pieces, Piece.Kind other) {
    return pieces.stream()
        .filter(piece -> piece.kind() != other)
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "2023年底前完成,2024年底前完成,[-2023-]{+2024+}年底前完成",
    "≥90%,≥95%,≥[-90-]{+95+}%",
    "11.50,12.50,[-11.50-]{+12.50+}",
    "完成WPS采购,完成WORD采购,完成[-WPS-]{+WORD+}采购",
    "开展宣传活动，维护稳定,开展宣传活动、培训，维护稳定,开展宣传活动{+、培训+}，维护稳定",
    "宣传、培训、检查,宣传、检查,宣传、[-培训、-]检查",
    "用于购置台式计算机,用于采购便携式计算机,用于[-购置台-]{+采购便携+}式计算机",
    "甲乙丙丁戊己,子丑寅卯辰巳,[-甲乙丙丁戊己-]{+子丑寅卯辰巳+}",
    "13082123P00009410002C,13082124P000094100023,1308212[-3-]{+4+}P00009410002[-C-]{+3+}",
    "是,否,[-是-]{+否+}",
  })
  void marksWhatAReaderWouldMark(String before, String after, String marked) {
    assertThat(marked(before, after)).isEqualTo(marked);
  }

  @Test
  void signsThatHappenToBeInBothBetweenChangesAreNoIsland() {
    assertThat(marked("加强社会治安综合治理工作", "推进社区治理和平安建设工作"))
        .isEqualTo("[-加强社会治安综合治理-]{+推进社区治理和平安建设+}工作");
  }

  @Test
  void aSentenceThatWasPutInBeginsWhereItDoes() {
    assertThat(marked("一是开展培训。三是开展检查。", "一是开展培训。二是开展宣传。三是开展检查。"))
        .isEqualTo("一是开展培训。{+二是开展宣传。+}三是开展检查。");
  }

  @Test
  void aChangeThatBeginsWhereTheOneBeforeEndsIsOneWithIt() {
    assertThat(marked("宣传开展开展开展", "开展开展")).isEqualTo("[-宣传开展-]开展开展");
  }

  @Test
  void equalTextsAreOnePieceAndEmptyOnesNone() {
    assertThat(TextDifference.of("同样", "同样")).containsExactly(new Piece(Piece.Kind.BOTH, "同样"));
    assertThat(TextDifference.of("", "")).isEmpty();
    assertThat(TextDifference.of("", "新的")).containsExactly(new Piece(Piece.Kind.INSERTED, "新的"));
  }

  @Test
  void aLongTextIsComparedByClausesInNoTime() {
    String before =
        IntStream.range(0, 5_000)
            .mapToObj(at -> "第" + at + "项工作按期完成，")
            .collect(Collectors.joining());
    String after = before.replace("第2500项工作按期完成，", "第2500项工作提前完成，");
    String marked = assertTimeout(Duration.ofSeconds(2), () -> marked(before, after));
    int change = marked.indexOf('[');
    assertThat(marked.substring(change - 8, change + 15)).isEqualTo("第2500项工作[-按期-]{+提前+}完成，");
  }

  @Property(tries = 300)
  void bothTextsAreInThePieces(@ForAll("texts") String before, @ForAll("texts") String after) {
    List<Piece> pieces = TextDifference.of(before, after);
    assertThat(side(pieces, Piece.Kind.INSERTED)).isEqualTo(before);
    assertThat(side(pieces, Piece.Kind.DELETED)).isEqualTo(after);
    assertThat(pieces).allSatisfy(piece -> assertThat(piece.text()).isNotEmpty());
  }

  @Property(tries = 300)
  void theOtherWayRoundItIsTheMirror(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    assertThat(TextDifference.of(after, before))
        .isEqualTo(TextDifference.mirrored(TextDifference.of(before, after)));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> alike =
        Arbitraries.of("开展", "宣传", "活动", "2023", "2024", "年", "，", "、", "%", "ab", "\n")
            .list()
            .ofMaxSize(30)
            .map(words -> String.join("", words));
    return Arbitraries.oneOf(alike, Submissions.value());
  }
}
