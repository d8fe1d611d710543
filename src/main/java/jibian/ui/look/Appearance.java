package jibian.ui.look;

import static java.nio.charset.StandardCharsets.UTF_8;

import module java.base;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
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
import jibian.text.Messages;
import jibian.ui.port.Settings;

/// How windows look: light or dark, and the size of the text. Kept from one start to the next.
public final class Appearance {
  /// The sizes that are chosen by name, in pixels: small, middle, large.
  public static final List<Integer> SIZES = List.of(12, 13, 15);

  /// Style class of what Ctrl with the wheel makes larger by itself.
  public static final String OWN_ZOOM = "own-zoom";

  private static final int SMALLEST = 10;
  private static final int LARGEST = 24;
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  /// The family of the files that the toolkit was given; empty if it was given none.
  private static final AtomicReference<String> GIVEN = new AtomicReference<>("");

  private final Settings settings;
  private final BooleanProperty dark;
  private final IntegerProperty size;
  private final String family;

  public Appearance(Settings settings) {
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
    scene.getStylesheets().add(Appearance.class.getResource("jibian.css").toExternalForm());
    size.subscribe(_ -> root(scene));
    dark.subscribe(now -> scene.getRoot().pseudoClassStateChanged(DARK, now));
    scene.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    RestingCaret.in(scene);
  }

  /// An icon measured in em would grow with every pass of the styles, so its size is said in pixels.
  private void root(Scene scene) {
    String icons = ".ikonli-font-icon{-fx-icon-size:" + Math.round(size.get() * 1.15) + "px;}";
    String sheet =
        "data:text/css;charset=utf-8," + URLEncoder.encode(icons, UTF_8).replace("+", "%20");
    scene.getStylesheets().removeIf(one -> one.startsWith("data:"));
    scene.getStylesheets().add(sheet);
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

  /// Makes fonts known to the toolkit.
  ///
  /// @param files the fonts of one family to draw windows with; none for the best it knows
  /// @param carried for a screen that has none for Chinese
  public static void drawWith(List<Path> files, Optional<Path> carried) {
    List<Font> given = files.stream().map(Appearance::load).flatMap(Optional::stream).toList();
    given.stream().findFirst().ifPresent(font -> GIVEN.set(font.getFamily()));
    if (GIVEN.get().isEmpty() && installed().isEmpty()) {
      carried.ifPresent(Appearance::load);
    }
  }

  private static Optional<Font> load(Path file) {
    return Optional.ofNullable(Font.loadFont(file.toUri().toString(), SIZES.get(1)));
  }

  /// The family that windows are drawn with.
  public static String family() {
    return Optional.of(GIVEN.get())
        .filter(given -> !given.isEmpty())
        .or(Appearance::installed)
        .or(Appearance::loaded)
        .orElse("System");
  }

  /// The best Chinese font for the screen, also by the names that Chinese systems give.
  private static Optional<String> installed() {
    Set<String> known = new HashSet<>(Font.getFamilies());
    return families().filter(known::contains).findFirst();
  }

  /// One that only this program knows; it is in no list, but found by its name.
  private static Optional<String> loaded() {
    return families().filter(name -> Font.font(name).getFamily().equals(name)).findFirst();
  }

  /// The families that windows are best drawn with, the best first.
  public static Stream<String> families() {
    return Stream.of(Messages.text("look.families").split(";", -1));
  }

  private static int number(String text, int fallback) {
    return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : fallback;
  }
}
