package jibian.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CellEditsTest {
  private static final Submission TEXT = Texts.read("langfang-2020");

  @Provide
  Arbitrary<Address> addresses() {
    List<Address> cells = new ArrayList<>();
    PartLookup.each(
        TEXT, part -> part.keys().forEach(key -> cells.add(new Address(part.id(), key))));
    return Arbitraries.of(cells);
  }

  @Property
  void whatIsSetIsThereAndNothingElseChanges(
      @ForAll("addresses") Address cell, @ForAll("addresses") Address other, @ForAll String value) {
    Submission changed = CellEdits.set(TEXT, cell, value);
    assertThat(CellEdits.text(changed, cell)).isEqualTo(value);
    if (!other.equals(cell)) {
      assertThat(CellEdits.text(changed, other)).isEqualTo(CellEdits.text(TEXT, other));
    }
  }

  @Property
  void settingBackIsTheSameText(@ForAll("addresses") Address cell, @ForAll String value) {
    Submission changed = CellEdits.set(TEXT, cell, value);
    assertThat(CellEdits.set(changed, cell, CellEdits.text(TEXT, cell))).isEqualTo(TEXT);
  }

  @Test
  void untouchedProjectsStayTheSameObjects() {
    Project first = TEXT.projects().getFirst();
    Submission changed =
        CellEdits.set(TEXT, new Address(first.indicators().getFirst().id(), "value"), "≥1个");
    assertThat(changed.projects().get(1)).isSameAs(TEXT.projects().get(1));
    assertThat(changed.projects().getFirst()).isNotSameAs(first);
    assertThat(changed.projects().getFirst().indicators().get(1))
        .isSameAs(first.indicators().get(1));
  }

  @Test
  void goalsAreLines() {
    Project first = TEXT.projects().getFirst();
    Address goals = new Address(first.id(), "goals");
    Submission changed = CellEdits.set(TEXT, goals, "一\n二\n三");
    assertThat(changed.projects().getFirst().goals()).containsExactly("一", "二", "三");
    assertThat(CellEdits.set(changed, goals, "").projects().getFirst().goals()).isEmpty();
    assertThat(CellEdits.text(changed, goals.field("goals.2"))).isEqualTo("二");
  }

  @Test
  void absentCellsStayAbsentWhenNothingIsTyped() {
    Address code = new Address(TEXT.projects().getFirst().id(), "code");
    assertThat(CellEdits.text(TEXT, code)).isEmpty();
    assertThat(CellEdits.set(TEXT, code, "")).isSameAs(TEXT);
    Submission typed = CellEdits.set(TEXT, code, "1");
    assertThat(CellEdits.text(typed, code)).isEqualTo("1");
    Submission emptied = CellEdits.set(typed, code, "");
    assertThat(TEXT.projects().getFirst().has("code")).isFalse();
    assertThat(emptied.projects().getFirst().has("code")).as("an empty cell is there").isTrue();
  }

  @Test
  void aPlanGrowsWhereThereWasNone() {
    Address march = new Address(TEXT.projects().getFirst().id(), "plan.3");
    Submission changed = CellEdits.set(TEXT, march, "25%");
    assertThat(changed.projects().getFirst().text("plan.3")).isEqualTo("25%");
  }

  @Test
  void ownFieldsOfTheText() {
    Submission changed = CellEdits.set(TEXT, Address.ofText("unit.name"), "某局");
    assertThat(changed.text("unit.name")).isEqualTo("某局");
    assertThat(CellEdits.set(changed, Address.ofText("year"), "2027").year()).isEqualTo("2027");
  }

  @Test
  void aYearTakesOnlyANumber() {
    assertThat(CellEdits.set(TEXT, Address.ofText("year"), "去年")).isEqualTo(TEXT);
  }

  @Test
  void supplementCells() {
    Supplement table = TEXT.supplements().getLast();
    Address cell = new Address(table.id(), "rows.1.2");
    Submission changed = CellEdits.set(TEXT, cell, "十");
    assertThat(changed.supplements().getLast().rows().getFirst().get(1)).isEqualTo("十");
    assertThat(table.withRow(0).rows()).hasSize(table.rows().size() + 1);
    assertThat(table.withRow(0).withoutRow(0)).isEqualTo(table);
    assertThat(table.withRowMoved(0, 2).rows().get(2)).isEqualTo(table.rows().getFirst());
  }

  @Test
  void manyAtOnce() {
    Map<Address, String> values = new LinkedHashMap<>();
    for (Project project : TEXT.projects()) {
      for (Indicator row : project.indicators()) {
        values.put(new Address(row.id(), "basis"), "年初工作计划");
      }
    }
    Submission changed = CellEdits.set(TEXT, values);
    values.forEach((cell, value) -> assertThat(CellEdits.text(changed, cell)).isEqualTo(value));
    assertThat(changed.narrative()).isSameAs(TEXT.narrative());
  }

  @Test
  void paragraphsOfASection() {
    Section section = TEXT.narrative().getFirst();
    Submission changed = CellEdits.set(TEXT, new Address(section.id(), "paragraphs"), "甲\n乙");
    assertThat(changed.narrative().getFirst().paragraphs()).containsExactly("甲", "乙");
  }
}
