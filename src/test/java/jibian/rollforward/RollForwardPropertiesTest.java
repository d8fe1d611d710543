package jibian.rollforward;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.ProjectCode;
import jibian.model.Submission;
import jibian.rollforward.Choices.Treatment;
import jibian.testing.Submissions;
import jibian.testing.Texts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of every text that is rolled forward.
class RollForwardPropertiesTest {
  /// Sentences that go along, each with the offset of its year; # stands for it.
  private static final List<String> ALONG =
      List.of("#年底前完成", "#年度培训", "#年12月31日前支付", "在#年组织宣传", "#年1月1日至#年12月31日运行");

  /// Years that are part of what must not change.
  private static final List<String> STAY =
      List.of(
          "依据冀财预〔#〕12号",
          "依据廊财行（#）15 号",
          "依据政法字【#】41号",
          "合同编号HT-#-015",
          "执行GB/T 50348-#",
          "按《#年部门预算编制通知》",
          "按#年第8号公告");

  @Provide
  Arbitrary<Submission> texts() {
    return Submissions.any();
  }

  @Provide
  Arbitrary<String> amount() {
    Arbitrary<String> blank = Arbitraries.just("");
    Arbitrary<String> money =
        Arbitraries.integers()
            .between(0, 5_000_000)
            .map(cents -> BigDecimal.valueOf(cents, 2).toPlainString());
    return Arbitraries.oneOf(blank, money, money);
  }

  @Provide
  Arbitrary<BigDecimal> factor() {
    return Arbitraries.integers().between(0, 5000).map(it -> BigDecimal.valueOf(it, 3));
  }

