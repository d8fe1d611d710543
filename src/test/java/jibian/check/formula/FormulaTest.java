package jibian.check.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.ReviewContext;
import jibian.check.facts.RuleBook;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.FormFiles;
import jibian.text.Tree;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What formulas of a unit's own checks give, reckoned by hand.
class FormulaTest {
  private static final Formula.Scope SCOPE = scope();

  private static Formula.Scope scope() {
    Map<String, Tree> fields = new LinkedHashMap<>();
    fields.put("name", Tree.of("农村公路养护"));
    fields.put("code", Tree.of(" "));
    fields.put("budget", Tree.of("1,200.50"));
    fields.put("fiscal", Tree.of("1200.5万元"));
    fields.put("other", Tree.of(""));
    fields.put("purpose", Tree.of("养护300公里，每公里4万元"));
    fields.put("plan", new Tree.Fields(Map.of("3", Tree.of("25%"), "12", Tree.of("100%")), 0));
    fields.put("goals", Tree.of(List.of("目标一", " ", "目标二")));
    List<Indicator> rows = new ArrayList<>();
    rows.add(row("数量指标", "养护里程", "≥300公里"));
    rows.add(row("数量指标", "桥梁座数", "=20座"));
    rows.add(row("质量指标", " 完好率 ", "≥95%"));
    rows.add(row("时效指标", "完成时限", "12月底前"));
    Project project = new Project(new Id(1), new Tree.Fields(fields, 0), rows);
    Submission text = new Submission(Tree.Fields.EMPTY, List.of(), List.of(project), List.of());
    ReviewContext terms = new ReviewContext(text, form(), RuleBook.NONE);
    return new Formula.Scope(new ProjectFacts(project, terms), Optional.empty());
  }

  private static Form form() {
    try {
      return new Forms(FormFiles.shipped().found()).form("hebei");
    } catch (IOException | UnusableException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Indicator row(String level2, String level3, String value) {
    Map<String, Tree> cells = new LinkedHashMap<>();
    cells.put("level1", Tree.of("产出指标"));
    cells.put("level2", Tree.of(level2));
    cells.put("level3", Tree.of(level3));
    cells.put("value", Tree.of(value));
    return new Indicator(new Id(10 + level3.length()), new Tree.Fields(cells, 0));
  }

  private static Formula read(String formula) throws FormulaReader.BrokenFormula {
    return FormulaReader.read(formula);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '"',
      value = {
        "1 + 2 * 3 | 7",
        "(1 + 2) * 3 | 9",
        "（1 + 2） × 3 | 9",
        "10 - 2 - 3 | 5",
        "24 / 4 / 2 | 3",
        "7 / 2 | 3.5",
        "1 / 0 | 0",
        "-3 + 5 | 2",
        "2 * -3 | -6",
        "budget | 1200.5",
        "budget - fiscal | 0",
        "other | 0",
        "plan3 | 25",
        "plan12 - plan3 | 75",
        // The first number of a text; a date is none.
        "purpose | 300",
        "name | 0",
        "goals | 2",
        "length(name) | 6",
        "length('𠮷野') | 2",
        "length('') | 0",
        "count(level2 = '数量指标') | 2",
        "count(number > 100) | 1",
        "count(contains(level3, '率')) | 1",
        "sum(number) | 415",
        "any(unit = '%') + 0 | 1",
        "all(unit = '%') + 0 | 0"
      })
  void itsNumber(String formula, BigDecimal number) throws FormulaReader.BrokenFormula {
    assertThat(Formula.number(read(formula).in(SCOPE))).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '"',
      value = {
        "1 < 2 | true",
        "2 < 2 | false",
        "2 <= 2 | true",
        "3 <= 2 | false",
        "3 > 2 | true",
        "2 > 2 | false",
        "2 >= 2 | true",
        "1 >= 2 | false",
        "2 = 2.0 | true",
        "2 == 3 | false",
        "2 != 2.0 | false",
        "2 <> 3 | true",
        "2 ≠ 3 | true",
        "2 ≤ 1 | false",
        "2 ≥ 1 | true",
        "'甲' = '甲' | true",
        "'甲' = '乙' | false",
        "'a' < 'b' | true",
        "'20' = 20 | true",
        "'9' < '10' | false"
      })
  void howNumbersAndTextsAreCompared(String formula, boolean holds)
      throws FormulaReader.BrokenFormula {
    assertThat(Formula.truth(read(formula).in(SCOPE))).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '"',
      value = {
        "1 = 1 and 1 = 2 | false",
        "1 = 2 or 1 = 1 | true",
        "1 = 2 || 1 = 3 | false",
        "1 = 1 && 2 = 2 | true",
        "1 = 1 且 1 = 2 | false",
        "1 = 2 或者 1 = 1 | true",
        // And binds closer than or.
        "1 = 1 or 1 = 1 and 1 = 2 | true",
        "(1 = 1 or 1 = 1) and 1 = 2 | false",
        "not 1 = 2 | true",
        "not not 1 = 2 | false",
        "!(1 = 1) | false",
        "非 1 = 2 | true",
        "empty(code) | true",
        "empty(name) | false",
        "empty('') | true",
        "contains(name, '公路') | true",
        "contains(name， “铁路”) | false",
        "contains(name, '') | true",
        "all(level1 = '产出指标') | true",
        "all(level2 = '数量指标') | false",
        "any(level2 = '质量指标') | true",
        "any(level2 = '成本指标') | false",
        "any(level3 = '完好率') | true",
        "any(sign = '≥' and number = 95) | true",
        "any(unit = '座') | true",
        "any(number = 0) | true",
        "name | true",
        "code | false",
        "0 | false",
        "0.5 | true",
        "'' | false",
        // A name that begins like a word of the language is none.
        "notcode | -",
        "1 = 1 andcode | -",
        "1 = 1 orname | -",
        "1 = 1  | true",
        "notes | -",
        "order | -",
        "android | -"
      })
  void whetherItHolds(String formula, String holds) throws FormulaReader.BrokenFormula {
    if (holds.equals("-")) {
      assertThatThrownBy(() -> read(formula)).isInstanceOf(FormulaReader.BrokenFormula.class);
    } else {
      assertThat(Formula.truth(read(formula).in(SCOPE))).isEqualTo(Boolean.valueOf(holds));
    }
  }

  /// The place of a fault is the sign it is about, from 1.
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '"',
      value = {
        "'' | 1",
        "budget <= | 10",
        "(budget > 5 | 12",
        "budget ~ 5 | 8",
        "budget > 5 ) | 12",
        "level2 = '数' | 1",
        "1 + levl | 5",
        "contains(name) | 15",
        "empty(name, code) | 18",
        "name = '未完 | 8",
        "1.2.3 > 4 | 1",
        "3 - - | 5",
        "count(count(level2)) | 7",
        "plan13 > 1 | 1",
        "plan0 > 1 | 1",
        "plan > 1 | 1",
        "count level2 | 1",
        "length | 1"
      })
  void aFaultIsToldWithItsPlace(String formula, int column) {
    String text = formula.equals("''") ? "" : formula;
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            FormulaReader.BrokenFormula.class,
            fault -> {
              assertThat(fault.column()).isEqualTo(column);
              assertThat(fault.getMessage()).isNotBlank();
            });
  }

