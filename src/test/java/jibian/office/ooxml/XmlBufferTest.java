package jibian.office.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlBufferTest {

  @Property(tries = 500)
  void aParserReadsBackTheTextOfElementAndAttribute(@ForAll("odd") String text) throws Exception {
    XmlBuffer xml =
        new XmlBuffer()
            .declaration()
            .raw("<a b=\"")
            .attribute(text)
            .raw("\">")
            .text(text)
            .raw("</a>");
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.toBytes()))
            .getDocumentElement();
    assertThat(root.getTextContent()).isEqualTo(holdable(text));
    assertThat(root.getAttribute("b")).isEqualTo(holdable(text));
  }

  @Test
  void charactersXmlCannotHoldAreReplacedAndCounted() {
    XmlBuffer xml = new XmlBuffer().text("a\u0000b\u001Fc\uD800d\uDC00e\uFFFEf\uFFFF");
    assertThat(xml).hasToString("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD");
    assertThat(xml.replaced()).isEqualTo(6);
    xml.clear();
    assertThat(xml.replaced()).isZero();
  }

  @Test
  void pairsOfSurrogatesAndAllWidthsOfUtf8AreKept() {
    String text = "A\u00A9é\u07FF\u0800万\uFFFD\uD83D\uDE00\uDBFF\uDFFF";
    XmlBuffer xml = new XmlBuffer().text(text);
    assertThat(xml).hasToString(text);
    assertThat(xml.replaced()).isZero();
  }

  @Test
  void aPairCutByTheStretchIsHalfAPair() {
    assertThat(new XmlBuffer().text("x\uD83D\uDE00y", 0, 2)).hasToString("x\uFFFD");
  }

  @Test
  void textIsNotTakenForMarkup() {
    assertThatThrownBy(() -> new XmlBuffer().raw("<a>项</a>"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void numbersAreWrittenInDecimal() {
    for (long number :
        new long[] {0, 9, 10, 99_999, 100_000, 999_999, 1_000_000, -1, Long.MIN_VALUE}) {
      assertThat(new XmlBuffer().number(number)).hasToString(Long.toString(number));
    }
  }

  @Test
  void blanksThatAReaderMayDropNeedToBePreserved() {
    assertThat(XmlBuffer.needsPreserve(" a")).isTrue();
    assertThat(XmlBuffer.needsPreserve("a ")).isTrue();
    assertThat(XmlBuffer.needsPreserve("a  b")).isTrue();
    assertThat(XmlBuffer.needsPreserve("a\nb")).isTrue();
    assertThat(XmlBuffer.needsPreserve(" ")).isTrue();
    assertThat(XmlBuffer.needsPreserve("a b c")).isFalse();
    assertThat(XmlBuffer.needsPreserve("")).isFalse();
  }

  @Provide
  Arbitrary<String> odd() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(40),
        Arbitraries.strings()
            .withChars("<>&\"'\t\r\n ]]=项目\uD83D\uDE00\u0001\uFFFF")
            .ofMaxLength(40));
  }

  /// The text with every code point outside production 2 of XML 1.0 replaced.
  private static String holdable(String text) {
    StringBuilder result = new StringBuilder();
    text.codePoints().forEach(c -> result.appendCodePoint(isCharOfXml(c) ? c : 0xFFFD));
    return result.toString();
  }

  private static boolean isCharOfXml(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
