package jibian.rollforward;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.rollforward.Choices.Treatment;
import jibian.testing.Texts;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A new year made of a text.
class ProposalTest {

  private static Submission with(
      Submission text, Treatment amounts, String factor, Treatment plan) {
    Proposal proposal = Rolling.proposal(text, 2024);
    return proposal.with(new Choices(Set.of(), Set.of(), amounts, new BigDecimal(factor), plan));
  }

  private static List<String> amounts(Submission text) {
    Project project = text.projects().getFirst();
    return List.of(project.text("budget"), project.text("fiscal"), project.text("other"));
  }

  @Test
  void theYearIsAlwaysTheNewOne() {
    Submission text = Rolling.purpose("");
    Proposal proposal = Rolling.proposal(text, 2031);
    Submission none = proposal.with(Rolling.choices(proposal, _ -> false));
    assertThat(none.year()).isEqualTo("2031");
    assertThat(none.text("cover.title")).isEqualTo("某局2023年部门预算绩效文本");
    assertThat(Rolling.rolled(text, 2031).text("cover.title")).isEqualTo("某局2031年部门预算绩效文本");
  }

  @Test
  void nothingElseChanges() {
    for (String name : Texts.NAMES) {
      Submission text = Texts.submission(name);
      Proposal proposal = Rolling.proposal(text, 2031);
      Submission rolled = OpenTasks.none(proposal.with(Rolling.choices(proposal, _ -> false)));
      assertThat(rolled.with("year", text.year())).as(name).isEqualTo(text);
    }
  }

  /// The check sign of the published codes is that of [jibian.model.ProjectCode]; 24 in place of 23 asks for another.
  @Test
  void codesGetTheNewYearAndTheRightCheckSign() {
    Submission rolled = Rolling.rolled(Texts.submission("chengde-2023"), 2024);
    assertThat(rolled.projects())
        .allSatisfy(
            project -> {
              assertThat(project.code()).startsWith("13082124P");
              assertThat(new jibian.model.ProjectCode(project.code()).checks()).isTrue();
            });
  }

  @Test
  void aCodeOfAnotherYearIsLeft() {
    Submission text = Rolling.text(Rolling.project(1).with("code", "13028122P00352110001D"));
    assertThat(Rolling.proposal(text, 2024).places())
        .filteredOn(place -> place.cell().field().equals("code"))
        .extracting(YearPlace::standing)
        .containsExactly(Standing.CODE_OTHER);
    assertThat(Rolling.rolled(text, 2024).projects().getFirst().code())
        .isEqualTo("13028122P00352110001D");
  }

  @Test
  void aCodeWhoseCheckSignIsNotRightIsLeftToTheClerk() {
    Submission text = Rolling.text(Rolling.project(1).with("code", "51018123R00009810002X"));
    Proposal proposal = Rolling.proposal(text, 2024);
    assertThat(proposal.places().getLast().standing()).isEqualTo(Standing.CODE_UNKNOWN);
    assertThat(proposal.with(Rolling.choices(proposal, _ -> true)).projects().getFirst().code())
        .isEqualTo("51018124R00009810002X");
  }

  @Test
  void amountsAreKeptEmptiedOrMultiplied() {
    Submission text = Rolling.text(Rolling.project(1));
    assertThat(amounts(with(text, Treatment.KEPT, "1", Treatment.KEPT)))
        .containsExactly("11.50", "10.50", "1.00");
    assertThat(amounts(with(text, Treatment.EMPTIED, "1", Treatment.KEPT)))
        .containsExactly("", "", "");
    assertThat(amounts(with(text, Treatment.MULTIPLIED, "0.95", Treatment.KEPT)))
        .containsExactly("10.93", "9.98", "0.95");
  }

  /// 10.925 and 9.975 are rounded up; what is left of the total is the other part.
  @ParameterizedTest
  @CsvSource({
    "0.01,0.01,'',0.5,0.01,0.01,''",
    "0.03,0.02,0.01,0.5,0.02,0.01,0.01",
    "'1,234.50','1,234.50',0.00,2,'2,469.00','2,469.00',0.00",
    "'999.00','',999.00,2,1998.00,'',1998.00",
    "11.5万元,11.5万元,'',1.1,12.65万元,12.65万元,''",
    "五万,五万,'',2,五万,五万,''"
  })
  void sumsStayRight(
      String budget, String fiscal, String other, String factor, String b, String f, String o) {
    Submission text =
        Rolling.text(
            Rolling.project(1).with("budget", budget).with("fiscal", fiscal).with("other", other));
    assertThat(amounts(with(text, Treatment.MULTIPLIED, factor, Treatment.KEPT)))
        .containsExactly(b, f, o);
  }

