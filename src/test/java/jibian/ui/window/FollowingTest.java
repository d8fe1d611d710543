package jibian.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.K;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import jibian.model.Address;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.findings.FindingItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Wherever the clerk is led, the tree and the list of findings show that place.
class FollowingTest {
  private static final Submission ZUNHUA = Fakes.text("zunhua-2022");

  private WorkspaceWindow window;

  @BeforeEach
  void open() {
    window = WorkspaceWindow.open(ZUNHUA, 1000, 1000, Fakes::reviewed);
    Fx.until("findings", () -> !window.workspace().findings().allProperty().get().isEmpty());
  }

  @AfterEach
  void close() {
    window.close();
  }

  /// The texts of the selected line of a list, if it can be seen.
  private List<String> selected(String list) {
    Fx.pulse(window.scene());
    Fx.pulse(window.scene());
    return Fx.call(
        () -> {
          ListView<?> view = (ListView<?>) window.scene().lookup(list);
          return view.lookupAll(".list-cell").stream()
              .map(cell -> (IndexedCell<?>) cell)
              .filter(cell -> cell.isVisible() && cell.isSelected() && !cell.isEmpty())
              .filter(
                  cell ->
                      view.localToScene(view.getLayoutBounds())
                          .contains(
                              cell.localToScene(cell.getLayoutBounds()).getCenterX(),
                              cell.localToScene(cell.getLayoutBounds()).getCenterY()))
              .flatMap(cell -> cell.lookupAll(".label").stream())
              .map(label -> ((Labeled) label).getText())
              .toList();
        });
  }

  @Test
  void theTreeShowsTheIndicatorOneJumpedTo() {
    Project last = ZUNHUA.projects().getLast();
    String name = last.indicators().getLast().text("level3");
    window.press(CONTROL, K).type(name).press(ENTER);
    Address place = Fx.call(() -> window.workspace().session().place());
    assertThat(place.field()).isEqualTo("level3");
    assertThat(selected("#tree")).contains(name);
  }

  @Test
  void aFindingFarDownMovesTreeAndList() {
    FindingItem far = Fx.call(() -> window.workspace().findings().allProperty().get().getLast());
    FindingItem before =
        Fx.call(
            () -> {
              List<FindingItem> all = window.workspace().findings().allProperty().get();
              return all.get(all.size() - 2);
            });
    Fx.run(() -> window.workspace().findings().go(before));
    window.press(F8);
    assertThat(Fx.call(() -> window.workspace().session().place()).owner())
        .isEqualTo(far.where().owner());
    assertThat(selected("#tree")).isNotEmpty();
    assertThat(selected("#findings")).anyMatch(text -> text.equals(far.message()));
    String group = Fx.call(() -> window.workspace().findings().names().group(far));
    assertThat(Fx.call(() -> window.workspace().findings().filter().shownProperty().get()))
        .isNotEmpty()
        .allMatch(one -> window.workspace().findings().names().group(one).equals(group));
  }

  @Test
  void onlyTheProjectOneWasLedToIsOpenedForThat() {
    Project second = ZUNHUA.projects().get(1);
    Project third = ZUNHUA.projects().get(2);
    for (Project project : List.of(second, third)) {
      String name = project.name();
      window.press(CONTROL, K).type(name).press(ENTER);
    }
    long open =
        Fx.call(
            () ->
                window.workspace().tree().rowsProperty().get().stream()
                    .filter(row -> row.depth() == 2 && row.open())
                    .count());
    assertThat(open).isEqualTo(1);
  }
}
