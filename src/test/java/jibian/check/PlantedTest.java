package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jibian.check.finding.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Planted faults that must be found, and correct values that look like faults and must be left alone.
class PlantedTest {
  /// Rules that came after the whole texts; their faults are in `planted-6.txt`, [SmallInputsTest], [CountryFormsTest].
  private static final List<String> YOUNGER =
      List.of(
          "overall-tasks",
          "overall-projects",
          "weights-sum",
          "template-left",
          "name-against-value",
          "amount-in-yuan",
          "cover-incomplete");

  /// Rules of the stages of a year, which these texts have none of.
  private static final Pattern STAGES = Pattern.compile("stage-|monitoring-|evaluation-");

  @TestFactory
  Stream<DynamicTest> faultsAreFound() throws IOException {
    return Stream.of(
            "planted.txt",
            "planted-2.txt",
            "planted-3.txt",
            "planted-4.txt",
            "planted-5.txt",
            "planted-6.txt",
            "planted-7.txt",
            "planted-8.txt",
            "planted-9.txt",
            "planted-10.txt",
            "planted-11.txt",
            "planted-12.txt",
            "planted-13.txt",
            "planted-14.txt",
            "planted-15.txt",
            "planted-16.txt")
        .flatMap(PlantedTest::cases)
        .map(
            planted ->
                DynamicTest.dynamicTest(
                    planted.line(), () -> assertThat(rules(planted)).contains(planted.rule())));
  }

  @TestFactory
  Stream<DynamicTest> correctValuesAreLeftAlone() throws IOException {
    return Stream.of(
            "tempting.txt",
            "tempting-2.txt",
            "tempting-3.txt",
            "tempting-4.txt",
            "tempting-5.txt",
            "tempting-6.txt",
            "tempting-7.txt",
            "tempting-8.txt",
            "tempting-9.txt",
            "tempting-10.txt",
            "tempting-11.txt",
            "tempting-12.txt",
            "tempting-13.txt",
            "tempting-14.txt",
            "tempting-15.txt",
            "tempting-16.txt")
        .flatMap(PlantedTest::cases)
        .map(
            tempting ->
                DynamicTest.dynamicTest(
                    tempting.line(), () -> assertThat(rules(tempting)).isEmpty()));
  }

  @ParameterizedTest
  @FieldSource("jibian.check.WholeTexts#ALL")
  void ninetyFiveOfAHundredFaultsInWholeTextsAreFoundInPlace(WholeTexts texts) {
    List<WholeTexts.Planted> planted = texts.planted();
    List<WholeTexts.Planted> missed =
        planted.stream()
            .filter(
                it -> WholeTexts.findings(it.text(), it.changed(texts)).stream().noneMatch(it::at))
            .toList();
    assertThat(missed).hasSizeLessThanOrEqualTo(planted.size() * 5 / 100);
  }

  @ParameterizedTest
  @FieldSource("jibian.check.WholeTexts#ALL")
  void twoOfAHundredCorrectValuesOfWholeTextsAreAccusedAtMostAndNoneOfAnError(WholeTexts texts) {
    List<FindingReport.Entry> accused =
        texts.names().stream()
            .flatMap(name -> WholeTexts.findings(name, texts.text(name)).stream())
            .filter(finding -> !finding.severity().equals("hint"))
            .toList();
    assertThat(accused).hasSizeLessThanOrEqualTo((int) texts.tempting() * 2 / 100);
    assertThat(accused).extracting(FindingReport.Entry::severity).doesNotContain("error");
  }

  @ParameterizedTest
  @FieldSource("jibian.check.WholeTexts#ALL")
  void wholeTextsHoldFaultsOfEveryRule(WholeTexts texts) {
    assertThat(texts.planted())
        .extracting(WholeTexts.Planted::rule)
        .containsAll(
            Rules.all().stream()
                .map(Rule::id)
                .filter(id -> !YOUNGER.contains(id) && !STAGES.matcher(id).lookingAt())
                .toList());
  }

  @Test
  void theBaseIsFaultless() {
    assertThat(rules(new Cases.Case("", "", Cases.project(List.of())))).isEmpty();
  }

  private static Stream<Cases.Case> cases(String name) {
    try {
      return Cases.read(name).stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> rules(Cases.Case given) {
    return new Reviewer()
        .review(given.text(), Cases.form("hebei")).stream().map(it -> it.rule().id()).toList();
  }
}
