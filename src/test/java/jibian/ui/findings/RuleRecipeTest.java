package jibian.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import jibian.check.Reviewer;
import jibian.check.facts.After;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Authority;
import jibian.check.finding.Finding;
import jibian.check.finding.Rule;
import jibian.check.finding.Severity;
import jibian.check.rule.ShippedRules;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.office.exchange.FormFiles;
import jibian.text.TreeCursor;
import jibian.text.UnusableException;
import jibian.ui.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A rule is added by one entry: the review, the explanation in the window and a form's switches know it.
class RuleRecipeTest {
  private static final Rule RULE =
      new Rule(
          "name-shouts",
          Severity.HINT,
          Authority.HABIT,
          "指标名称不用感叹号",
          "行文习惯",
          Optional.of(new Rule.Example("路面完好率！", "路面完好率")));

  private static final RuleEntry ENTRY = RuleEntry.of(RULE).row(RuleRecipeTest::shouts);

  @TempDir private Path folder;

  private static void shouts(IndicatorFacts row, FindingCollector notes) {
    if (row.name().endsWith("!")) {
      notes.add(row.at("level3"), row.text("level3") + "：末尾的感叹号请删去");
    }
  }

  private static Submission text() throws UnusableException {
    String json =
        """
        {"form": "hebei", "year": 2024, "projects": [{"name": "农村公路养护", "indicators": [
          {"level1": "产出指标", "level2": "质量指标", "level3": "路面完好率！", "description": "完好里程占比",
           "value": "≥95%", "basis": "养护计划"}]}]}
        """;
    return ExchangeFile.read("one.json", json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private Form form(String keys) throws IOException, UnusableException {
    Files.writeString(
        folder.resolve("own.json"),
        "{\"id\": \"own\", \"extends\": \"hebei\", \"name\": \"own\"" + keys + "}");
    List<TreeCursor> declarations = new ArrayList<>(FormFiles.shipped().found());
    declarations.addAll(FormFiles.in(folder).found());
    return new Forms(declarations).form("own");
  }

  private static List<Finding> found(RuleEntry entry, Form form) throws UnusableException {
    return new Reviewer(ShippedRules.BOOK.with(entry))
        .review(text(), form).stream()
            .filter(finding -> finding.rule().id().equals(entry.rule().id()))
            .toList();
  }

  @Test
  void theReviewFindsWhatItSays() throws IOException, UnusableException {
    assertThat(found(ENTRY, form("")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).isEqualTo("路面完好率！：末尾的感叹号请删去");
              assertThat(finding.severity()).isEqualTo(Severity.HINT);
            });
  }

  @Test
  void theExplanationInTheWindowShowsItsTexts() throws IOException, UnusableException {
    Form form = form("");
    FindingItem finding = FindingItem.of(found(ENTRY, form).getFirst(), Optional.empty());
    Fx.start();
    RuleView view = Fx.call(() -> new RuleView(finding, form, Optional.empty(), Optional.empty()));
    List<String> shown = new ArrayList<>();
    view.getChildren().stream()
        .flatMap(
            it ->
                it instanceof GridPane lines ? lines.getChildren().stream() : List.of(it).stream())
        .filter(Label.class::isInstance)
        .forEach(it -> shown.add(((Label) it).getText()));
    assertThat(shown).contains("指标名称不用感叹号", "路面完好率！", "路面完好率");
    assertThat(shown).anyMatch(line -> line.contains("行文习惯"));
  }

  @Test
  void aFormSwitchesIt() throws IOException, UnusableException {
    Form off = form(", \"severities\": {\"name-shouts\": \"off\"}");
    assertThat(found(ENTRY, off)).isEmpty();
    Form error = form(", \"severities\": {\"name-shouts\": \"error\"}");
    assertThat(found(ENTRY, error))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.ERROR);
    assertThat(new Reviewer().review(text(), error))
        .as("a reviewer that does not have the rule says so")
        .anyMatch(finding -> finding.message().contains("name-shouts"));
  }

  @Test
  void itIsSilentAboutWhatAnotherRuleHasSpokenOf() throws IOException, UnusableException {
    RuleEntry behind =
        RuleEntry.of(RULE).row(RuleRecipeTest::shouts, After.sameRow("basis-stock-phrase"));
    Form library = form(", \"words\": {\"lists\": {\"STOCK_BASIS\": [\"养护计划\"]}}");
    assertThat(found(ENTRY, library)).hasSize(1);
    assertThat(found(behind, library)).isEmpty();
    assertThat(found(behind, form(""))).hasSize(1);
  }

  @Test
  void itCannotWaitForARuleThatIsNotThere() {
    RuleEntry lost = RuleEntry.of(RULE).row(RuleRecipeTest::shouts, After.sameRow("no-such-rule"));
    assertThatThrownBy(() -> ShippedRules.BOOK.with(lost))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name-shouts");
  }
}
