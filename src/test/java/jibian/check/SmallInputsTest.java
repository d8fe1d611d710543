package jibian.check;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jibian.check.finding.Finding;
import jibian.form.Form;
import jibian.form.Layout;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.page.Chapter;
import jibian.page.ContentsList;
import jibian.page.Document;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Small texts with one fault each, or none, as they were seen with real ones, and what is right.
class SmallInputsTest {
  private static Submission text(String name) {
    return FixPropertiesTest.read("/check/cases/" + name);
  }

  private static Form form(Submission text) {
    return Cases.form(text.form());
  }

  private static List<Finding> findings(Submission text) {
    return new Reviewer().review(text, form(text));
  }

  /// Each finding as severity, rule, project/row/field and proposal.
  private static List<String> said(Submission text) {
    FindingReport listing = new FindingReport("", text);
    return findings(text).stream()
        .map(listing::entry)
        .map(it -> it.severity() + " " + it.rule() + " " + cells(it))
        .toList();
  }

  /// Row, field and proposal.
  private static String cells(FindingReport.Entry finding) {
    return Stream.of(finding.indicator(), finding.field(), finding.fix())
        .map(cell -> cell.map(Object::toString).orElse("-"))
        .collect(Collectors.joining(" "));
  }

  private static Submission mended(Submission text) {
    return Fixes.apply(text, form(text), findings(text), Set.of()).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clean",
        "code-of-another-province",
        "procurement-in-langfang",
        "silent-time-and-ecology",
        "sum-after-document-number",
        "title-is-the-form",
        "title-with-number"
      })
  void nothingIsSaidAboutWhatIsRight(String name) {
    assertThat(said(text(name))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "budget-without-sources | warning amount-in-yuan - budget 126.73",
        "budget-with-blank-sources | error budget-sum - fiscal 38.60",
        "total-cost-by-another-name | error total-cost 4 value ≤38.6万元",
        "vague-values | hint value-vague 5 value -; hint value-vague 6 value -;"
            + " hint value-vague 7 value -",
        "template-left-in | error template-left 1 level3 检修渠闸;"
            + " error template-left 2 level3 检修验收合格率; hint stray-characters 5 value ≥31个",
        "number-in-name-differs | error name-against-value 1 value -;"
            + " error name-against-value 2 value -",
        "two-fixes-one-cell | warning sign-missing 2 value =100%; warning unit-name 2 value =100%;"
            + " error percent-fraction 6 value ≥97%;"
            + " warning sign-missing 6 value ≥97%; warning unit-name 6 value ≥97%",
        "level-belongs-elsewhere | error level-unknown 6 level2 服务对象满意度指标",
        "signs-in-words | hint sign-form 2 value =100%; hint sign-form 4 value ≤38.60万元;"
            + " hint sign-form 6 value ≥92%",
        "weights-over | error weights-sum - - -; error level-unknown 4 level2 经济成本指标",
        "no-cover-title | error cover-incomplete - cover.title 临渠县灌区管理站2026年部门预算绩效文本;"
            + " error narrative-part-missing - narrative -;"
            + " error narrative-part-missing - narrative -;"
            + " error narrative-part-missing - narrative -"
      })
  void whatIsWrongIsSaidWithOneProposalACell(String name, String findings) {
    assertThat(said(text(name))).containsExactly(findings.split("; ", -1));
  }

  @Test
  void aBudgetWithoutSourcesStaysAsItIs() {
    for (String name : List.of("budget-without-sources", "budget-with-blank-sources")) {
      Submission text = text(name);
      String budget = text.projects().getFirst().text("budget");
      assertThat(mended(text).projects().getFirst().text("budget")).isEqualTo(budget);
    }
    assertThat(mended(text("budget-with-blank-sources")).projects().getFirst().text("fiscal"))
        .isEqualTo("38.60");
  }

  @Test
  void amountsInYuanAreTurnedTogether() {
    Submission text = head("budget", "1,267,300.00", "fiscal", "1,267,000.00", "other", "300.00");
    Finding finding = findings(text).getFirst();
    assertThat(finding.rule().id()).isEqualTo("amount-in-yuan");
    Project mended = Fixes.apply(text, finding.fix().orElseThrow()).projects().getFirst();
    assertThat(List.of(mended.text("budget"), mended.text("fiscal"), mended.text("other")))
        .containsExactly("126.73", "126.70", "0.03");
  }

  /// A form without a field for the budget has it in the purpose.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "预算数50万元，财政资金40万元，其他资金10万元，用于渠闸检修。 | ",
        "预算数50万元，财政资金40万元，其他资金5万元，用于渠闸检修。 | 写明预算数 50 万元，而财政资金 40 万元与其他资金 5 万元之和与它不等",
        "预算数50万元，财政资金40万元，用于渠闸检修。 | 而财政资金 40 万元与其他资金 0 万元之和与它不等",
        "预算数50万元，财政资金50万元（中央资金30万元、本级资金20万元），用于渠闸检修。 | ",
        "预算数50万元，财政资金50万元（中央资金30万元、本级资金10万元），用于渠闸检修。 | 财政资金 50 万元，而括号内各级资金之和为 40 万元",
        "预算数50万元，财政资金50万元（均为本级安排），用于渠闸检修。 | ",
        "财政资金40万元，其他资金5万元，用于渠闸检修。 | "
      })
  void aBudgetInWordsAddsUp(String purpose, String words) {
    Submission clean = head("purpose", purpose);
    Submission text =
        new Submission(
            clean.fields().with("form", Tree.of("tangshan")),
            clean.narrative(),
            clean.projects(),
            clean.supplements());
    List<String> said = found(text, "budget-sum").stream().map(Finding::message).toList();
    if (words == null) {
      assertThat(said).isEmpty();
    } else {
      assertThat(said).singleElement(as(STRING)).contains(words);
    }
  }

  @Test
  void anAmountAHundredTimesTheOthersIsDoubted() {
    Submission text = text("contents-of-equal-titles");
    List<Project> projects =
        text.projects().stream()
            .map(it -> it.with("budget", "38.60"))
            .map(Project.class::cast)
            .toList();
    Submission usual = text.withProjects(projects);
    assertThat(findings(usual)).extracting(it -> it.rule().id()).doesNotContain("amount-in-yuan");
    Project large = projects.getFirst().with("budget", "12673").with("fiscal", "12673");
    Submission one = text.withProjects(List.of(large, projects.get(1), projects.get(2)));
    assertThat(findings(one)).extracting(it -> it.rule().id()).contains("amount-in-yuan");
    Submission agreed =
        text.withProjects(
            List.of(large.with("purpose", "用于渠闸检修，共12673万元。"), projects.get(1), projects.get(2)));
    assertThat(findings(agreed)).extracting(it -> it.rule().id()).doesNotContain("amount-in-yuan");
  }

  @Test
  void theRowThatBelongsElsewhereIsPutThere() {
    Indicator row =
        mended(text("level-belongs-elsewhere")).projects().getFirst().indicators().get(5);
    assertThat(row.text("level1")).isEqualTo("满意度指标");
    assertThat(row.text("level2")).isEqualTo("服务对象满意度指标");
  }

  @ParameterizedTest
  @CsvSource({
    "效果指标, 社会效益指标, level1, 效益指标",
    "项目效益指标, 社会效益指标, level1, 效益指标",
    "产出指标（50分）, 数量指标, level1, 产出指标",
    "项目完成指标, 数量指标, level1, 产出指标",
    "效益指标, 社会效益, level2, 社会效益指标",
    "满意度指标, 社会公众或服务对象满意度指标, level2, 服务对象满意度指标"
  })
  void oneHeadingByTwoNamesIsAHintAndStays(
      String level1, String level2, String field, String name) {
    Submission text = levels(level1, level2);
    assertThat(said(text))
        .filteredOn(it -> it.contains("level-unknown"))
        .containsExactly("hint level-unknown 1 " + field + " " + name);
    assertThat(mended(text).projects()).isEqualTo(text.projects());
  }

  private static Submission levels(String level1, String level2) {
    Submission text = text("clean");
    Project project = text.projects().getFirst();
    List<Indicator> rows = new java.util.ArrayList<>(project.indicators());
    Indicator added =
        new Indicator(new jibian.model.Id(900), rows.get(4).fields())
            .with("level3", "灌区供水惠及户数")
            .with("value", "≥310户")
            .with("level1", level1)
            .with("level2", level2);
    rows.addFirst(added);
    return text.withProjects(List.of(project.withIndicators(rows)));
  }

  private static Submission head(String... pairs) {
    Submission text = text("clean");
    Project project = text.projects().getFirst();
    for (int i = 0; i < pairs.length; i += 2) {
      project = project.with(pairs[i], pairs[i + 1]);
    }
    return text.withProjects(List.of(project));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15,15,15,15,15,15 |",
        "20,20,20,10,10,10 |",
        "90,0,0,0,0,0 |",
        "20,20,20,20,20,20 | - - - 各指标的分值合计为 120，应为 90",
        "15,15,15,15,15,十五 | 6 weight 15 分值“十五”不是 0 至 90 的数",
        "15,15,15,15,15,15分 | 6 weight 15 分值“15分”不是 0 至 90 的数",
        "15,15,15,15,15,100分 | 6 weight - 分值“100分”不是 0 至 90 的数",
        "0,0,0,0,0,90% | 6 weight 90 分值“90%”不是 0 至 90 的数",
        "15,15,15,15,15,15元 | 6 weight - 分值“15元”不是 0 至 90 的数",
        "15,15,15,15,-15,45 | 5 weight - 分值“-15”不是 0 至 90 的数",
        "15,15,15,15,0分,30 | 5 weight - 分值“0分”不是 0 至 90 的数",
        "15,15,15,15,15, | 6 weight - 没有填分值，请填写，各指标合计应为 90",
        "95,0,0,0,0,0 | 1 weight - 分值“95”不是 0 至 90 的数",
        ",,,,, | - - - 各指标都没有填分值，合计应为 90"
      })
  void weightsAreNumbersThatAddUp(String weights, String finding) {
    Submission text = text("weights-over");
    Project project = text.projects().getFirst();
    List<Indicator> rows = new java.util.ArrayList<>();
    for (Indicator row : project.indicators()) {
      rows.add(row.with("weight", weights.split(",", -1)[rows.size()]));
    }
    Submission changed = text.withProjects(List.of(project.withIndicators(rows)));
    FindingReport listing = new FindingReport("", changed);
    List<FindingReport.Entry> all =
        findings(changed).stream()
            .filter(it -> it.rule().id().equals("weights-sum"))
            .map(listing::entry)
            .toList();
    List<String> said =
        all.stream()
            .filter(it -> it.severity().equals("error"))
            .map(it -> cells(it) + " " + it.message())
            .toList();
    boolean atRow = finding != null && finding.contains(" weight ");
    // Who looks at the project as a whole is told there.
    assertThat(all.stream().filter(it -> it.severity().equals("hint")))
        .hasSize(atRow ? 1 : 0)
        .allMatch(it -> it.indicator().isEmpty() && it.message().contains("无法核对"));
    if (finding == null) {
      assertThat(said).isEmpty();
    } else {
      String[] parts = finding.split(" ", 4);
      assertThat(said)
          .singleElement(as(STRING))
          .startsWith(String.join(" ", parts[0], parts[1], parts[2]) + " ")
          .contains(parts[3]);
    }
  }

  @Test
  void theContentsNameTheProjectsWhereTheTitlesAreTheFormsName() {
    assertThat(contents(text("contents-of-equal-titles")))
        .endsWith("渠闸检修经费", "量水设施更新经费", "水费征收服务经费");
    assertThat(contents(text("title-is-the-form"))).endsWith("1.渠闸检修经费");
    assertThat(contents(text("clean"))).endsWith("1.渠闸检修经费绩效目标表");
  }

  private static List<String> contents(Submission text) {
    Document document = new Layout(form(text)).whole(text);
    return document.chapters().stream()
        .map(Chapter::fragments)
        .flatMap(List::stream)
        .flatMap(fragment -> fragment.blocks().stream())
        .filter(ContentsList.class::isInstance)
        .flatMap(block -> ((ContentsList) block).entries().stream())
        .map(ContentsList.Entry::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "hebei, null, null, ''",
    "hebei, '', 站, cover.title",
    "hebei, null, 站, cover.title",
    "hebei, 题, '', cover.preparedBy",
    "hebei, '　', null, cover.title cover.preparedBy",
    "langfang, 题, null, ''",
    "langfang, '', null, cover.title",
    "tangshan, 题, 站, ''",
    "ministry, null, null, ''",
    "ministry, '', 站, cover.title"
  })
  void theCoverHoldsWhatTheFormWantsOfIt(
      String form, String title, String preparedBy, String fields) {
    Submission clean = text("clean");
    Submission text = cover(clean.fields().with("form", Tree.of(form)), title, preparedBy, clean);
    List<String> found =
        found(text, "cover-incomplete").stream().map(it -> it.address().field()).toList();
    assertThat(String.join(" ", found)).isEqualTo(fields);
  }

  /// What would stand on the cover: the title that unit and year make, the unit without 本级.
  @ParameterizedTest
  @CsvSource({
    "站, '临渠县灌区管理站本级', 2026, cover.title, 站2026年部门预算绩效文本, 请填写，例如“站2026年部门预算绩效文本”",
    "'', '临渠县灌区管理站本级', 2026, cover.title, 临渠县灌区管理站2026年部门预算绩效文本, 例如",
    "'', '临渠县灌区管理站本级', 2026, cover.preparedBy, 临渠县灌区管理站, 封面没有编制单位",
    "'', '', 2026, cover.preparedBy, -, 封面没有编制单位",
    "'', '', 2026, cover.title, -, '封面没有文本名称，请填写'",
    "'', '××局', 2026, cover.preparedBy, -, 封面没有编制单位"
  })
  void theCoverIsProposedFromUnitAndYear(
      String preparedBy, String unit, int year, String field, String proposal, String message) {
    Submission clean = text("clean");
    Tree.Fields fields =
        clean
            .fields()
            .with("year", Tree.of(year))
            .with("unit", new Tree.Fields(java.util.Map.of("name", Tree.of(unit)), 0));
    Finding finding =
        found(cover(fields, "", preparedBy, clean), "cover-incomplete").stream()
            .filter(it -> it.address().field().equals(field))
            .findFirst()
            .orElseThrow();
    assertThat(finding.proposal().orElse("-")).isEqualTo(proposal);
    assertThat(finding.message()).contains(message);
  }

  @ParameterizedTest
  @CsvSource({"××县灌区管理站2026年部门预算绩效文本, cover.title", "灌区管理站2026年部门预算绩效文本, ''"})
  void whatTheTemplateLeftOnTheCoverIsFound(String title, String field) {
    Submission clean = text("clean");
    List<Finding> left = found(cover(clean.fields(), title, "站", clean), "template-left");
    assertThat(left.stream().map(it -> it.address().field()).collect(Collectors.joining(" ")))
        .isEqualTo(field);
  }

  private static Submission cover(
      Tree.Fields fields, String title, String preparedBy, Submission rest) {
    Tree.Fields cover =
        new Tree.Fields(
            new java.util.LinkedHashMap<>(
                java.util.Map.of("title", told(title), "preparedBy", told(preparedBy))),
            0);
    return new Submission(
        fields.with("cover", cover), rest.narrative(), rest.projects(), rest.supplements());
  }

  private static List<Finding> found(Submission text, String rule) {
    return findings(text).stream().filter(it -> it.rule().id().equals(rule)).toList();
  }

  private static Tree told(String cell) {
    return "null".equals(cell) ? Tree.NOTHING : Tree.of(cell);
  }
}
