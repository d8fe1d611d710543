package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import jibian.check.finding.Finding;
import jibian.model.Submission;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;

class FindingReportTest {

  @Test
  void aFindingIsGivenOutWithItsPlaceAndItsFix() throws IOException, UnusableException {
    Submission text = CorpusText.published("tangshan-2022");
    FindingReport listing = new FindingReport("文本/tangshan.json", text);
    Finding finding = first(text, "tangshan", "plan-malformed");
    FindingReport.Entry entry = listing.entry(finding);
    assertThat(entry.file()).isEqualTo("文本/tangshan.json");
    assertThat(entry.project()).contains(6);
    assertThat(entry.indicator()).isEmpty();
    assertThat(entry.field()).contains("plan.12");
    assertThat(entry.fix()).contains("100%");
    assertThat(listing.line(finding))
        .startsWith("错误 文本/tangshan.json 第 6 个项目“居民身份证自助受理设备购置项目” 支出计划 12：")
        .contains("100%%")
        .endsWith("[plan-malformed]");
  }

  @Test
  void aRowIsCountedFromOne() throws IOException, UnusableException {
    Submission text = CorpusText.published("langfang-2020");
    FindingReport listing = new FindingReport("l", text);
    FindingReport.Entry entry = listing.entry(first(text, "langfang", "value-missing"));
    assertThat(entry.project()).contains(11);
    assertThat(entry.indicator()).contains(1);
    assertThat(entry.field()).contains("value");
    assertThat(entry.fix()).isEmpty();
  }

  @Test
  void aPlaceInTheNarrativeIsNamedByTheKeysOfTheFile() throws IOException, UnusableException {
    Submission text = CorpusText.published("julu-2024");
    FindingReport.Entry entry =
        new FindingReport("j", text).entry(first(text, "hebei", "slogan-dated"));
    assertThat(entry.field()).contains("narrative.1.paragraphs.1");
  }

  @Test
  void ofALongBasisOnlyTheDocumentNumberIsNamed() {
    assertThat(messages(CorpusText.published("chengde-2023"), "document-number"))
        .contains("文号“冀政法字【2017】25号”应为“冀政法字〔2017〕25号”，年份用〔〕");
  }

  @Test
  void aRowWithoutNameIsNamedByItsPlace() {
    Submission text = new CorpusText("/corpus/texts/", "township").text();
    assertThat(messages(text, "value-missing")).containsExactly("“第 12 行”没有指标值，请填写");
  }

  private static List<String> messages(Submission text, String rule) {
    return new Reviewer()
        .review(text, Cases.form(text.form())).stream()
            .filter(finding -> finding.rule().id().equals(rule))
            .map(Finding::message)
            .toList();
  }

  @Test
  void everyMessageOfTheFiveTextsIsCompleteAndShort() throws IOException, UnusableException {
    for (String name :
        List.of("chengde-2023", "zunhua-2022", "langfang-2020", "tangshan-2022", "julu-2024")) {
      Submission text = CorpusText.published(name);
      for (Finding finding : new Reviewer().review(text, Cases.form(text.form()))) {
        assertThat(finding.message()).doesNotContain("{0}", "{1}", "{2}", "{3}").isNotBlank();
      }
    }
  }

  private static Finding first(Submission text, String form, String rule) {
    return new Reviewer()
        .review(text, Cases.form(form)).stream()
            .filter(finding -> finding.rule().id().equals(rule))
            .findFirst()
            .orElseThrow();
  }
}
