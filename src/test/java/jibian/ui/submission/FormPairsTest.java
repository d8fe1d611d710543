package jibian.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.form.Variant;
import jibian.intake.OddTexts;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.model.ValueColumns;
import jibian.page.Block;
import jibian.page.Cell;
import jibian.page.Grid;
import jibian.testing.Texts;
import jibian.text.PlainShape;
import jibian.ui.session.FormChoice;
import org.junit.jupiter.api.Test;

/// A text goes from any form and way of printing into any other and back: nothing that is written is lost, and what the
/// other one does not print is said before.
class FormPairsTest {
  private final Forms forms = Texts.forms();

  private List<FormChoice> choices() throws Exception {
    List<FormChoice> choices = new ArrayList<>();
    for (Form form : forms.usable()) {
      for (Variant variant : form.variants()) {
        choices.add(new FormChoice(form, variant));
      }
    }
    return choices;
  }

  @Test
  void everyPairOfFormsKeepsEveryValue() throws Exception {
    long seed = 1;
    for (FormChoice from : choices()) {
      Submission text = from.in(new OddTexts(seed++, from.form(), from.variant()).next());
      for (FormChoice to : choices()) {
        Submission other = to.in(text);
        assertThat(other.form()).isEqualTo(to.form().id());
        assertThat(to.form().variantOf(other)).isEqualTo(to.variant());
        same(text, other, from + " → " + to);
        same(text, from.in(other), from + " → " + to + " → " + from);
        assertThat(other.overall()).isEqualTo(text.overall());
        assertThat(other.narrative()).isEqualTo(text.narrative());
      }
    }
  }

  private static void same(Submission text, Submission other, String pair) {
    for (int at = 0; at < text.projects().size(); at++) {
      Project old = text.projects().get(at);
      Project now = other.projects().get(at);
      assertThat(now.fields()).as(pair).isEqualTo(old.fields());
      assertThat(now.indicators()).as(pair).hasSameSizeAs(old.indicators());
      for (int row = 0; row < old.indicators().size(); row++) {
        same(old.indicators().get(row), now.indicators().get(row), pair);
      }
    }
  }

  private static void same(Indicator old, Indicator now, String pair) {
    assertThat(PlainShape.tight(ValueColumns.whole(now)))
        .as(pair)
        .isEqualTo(PlainShape.tight(ValueColumns.whole(old)));
    Set<String> others = new HashSet<>(old.keys());
    others.removeAll(ValueColumns.FIELDS);
    others.forEach(field -> assertThat(now.text(field)).as(pair).isEqualTo(old.text(field)));
  }

  @Test
  void whatTheOtherFormDoesNotPrintIsSaid() throws Exception {
    long seed = 1000;
    for (FormChoice from : choices()) {
      Submission text = from.in(new OddTexts(seed++, from.form(), from.variant()).next());
      for (FormChoice to : choices()) {
        Set<String> gone = printed(text);
        gone.removeAll(printed(to.in(text)));
        String losses = new FormChange(text, from, to).losses();
        assertThat(gone.isEmpty() || !losses.isEmpty()).as("%s → %s: %s", from, to, gone).isTrue();
      }
    }
  }

  /// What is written in the tables of the projects, the values without what parts them.
  private static Set<String> printed(Submission text) {
    Set<Long> owners = new HashSet<>();
    text.projects()
        .forEach(
            project -> {
              owners.add(project.id().value());
              project.indicators().forEach(row -> owners.add(row.id().value()));
            });
    Set<String> printed = new LinkedHashSet<>();
    Texts.document(text)
        .fragments()
        .flatMap(one -> one.blocks().stream())
        .forEach(
            block ->
                cells(block).stream()
                    .filter(cell -> cell.origin() != null && owners.contains(cell.origin().owner()))
                    .filter(cell -> !ValueColumns.FIELDS.contains(cell.origin().field()))
                    .filter(cell -> !cell.origin().field().equals("tableTitle"))
                    .flatMap(cell -> cell.lines().stream())
                    .filter(line -> !line.isBlank())
                    .forEach(printed::add));
    return printed;
  }

  private static List<Cell> cells(Block block) {
    return block instanceof Grid grid
        ? grid.rows().stream().flatMap(row -> row.cells().stream()).toList()
        : List.of();
  }
}
