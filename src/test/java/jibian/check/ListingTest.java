package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import jibian.model.Submission;
import jibian.text.Tree;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;

class ListingTest {

  @Test
  void aFindingIsGivenOutWithItsPlaceAndItsFix() throws IOException, UnusableException {
    Submission text = ReviewedTextsTest.text("tangshan-2022");
    Listing listing = new Listing("文本/tangshan.json", text);
    Finding finding = first(text, "tangshan", "plan-malformed");
    Tree.Fields json = listing.json(finding);
    assertThat(json.entries().keySet())
        .containsExactly(
            "file", "rule", "severity", "project", "indicator", "field", "message", "fix");
    assertThat(json.text("file")).isEqualTo("文本/tangshan.json");
    assertThat(json.text("project")).isEqualTo("6");
    assertThat(json.get("indicator")).isEqualTo(new Tree.Nothing(0));
    assertThat(json.text("field")).isEqualTo("plan.12");
    assertThat(json.text("fix")).isEqualTo("100%");
    assertThat(listing.line(finding))
        .startsWith("错误 文本/tangshan.json 第 6 个项目“居民身份证自助受理设备购置项目” 支出计划 12：")
        .contains("100%%")
        .endsWith("[plan-malformed]");
  }

  @Test
  void aRowIsCountedFromOne() throws IOException, UnusableException {
    Submission text = ReviewedTextsTest.text("langfang-2020");
    Listing listing = new Listing("l", text);
    Tree.Fields json = listing.json(first(text, "langfang", "value-missing"));
    assertThat(json.text("project")).isEqualTo("11");
    assertThat(json.text("indicator")).isEqualTo("1");
    assertThat(json.text("field")).isEqualTo("value");
    assertThat(json.get("fix")).isEqualTo(new Tree.Nothing(0));
  }

  @Test
  void aPlaceInTheNarrativeIsNamedByTheKeysOfTheFile() throws IOException, UnusableException {
    Submission text = ReviewedTextsTest.text("julu-2024");
    Tree.Fields json = new Listing("j", text).json(first(text, "hebei", "slogan-dated"));
    assertThat(json.text("field")).isEqualTo("narrative.1.paragraphs.1");
  }

  @Test
  void everyMessageOfTheFiveTextsIsCompleteAndShort() throws IOException, UnusableException {
    for (String name :
        List.of("chengde-2023", "zunhua-2022", "langfang-2020", "tangshan-2022", "julu-2024")) {
      Submission text = ReviewedTextsTest.text(name);
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