  /// A name of rows is told apart from one that is nowhere.
  @Test
  void aFaultSaysWhatIsMeant() {
    assertThatThrownBy(() -> read("level2 = '数'")).hasMessageContaining("level2");
    assertThatThrownBy(() -> read("levl2 = '数'")).hasMessageContaining("levl2");
    assertThatThrownBy(() -> read("level2 = '数'"))
        .extracting(Throwable::getMessage)
        .isNotEqualTo(message("levl2 = '数'").replace("levl2", "level2"));
    assertThatThrownBy(() -> read("1 + ？")).hasMessageContaining("？");
    assertThatThrownBy(() -> read("contains(name)")).hasMessageContaining("2");
    assertThatThrownBy(() -> read("empty(name, code)")).hasMessageContaining("1");
  }

  private static String message(String formula) {
    try {
      read(formula);
      return "";
    } catch (FormulaReader.BrokenFormula e) {
      return e.getMessage();
    }
  }

  /// Fifty levels of brackets are read, deeper ones are refused rather than running out of room.
  @ParameterizedTest
  @ValueSource(strings = {"(", "not ", "!"})
  void veryDeepFormulasAreRefused(String level) throws FormulaReader.BrokenFormula {
    String close = level.equals("(") ? ")" : "";
    String deep = level.repeat(40) + "1" + close.repeat(40);
    assertThat(Formula.truth(read(deep).in(SCOPE))).isTrue();
    assertThatThrownBy(() -> read(level.repeat(100_000) + "1" + close.repeat(100_000)))
        .isInstanceOf(FormulaReader.BrokenFormula.class);
  }

  /// Brackets beside each other are not inside each other.
  @Test
  void manyBracketsInARowAreNotDeep() throws FormulaReader.BrokenFormula {
    String many = "(1)" + " + (1)".repeat(200);
    assertThat(Formula.number(read(many).in(SCOPE))).isEqualByComparingTo("201");
    String negations = "not 0" + " and not 0".repeat(200);
    assertThat(Formula.truth(read(negations).in(SCOPE))).isTrue();
  }

  /// Outside the rows their fields have no meaning, behind a function over rows neither.
  @Test
  void fieldsOfRowsAreKnownOnlyOverRows() {
    assertThatThrownBy(() -> read("count(value = '') > 0 and value = ''"))
        .isInstanceOfSatisfying(
            FormulaReader.BrokenFormula.class, fault -> assertThat(fault.column()).isEqualTo(27));
  }

  @Test
  void projectFieldsAreKnownOverRowsToo() throws FormulaReader.BrokenFormula {
    assertThat(Formula.truth(read("any(number > budget)").in(SCOPE))).isFalse();
    assertThat(Formula.truth(read("any(number * 5 > budget)").in(SCOPE))).isTrue();
  }

  /// A reason for a finding holds as long as these stay as they are.
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '"',
      value = {
        "budget <= 100 | 1200.5",
        "budget = fiscal + 1 | 1200.5;1200.5万元",
        "count(level2 = '数量指标') > 3 | 2",
        "not empty(name) and length(code) > 0 | 农村公路养护; ",
        "1 = 1 | -",
        "contains(name, '路') or any(unit = '%') | 农村公路养护;true",
        "plan12 = '100%' | 100%"
      })
  void whatItLooksAt(String formula, String seen) throws FormulaReader.BrokenFormula {
    List<String> wanted = seen.equals("-") ? List.of() : List.of(seen.split(";", -1));
    assertThat(read(formula).seen(SCOPE).stream().map(String::strip).toList())
        .isEqualTo(wanted.stream().map(String::strip).toList());
  }
}