  @Test
  void schedulesAreKeptOrEmptiedAndAmountsInThemMultiplied() {
    Submission text = Rolling.text(Rolling.project(1));
    assertThat(
            with(text, Treatment.MULTIPLIED, "2", Treatment.KEPT)
                .projects()
                .getFirst()
                .text("plan.6"))
        .isEqualTo("50%");
    assertThat(
            AmountChange.plan(
                with(text, Treatment.KEPT, "1", Treatment.EMPTIED).projects().getFirst()))
        .allMatch(
            field ->
                with(text, Treatment.KEPT, "1", Treatment.EMPTIED)
                    .projects()
                    .getFirst()
                    .text(field)
                    .isEmpty());
    Submission money =
        Rolling.text(Rolling.project(1).with("plan", Rolling.plan("", "5.75", "5.75", "11.50")));
    Project multiplied =
        with(money, Treatment.MULTIPLIED, "2", Treatment.KEPT).projects().getFirst();
    assertThat(List.of(multiplied.text("plan.6"), multiplied.text("plan.12")))
        .containsExactly("11.50", "23.00");
  }

  @ParameterizedTest
  @CsvSource({
    "purpose,工程于2023年10月底前竣工,true",
    "purpose,2023年支付工程尾款,true",
    "purpose,合同于2023年12月31日到期,true",
    "purpose,今年为三年行动的最后一年,true",
    "purpose,项目于2019年底完工，分四次支付,false",
    "purpose,工程于2024年竣工,false",
    "purpose,合同2023年到期后续签,false",
    "purpose,2023年底前完成培训,false",
    "purpose,竣工验收合格率,false",
    "period,2021-2023年,true",
    "period,2023-2025年,false",
    "period,2023年,false",
    "attribute,一次性项目,true",
    "attribute,经常性项目,false"
  })
  void projectsThatSayTheyEndAreProposedToBeLeftOut(String field, String words, boolean ends) {
    Submission text = Rolling.text(Rolling.project(1).with(field, words));
    assertThat(Rolling.proposal(text, 2024).ended().containsKey(new Id(2))).isEqualTo(ends);
  }

  @Test
  void theOthersAreNumberedAnew() {
    Submission text = Texts.submission("chengde-2023");
    Id second = text.projects().get(1).id();
    Proposal proposal = Rolling.proposal(text, 2024);
    Submission rolled =
        proposal.with(
            new Choices(Set.of(), Set.of(second), Treatment.KEPT, BigDecimal.ONE, Treatment.KEPT));
    assertThat(rolled.projects()).extracting(Project::id).doesNotContain(second).hasSize(6);
    assertThat(rolled.projects().get(1).number()).hasValue(2);
    assertThat(text.projects()).hasSize(7);
  }

  @Test
  void whatIsOneInPrintIsOnePlace() {
    Submission tangshan = Texts.submission("tangshan-2022");
    Proposal proposal = Rolling.proposal(tangshan, 2023);
    List<YearPlace> parts =
        proposal.places().stream().filter(place -> place.cell().field().equals("part")).toList();
    assertThat(parts).hasSize(1);
    Submission rolled = proposal.with(Rolling.choices(proposal, parts::contains));
    assertThat(rolled.narrative())
        .extracting(jibian.model.Section::part)
        .contains("2023年部门整体绩效目标")
        .doesNotContain("2022年部门整体绩效目标");
    Supplement merged =
        new Supplement(
            new Id(50),
            Tree.Fields.EMPTY.with(
                "header", new Tree.Items(List.of(Tree.of(List.of("2023年", "2023年"))), 0)));
    Proposal table = Rolling.proposal(Rolling.purpose("").withSupplements(List.of(merged)), 2024);
    assertThat(table.places().getLast().cells())
        .containsExactly(
            new Address(new Id(50), "header.1.1"), new Address(new Id(50), "header.1.2"));
  }
}
