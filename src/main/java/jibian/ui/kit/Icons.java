package jibian.ui.kit;

import javafx.scene.text.Font;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonResolver;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/// The icons of the window.
public final class Icons {

  private static final IkonResolver ICONS =
      IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance());

  /// An icon in its own font from the beginning. By itself it gets that with the styles, which is too late for what
  /// asks for its size before: its character is then looked for in all fonts of the machine.
  public static FontIcon of(Ikon icon) {
    FontIcon made = new FontIcon();
    made.setFont((Font) ICONS.resolve(icon.getDescription()).getFont());
    made.setIconCode(icon);
    return made;
  }
}
