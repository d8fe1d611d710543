package jibian.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jibian.check.finding.Authority;
import jibian.check.finding.Finding;
import jibian.check.finding.Fix;
import jibian.check.finding.Rule;
import jibian.check.finding.Severity;
import jibian.model.Address;
import jibian.model.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the window says of one finding, and what its button promises.
class FindingItemTest {
  private static final Id PROJECT = new Id(7);
  private static final Id ROW = new Id(8);
  private static final Address CELL = new Address(ROW, "value");

  private static FindingItem item(Address where, Severity severity, Optional<Fix> fix) {
    return FindingItem.of(
        SaidFindings.finding("x", severity, where, fix, false), Optional.of(PROJECT));
  }

  private static FindingItem item(Optional<Fix> fix) {
    return item(CELL, Severity.ERROR, fix);
  }

  private static FindingItem answered() {
    return FindingItem.of(
        SaidFindings.finding("x", Severity.ERROR, CELL, Fix.write(CELL, "3"), true),
        Optional.of(PROJECT));
  }

  @Test
  void theButtonSaysWhatItWrites() {
    assertThat(item(Fix.write(CELL, "≥3次")).fixLabel()).isEqualTo("改为 ≥3次");
    assertThat(item(Fix.write(CELL, "一\n二")).fixLabel()).as("in one line").isEqualTo("改为 一 二");
    assertThat(item(Fix.write(CELL, "")).fixLabel()).isEqualTo("改正");
    assertThat(item(Fix.write(new Address(ROW, "basis"), "x")).fixLabel())
        .as("it writes elsewhere")
        .isEqualTo("改正");
    assertThat(item(Optional.empty()).fixLabel()).isEmpty();
  }

  /// Twelve signs are said whole; what is one sign for the eye is never cut in two.
  @Test
  void aLongTextIsSaidByItsBeginning() {
    String twelve = "一二三四五六七八九十百千";
    assertThat(item(Fix.write(CELL, twelve)).fixLabel()).isEqualTo("改为 " + twelve);
    assertThat(item(Fix.write(CELL, twelve + "万")).fixLabel()).isEqualTo("改为 " + twelve + "…");
    String rare = "𠮷".repeat(12);
    assertThat(item(Fix.write(CELL, rare)).fixLabel()).isEqualTo("改为 " + rare);
    assertThat(item(Fix.write(CELL, rare + "𠮷")).fixLabel()).isEqualTo("改为 " + rare + "…");
  }

  @Test
  void theButtonSaysWhatBecomesOfARow() {
    assertThat(item(Optional.of(new Fix.Swap(PROJECT, ROW, new Id(9)))).fixLabel())
        .isEqualTo("对调两行");
    assertThat(item(Optional.of(new Fix.Move(PROJECT, ROW, "产出指标", "质量指标"))).fixLabel())
        .isEqualTo("移到质量指标");
    assertThat(item(Optional.of(new Fix.Insert(PROJECT, "产出指标", "时效指标"))).fixLabel())
        .isEqualTo("补一行时效指标");
    assertThat(item(Optional.of(new Fix.Delete(PROJECT, ROW))).fixLabel()).isEqualTo("删除此行");
  }

  @Test
  void whatWasAnsweredIsNotMended() {
    assertThat(item(Fix.write(CELL, "3")).fixable()).isTrue();
    assertThat(item(Fix.write(CELL, "3")).safe()).isTrue();
    assertThat(item(Fix.propose(CELL, "3")).fixable()).isTrue();
    assertThat(item(Fix.propose(CELL, "3")).safe()).as("somebody should look at it").isFalse();
    assertThat(item(Optional.empty()).fixable()).isFalse();
    assertThat(item(Optional.empty()).safe()).isFalse();
    assertThat(answered().fixable()).isFalse();
    assertThat(answered().safe()).isFalse();
    assertThat(answered().overridden()).isTrue();
    assertThat(answered().lapsed()).isFalse();
    assertThat(answered().reason()).contains("理由");
    assertThat(item(Optional.empty()).reason()).isEmpty();
    assertThat(item(Optional.empty()).lapsed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"ERROR, true", "WARNING, true", "HINT, false"})
  void errorsAndWarningsAboutWhatIsNotThereYetWait(Severity severity, boolean waits) {
    FindingItem item = item(CELL, severity, Optional.empty());
    assertThat(item.waits()).as("something is there").isFalse();
    assertThat(item.aboutEmpty().waits()).isEqualTo(waits);
    assertThat(item.error()).isEqualTo(severity == Severity.ERROR);
    assertThat(item.aboutEmpty().unfilled().rank()).isEqualTo(FindingItem.Rank.UNFILLED);
    assertThat(item.unfilled().error()).as("still one").isEqualTo(severity == Severity.ERROR);
    assertThat(answered().aboutEmpty().waits()).isFalse();
  }

