package jibian.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectCodeTest {
  private static final Path TEXTS = Path.of("src/test/resources/texts");

  @Test
  void holdsForAllPublishedCodes() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String name : List.of("chengde-2023", "zunhua-2022", "julu-2024")) {
      String text = Files.readString(TEXTS.resolve(name + ".json"));
      Pattern.compile("\"code\": ?\"([0-9A-Z]{21})\"")
          .matcher(text)
          .results()
          .forEach(found -> codes.add(found.group(1)));
    }
    assertThat(codes).hasSize(28).allMatch(code -> new ProjectCode(code).checks());
  }

  @Test
  void oneWrongFigureIsNoticed() {
    String code = "13082123P00009810002R";
    for (int i = 9; i < 20; i++) {
      char other = code.charAt(i) == '7' ? '3' : '7';
      String wrong = code.substring(0, i) + other + code.substring(i + 1);
      assertThat(new ProjectCode(wrong).checks()).as(wrong).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "13O82123P00009810002R,13082123P00009810002R",
    "13082I23P00009810002R,13082123P00009810002R",
    "13082123P00009S10003C,13082123P00009510003C"
  })
  void aMisreadLetterIsMended(String wrong, String right) {
    assertThat(new ProjectCode(wrong).meant()).contains(new ProjectCode(right));
  }

  /// Two foreign letters; a wrong check sign that two changes of neighbours explain, and one that none does.
  @ParameterizedTest
  @ValueSource(
      strings = {"13O82I23P00009810002R", "13082123P00009810002E", "13082123P00009810002C"})
  void whatOneSlipDoesNotExplainIsLeftAlone(String wrong) {
    assertThat(new ProjectCode(wrong).meant()).isEmpty();
  }

  @Test
  void neighboursThatChangedPlacesAreMendedWhereOnlyOnePairExplainsIt() {
    String right = "13082123P00009810002R";
    int mended = 0;
    for (int i = 0; i + 1 < right.length(); i++) {
      String wrong =
          right.substring(0, i) + right.charAt(i + 1) + right.charAt(i) + right.substring(i + 2);
      if (!wrong.equals(right)) {
        Optional<ProjectCode> meant = new ProjectCode(wrong).meant();
        assertThat(meant.orElse(new ProjectCode(right)))
            .as(wrong)
            .isEqualTo(new ProjectCode(right));
        mended += meant.isPresent() ? 1 : 0;
      }
    }
    assertThat(mended).isPositive();
  }

  @Test
  void whatACodeSays() {
    ProjectCode code = new ProjectCode("13082123P00009810002R");
    assertThat(code.year()).isEqualTo("23");
    assertThat(code.knownProvince()).isTrue();
    assertThat(code.figuresFirst()).isTrue();
    assertThat(code.proven()).isTrue();
    assertThat(code.foreign()).isEmpty();
    assertThat(new ProjectCode("99082123P00009810002R").knownProvince()).isFalse();
    assertThat(new ProjectCode("13082A23P00009810002R").figuresFirst()).isFalse();
    assertThat(new ProjectCode("1308212/P00009810002R").figuresFirst()).isFalse();
    assertThat(new ProjectCode("1308212:P00009810002R").figuresFirst()).isFalse();
    assertThat(new ProjectCode("90000009P00009810002R").figuresFirst()).isTrue();
    assertThat(new ProjectCode("1308212VP0S009810002R").foreign()).isEqualTo("VS");
  }

  @Test
  void theCheckSignIsKnownForTwoProvincesAndOneKind() {
    assertThat(new ProjectCode("12082123P00009810002R").proven()).isTrue();
    assertThat(new ProjectCode("51082123P00009810002R").proven()).isFalse();
    assertThat(new ProjectCode("13082123R00009810002R").proven()).isFalse();
  }
}
