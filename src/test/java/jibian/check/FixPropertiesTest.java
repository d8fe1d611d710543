package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jibian.check.finding.Finding;
import jibian.check.finding.Fix;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.model.Target;
import jibian.office.exchange.ExchangeFile;
import jibian.text.Paths;
import jibian.text.Tree;
import jibian.text.UnusableException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What holds of all fixes of all rules, whatever the text: nothing becomes nothing, a cell has one proposal, no rule
/// has anything to mend where it was carried out, and mending twice is mending once.
class FixPropertiesTest {
  static final List<String> CASES =
      List.of(
          "budget-with-blank-sources",
          "budget-without-sources",
          "clean",
          "code-of-another-province",
          "contents-of-equal-titles",
          "level-belongs-elsewhere",
          "no-cover-title",
          "number-in-name-differs",
          "procurement-in-langfang",
          "signs-in-words",
          "silent-time-and-ecology",
          "sum-after-document-number",
          "template-left-in",
          "title-is-the-form",
          "title-with-number",
          "total-cost-by-another-name",
          "two-fixes-one-cell",
          "vague-values",
          "weights-over");

  /// The faults of one rule lie side by side; one in eight still meets every rule.
  private static final int EIGHTH = 8;

  private static final List<String> PUBLISHED =
      List.of("chengde-2023", "zunhua-2022", "langfang-2020", "tangshan-2022", "julu-2024");

  private static final List<String> WHOLE =
      Stream.concat(
              PUBLISHED.stream().map(name -> "/texts/" + name),
              CASES.stream().map(name -> "/check/cases/" + name))
          .toList();

  /// What a cell may hold, and what stands in cells that went wrong.
  private static final List<String> PIECES =
      List.of(
          "",
          " ",
          "　",
          "0",
          "0.00",
          "0%",
          "5",
          "95",
          "100",
          "0.97",
          "38.60",
          "1,267,300.00",
          "-3",
          "≥",
          "≤",
          "=",
          "＞",
          "<",
          ">=",
          "大于等于",
          "不低于",
          "不超过",
          "控制在",
          "达到",
          "%",
          "％",
          "百分比",
          "百分之九十",
          "个",
          "台数",
          "座",
          "人",
          "万元",
          "元/人",
          "2026年4月底前",
          "2020年12月底前",
          "以上",
          "以内",
          "**座",
          "（≥**人）",
          "指标1：",
          "（必填）",
          "例如：",
          "……",
          "××",
          "请填写名称",
          "/",
          "、",
          "。。",
          "，。",
          ".",
          "意见意见",
          "社会效益指标",
          "数量指标",
          "指标值",
          "效果指标",
          "满意度",
          "故障率",
          "合格率",
          "总成本",
          "检修渠闸",
          "完成",
          "每人每年",
          "{2016}号",
          "承县综治办（2016）",
          "年初工作计划",
          "（%）",
          "(",
          "）",
          "100%%",
          "13082126P0003121O001W",
          "稿件采用率大于等于百分之九十",
          "项目总成本",
          "逐步",
          "良好");

