package jibian.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F7;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.L;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BinaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.findings.FindingItem;
import org.junit.jupiter.api.Test;

/// The parts of the window beside each other, and the keys that lead from one to the other.
class SplitLayoutTest {
  private static final Submission ZUNHUA = Fakes.text("zunhua-2022");

  private static WorkspaceWindow open(int width, int height) {
    WorkspaceWindow window = WorkspaceWindow.open(ZUNHUA, width, height, Fakes::reviewed);
    Fx.until("findings", () -> !window.workspace().findings().allProperty().get().isEmpty());
    Fx.pulse(window.scene());
    return window;
  }

  private static double width(WorkspaceWindow window, String part) {
    Fx.pulse(window.scene());
    return Fx.call(
        () -> window.scene().lookup(part) instanceof Region region ? region.getWidth() : 0.0);
  }

  @Test
  void aPreviewInANarrowWindowTakesThePlaceOfTheTreeNotOfTheTable() {
    try (WorkspaceWindow window = open(1000, 700)) {
      double table = width(window, ".editors");
      assertThat(width(window, ".preview")).isZero();
      window.press(F9);
      assertThat(width(window, ".preview")).isGreaterThan(300);
      assertThat(width(window, ".tree-pane")).isZero();
      assertThat(width(window, ".editors")).isGreaterThan(table * 0.8);
      window.press(CONTROL, L);
      assertThat(width(window, ".tree-pane")).isGreaterThan(200);
      assertThat(width(window, ".preview")).isZero();
    }
  }

  @Test
  void aWindowMadeHigherShowsSeveralFindings() {
    try (WorkspaceWindow window = open(1000, 700)) {
      Fx.run(() -> window.scene().getWindow().setHeight(900));
      for (int pulse = 0; pulse < 3; pulse++) {
        Fx.pulse(window.scene());
      }
      Region list = (Region) Fx.call(() -> window.scene().lookup("#findings"));
      double line = Fx.call(() -> ((Region) list.lookup(".list-cell")).getHeight());
      assertThat(Fx.call(list::getHeight)).isGreaterThan(3 * line);
    }
  }

  /// What comes and goes with the size of the text does so after its styles were applied, not while they are.
  @Test
  void theListOfFindingsComesAndGoesWithTheSizeOfTheText() {
    List<Throwable> faults = new CopyOnWriteArrayList<>();
    try (WorkspaceWindow window = open(1000, 820)) {
      Fx.run(
          () ->
              Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> faults.add(fault)));
      for (int size : List.of(12, 15, 12, 18, 10, 13)) {
        Fx.run(() -> window.look().sizeProperty().set(size));
        Fx.pulse(window.scene());
        Fx.pulse(window.scene());
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theListOfFindingsFoldsAndLeavesTheTableItsRoom() {
    try (WorkspaceWindow window = open(1000, 900)) {
      Region editor = (Region) Fx.call(() -> window.scene().lookup(".editors"));
      double before = Fx.call(editor::getHeight);
      window.press(F7);
      Fx.pulse(window.scene());
      double folded = Fx.call(editor::getHeight);
      assertThat(folded).isGreaterThan(before + 40);
      window.press(F7);
      Fx.pulse(window.scene());
      assertThat(Fx.call(editor::getHeight)).isEqualTo(before);
    }
  }

  /// What is found at one cell is told together, at the place of the worst of it.
  @Test
  void eachProjectBeginsWithItsErrors() {
    try (WorkspaceWindow window = open(1000, 700)) {
      List<FindingItem> all = Fx.call(() -> window.workspace().findings().allProperty().get());
      Map<Address, FindingItem.Rank> worst = new HashMap<>();
      all.forEach(
          one ->
              worst.merge(
                  one.where(), one.rank(), BinaryOperator.minBy(Comparator.naturalOrder())));
      for (int place = 1; place < all.size(); place++) {
        FindingItem above = all.get(place - 1);
        FindingItem here = all.get(place);
        if (above.project().equals(here.project())) {
          assertThat(rank(above, worst)).isLessThanOrEqualTo(rank(here, worst));
        }
      }
    }
  }

  private static FindingItem.Rank rank(FindingItem finding, Map<Address, FindingItem.Rank> worst) {
    boolean cell = !finding.where().field().isEmpty();
    return cell ? worst.get(finding.where()) : finding.rank();
  }

  @Test
  void theKeyOfTheNextFindingComesToEveryOne() {
    try (WorkspaceWindow window = open(1000, 700)) {
      List<FindingItem> all = Fx.call(() -> window.workspace().findings().allProperty().get());
      Set<FindingItem> seen = new LinkedHashSet<>();
      Fx.run(
          () -> {
            for (int step = 0; step < all.size(); step++) {
              FindingItem next = window.workspace().findings().next(1).orElseThrow();
              window.workspace().findings().go(next);
              seen.add(next);
            }
          });
      assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    }
  }

  @Test
  void aFieldOfTheHeadSaysWhatIsWrongWithIt() {
    try (WorkspaceWindow window = open(1280, 820)) {
      Address purpose = new Address(ZUNHUA.projects().getFirst().id(), "purpose");
      FindingItem finding = Fx.call(() -> window.workspace().findings().of(purpose).getFirst());
      Fx.run(() -> window.workspace().findings().go(finding));
      Fx.run(() -> window.go(purpose));
      Fx.until("told after a pause", () -> window.scene().lookup(".bubble").isVisible());
      assertThat(bubbles(window)).hasSize(1);
      window.type("x");
      assertThat(bubbles(window)).isEmpty();
    }
  }

  private static List<Node> bubbles(WorkspaceWindow window) {
    return Fx.call(
        () ->
            window.scene().getRoot().lookupAll(".bubble").stream()
                .filter(Node::isVisible)
                .toList());
  }

  @Test
  void theHistoryOpensFromACell() {
    try (WorkspaceWindow window = open(1000, 700)) {
      Address value =
          new Address(ZUNHUA.projects().getFirst().indicators().getFirst().id(), "value");
      Fx.run(() -> window.go(value));
      window.press(CONTROL, H);
      assertThat(Fx.call(window.overlay()::showing)).isTrue();
      window.press(ESCAPE);
      assertThat(Fx.call(window.overlay()::showing)).isFalse();
      assertThat(window.text()).isEqualTo(ZUNHUA);
    }
  }
}
