package jibian.check.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jibian.check.finding.Fix;
import jibian.check.language.Direction;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Submission;
import jibian.office.exchange.FormFiles;
import jibian.text.Tree;
import jibian.text.Unit;
import jibian.text.UnusableException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the rules know of a row.
class IndicatorFactsTest {
  private static final Id PROJECT = new Id(1);
  private static final Id ROW = new Id(2);

  private static final ReviewContext TERMS =
      new ReviewContext(
          new Submission(Tree.Fields.EMPTY, List.of(), List.of(), List.of()),
          form(),
          RuleBook.NONE);

  private static Form form() {
    try {
      return new Forms(FormFiles.shipped().found()).form("hebei");
    } catch (IOException | UnusableException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Indicator row(String level2, String name, String description, String value) {
    return new Indicator(
        ROW,
        Tree.Fields.EMPTY
            .with("level1", "产出指标")
            .with("level2", level2)
            .with("level3", name)
            .with("description", description)
            .with("value", value)
            .with("basis", "计划"));
  }

  private static IndicatorFacts facts(Indicator row) {
    return new IndicatorFacts(PROJECT, row, 3, TERMS);
  }

  private static IndicatorFacts named(String name, String value) {
    return facts(row("数量指标", name, "", value));
  }

  /// All that is known of a row, in one list.
  private static List<Object> all(IndicatorFacts row) {
    return new ArrayList<>(
        List.of(
            row.place(),
            row.heading(),
            row.name(),
            row.description(),
            row.value(),
            row.nameKey(),
            row.descriptionKey(),
            row.valueKey(),
            row.tightValue(),
            row.unnamed(),
            row.target(),
            row.sense(),
            row.rate(),
            row.sentence(),
            row.quantity(),
            row.price(),
            row.money()));
  }

  /// A row in which a fix was tried is known as well as one that was read afresh.
  @Property(tries = 400)
  void aRowWithACellWrittenIsThatRowReadAfresh(
      @ForAll("rows") Indicator row, @ForAll("cells") Fix.Cell cell) {
    Indicator written = row.with(cell.address().field(), cell.text());
    assertThat(all(facts(row).with(cell, TERMS))).isEqualTo(all(facts(written)));
  }

  @Provide
  Arbitrary<Indicator> rows() {
    Arbitrary<String> names = Arbitraries.of("养护里程", "投诉率", "完成情况", "", "指标1", "人均补助标准", "响应时间");
    Arbitrary<String> levels = Arbitraries.of("数量指标", "质量指标", "成本指标", "");
    return net.jqwik.api.Combinators.combine(levels, names, texts(), texts())
        .as(IndicatorFactsTest::row);
  }

  @Provide
  Arbitrary<Fix.Cell> cells() {
    Arbitrary<String> fields =
        Arbitraries.of("value", "description", "basis", "level1", "level2", "level3");
    return net.jqwik.api.Combinators.combine(fields, texts())
        .as((field, text) -> new Fix.Cell(new Address(ROW, field), text));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of(
        "",
        "≥95%",
        "=300公里",
        "≤2400元/人·年",
        "投诉率",
        "收入增长率",
        "每人每月500元",
        "≥90稿件采用率大于等于百分之九十",
        "2024年12月底前",
        "数量指标300公里",
        "质量指标",
        "成本指标",
        " ",
        "≤120万元");
  }

  /// The name says nothing; its description is the name of something measured.
  @ParameterizedTest
  @CsvSource({
    "完成情况, 群众投诉率, SHRINK",
    "完成情况, 农民收入增长率, GROW",
    "完成情况, '', OPEN",
    "投诉率, 农民收入增长率, SHRINK",
    // A long description is no name.
    "完成情况, 全年各乡镇各部门收到的关于本项目的群众来信来访投诉率, OPEN"
  })
  void theDescriptionSaysWhatTheNameDoesNot(String name, String description, Direction direction) {
    IndicatorFacts row = facts(row("质量指标", name, description, "≤5%"));
    assertThat(row.sense()).isEqualTo(direction);
    Fix.Cell cell = new Fix.Cell(new Address(ROW, "description"), description);
    IndicatorFacts written = facts(row("质量指标", name, "别的说明", "≤5%")).with(cell, TERMS);
    assertThat(written.sense()).isEqualTo(direction);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1", "指标1", "指标一", "指标12", "……"})
  void aPlaceholderIsNoName(String name) {
    assertThat(named(name, "≥1个").unnamed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"养护里程", "指标完成率", "第2季度完成率"})
  void anyOtherNameIsOne(String name) {
    assertThat(named(name, "≥1个").unnamed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "路面完好率, true",
    "群众满意度, true",
    "设备占比, true",
    "支出比例, true",
    "养护里程, false",
    "效率提升, false",
    "频率, false",
    "利率, false"
  })
  void aRateIsAShareOfAWhole(String name, boolean rate) {
    assertThat(named(name, "≥95%").rate()).isEqualTo(rate);
  }

  /// The unit in brackets at the end of a name is none of it; a longer remark is.
  @ParameterizedTest
  @CsvSource({
    "养护里程（公里）, 养护里程",
    "养护里程（全县农村公路）, 养护里程(全县农村公路)",
    "（公里）, (公里)",
    "养护（日常）里程, 养护(日常)里程",
    "养 护 里 程, 养护里程"
  })
  void theNameWithoutItsUnit(String name, String bare) {
    assertThat(named(name, "≥1").name()).isEqualTo(bare);
  }

  /// What a heading left in the cell is not read as part of the value.
  @Test
  void aHeadingInFrontOfAValueIsNotRead() {
    assertThat(named("养护里程", "数量指标≥300公里").target().number())
        .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("300"));
    assertThat(named("养护里程", "数量指标").target().numeric()).isFalse();
  }

  /// Value, yuan of one, of what, whether monthly; - where it is no price.
  @ParameterizedTest
  @CsvSource({
    "补助标准, ≤2400元/人·年, 2400, 人, false",
    "补助标准, ≤200元/人·月, 200, 人, true",
    "护路员每人每月补助, ≤200元, 200, 人, true",
    "护路员人均补助, ≤200元, 200, 人, false",
    "设备单价, ≤0.5万元, 5000, '', false",
    "设备单价, ≤5000元/台, 5000, 台, false",
    "项目总成本, ≤120万元, -, '', false",
    "养护里程, =300公里, -, '', false",
    "补助标准, 按规定执行, -, '', false",
    // Of two things at once it is no price of one.
    "补助标准, ≤50元/人·次, -, '', false"
  })
  void aPriceIsMoneyForOneOfSomething(
      String name, String value, String yuan, String of, boolean monthly) {
    Optional<Price> price = facts(row("成本指标", name, "", value)).price();
    if (yuan.equals("-")) {
      assertThat(price).isEmpty();
      return;
    }
    assertThat(price).isPresent();
    assertThat(price.get().yuan()).isEqualByComparingTo(yuan);
    assertThat(price.get().of()).isEqualTo(of);
    assertThat(price.get().monthly()).isEqualTo(monthly);
  }

  /// What stands behind the number, or how often it is due by the description; - where it is no price.
  @ParameterizedTest
  @CsvSource({
    "补助标准, '', ≤500每人每月500元, 500, 人, true",
    "人均补助, '', ≤500每人每月五百元, 500, 人, true",
    // It says another number.
    "补助标准, '', ≤500每人每月600元, -, '', false",
    "每人补助标准, 每人每月发放200元, ≤200元, 200, 人, true",
    "每人补助标准, 每人每年发放200元, ≤200元, 200, 人, false",
    "每人补助标准, 每台每月200元, ≤200元, 200, 人, false",
    "每人补助标准, 发放给护路员, ≤200元, 200, 人, false",
    // What the value is per counts before what the name and the description say.
    "每人补助标准, 每人每月发放200元, ≤200元/户, 200, 户, false",
    // The description alone makes no price of a total.
    "补助总额, 每人每月发放200元, ≤200元, -, '', false"
  })
  void aPriceIsSaidByASentenceOrByNameAndDescription(
      String name, String description, String value, String yuan, String of, boolean monthly) {
    Optional<Price> price = facts(row("成本指标", name, description, value)).price();
    assertThat(price.isPresent()).isEqualTo(!yuan.equals("-"));
    price.ifPresent(
        it -> {
          assertThat(it.yuan()).isEqualByComparingTo(yuan);
          assertThat(it.of()).isEqualTo(of);
          assertThat(it.monthly()).isEqualTo(monthly);
        });
  }

  /// An amount of money in all, in 元; - where the value is none.
  @ParameterizedTest
  @CsvSource({
    "项目总成本, ≤120万元, 1200000",
    "项目总成本, ≤5000元, 5000",
    "印刷费, ≤5印刷费用不超过五万元, 50000",
    "印刷费, ≤5万元印刷费用不超过六万元, -",
    "补助标准, ≤2400元/人, -",
    "人均补助, ≤2400元, -",
    "养护里程, =300公里, -",
    "养护里程, 300, -"
  })
  void moneyIsAnAmountInAllAndNoPrice(String name, String value, String yuan) {
    Optional<BigDecimal> money = facts(row("成本指标", name, "", value)).money();
    assertThat(money.map(it -> it.stripTrailingZeros().toPlainString()).orElse("-"))
        .isEqualTo(yuan);
  }

  /// The unit is the one after the number, or the one that the sentence behind it names.
  @ParameterizedTest
  @CsvSource({
    "养护里程, =300公里, 公里, false",
    "路面完好率, ≥95%, %, true",
    "路面完好率, ≥95完好率大于等于百分之九十五, %, true",
    "培训人数, ≥120全年培训不少于120人, 人, false",
    "培训人数, ≥120, -, false"
  })
  void theUnitIsTheOneWrittenOrTheOneSaid(String name, String value, String unit, boolean share) {
    IndicatorFacts row = named(name, value);
    assertThat(row.unit().map(Unit::name).orElse("-")).isEqualTo(unit);
    assertThat(row.share()).isEqualTo(share);
    assertThat(row.is(Unit.Family.COUNT)).isFalse();
    assertThat(named("桥梁", "=3座").is(named("桥梁", "=3座").unit().orElseThrow().family())).isTrue();
  }

  /// A row without a name is called by its place.
  @Test
  void aRowIsShownByItsNameOrItsPlace() {
    assertThat(named(" 养护里程 ", "=1公里").shown()).isEqualTo("养护里程");
    assertThat(named(" ", "=1公里").shown()).contains("3");
    assertThat(named("养护里程", "=1公里").indicator().id()).isEqualTo(ROW);
    assertThat(named("养护里程", "=1 公里").valueKey()).isEqualTo(named("x", "=1公里").valueKey());
    assertThat(named("养护里程", "=1 公里").tightValue()).isEqualTo("=1公里");
  }

  /// 30 people for 500 元 a month are 18万元 a year; for 500 元 a year 1.5.
  @ParameterizedTest
  @CsvSource({"true, 18", "false, 1.5"})
  void aMonthlyPriceIsDueTwelveTimes(boolean monthly, BigDecimal total) {
    Price price = new Price(new BigDecimal("500"), "人", monthly);
    assertThat(price.times(BigDecimal.valueOf(30))).isEqualByComparingTo(total);
  }

  @Test
  void aRowKnowsItsPlaces() {
    IndicatorFacts row = named("养护里程", "=300公里");
    assertThat(row.place()).isEqualTo(3);
    assertThat(row.heading()).isEqualTo(Heading.QUANTITY);
    assertThat(row.address()).isEqualTo(Address.of(ROW));
    assertThat(row.at("value")).isEqualTo(new Address(ROW, "value"));
    assertThat(row.project()).isEqualTo(PROJECT);
    assertThat(row.text("basis")).isEqualTo("计划");
    assertThat(row.has("basis")).isTrue();
    assertThat(row.has("weight")).isFalse();
  }
}
