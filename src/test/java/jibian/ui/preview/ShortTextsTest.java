package jibian.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Excerpt;
import jibian.ui.Fakes;
import org.junit.jupiter.api.Test;

/// What a file gone wrong holds, a million signs in one cell, is shown by its beginning; nothing else is touched.
class ShortTextsTest {
  private static final String LONG = "长".repeat(Excerpt.LONGEST + 1);

  private final Submission text = text();
  private final ShortTexts shortTexts = new ShortTexts();

  private static Submission text() {
    Submission langfang = Fakes.text("langfang-2020");
    Project like = langfang.projects().getFirst();
    Indicator row = new Indicator(new Id(9002), like.indicators().getFirst().fields());
    return langfang.withOverall(
        List.of(new Project(new Id(9001), like.fields(), List.of(row)).asOverall()));
  }

  private Submission with(Address cell) {
    return CellEdits.set(text, cell, LONG);
  }

  private Address cell(int project, int row) {
    return new Address(text.projects().get(project).indicators().get(row).id(), "description");
  }

  @Test
  void aTextOfUsualLengthIsTheSameObject() {
    assertThat(shortTexts.of(text)).isSameAs(text);
    Address cell = cell(0, 0);
    Submission longest = CellEdits.set(text, cell, "长".repeat(Excerpt.LONGEST));
    assertThat(shortTexts.of(longest)).as("just as long as may be").isSameAs(longest);
  }

  @Test
  void aLongTextIsShownByItsBeginningWhereverItStands() {
    List<Address> cells = new ArrayList<>();
    cells.add(Address.ofText("cover.title"));
    cells.add(new Address(text.narrative().get(3).id(), "heading"));
    cells.add(new Address(text.narrative().get(2).id(), "paragraphs.1"));
    cells.add(new Address(text.projects().get(1).id(), "purpose"));
    cells.add(new Address(text.projects().get(1).id(), "goals.1"));
    cells.add(new Address(text.projects().get(1).id(), "plan.3"));
    cells.add(cell(2, 1));
    cells.add(new Address(text.supplements().getFirst().id(), "rows.1.1"));
    cells.add(new Address(text.overall().getFirst().id(), "purpose"));
    cells.add(new Address(text.overall().getFirst().indicators().getFirst().id(), "value"));
    for (Address cell : cells) {
      Submission long1 = with(cell);
      assertThat(CellEdits.text(long1, cell)).as(cell.toString()).isEqualTo(LONG);
      Submission shown = new ShortTexts().of(long1);
      assertThat(CellEdits.text(shown, cell))
          .as(cell.toString())
          .isEqualTo(Excerpt.told(LONG))
          .hasSizeLessThan(2_000);
      assertThat(CellEdits.set(shown, cell, LONG)).as("and nothing else").isEqualTo(long1);
    }
  }

  @Test
  void whatIsNotLongStaysTheSameObject() {
    Submission shown = shortTexts.of(with(cell(2, 1)));
    for (int at = 0; at < text.projects().size(); at++) {
      if (at != 2) {
        assertThat(shown.projects().get(at)).isSameAs(text.projects().get(at));
      }
    }
    assertThat(shown.narrative().getFirst()).isSameAs(text.narrative().getFirst());
    assertThat(shown.projects().get(2).indicators().getFirst())
        .isSameAs(text.projects().get(2).indicators().getFirst());
  }

  /// Pages are kept by identity: what was shortened before is the same object when something else is edited.
  @Test
  void whatWasShortenedStaysTheSameObjectWhenSomethingElseChanges() {
    Submission before = with(cell(2, 1));
    Submission first = shortTexts.of(before);
    assertThat(shortTexts.of(before).projects().get(2)).isSameAs(first.projects().get(2));
    Address name = new Address(text.projects().getFirst().id(), "name");
    Submission edited = CellEdits.set(before, name, "新名称");
    Submission second = shortTexts.of(edited);
    assertThat(second.projects().get(2)).isSameAs(first.projects().get(2));
    assertThat(second.projects().getFirst().name()).isEqualTo("新名称");
    assertThat(second.projects().get(5)).isSameAs(first.projects().get(5));
  }

  @Test
  void whenTheLongTextIsGoneTheTextIsItselfAgain() {
    shortTexts.of(with(cell(2, 1)));
    assertThat(shortTexts.of(text)).isSameAs(text);
  }
}
