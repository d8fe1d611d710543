package jibian.page;

import module java.base;

/// Finds the place of every character of a line.
final class GlyphPlacement {
  /// The stretches of a line.
  ///
  /// @param x left edge in points
  /// @param spare room in points that is spread over the line
  static List<PageMark.Span> spans(LineBreaker line, double x, double spare) {
    String text = line.text();
    int start = line.start();
    int end = line.end();
    boolean[] han = scripts(line);
    float[] right = new float[han.length];
    float[] left = places(line, han, x, spare, right);
    List<PageMark.Span> spans = new ArrayList<>();
    int from = start;
    for (int at = start + 1; at <= end; at++) {
      if (at == end
          || han[at - start] != han[from - start]
          || line.look(at).bold() != line.look(from).bold()) {
        spans.add(
            new PageMark.Span(
                text.substring(from, at),
                line.look(from).bold(),
                han[from - start] ? Script.HAN : Script.LATIN,
                edges(left, right, from - start, at - start)));
        from = at;
      }
    }
    return spans;
  }

  /// The left edges of a stretch and the right edge of its last character, which the space behind it is no part of.
  private static float[] edges(float[] left, float[] right, int from, int end) {
    float[] edges = Arrays.copyOfRange(left, from, end + 1);
    edges[end - from] = right[end - 1];
    return edges;
  }

  private static boolean[] scripts(LineBreaker line) {
    boolean[] han = new boolean[line.end() - line.start()];
    boolean before = line.han();
    for (int at = 0; at < han.length; at++) {
      before = CharacterClass.han(CharacterClass.of(line.text().charAt(line.start() + at)), before);
      han[at] = before;
    }
    return han;
  }

  /// The left edge of every character; tells the right ones too.
  private static float[] places(
      LineBreaker line, boolean[] han, double x, double spare, float[] right) {
    float[] left = new float[han.length];
    double share = spare == 0 ? 0 : spare / Math.max(1, gaps(line));
    double edge = x;
    for (int at = 0; at < han.length; at++) {
      int position = line.start() + at;
      if (at > 0) {
        edge += gap(line, position, han[at] != han[at - 1]);
        edge += stretches(line, position) ? share : 0;
      }
      left[at] = (float) edge;
      edge += line.advance(position, han[at], edge - x);
      right[at] = (float) edge;
    }
    return left;
  }

  private static int gaps(LineBreaker line) {
    int gaps = 0;
    for (int at = line.start() + 1; at < line.end(); at++) {
      gaps += stretches(line, at) ? 1 : 0;
    }
    return gaps;
  }

  private static boolean stretches(LineBreaker line, int at) {
    return CharacterClass.stretches(kind(line, at - 1), kind(line, at));
  }

  private static int kind(LineBreaker line, int at) {
    return CharacterClass.kind(CharacterClass.of(line.text().charAt(at)));
  }

  private static double gap(LineBreaker line, int at, boolean turns) {
    return turns
            && CharacterClass.letter(CharacterClass.of(line.text().charAt(at)))
            && CharacterClass.letter(CharacterClass.of(line.text().charAt(at - 1)))
        ? line.look(at).scriptGap() * GlyphWidths.POINT
        : 0;
  }
}
