package jibian.check.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jibian.form.Form;
import jibian.model.Submission;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the form of a text declares for the reviewer, and what goes without saying.
class ReviewContextTest {
  private static final Form HEBEI = DeclaredForm.shipped("hebei");
  private static final Submission TEXT =
      new Submission(Tree.Fields.EMPTY, List.of(), List.of(), List.of());

  private static ReviewContext declared(String key, Tree value) {
    return terms(DeclaredForm.with(HEBEI, Map.of(key, value)));
  }

  private static ReviewContext terms(Form form) {
    return new ReviewContext(TEXT, form, RuleBook.NONE);
  }

  private static Tree flag(boolean value) {
    return new Tree.Flag(value, 0);
  }

  @Test
  void ofAFormThatDeclaresNothingNothingIsDemanded() {
    ReviewContext bare = terms(DeclaredForm.bare(HEBEI));
    assertThat(bare.weights()).isEmpty();
    assertThat(bare.requiredCover()).isEmpty();
    assertThat(bare.requiredParts()).isEmpty();
    assertThat(bare.coverOptional()).isTrue();
    assertThat(bare.numberedNames()).isFalse();
    assertThat(bare.longCodes()).isFalse();
    assertThat(bare.year()).as("the text has none").isEmpty();
    assertThat(bare.unit()).isEmpty();
    assertThat(bare.stages()).isEmpty();
    assertThat(bare.demands().faults()).isEmpty();
    assertThat(bare.frame()).isEqualTo(HEBEI.frame());
  }

  @Test
  void weightsAreOfAFieldAndAddUpToANumber() {
    Tree.Fields both = Tree.Fields.EMPTY.with("field", "weight").with("total", Tree.of(90));
    assertThat(declared("weights", both).weights())
        .contains(new ReviewContext.Weights("weight", new BigDecimal("90")));
    Tree.Fields noTotal = Tree.Fields.EMPTY.with("field", "weight");
    assertThat(declared("weights", noTotal).weights()).isEmpty();
    Tree.Fields words = noTotal.with("total", "一百");
    assertThat(declared("weights", words).weights()).as("no number").isEmpty();
    Tree.Fields noField = Tree.Fields.EMPTY.with("total", Tree.of(90));
    assertThat(declared("weights", noField).weights()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void aFormSaysWhetherATextMayGoWithoutACover(boolean may) {
    assertThat(declared("coverOptional", flag(may)).coverOptional()).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void aFormSaysWhetherItNumbersTheIndicatorsItself(boolean numbers) {
    assertThat(declared("numberedNames", flag(numbers)).numberedNames()).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource({"21, true", "20, false", "二十一, false"})
  void codesAreLongWhereTheFormSaysTwentyOne(String length, boolean isLong) {
    assertThat(declared("codeLength", Tree.of(length)).longCodes()).isEqualTo(isLong);
  }

  @Test
  void aFormNamesThePartsAndTheLinesOfTheCoverThatMustBeThere() {
    Tree parts = Tree.of(List.of("总体绩效目标", "工作保障措施"));
    assertThat(declared("requiredParts", parts).requiredParts())
        .containsExactly("总体绩效目标", "工作保障措施");
    Tree lines = Tree.of(List.of("title", "preparedBy"));
    assertThat(declared("requiredCover", lines).requiredCover())
        .containsExactly("title", "preparedBy");
  }

  /// Words of a column's heading are no value: 三级指标; those of a column that is none of indicators may be.
  @Test
  void headingsAreTheNamesOfLevelsAndOfColumnsOfIndicators() {
    ReviewContext terms = terms(HEBEI);
    assertThat(terms.headings()).contains("产出指标", "数量指标", "三级指标");
    assertThat(terms.headings()).allMatch(heading -> heading.contains("指标"));
    assertThat(terms.holdsHeading("社会效益指标：改善")).isTrue();
    assertThat(terms.holdsHeading("确定依据")).isFalse();
  }

  @Test
  void theSourcesAreTheAmountsThatTheFormPrints() {
    assertThat(terms(HEBEI).sources()).contains("budget", "fiscal", "other");
    assertThat(terms(HEBEI).sources()).isSubsetOf(HEBEI.amounts());
    assertThat(terms(HEBEI).rules()).isSameAs(RuleBook.NONE);
    assertThat(terms(HEBEI).form()).isSameAs(HEBEI);
  }
}
