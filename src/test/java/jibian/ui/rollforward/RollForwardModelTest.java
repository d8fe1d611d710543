package jibian.ui.rollforward;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.rollforward.Choices.Treatment;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.port.Services;
import jibian.ui.session.FormChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes into the next year, as it is chosen, without its window.
class RollForwardModelTest {
  private final Submission text = Fakes.text("chengde-2023");
  private final Fakes.Memory texts = new Fakes.Memory();
  private final List<Submission> entered = new ArrayList<>();
  private final RollForwardModel model = model();

  private RollForwardModel model() {
    texts.add(text);
    Services services = Fakes.direct(texts);
    try {
      return new RollForwardModel(
          text,
          FormChoice.of(text, services.forms()),
          services,
          opened -> entered.add(opened.text()));
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> names(Submission text) {
    return text.projects().stream().map(Project::name).toList();
  }

  @Test
  void theNextYearIsProposed() {
    assertThat(model.yearProperty().get()).isEqualTo("2024");
    assertThat(model.problem()).isEmpty();
    assertThat(model.there()).isEmpty();
    assertThat(model.title()).contains("2023");
    assertThat(model.hasAmounts()).isTrue();
    assertThat(model.hasPlans()).isTrue();
    assertThat(model.shows())
        .as("nothing was reached in this text")
        .containsExactly(
            RollForwardModel.Show.ALL,
            RollForwardModel.Show.STAYING,
            RollForwardModel.Show.PROJECTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "2023 | 原文本就是 2023 年的",
        "２０２３ | 原文本就是 2023 年的",
        "24 | 年度应为四位数字",
        "20245 | 年度应为四位数字",
        "1824 | 年度应为四位数字",
        "明年 | 年度应为四位数字"
      })
  void aYearThatCannotBeIsToldAndNothingIsMade(String year, String problem) {
    model.yearProperty().set(year);
    assertThat(model.problem()).startsWith(problem);
    model.accept();
    assertThat(entered).isEmpty();
    assertThat(texts.all()).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "一半", "-1", "1.", "1.2345678", "12345"})
  void aFactorThatIsNoneIsToldWhereAmountsAreMultiplied(String factor) {
    model.factorProperty().set(factor);
    assertThat(model.problem()).isEmpty();
    model.amountsProperty().set(Treatment.MULTIPLIED);
    assertThat(model.problem()).contains("系数");
    model.factorProperty().set("1.05");
    assertThat(model.problem()).isEmpty();
  }

  @Test
  void theNewTextIsKeptAndOpenedAndTheOldOneStays() {
    model.yearProperty().set("２０２５");
    model.amountsProperty().set(Treatment.MULTIPLIED);
    model.factorProperty().set("2");
    model.accept();
    assertThat(entered).hasSize(1);
    Submission made = entered.getFirst();
    assertThat(made.year()).isEqualTo("2025");
    assertThat(texts.all()).containsExactly(text, made);
    assertThat(made.projects().get(1).text("budget")).isNotEmpty();
    for (int i = 0; i < made.projects().size(); i++) {
      String before = text.projects().get(i).text("budget").replace(",", "");
      if (before.matches("[0-9.]+")) {
        assertThat(new BigDecimal(made.projects().get(i).text("budget").replace(",", "")))
            .isEqualByComparingTo(new BigDecimal(before).multiply(BigDecimal.TWO));
      }
    }
  }

  @Test
  void thatTheYearIsThereAlreadyIsTold() {
    texts.add(text.with("year", "2024"));
    RollForwardModel again = model();
    assertThat(again.there()).isEqualTo("本单位已有 2024 年的文本，结转后两份并存");
    again.yearProperty().set("2025");
    assertThat(again.there()).isEmpty();
    assertThat(again.problem()).isEmpty();
  }

  @Test
  void aProjectThatIsLeftOutTakesItsYearsWithIt() {
    model.shownProperty().set(RollForwardModel.Show.PROJECTS);
    assertThat(model.lines()).hasSize(text.projects().size());
    int all = text.projects().size();
    assertThat(model.summary()).startsWith("带入 " + all + " 个项目，留下 0 个");
    model.toggle(model.lines().getFirst());
    assertThat(model.summary()).startsWith("带入 " + (all - 1) + " 个项目，留下 1 个");
    model.accept();
    assertThat(names(entered.getFirst())).isEqualTo(names(text).subList(1, all));
  }

  @Test
  void allProjectsAreTickedAtOnce() {
    int all = text.projects().size();
    model.shownProperty().set(RollForwardModel.Show.PROJECTS);
    model.tickAll(false);
    assertThat(model.summary()).startsWith("带入 0 个项目，留下 " + all + " 个");
    model.tickAll(true);
    assertThat(model.summary()).startsWith("带入 " + all + " 个项目，留下 0 个");
    model.tickAll(false);
    model.propose();
    assertThat(model.summary()).startsWith("带入 " + all + " 个项目，留下 0 个");
  }

  /// What was changed and what stays add up to all, whatever is ticked.
  @Test
  void changedAndStayingYearsAreAllYears() {
    String before = model.summary();
    model.tickAll(false);
    assertThat(model.summary()).contains("年份更换 0 处");
    model.shownProperty().set(RollForwardModel.Show.STAYING);
    long staying = model.lines().stream().flatMap(RollLine::year).count();
    assertThat(model.summary()).contains("年份更换 0 处，不变 " + staying + " 处");
    model.tickAll(true);
    assertThat(model.summary()).contains("年份更换 " + staying + " 处，不变 0 处");
    assertThat(model.lines()).as("nothing stays any more").isEmpty();
    model.propose();
    assertThat(model.summary()).isEqualTo(before);
  }

  @Test
  void projectCodesAreRenewedTogether() {
    assertThat(model.hasCodes()).isTrue();
    assertThat(model.renewsCodes()).isTrue();
    model.renewCodes(false);
    assertThat(model.renewsCodes()).isFalse();
    model.accept();
    assertThat(entered.getFirst().projects().stream().map(Project::code).toList())
        .isEqualTo(text.projects().stream().map(Project::code).toList());
  }

  @Test
  void everyChangeIsShown() {
    int before = model.revisionProperty().get();
    model.shownProperty().set(RollForwardModel.Show.STAYING);
    assertThat(model.revisionProperty().get()).isGreaterThan(before);
    int shown = model.revisionProperty().get();
    model.tickAll(true);
    assertThat(model.revisionProperty().get()).isGreaterThan(shown);
    int ticked = model.revisionProperty().get();
    model.renewCodes(true);
    assertThat(model.revisionProperty().get()).isGreaterThan(ticked);
  }
}
