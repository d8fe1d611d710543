package jibian.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.session.Places;
import org.junit.jupiter.api.Test;

class CoverFieldsTest {

  @Test
  void boxesToChooseFromAreAsHighAsFields() {
    try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 1000)) {
      Fx.run(() -> window.go(Places.TEXT));
      Fx.pulse(window.scene());
      assertThat(heights(window, ".combo-box")).isNotEmpty();
      assertThat(heights(window, ".field")).containsAll(heights(window, ".combo-box"));
    }
  }

  @Test
  void fieldsBesideEachOtherAreAsWide() {
    try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 1000)) {
      Fx.run(() -> window.go(Places.TEXT));
      Fx.pulse(window.scene());
      double box =
          Fx.call(
              () ->
                  window
                      .scene()
                      .lookup(".editors .form .combo-box")
                      .getBoundsInParent()
                      .getWidth());
      Set<Long> wide =
          Fx.call(
              () ->
                  window.scene().getRoot().lookupAll(".editors .form .field").stream()
                      .map(one -> Math.round(((Control) one).getWidth()))
                      .filter(width -> width < 2 * box)
                      .collect(Collectors.toSet()));
      assertThat(wide).allMatch(width -> Math.abs(width - box) <= 1);
      assertThat(wide).isNotEmpty();
    }
  }

  /// As the text itself and the tree call it.
  @Test
  void theTableOfAllProjectsIsCalledAsItsPart() {
    try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text("langfang-2020"), 1000, 1000)) {
      Fx.run(() -> window.go(Places.PROJECTS));
      Fx.pulse(window.scene());
      assertThat(
              Fx.call(
                  () ->
                      ((Label) window.scene().lookup(".editors .caption-line .caption")).getText()))
          .isEqualTo("第二部分 资金绩效目标");
    }
  }

  private static Set<Long> heights(WorkspaceWindow window, String kind) {
    return Fx.call(
        () ->
            window.scene().getRoot().lookupAll(".editors .form " + kind).stream()
                .map(one -> Math.round(((Control) one).getHeight()))
                .collect(Collectors.toSet()));
  }
}
