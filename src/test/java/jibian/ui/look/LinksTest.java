package jibian.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;
import jibian.ui.Fx;
import jibian.ui.Shown;
import org.junit.jupiter.api.Test;

/// Links do something; they lead to no page that could have been visited.
class LinksTest {
  @Test
  void aLinkThatWasUsedLooksAsBefore() {
    try (Shown shown = Shown.open(300, 200, LinksTest::links)) {
      Paint unused = color(shown, "#unused");
      shown.click("#used");
      Fx.run(() -> shown.find("#other").requestFocus());
      shown.robot().moveTo(290.0, 190.0);
      Fx.pulse(shown.scene());
      assertThat(color(shown, "#used")).isEqualTo(unused);
    }
  }

  private static VBox links() {
    return new VBox(link("other"), link("used"), link("unused"));
  }

  private static Hyperlink link(String id) {
    Hyperlink link = new Hyperlink("全部修正");
    link.setId(id);
    return link;
  }

  private static Paint color(Shown shown, String link) {
    return Fx.call(() -> ((Hyperlink) shown.find(link)).getTextFill());
  }
}
