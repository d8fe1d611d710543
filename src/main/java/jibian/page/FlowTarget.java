package jibian.page;

/// Receives what the flow places. The one that counts wants nothing.
interface FlowTarget {
  /// For counting: lines are not even broken again to be shown.
  FlowTarget NOTHING = new FlowTarget() {};

  /// Whether anything beyond the number of lines is wanted.
  default boolean draws() {
    return false;
  }

  /// The page is full.
  default void turnPage() {}

  /// The line that stands in the breaker.
  ///
  /// @param x left edge of the room for it, in twips from the left text margin
  /// @param y upper edge of the line, in twips from the top of the text
  /// @param room its width in twips
  default void line(LineBreaker line, Style style, int x, int y, int room, Origin origin) {}

  /// Text that ends at the right margin of a line.
  default void flushRight(String text, Style style, int right, int y, Origin origin) {}

  /// A line of the contents list leads to an anchor.
  default void link(Style style, int y, String anchor) {}

  /// The number after an entry of the contents list, and the dots before it.
  ///
  /// @param text width of the text before them in points
  default void number(String digits, Style style, int y, double text) {}

  /// A place that can be reached by name.
  default void anchor(String name, int outline, String title, int y) {}

  /// A part of a cell on this page.
  default void box(Cell cell, int x, int y, int width, int height) {}

  /// The grid ends on this page here, or goes on on the next.
  default void endGrid() {}
}
