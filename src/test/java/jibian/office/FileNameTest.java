package jibian.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  private static String name(String text) {
    return FileName.of(text, "docx").toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"chengde-2023", "中共承德县委政法委员会2023年", "a.b", "项目（一）、二", ".hidden", "𠮷野"})
  void leavesALegalNameAlone(String text) {
    assertThat(name(text)).isEqualTo(text + ".docx");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " becomes ",
      value = {
        "a/b becomes a_b",
        "a\\b becomes a_b",
        "../../etc/passwd becomes .._.._etc_passwd",
        "C:name becomes C_name",
        "2023*年? becomes 2023_年_",
        "<b>|<b> becomes _b___b_",
        "a\"x becomes a_x"
      })
  void standsInForForbiddenSigns(String text, String stem) {
    assertThat(name(text)).isEqualTo(stem + ".docx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CON", "con", "Nul", "aux.tar", "COM1", "lpt9", "COM¹", "CONIN$", "PRN ", "NUL . x"
      })
  void namesNoDeviceOfWindows(String text) {
    assertThat(name(text)).startsWith("_");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONTENTS", "COM", "COM10", "LPT", "nullen"})
  void leavesWordsThatOnlyBeginLikeADevice(String text) {
    assertThat(name(text)).isEqualTo(text + ".docx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "..", ".", "...  ", "\u3000", "\t"})
  void callsNothingUnnamed(String text) {
    assertThat(FileName.of(text, "docx").stem()).doesNotContain(".").isNotBlank();
  }

  @Test
  void dropsDotsAndBlanksBehindTheName() {
    assertThat(name(" 文本 . .")).isEqualTo("文本.docx");
  }

  @Test
  void standsInForSignsThatCannotBeSeen() {
    assertThat(name("a\u0000b\u202Ec\uD800d\uFFFFe\u007F")).isEqualTo("a_b_c_d_e_.docx");
  }

  @Test
  void keepsTheExtensionOfALongName() {
    assertThat(name("绩".repeat(300))).hasSizeLessThanOrEqualTo(120).endsWith("绩.docx");
  }

  @Test
  void cutsBetweenSignsOnly() {
    String cut = FileName.of("a" + "𠮷".repeat(200), "docx").stem();
    assertThat(cut).matches("a(𠮷)+");
  }

  @Test
  void aDeviceDoesNotComeOutOfTheCut() {
    assertThat(name("CON" + " ".repeat(300) + "x")).isEqualTo("_CON.docx");
  }

  @Test
  void numbersWhatWindowsAndMacTakeForTheSame() {
    List<FileName> taken = new ArrayList<>();
    for (String text : List.of("Report", "report", "REPORT", "caf\u00E9", "cafe\u0301")) {
      taken.add(FileName.of(text, "docx").unlike(taken));
    }
    assertThat(taken)
        .extracting(FileName::toString)
        .containsExactly(
            "Report.docx",
            "report(2).docx",
            "REPORT(3).docx",
            "caf\u00E9.docx",
            "cafe\u0301(2).docx");
  }

  @Test
  void aNumberFindsRoomBehindALongName() {
    FileName longest = FileName.of("绩".repeat(300), "docx");
    FileName second = longest.unlike(List.of(longest));
    assertThat(second.toString()).endsWith("绩(2).docx").hasSizeLessThanOrEqualTo(120);
  }

  @Property
  void anyTextIsALegalNameInsideTheFolder(@ForAll @From("odd") String text) {
    FileName name = FileName.of(text, "docx");
    String full = name.toString();
    assertThat(full).endsWith(".docx").hasSizeLessThanOrEqualTo(120);
    assertThat(full.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
    assertThat(new String(full.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(full);
    assertThat(full).doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cntrl}]");
    assertThat(name.stem()).doesNotEndWith(".").isEqualTo(name.stem().strip()).isNotEmpty();
    assertThat(full.toLowerCase(Locale.ROOT)).doesNotMatch("(con|prn|aux|nul|com\\d|lpt\\d)\\..*");
    Path folder = Path.of("dir");
    assertThat(name.in(folder).normalize().getParent()).isEqualTo(folder);
  }

  @Property
  void twoNamesOfOneCallNeverMeet(@ForAll @From("odd") String text) {
    FileName first = FileName.of(text, "xlsx");
    FileName second = FileName.of(text.toUpperCase(Locale.ROOT), "xlsx").unlike(List.of(first));
    assertThat(second.toString()).isNotEqualToIgnoringCase(first.toString());
  }

  @Provide
  static Arbitrary<String> odd() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(400),
        Arbitraries.strings().withChars("./\\:CONul1 \u0000绩\uD842\uDFB7 ").ofMaxLength(300));
  }

  @Test
  void theDiskTakesIt(@TempDir Path folder) throws IOException {
    Path file = FileName.of("绩".repeat(300) + "/../" + "x", "docx").in(folder);
    Files.writeString(file, "x");
    assertThat(file).hasContent("x");
  }
}
