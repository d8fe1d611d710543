package jibian.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import jibian.ui.Fx;
import jibian.ui.Shown;
import org.junit.jupiter.api.Test;

/// A row that leaves out what can be spared where room lacks.
class FittingRowTest {
  private FittingRow row;
  private Region first;
  private Region last;

  private Shown open() {
    return Shown.open(
        600,
        100,
        () -> {
          first = wide(200);
          last = wide(100);
          row = new FittingRow(last, first, new Label(), last);
          return new Pane(row);
        });
  }

  private static Region wide(double width) {
    Region region = new Region();
    region.setMinWidth(Region.USE_PREF_SIZE);
    region.setPrefSize(width, 20);
    return region;
  }

  private void width(Shown shown, double width) {
    Fx.run(() -> row.resize(width, 20));
    Fx.run(() -> row.layout());
    Fx.pulse(shown.scene());
  }

  @Test
  void whatCanBeSparedIsThereAsLongAsAllFits() {
    try (Shown shown = open()) {
      Fx.run(() -> row.setManaged(false));
      width(shown, 300);
      assertThat(last.isVisible()).isTrue();
      width(shown, 299);
      assertThat(last.isVisible()).isFalse();
      assertThat(first.isVisible()).isTrue();
      width(shown, 400);
      assertThat(last.isVisible()).as("there is room again").isTrue();
    }
  }

  @Test
  void whatIsHiddenBesideItNeedsNoRoom() {
    try (Shown shown = open()) {
      Fx.run(() -> row.setManaged(false));
      Fx.run(() -> Nodes.show(first, false));
      width(shown, 150);
      assertThat(last.isVisible()).isTrue();
    }
  }
}