  static Submission read(String resource) {
    try (var in = FixPropertiesTest.class.getResourceAsStream(resource + ".json")) {
      return ExchangeFile.read(resource, in.readAllBytes());
    } catch (IOException | UnusableException e) {
      throw new IllegalStateException(resource, e);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyFixOfAKnownTextIsGood() {
    return WHOLE.stream().map(name -> DynamicTest.dynamicTest(name, () -> holds(read(name))));
  }

  @TestFactory
  Stream<DynamicTest> everyFixOfAPlantedFaultIsGood() {
    return WholeTexts.ALL.stream()
        .flatMap(
            texts ->
                every(EIGHTH, texts.planted())
                    .map(
                        it ->
                            DynamicTest.dynamicTest(
                                it.toString(), () -> holds(it.changed(texts)))));
  }

  private static <T> Stream<T> every(int step, List<T> all) {
    return IntStream.range(0, all.size()).filter(at -> at % step == 0).mapToObj(all::get);
  }

  /// A cell, counted through the text, and what is typed into it; null takes the cell away.
  record Typed(int cell, String text) {}

  @Provide
  Arbitrary<List<Typed>> typed() {
    Arbitrary<String> text =
        Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(4).map(it -> String.join("", it));
    return Combinators.combine(Arbitraries.integers().between(0, 1 << 20), text.injectNull(0.05))
        .as(Typed::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void everyFixOfATextWithWhateverTypedIntoItIsGood(
      @ForAll("typed") List<Typed> typed, @ForAll("names") String name) {
    holds(changed(few(read(name)), typed));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(WHOLE);
  }

  /// Three projects are as good as all, and sooner looked at.
  private static Submission few(Submission text) {
    return text.withProjects(text.projects().subList(0, Math.min(3, text.projects().size())));
  }

  private static Submission changed(Submission text, List<Typed> typed) {
    List<Address> cells = List.copyOf(cells(text).keySet());
    Submission now = text;
    for (Typed one : typed) {
      Address cell = cells.get(one.cell() % cells.size());
      now = one.text() == null ? without(now, cell) : with(now, cell, one.text());
    }
    return now;
  }

  private static Submission with(Submission text, Address cell, String typed) {
    return Fixes.apply(text, new Fix.Write(List.of(new Fix.Cell(cell, typed)), true));
  }

  private static Submission without(Submission text, Address cell) {
    String field = cell.field();
    if (field.indexOf('.') >= 0 || field.equals("goals")) {
      return text;
    }
    return text.withProjects(
        text.projects().stream()
            .map(
                it ->
                    it.id().equals(cell.owner())
                        ? new Project(
                            it.id(), it.fields().with(field, Tree.NOTHING), it.indicators())
                        : it)
            .toList());
  }

  /// All texts of a text by their place.
  private static Map<Address, String> cells(Submission text) {
    Map<Address, String> cells = new LinkedHashMap<>();
    for (String line : List.of("cover.title", "cover.preparedBy")) {
      if (text.has(line)) {
        cells.put(Address.ofText(line), text.text(line));
      }
    }
    text.narrative().forEach(it -> put(it, Address.of(it.id()), cells));
    for (Project project : text.projects()) {
      put(project, Address.of(project.id()), cells);
      project.indicators().forEach(it -> put(it, Address.of(it.id()), cells));
    }
    text.supplements().forEach(it -> put(it, Address.of(it.id()), cells));
    return cells;
  }

  private static void put(Part part, Address place, Map<Address, String> cells) {
    for (String path : Paths.all(part.fields())) {
      cells.put(place.field(path), part.text(path));
    }
  }

  private static void holds(Submission text) {
    Form form = Cases.form(text.form());
    Reviewer reviewer = new Reviewer();
    List<Finding> findings = reviewer.review(text, form);
    Map<Address, String> before = cells(text);
    oneProposalACell(findings);
    for (Finding finding : findings) {
      if (finding.fix().isPresent() && finding.fix().get() instanceof Fix.Write write) {
        Submission mended = Fixes.apply(text, write);
        nothingLost(finding.rule().id(), before, cells(mended));
        noneLeft(finding, write, reviewer.review(mended, form));
      }
    }
    Submission once = Fixes.apply(text, form, findings, Set.of()).text();
    nothingLost("all", before, cells(once));
    List<Finding> left = new Reviewer().review(once, form);
    assertThat(bytes(Fixes.apply(once, form, left, Set.of()).text()))
        .as("mended twice")
        .isEqualTo(bytes(once));
  }

  private static void oneProposalACell(List<Finding> findings) {
    Map<Address, String> proposed = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.fix().isPresent() && finding.fix().get() instanceof Fix.Write write) {
        for (Fix.Cell cell : write.cells()) {
          String other = proposed.putIfAbsent(cell.address(), cell.text());
          assertThat(cell.text())
              .as(finding.rule().id() + " " + cell.address())
              .isEqualTo(other == null ? cell.text() : other);
        }
      }
    }
  }

  private static void noneLeft(Finding mended, Fix.Write write, List<Finding> after) {
    List<String> left = new ArrayList<>();
    for (Finding finding : after) {
      boolean writes =
          finding.fix().filter(Fix.Write.class::isInstance).isPresent()
              && finding.address().equals(mended.address());
      if (writes) {
        left.add(finding.rule().id() + " " + finding.proposal());
      }
    }
    assertThat(left).as(mended.rule().id() + " " + write).isEmpty();
  }

  private static void nothingLost(
      String rule, Map<Address, String> before, Map<Address, String> after) {
    before.forEach(
        (cell, text) -> {
          String now = after.getOrDefault(cell, "");
          boolean lost = now.isBlank() || (zero(now) && !zero(text));
          assertThat(!text.isBlank() && lost)
              .as(rule + " made “" + text + "” into “" + now + "” at " + cell)
              .isFalse();
        });
  }

  private static boolean zero(String text) {
    return Target.of(text).number().filter(number -> number.signum() == 0).isPresent();
  }

  private static String bytes(Submission text) {
    var out = new java.io.ByteArrayOutputStream();
    try {
      ExchangeFile.write(text, out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