  @Provide
  Arbitrary<String> code() {
    return Combinators.combine(
            Arbitraries.of("13", "12"),
            Arbitraries.strings().numeric().ofLength(4),
            Arbitraries.integers().between(10, 40),
            Arbitraries.strings().withChars("0123456789ABCDEFGHJKLMNPQRTUWXY").ofLength(11))
        .as((area, rest, year, signs) -> area + rest + year + "P" + signs)
        .map(signs -> signs + new ProjectCode(signs + "0").check().orElseThrow());
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return Arbitraries.oneOf(Arbitraries.of(ALONG), Arbitraries.of(STAY))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static String in(List<String> sentences, int along, int stay) {
    StringBuilder words = new StringBuilder();
    for (String sentence : sentences) {
      int year = ALONG.contains(sentence) ? along : stay;
      words.append(sentence.replace("#", Integer.toString(year))).append("。");
    }
    return words.toString();
  }

  @Property(tries = 300)
  void numbersStayAndYearsGoAlong(@ForAll("sentences") List<String> sentences) {
    assertThat(Rolling.rolled(in(sentences, 2023, 2023), 2024))
        .isEqualTo(in(sentences, 2024, 2023));
  }

  @Property(tries = 100)
  void twiceIsTwoYears(@ForAll("sentences") List<String> sentences) {
    Submission text = Rolling.purpose(in(sentences, 2023, 2023));
    assertThat(Rolling.rolled(Rolling.rolled(text, 2024), 2025))
        .isEqualTo(Rolling.rolled(text, 2025));
  }

  @Property(tries = 5)
  void twiceIsTwoYearsOfThePublishedTexts(@ForAll("name") String name) {
    Submission text = Texts.submission(name);
    int year = Integer.parseInt(text.year());
    assertThat(Rolling.rolled(Rolling.rolled(text, year + 1), year + 2))
        .isEqualTo(Rolling.rolled(text, year + 2));
  }

  @Provide
  Arbitrary<String> name() {
    return Arbitraries.of(Texts.NAMES);
  }

  @Property(tries = 100)
  void withoutChoicesOnlyTheYearChanges(@ForAll("texts") Submission text) {
    Proposal proposal = Rolling.proposal(text, 2028);
    Submission rolled = proposal.with(Rolling.choices(proposal, _ -> false));
    assertThat(OpenTasks.none(rolled).with("year", text.year())).isEqualTo(text);
  }

  @Property(tries = 100)
  void onlyWhatIsTickedChanges(@ForAll("texts") Submission text) {
    Proposal proposal = Rolling.proposal(text, 2028);
    Submission rolled = proposal.with(Rolling.choices(proposal, _ -> true));
    Set<Address> changed =
        proposal.places().stream()
            .flatMap(place -> place.cells().stream())
            .collect(Collectors.toSet());
    for (Project project : text.projects()) {
      cells(project, text, rolled, changed);
      project.indicators().forEach(row -> cells(row, text, rolled, changed));
    }
    text.narrative().forEach(section -> cells(section, text, rolled, changed));
  }

  private static void cells(Part part, Submission before, Submission after, Set<Address> changed) {
    for (String path : part.keys()) {
      Address cell = new Address(part.id(), path);
      if (!changed.contains(cell)) {
        assertThat(CellEdits.text(after, cell)).isEqualTo(CellEdits.text(before, cell));
      }
    }
  }

  @Property(tries = 500)
  void sumsStayRightWithAnyFactor(
      @ForAll("amount") String fiscal,
      @ForAll("amount") String other,
      @ForAll("factor") BigDecimal factor) {
    String budget = number(fiscal).add(number(other)).setScale(2).toPlainString();
    Submission text =
        Rolling.text(
            Rolling.project(1).with("budget", budget).with("fiscal", fiscal).with("other", other));
    Proposal proposal = Rolling.proposal(text, 2024);
    Project rolled = proposal.with(Rolling.multiplied(proposal, factor)).projects().getFirst();
    BigDecimal total = number(rolled.text("budget"));
    assertThat(number(rolled.text("fiscal")).add(number(rolled.text("other"))))
        .isEqualByComparingTo(fiscal.isEmpty() && other.isEmpty() ? BigDecimal.ZERO : total);
    assertThat(total.subtract(number(budget).multiply(factor)).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.005"));
    assertThat(number(rolled.text("other"))).isNotNegative();
    assertThat(rolled.text("fiscal").isEmpty()).isEqualTo(fiscal.isEmpty());
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
  }

  @Property(tries = 100)
  void schedulesOfAmountsStayCumulative(
      @ForAll("factor") BigDecimal factor,
      @ForAll("amount") String one,
      @ForAll("amount") String two) {
    BigDecimal first = number(one);
    Submission text =
        Rolling.text(
            Rolling.project(1)
                .with(
                    "plan",
                    Rolling.plan(
                        "",
                        first.toPlainString(),
                        first.add(number(two)).toPlainString(),
                        first.add(number(two)).toPlainString())));
    Proposal proposal = Rolling.proposal(text, 2024);
    Project rolled = proposal.with(Rolling.multiplied(proposal, factor)).projects().getFirst();
    assertThat(number(rolled.text("plan.6"))).isLessThanOrEqualTo(number(rolled.text("plan.10")));
    assertThat(rolled.text("plan.12")).isEqualTo(rolled.text("plan.10"));
    assertThat(rolled.text("plan.3")).isEmpty();
  }

  @Property(tries = 300)
  void checkSignsAreRight(@ForAll("code") String code) {
    Submission text = Rolling.text(Rolling.project(1).with("code", code));
    Proposal proposal = Rolling.proposal(text, 2024);
    String rolled =
        proposal.with(Rolling.choices(proposal, _ -> true)).projects().getFirst().code();
    assertThat(new ProjectCode(rolled).checks()).isTrue();
    assertThat(rolled.substring(8, 20)).isEqualTo(code.substring(8, 20));
    assertThat(Integer.parseInt(rolled.substring(6, 8)))
        .isEqualTo(Integer.parseInt(code.substring(6, 8)) + 1);
  }

  @Property(tries = 100)
  void projectsAreLeftOutOnlyIfChosen(@ForAll("texts") Submission text, @ForAll int chosen) {
    List<Id> all = text.projects().stream().map(Project::id).toList();
    Set<Id> out =
        all.stream()
            .filter(id -> (chosen >> (id.value() % 31) & 1) == 1)
            .collect(Collectors.toSet());
    Submission rolled =
        Rolling.proposal(text, 2028)
            .with(new Choices(Set.of(), out, Treatment.KEPT, BigDecimal.ONE, Treatment.KEPT));
    assertThat(rolled.projects().stream().map(Project::id))
        .containsExactlyElementsOf(all.stream().filter(id -> !out.contains(id)).toList());
  }
}
