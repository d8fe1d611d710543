package jibian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;

class SheetNamesTest {
  private final SheetNames names = new SheetNames();

  @Test
  void aLegalTitleIsTheName() {
    assertThat(names.name("3.网络运行维护费")).isEqualTo("3.网络运行维护费");
  }

  @Test
  void signsThatExcelRefusesAreReplacedInBothWidths() {
    assertThat(names.name("a:b\\c/d?e*f[g]h")).isEqualTo("a-b-c-d-e-f（g）h");
    assertThat(names.name("甲：乙＼丙／丁？戊＊己［庚］")).isEqualTo("甲-乙-丙-丁-戊-己（庚）");
  }

  @Test
  void apostrophesAndBlanksAtTheEndsFall() {
    assertThat(names.name("' 'it's' ")).isEqualTo("it's");
  }

  @Test
  void alikeNamesAreNumberedWithinTheLimit() {
    String longTitle = "关于进一步加强和规范社会治安综合治理视联网网络租赁项目经费的说明";
    assertThat(names.name(longTitle)).hasSize(31).isEqualTo(longTitle.substring(0, 31));
    assertThat(names.name(longTitle)).hasSize(31).isEqualTo(longTitle.substring(0, 28) + "(2)");
    assertThat(names.name("anke")).isEqualTo("anke");
    assertThat(names.name("ANKE")).isEqualTo("ANKE(2)");
    assertThat(names.name("anke(2)")).isEqualTo("anke(2)(2)");
  }

  @Test
  void aPairOfSurrogatesIsNotCut() {
    assertThat(names.name("x".repeat(30) + "\uD83D\uDE00")).isEqualTo("x".repeat(30));
  }

  @Test
  void emptyAndReservedNamesGetAnother() {
    assertThat(names.name("")).isNotEmpty();
    assertThat(names.name("'\u0000'")).isNotEmpty();
    assertThat(names.name("HISTORY")).isNotEqualToIgnoringCase("History");
    assertThat(names.name("History" + " ".repeat(30) + "x")).isNotEqualToIgnoringCase("History");
  }

  @Property(tries = 300)
  void allNamesAreLegalAndUnique(@ForAll("titles") List<String> titles) {
    SheetNames fresh = new SheetNames();
    TreeSet<String> taken = new TreeSet<>();
    for (String title : titles) {
      String name = fresh.name(title);
      assertThatCode(() -> WorkbookUtil.validateSheetName(name)).doesNotThrowAnyException();
      assertThat(name).isNotEqualToIgnoringCase("History").isEqualTo(name.strip());
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).isTrue();
      assertThat(name.chars()).noneMatch(Character::isISOControl);
      assertThat(taken.add(name.toLowerCase(Locale.ROOT))).isTrue();
    }
  }

  @Provide
  Arbitrary<List<String>> titles() {
    return Arbitraries.oneOf(
            Arbitraries.strings().all().ofMaxLength(40),
            Arbitraries.strings().withChars("aA'[]:*?/\\ 项\uD83D\uDE00\u0007").ofMaxLength(40),
            Arbitraries.of("", "History", "history", "同名", "a", "A", "目录"))
        .list()
        .ofMaxSize(20);
  }
}