  @Test
  void theWorstOfSeveralIsThatWhichSpeaksLoudest() {
    FindingItem hint = item(CELL, Severity.HINT, Optional.empty());
    FindingItem warning = item(CELL, Severity.WARNING, Optional.empty());
    assertThat(FindingItem.worst(List.of(hint, warning, hint))).isEqualTo(FindingItem.Rank.WARNING);
    assertThat(FindingItem.worst(List.of(hint, warning.unfilled())))
        .as("what waits goes before a hint")
        .isEqualTo(FindingItem.Rank.UNFILLED);
  }

  @Test
  void ofTwoAtOneCellOneExplainsTheOther() {
    FindingItem one = item(Optional.empty());
    assertThat(one.beside(item(CELL, Severity.HINT, Optional.empty()))).isTrue();
    assertThat(one.beside(item(CELL.field("basis"), Severity.HINT, Optional.empty()))).isFalse();
    assertThat(one.beside(answered())).isFalse();
    assertThat(answered().beside(one)).isFalse();
    FindingItem whole = item(CELL.field(""), Severity.ERROR, Optional.empty());
    assertThat(whole.beside(whole)).as("about the row as a whole").isFalse();
  }

  @Test
  void aFindingIsKnownAgainByWhatItSaysOfWhere() {
    FindingItem one = item(Optional.empty());
    assertThat(one.like(item(CELL, Severity.HINT, Fix.write(CELL, "3")))).isTrue();
    assertThat(one.like(item(CELL.field("basis"), Severity.ERROR, Optional.empty()))).isFalse();
    FindingItem other =
        FindingItem.of(
            SaidFindings.finding("y", Severity.ERROR, CELL, Optional.empty(), false),
            Optional.of(PROJECT));
    assertThat(one.like(other)).isFalse();
  }

  @Test
  void aWholeRowOrProjectIsShownAtItsName() {
    assertThat(item(Address.of(ROW), Severity.ERROR, Optional.empty()).home())
        .isEqualTo(new Address(ROW, "level3"));
    assertThat(item(Address.of(PROJECT), Severity.ERROR, Optional.empty()).home())
        .isEqualTo(new Address(PROJECT, "name"));
    assertThat(item(CELL, Severity.ERROR, Optional.empty()).home()).isEqualTo(CELL);
    Address all = Address.of(Address.TEXT);
    assertThat(item(all, Severity.ERROR, Optional.empty()).home()).isEqualTo(all);
  }

  /// What stood there has changed since: the reason no longer holds, and is shown to be given again.
  @Test
  void aReasonForWhatStoodThereBeforeHasLapsed() {
    Finding given = SaidFindings.finding("x", Severity.ERROR, CELL, Optional.empty(), true);
    FindingItem lapsed =
        FindingItem.of(
            new Finding(
                given.rule(),
                given.severity(),
                CELL,
                given.key(),
                List.of(),
                Optional.empty(),
                given.reason(),
                false),
            Optional.of(PROJECT));
    assertThat(lapsed.lapsed()).isTrue();
    assertThat(lapsed.overridden()).isFalse();
    assertThat(lapsed.reason()).contains("理由");
  }

  @Test
  void theCountsOfSeveralAddUp() {
    SeverityCounts some = new SeverityCounts(1, 2, 3, 4);
    assertThat(some.plus(new SeverityCounts(10, 20, 30, 40)))
        .isEqualTo(new SeverityCounts(11, 22, 33, 44));
    assertThat(some.withoutUnfilled()).isEqualTo(new SeverityCounts(1, 2, 0, 4));
    assertThat(some.found()).as("what only waits is not found").isEqualTo(7);
    assertThat(some.problems()).as("nor is a hint a problem").isEqualTo(3);
  }

  @Test
  void onlyWhatARuleStandsBehindIsExplained() {
    Finding found = SaidFindings.finding("x", Severity.ERROR, CELL, Optional.empty(), false);
    Rule doubt = new Rule("0", Severity.WARNING, Authority.DOCUMENT, "请核对", "", Optional.empty());
    FindingItem unruled =
        FindingItem.of(
            new Finding(doubt, Severity.WARNING, CELL, "看不清", List.of(), found.fix()),
            Optional.of(PROJECT));
    assertThat(unruled.ruled()).as("a doubt of a file that was read").isFalse();
    assertThat(item(Optional.empty()).ruled()).isTrue();
    assertThat(item(Optional.empty()).title()).isEqualTo("要求x");
    assertThat(item(Optional.empty()).message()).isEqualTo("问题x");
  }
}
