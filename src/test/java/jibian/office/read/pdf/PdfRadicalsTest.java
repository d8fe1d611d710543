package jibian.office.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PdfRadicalsTest {
  @Test
  void aRadicalOfADictionaryIsTheSignItLooksLike() {
    assertThat(PdfRadicals.plain("项\u2f6c绩效\u2f6c标，\u2ed3期\u2f64\u2f3e")).isEqualTo("项目绩效目标，长期用户");
    assertThat(PdfRadicals.plain("\u2ea0\u2ee2\u2ecb\u2ef0\u2ec5\u2eda")).isEqualTo("民马车龙见页");
  }

  @Test
  void signsThatFontsDrawAlikeAreThoseOfChineseTexts() {
    assertThat(PdfRadicals.plain("补助\u2015医生，0\u301c6岁，\ufb01le")).isEqualTo("补助—医生，0～6岁，file");
  }

  @Test
  void otherTextStaysAsItIs() {
    assertThat(PdfRadicals.plain("财政资金≥95%，\uff08元\uff09𠮷")).isEqualTo("财政资金≥95%，（元）𠮷");
  }
}
