package jibian.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Font;
import jibian.ui.port.Settings;

/// How windows look: light or dark, and the size of the text. Kept from one start to the next.
public final class Look {
  /// The sizes that are chosen by name, in pixels: small, middle, large.
  public static final List<Integer> SIZES = List.of(12, 13, 15);

  /// Style class of what Ctrl with the wheel makes larger by itself.
  public static final String OWN_ZOOM = "own-zoom";

  private static final int SMALLEST = 10;
  private static final int LARGEST = 24;
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  /// Chinese fonts for the screen, the best first, also by the names Chinese systems give them.
  private static final List<String> FAMILIES =
      List.of(
          "Microsoft YaHei UI",
          "Microsoft YaHei",
          "\u5fae\u8f6f\u96c5\u9ed1",
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "Source Han Sans SC",
          "\u601d\u6e90\u9ed1\u4f53",
          "WenQuanYi Micro Hei",
          "\u6587\u6cc9\u9a7f\u5fae\u7c73\u9ed1",
          "SimSun");

  private final Settings settings;
  private final BooleanProperty dark;
  private final IntegerProperty size;
  private final String family;

  public Look(Settings settings) {
    this.settings = settings;
    this.dark = new SimpleBooleanProperty(settings.get("dark").map(Boolean::valueOf).orElse(false));
    this.size = new SimpleIntegerProperty(number(settings.get("size").orElse(""), SIZES.get(1)));
    this.family = family();
    dark.subscribe(_ -> theme());
    size.subscribe(now -> settings.put("size", Integer.toString(now.intValue())));
  }

  /// Whether the dark theme is on.
  public BooleanProperty darkProperty() {
    return dark;
  }

  /// Size of the text in pixels.
  public IntegerProperty sizeProperty() {
    return size;
  }

  /// Makes the text larger or smaller by a step.
  public void zoom(int step) {
    size.set(Math.clamp(size.get() + step, SMALLEST, LARGEST));
  }

  /// Dresses a window, and lets Ctrl with the wheel change its text's size.
  public void dress(Scene scene) {
    scene.getStylesheets().add(Look.class.getResource("jibian.css").toExternalForm());
    size.subscribe(_ -> root(scene));
    dark.subscribe(now -> scene.getRoot().pseudoClassStateChanged(DARK, now));
    scene.addEventFilter(ScrollEvent.SCROLL, this::wheel);
  }

  private void root(Scene scene) {
    scene
        .getRoot()
        .setStyle("-fx-font-size: " + size.get() + "px; -fx-font-family: \"" + family + "\";");
  }

  private void wheel(ScrollEvent event) {
    if (event.isControlDown() && event.getDeltaY() != 0 && !zoomsItself(event.getTarget())) {
      zoom(event.getDeltaY() > 0 ? 1 : -1);
      event.consume();
    }
  }

  /// Whether what is under the wheel has a size of its own.
  private static boolean zoomsItself(Object target) {
    Node node = target instanceof Node first ? first : null;
    while (node != null && !node.getStyleClass().contains(OWN_ZOOM)) {
      node = node.getParent();
    }
    return node != null;
  }

  private void theme() {
    settings.put("dark", Boolean.toString(dark.get()));
    Application.setUserAgentStylesheet(
        dark.get()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }

  private static String family() {
    Set<String> known = new HashSet<>(Font.getFamilies());
    return FAMILIES.stream().filter(known::contains).findFirst().orElse("System");
  }

  private static int number(String text, int fallback) {
    return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : fallback;
  }
}
