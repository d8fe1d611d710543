package jibian.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import jibian.edit.IdSource;
import jibian.form.BlankParts;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.Tree;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.session.Places;
import org.junit.jupiter.api.Test;

/// The overview of the narrative, by keys.
class NarrativeTasksTest {

  /// A new text ends in the place where the tables of the projects stand, which is no line of the narrative: a heading
  /// typed below the last is one of its part.
  @Test
  void aHeadingTypedBelowTheLastStandsBeforeTheProjectTables() throws UnusableException {
    Submission text = blank();
    List<Section> before = text.narrative();
    assertThat(before.getLast().marksPart()).as("the place of the tables").isTrue();
    Section last = before.get(before.size() - 2);
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 1000)) {
      Fx.run(() -> window.go(Places.NARRATIVE));
      window.press(KeyCode.CONTROL, KeyCode.END);
      window.press(KeyCode.LEFT).press(KeyCode.DOWN).type("x").press(KeyCode.ENTER);
      List<Section> now = window.text().narrative();
      assertThat(now).hasSize(before.size() + 1);
      assertThat(now.getLast()).isEqualTo(before.getLast());
      assertThat(now.get(now.size() - 2).heading()).isEqualTo("x");
      assertThat(now.get(now.size() - 2).part()).isEqualTo(last.part());
      assertThat(window.workspace().session().place())
          .isNotEqualTo(new Address(before.getLast().id(), "heading"));
    }
  }

  private static Submission blank() throws UnusableException {
    Form form = Fakes.forms().form("hebei");
    IdSource ids =
        new IdSource(new Submission(Tree.Fields.EMPTY, List.of(), List.of(), List.of()), 0);
    return new BlankParts(form, form.variants().getFirst(), ids::next).submission("2027", "某县民政局");
  }
}
