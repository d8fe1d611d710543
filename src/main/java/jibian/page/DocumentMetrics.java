package jibian.page;

import module java.base;

/// The measures of one document: its text area, its styles and the widths of its characters.
final class DocumentMetrics {
  private final PageSetup setup;
  private final StyleSheet styles;
  private final FontMetrics metrics;
  private final Map<Role, StyleMetrics> settings = new EnumMap<>(Role.class);
  private final Map<Style, StyleMetrics> smaller = new HashMap<>();
  private final Map<Face, GlyphWidths> faces = new HashMap<>();
  private final EnumSet<Role> asked = EnumSet.noneOf(Role.class);
  private final int width;
  private final int height;

  DocumentMetrics(PageSetup setup, StyleSheet styles, FontMetrics metrics) {
    this.setup = setup;
    this.styles = styles;
    this.metrics = metrics;
    this.width =
        Geometry.ofMillimetres(setup.width())
            - Geometry.ofMillimetres(setup.left())
            - Geometry.ofMillimetres(setup.right());
    this.height =
        Geometry.ofMillimetres(setup.height())
            - Geometry.ofMillimetres(setup.top())
            - Geometry.ofMillimetres(setup.bottom());
    for (Role role : Role.values()) {
      settings.put(role, setting(styles.of(role)));
    }
  }

  /// The widths of a style's characters.
  GlyphWidths advances(Style style, boolean bold) {
    return faces.computeIfAbsent(
        new Face(style.font(), bold, style.size()),
        face -> new GlyphWidths(metrics, face.family(), face.bold(), face.size()));
  }

  /// Whether a document has other measures.
  boolean differs(Document document) {
    return !setup.equals(document.setup()) || !changed(document).isEmpty();
  }

  /// The roles that look otherwise in a document.
  Set<Role> changed(Document document) {
    Set<Role> changed = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (!styles.of(role).equals(document.styles().of(role))) {
        changed.add(role);
      }
    }
    return changed;
  }

  StyleMetrics setting(Role role) {
    asked.add(role);
    return settings.get(role);
  }

  /// The setting of a cell's text; where it is kept on one line, perhaps of a smaller size.
  ///
  /// @param width of the cell between its margins in twips
  StyleMetrics setting(Cell cell, int width) {
    StyleMetrics plain = setting(cell.role());
    double size = OneLineSize.size(cell, plain.style(), width);
    return size == plain.style().size()
        ? plain
        : smaller.computeIfAbsent(plain.style().sized(size), this::setting);
  }

  private StyleMetrics setting(Style style) {
    return StyleMetrics.of(style, advances(style, style.bold()), advances(style, true));
  }

  /// The roles whose settings were asked for since the last call.
  Set<Role> asked() {
    Set<Role> roles = EnumSet.copyOf(asked);
    asked.clear();
    return roles;
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
