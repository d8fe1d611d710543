package jibian.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ClipboardBlockTest {

  @Provide
  Arbitrary<ClipboardBlock> blocks() {
    Arbitrary<String> cells = Arbitraries.strings().withChars("绩效≥3次\"\t\n ab").ofMaxLength(6);
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(width -> cells.list().ofSize(width).list().ofMinSize(1).ofMaxSize(4))
        .map(ClipboardBlock::new);
  }

  @Property
  void whatIsCopiedIsPasted(@ForAll("blocks") ClipboardBlock block) {
    assertThat(ClipboardBlock.parse(block.toClipboard())).isEqualTo(block);
  }

  @Property
  void anyTextIsABlock(@ForAll String text) {
    assertThat(ClipboardBlock.parse(text).width()).isPositive();
  }

  @Test
  void excelQuotesLineBreaks() {
    assertThat(ClipboardBlock.parse("宣传\t\"第一行\n第二行\"\t\"他说\"\"好\"\"\"\r\n次\t\t\r\n").rows())
        .containsExactly(List.of("宣传", "第一行\n第二行", "他说\"好\""), List.of("次", "", ""));
  }

  @Test
  void wpsEndsRowsWithBareLineFeeds() {
    assertThat(ClipboardBlock.parse("一\t二\n三\t四\n").rows())
        .containsExactly(List.of("一", "二"), List.of("三", "四"));
  }

  @Test
  void aQuotationMarkInsideAWordIsItself() {
    assertThat(ClipboardBlock.parse("\"护城河\"专项经费").rows()).containsExactly(List.of("\"护城河\"专项经费"));
  }

  @Test
  void plainTextIsOneCell() {
    assertThat(ClipboardBlock.parse("≥3 次"))
        .isEqualTo(new ClipboardBlock(List.of(List.of("≥3 次"))));
    assertThat(ClipboardBlock.parse("")).isEqualTo(new ClipboardBlock(List.of(List.of(""))));
  }
}
