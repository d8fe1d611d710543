package jibian.ui.preview;

/// How large pages are shown.
public sealed interface Zoom {
  /// The least and the greatest size, in percent.
  int LEAST = 25;

  int MOST = 300;

  /// The text as wide as the room, the margins of the paper out of sight.
  record Text() implements Zoom {}

  /// The paper as wide as the room.
  record Width() implements Zoom {}

  /// The whole page in the room.
  record Whole() implements Zoom {}

  /// A size in percent of the paper's.
  record Percent(int value) implements Zoom {

    public Percent {
      value = Math.clamp(value, LEAST, MOST);
    }
  }

  /// The zoom a text names; the width of the text for any other.
  static Zoom of(String text) {
    if (text.matches("[0-9]{1,3}")) {
      return new Percent(Integer.parseInt(text));
    }
    return switch (text) {
      case "whole" -> new Whole();
      case "width" -> new Width();
      default -> new Text();
    };
  }

  /// What names it.
  default String name() {
    return switch (this) {
      case Text _ -> "text";
      case Width _ -> "width";
      case Whole _ -> "whole";
      case Percent percent -> Integer.toString(percent.value());
    };
  }

  /// Pixels a point; a pixel is 1/96 inch.
  ///
  /// @param width room for a page in pixels
  /// @param height the same
  default double scale(DocumentShape page, double width, double height) {
    double full = 96.0 / 72;
    double scale =
        switch (this) {
          case Text _ -> width / page.text();
          case Width _ -> width / page.width();
          case Whole _ -> Math.min(width / page.width(), height / page.height());
          case Percent percent -> full * percent.value() / 100;
        };
    return Math.clamp(scale, full * LEAST / 200, full * MOST / 100);
  }
}
