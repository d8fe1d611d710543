package jibian.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jibian.ui.Fx;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.feather.FeatherIkonHandler;
import org.kordamp.ikonli.javafx.FontIcon;

class IconsTest {

  @Test
  void anIconHasItsOwnFontBeforeAnyStyleIsApplied() {
    Fx.start();
    FontIcon icon = Fx.call(() -> Icons.of(Feather.X));
    assertThat(icon.getFont().getFamily()).isEqualTo(new FeatherIkonHandler().getFontFamily());
    assertThat(icon.getIconCode()).isEqualTo(Feather.X);
    assertThat(icon.getText()).isEqualTo(Character.toString(Feather.X.getCode()));
  }
}
