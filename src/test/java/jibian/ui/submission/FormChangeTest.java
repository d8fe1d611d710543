package jibian.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.form.Form;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Tree;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.session.FormChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the clerk is told before a text goes into another form, and what it adds up to.
class FormChangeTest {
  private static final Submission TEXT = Fakes.text("zunhua-2022");
  private static final FormChoice OWN = choice(TEXT.form());

  private static FormChoice choice(String id) {
    try {
      Form form = Fakes.forms().form(id);
      return new FormChoice(form, form.variants().getFirst());
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private static Submission only(Project... projects) {
    return TEXT.withProjects(List.of(projects));
  }

  private static Project first() {
    return TEXT.projects().getFirst();
  }

  private static String losses(Submission text, FormChoice to) {
    return new FormChange(text, OWN, to).losses();
  }

  @Test
  void intoItsOwnFormNothingIsLost() {
    assertThat(losses(TEXT, OWN)).isEmpty();
  }

  @Test
  void anIndicatorUnderALevelOfNoOtherFormIsCounted() {
    Project strange =
        first()
            .withIndicators(
                List.of(
                    row("产出指标", "数量指标"),
                    row("产出指标", "自拟指标"),
                    row("投入指标", "数量指标"),
                    row("", "数量指标"),
                    row("效益指标", "")));
    assertThat(losses(only(strange), OWN)).isEqualTo("有 2 个指标的级别不在新表式中，会标为问题，请逐个改选。");
  }

  private static Indicator row(String level1, String level2) {
    return new Indicator(
        first().indicators().getFirst().id(),
        first().indicators().getFirst().fields().with("level1", level1).with("level2", level2));
  }

  @Test
  void aFieldThatTheOtherFormHasNotIsNamedWithHowOftenItIsFilled() {
    FormChoice bare = choice("ministry");
    Project other = first().with("purpose", "");
    assertThat(losses(only(first(), other, first()), bare))
        .contains("将不再显示和打印")
        .contains("资金用途（2 处）");
    assertThat(losses(only(other), bare)).as("it holds nothing").doesNotContain("资金用途");
  }

  @ParameterizedTest
  @CsvSource({
    "120.00, 80.50, 2 个项目 · 18 个指标 · 预算合计 200.50 万元",
    "120.00, '', 2 个项目 · 18 个指标 · 预算合计 120.00 万元",
    "'1,200.00', 约50, '2 个项目 · 18 个指标 · 预算合计 1200.00 万元'",
    "'', 待定, 2 个项目 · 18 个指标",
    "0, 0.00, 2 个项目 · 18 个指标",
    "120万元, 80.50 万元, 2 个项目 · 18 个指标 · 预算合计 200.50 万元",
    "800000元, '1,000.00元', 2 个项目 · 18 个指标 · 预算合计 80.10 万元",
    "１２０.00, -20, 2 个项目 · 18 个指标 · 预算合计 100.00 万元"
  })
  void theTotalsAddUpTheBudgetsThatAreNumbers(String one, String other, String said) {
    Submission text = only(first().with("budget", one), first().with("budget", other));
    assertThat(SubmissionTotals.of(text, OWN.form()).text()).isEqualTo(said);
  }

  @Test
  void aFormInYuanIsAddedUpInWan() throws UnusableException {
    Submission text = only(first().with("budget", "1200000"), first().with("budget", "5000.50"));
    SubmissionTotals totals = SubmissionTotals.of(text, Fakes.forms().form("ministry-yuan"));
    assertThat(totals.budget()).isEqualByComparingTo("120.50005");
    assertThat(totals.projects()).isEqualTo(2);
    assertThat(totals.indicators()).isEqualTo(18);
    Submission said = only(first().with("budget", "120万元"), first().with("budget", "5000.50元"));
    assertThat(SubmissionTotals.of(said, Fakes.forms().form("ministry-yuan")).budget())
        .isEqualByComparingTo("120.50005");
  }

  @Test
  void aTextWithoutProjectsAddsUpToNothing() {
    assertThat(SubmissionTotals.of(only(), OWN.form()).text()).isEqualTo("0 个项目 · 0 个指标");
  }

  @Test
  void anotherUnitOfMoneyIsSaidWhereThereIsAnAmount() {
    FormChoice yuan = choice("ministry-yuan");
    assertThat(losses(only(first()), yuan)).contains("金额单位由万元变为元，数字保持原样，请逐项核对。");
    Project none = first();
    for (String field : OWN.form().amounts()) {
      none = none.with(field, "");
    }
    assertThat(losses(only(none), yuan)).doesNotContain("金额单位");
  }

  @Test
  void theTableOfTheUnitAsAWholeIsSaidWhereTheOtherFormHasNone() {
    Project table =
        new Project(
            first().id(),
            Tree.Fields.EMPTY.with("overall", new Tree.Flag(true, 0)).with("name", "部门整体"),
            List.of());
    Submission text = TEXT.withOverall(List.of(table));
    FormChoice bare = new FormChoice(withoutOverall(OWN.form()), OWN.variant());
    assertThat(new FormChange(text, OWN, bare).losses()).contains("部门整体支出绩效目标（1 处）");
    assertThat(losses(text, OWN)).isEmpty();
    assertThat(new FormChange(text, bare, bare).losses()).as("it was not printed").isEmpty();
  }

  private static Form withoutOverall(Form form) {
    return new Form(
        form.id(),
        form.name(),
        form.setup(),
        form.styles(),
        form.footer(),
        form.cover(),
        form.words(),
        form.frame(),
        form.money(),
        form.variants(),
        List.of(),
        form.supplements(),
        form.stages(),
        form.declaration());
  }
}
