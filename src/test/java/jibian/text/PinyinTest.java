package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PinyinTest {

  @Test
  void firstLettersFind() {
    assertThat(Pinyin.matches("见义勇为专项资金", "jyyw")).isTrue();
    assertThat(Pinyin.matches("见义勇为专项资金", "zxzj")).isTrue();
    assertThat(Pinyin.matches("见义勇为专项资金", "zjzx")).isFalse();
  }

  @Test
  void severalReadingsAllFind() {
    assertThat(Pinyin.matches("银行", "yh")).isTrue();
    assertThat(Pinyin.matches("行政", "xz")).isTrue();
  }

  @Test
  void wholeReadingsFind() {
    assertThat(Pinyin.matches("离退休干部体检经费", "tijian")).isTrue();
    assertThat(Pinyin.matches("离退休干部体检经费", "tijianjingfei")).isTrue();
    assertThat(Pinyin.matches("离退休干部体检经费", "ti jian")).isTrue();
    assertThat(Pinyin.matches("离退休干部体检经费", "tijin")).isFalse();
    assertThat(Pinyin.matches("西安", "xi'an")).isTrue();
    assertThat(Pinyin.matches("先进", "xian")).isTrue();
    assertThat(Pinyin.matches("法律援助", "falvyuan")).isTrue();
    assertThat(Pinyin.matches("法律援助", "faluyuan")).isTrue();
    assertThat(Pinyin.matches("银行", "yinhang")).isTrue();
    assertThat(Pinyin.matches("行政", "xingzheng")).isTrue();
  }

  @Test
  void readingsAndFirstLettersMix() {
    assertThat(Pinyin.matches("见义勇为专项资金", "jianyyw")).isTrue();
    assertThat(Pinyin.matches("见义勇为专项资金", "zhxzj")).isTrue();
    assertThat(Pinyin.matches("见义勇为专项资金", "zhuanx")).isTrue();
    assertThat(Pinyin.matches("见义勇为专项资金", "zhuaxzj"))
        .as("a reading cut short before the end")
        .isFalse();
  }

  @Test
  void theLastReadingMayBeUnfinished() {
    assertThat(Pinyin.matches("体检", "tijia")).isTrue();
    assertThat(Pinyin.matches("体检", "tij")).isTrue();
    assertThat(Pinyin.matches("体检", "tijiant")).isFalse();
  }

  @Test
  void signsAndLettersMix() {
    assertThat(Pinyin.matches("anke 项目建设资金", "ANKE")).isTrue();
    assertThat(Pinyin.matches("anke 项目建设资金", "项m建s")).isTrue();
    assertThat(Pinyin.matches("3 涉法涉诉信访救助资金", "3 sf")).isTrue();
  }

  @Property
  void everyTextHoldsItsParts(@ForAll String text) {
    assertThat(Pinyin.matches(text, "")).isTrue();
    assertThat(Pinyin.matches("绩效" + text, "jx")).isTrue();
  }
}
