package jibian.page;

/// How the lines of a paragraph stand between its margins.
public enum Align {
  LEFT,
  CENTER,
  RIGHT,
  /// Both margins, except the last line.
  JUSTIFY
}
