package jibian.page;

import java.util.function.IntToDoubleFunction;

/// Where the characters of a span stand when a font draws them whose characters are not as wide as those the line was
/// counted with. A word or number keeps the room it was counted with: it is narrowed as a whole where it is wider, and
/// its characters are spread where it is narrower. Any other character keeps its own room.
public final class FittedSpan {
  /// Widths in 1/1000 of the size that differ by less are the same.
  private static final double SAME = 1;

  /// A character of a word may be so much wider than its share of the room; a wider one, such as % or m, is narrowed by
  /// itself, or the digits beside it would become thin.
  private static final double WIDEST = 1.5;

  private final PageMark.Span span;
  private final double unit;
  private final IntToDoubleFunction counted;
  private final IntToDoubleFunction drawn;
  private float[] places = new float[0];
  private float[] stretches = new float[0];

  private FittedSpan(
      PageMark.Span span, double unit, IntToDoubleFunction counted, IntToDoubleFunction drawn) {
    this.span = span;
    this.unit = unit;
    this.counted = counted;
    this.drawn = drawn;
  }

  /// Places the characters of a span.
  ///
  /// @param size of the text in points
  /// @param counted width the character at a position was counted with, in 1/1000 of the size
  /// @param drawn its width in the font that draws it
  public static FittedSpan of(
      PageMark.Span span, double size, IntToDoubleFunction counted, IntToDoubleFunction drawn) {
    FittedSpan fitting = new FittedSpan(span, size / 1000, counted, drawn);
    for (int at = 0; at < span.text().length(); at = fitting.next(at)) {
      if (Math.abs(counted.applyAsDouble(at) - drawn.applyAsDouble(at)) > SAME) {
        fitting.fit();
        break;
      }
    }
    return fitting;
  }

  /// Left edge of the character at a position, in points.
  public double place(int at) {
    return places.length == 0 ? span.edge(at) : places[at];
  }

  /// How much wider than in its font the character at a position is drawn; less than 1 where it is narrower.
  public double stretch(int at) {
    return stretches.length == 0 ? 1 : stretches[at];
  }

  private int next(int at) {
    return at + Character.charCount(span.text().codePointAt(at));
  }

  private void fit() {
    int length = span.text().length();
    places = new float[length];
    stretches = new float[length];
    for (int at = 0; at < length; ) {
      int end = at;
      while (end < length && isOfWord(end)) {
        end = next(end);
      }
      if (end > at) {
        word(at, end);
      } else {
        end = next(at);
        alone(at);
      }
      at = end;
    }
  }

  private boolean isOfWord(int at) {
    int sign = span.text().codePointAt(at);
    return OfficialWidths.isHalf(sign)
        && Character.isBmpCodePoint(sign)
        && CharacterClass.kind(CharacterClass.of((char) sign)) != CharacterClass.BLANK;
  }

  private void word(int from, int end) {
    double own = 0;
    int signs = 0;
    for (int at = from; at < end; at = next(at)) {
      own += limited(at) * unit;
      signs++;
    }
    double room = span.edge(end) - span.edge(from);
    double stretch = own > room ? room / own : 1;
    double gap = (room - own * stretch) / signs;
    double place = span.edge(from) + gap / 2;
    for (int at = from; at < end; at = next(at)) {
      double width = limited(at);
      put(at, place, stretch * width / Math.max(width, drawn.applyAsDouble(at)));
      place += width * unit * stretch + gap;
    }
  }

  private double limited(int at) {
    return Math.min(drawn.applyAsDouble(at), WIDEST * counted.applyAsDouble(at));
  }

  /// Brackets and quotation marks stand at the text they enclose; dashes reach from edge to edge, so that two join.
  private void alone(int at) {
    double own = drawn.applyAsDouble(at);
    double room = counted.applyAsDouble(at);
    int kind = CharacterClass.kind(CharacterClass.of(span.text().charAt(at)));
    boolean fills = kind == CharacterClass.DASH && own > 0;
    double stretch = room > 0 && (own > room || fills) ? room / own : 1;
    double left = (room - own * stretch) * unit;
    put(at, span.edge(at) + left * before(kind), stretch);
  }

  /// The share of the room beside a sign that stands before it.
  private static double before(int kind) {
    return switch (kind) {
      case CharacterClass.OPEN, CharacterClass.QUOTE_OPEN -> 1;
      case CharacterClass.CLOSE,
          CharacterClass.CLOSE_WORD,
          CharacterClass.QUOTE_CLOSE,
          CharacterClass.UNIT,
          CharacterClass.BLANK ->
          0;
      default -> 0.5;
    };
  }

  private void put(int at, double place, double stretch) {
    places[at] = (float) place;
    stretches[at] = (float) stretch;
  }
}
