package jibian.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// The measures of one document: its text area, its styles and the widths of its signs.
final class Sheet {
  private final PageSetup setup;
  private final StyleSheet styles;
  private final Metrics metrics;
  private final Map<Role, Setting> settings = new EnumMap<>(Role.class);
  private final Map<Face, Advances> faces = new HashMap<>();
  private final int width;
  private final int height;

  Sheet(PageSetup setup, StyleSheet styles, Metrics metrics) {
    this.setup = setup;
    this.styles = styles;
    this.metrics = metrics;
    this.width =
        Measures.ofMillimetres(setup.width())
            - Measures.ofMillimetres(setup.left())
            - Measures.ofMillimetres(setup.right());
    this.height =
        Measures.ofMillimetres(setup.height())
            - Measures.ofMillimetres(setup.top())
            - Measures.ofMillimetres(setup.bottom());
    for (Role role : Role.values()) {
      Style style = styles.of(role);
      settings.put(role, Setting.of(style, advances(style, style.bold()), advances(style, true)));
    }
  }

  /// The widths of a style's signs.
  Advances advances(Style style, boolean bold) {
    return faces.computeIfAbsent(
        new Face(style.font(), bold, style.size()),
        face -> new Advances(metrics, face.family(), face.bold(), face.size()));
  }

  /// Whether it measures documents of this set-up and these styles too.
  boolean serves(Document document) {
    return setup.equals(document.setup()) && styles.equals(document.styles());
  }

  Setting setting(Role role) {
    return settings.get(role);
  }

  /// Width of the text in twips.
  int width() {
    return width;
  }

  /// Height of the text in twips.
  int height() {
    return height;
  }

  PageSetup setup() {
    return setup;
  }

  private record Face(String family, boolean bold, double size) {}
}
