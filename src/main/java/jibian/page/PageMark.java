package jibian.page;

import java.util.List;

/// Something on a [PlacedPage]. Lengths are points, heights count downwards.
public sealed interface PageMark {

  /// A line of text.
  ///
  /// @param baseline height of its base line
  /// @param style the look of its paragraph
  /// @param spans from left to right
  /// @param origin where the text came from; null for the form's own words
  record Line(double baseline, Style style, List<Span> spans, Origin origin) implements PageMark {

    public Line {
      spans = List.copyOf(spans);
    }

    /// The whole text of the line.
    public String text() {
      StringBuilder text = new StringBuilder();
      spans.forEach(span -> text.append(span.text()));
      return text.toString();
    }
  }

  /// A stretch of a line in one font.
  final class Span {
    private final String text;
    private final boolean bold;
    private final Script script;
    private final float[] edges;

    Span(String text, boolean bold, Script script, float[] edges) {
      this.text = text;
      this.bold = bold;
      this.script = script;
      this.edges = edges;
    }

    public String text() {
      return text;
    }

    public boolean bold() {
      return bold;
    }

    /// Which of the family's stand-ins draws it.
    public Script script() {
      return script;
    }

    /// Left edge of a `char` of the text; of the text's length, the right edge of the last.
    public double edge(int position) {
      return edges[position];
    }
  }

  /// A line of a table, half a point thick.
  record Rule(double x1, double y1, double x2, double y2) implements PageMark {}

  /// A cell, or the part of it that is on this page.
  record Box(double x, double y, double width, double height, Cell cell) implements PageMark {}

  /// An area that leads to an anchor.
  record Link(double x, double y, double width, double height, String anchor) implements PageMark {}

  /// A place that can be reached by name.
  ///
  /// @param level level as a heading, from 1; 0 for a place that is no heading
  record Target(String anchor, int level, String title, double y) implements PageMark {}
}
