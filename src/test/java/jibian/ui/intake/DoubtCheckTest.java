package jibian.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jibian.edit.CellEdits;
import jibian.edit.PartEdits;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.findings.FindingItem;
import org.junit.jupiter.api.Test;

/// The open doubts of a review stand on the cells as findings do.
class DoubtCheckTest {
  private final ReadSample sample =
      new ReadSample()
          .text(ReadSample.withOverall(Fakes.text("langfang-2020")))
          .left("电话", "第 9 段")
          .doubt("year", "", "2020")
          .doubt("narrative[2].heading", "第 3 段", "一")
          .doubt("projects[1].budget", "表 2", "5")
          .doubt("projects[1].indicators[0].value", "表 2", "≥3")
          .doubt("tables[1].title", "表 9", "采购")
          .doubt("overall.budget", "表 1", "55")
          .doubt("overall.indicators[0].value", "表 1", "≥3")
          .doubt("", "第 1 段", "哪一年");

  private final List<OpenPoint> points = sample.read().points();
  private final DoubtCheck check = new DoubtCheck(points);

  private List<FindingItem> found(Submission text) {
    return check.findings(text, ReadSample.form("langfang")).stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<Address> cells(Submission text) {
    return found(text).stream().map(FindingItem::where).toList();
  }

  @Test
  void everyDoubtStandsOnItsCell() {
    Submission text = sample.text;
    Address table = Address.of(text.overall().getFirst().id());
    assertThat(cells(text))
        .containsExactlyInAnyOrder(
            Address.ofText("year"),
            new Address(text.narrative().get(2).id(), "heading"),
            sample.head(1, "budget"),
            sample.cell(1, 0, "value"),
            new Address(text.supplements().get(1).id(), "title"),
            table.field("budget"),
            new Address(text.overall().getFirst().indicators().getFirst().id(), "value"));
  }

  @Test
  void aDoubtSaysItsReasonAndWhichPointOfTheListItIs() {
    FindingItem year = found(sample.text).getFirst();
    assertThat(year.message()).isEqualTo("看不清");
    assertThat(year.rank()).isEqualTo(FindingItem.Rank.WARNING);
    assertThat(year.fixable()).isFalse();
    assertThat(points.get(DoubtCheck.point(year)).address()).contains(Address.ofText("year"));
    assertThat(found(sample.text))
        .allSatisfy(
            item ->
                assertThat(points.get(DoubtCheck.point(item)).address()).contains(item.where()));
  }

  /// What is found in an indicator counts for its project.
  @Test
  void whatIsFoundInARowBelongsToItsProject() {
    Submission text = sample.text;
    for (FindingItem item : found(text)) {
      boolean inProject =
          Set.of(sample.head(1, "").owner(), sample.cell(1, 0, "").owner())
              .contains(item.where().owner());
      if (inProject) {
        assertThat(item.project()).contains(text.projects().get(1).id());
      }
      if (item.where().field().equals("heading") || item.where().field().equals("year")) {
        assertThat(item.project()).isEmpty();
      }
    }
    List<FindingItem> second =
        check.findings(text, ReadSample.form("langfang")).stream()
            .filter(
                part -> part.stream().anyMatch(one -> one.where().equals(sample.head(1, "budget"))))
            .findFirst()
            .orElseThrow();
    assertThat(second).hasSize(2);
  }

  @Test
  void whatWasCorrectedConfirmedOrDeletedIsNoDoubtAnyMore() {
    Submission text = sample.text;
    Address budget = sample.head(1, "budget");
    Submission corrected = CellEdits.set(text, budget, "6.00");
    assertThat(cells(corrected)).doesNotContain(budget).hasSize(6);
    Submission confirmed =
        PointStates.with(
            text, DoubtCheck.point(found(text).getFirst()), PointStates.State.CONFIRMED);
    assertThat(cells(confirmed)).doesNotContain(Address.ofText("year")).hasSize(6);
    Submission without = PartEdits.remove(text, List.of(budget.owner()));
    assertThat(cells(without)).doesNotContain(budget, sample.cell(1, 0, "value")).hasSize(5);
  }

  @Test
  void nothingIsMendedByItself() {
    assertThat(check.mend(sample.text, ReadSample.form("langfang"), Set.of()).count()).isZero();
    assertThat(check.mend(sample.text, ReadSample.form("langfang"), Set.of()).text())
        .isSameAs(sample.text);
  }
}
