package jibian.office.read.pdf;

import module java.base;

/// Makes lines of the characters of a page or cell: those on one base line from left to right, small raised ones among
/// them, each once though it is drawn twice to look bold, with a blank where one was drawn or where the gap is one.
final class PdfLines {
  /// Signs belong to one line when their base lines are no further apart than this share of the size.
  private static final double ONE_LINE = 0.45;

  /// A gap of so many sizes divides what stands side by side.
  private static final double COLUMN = 2.5;

  /// Texts that are drawn over each other share their base line within this share of the size.
  private static final double LEVEL = 0.15;

  /// Signs of one text reach into each other by less than this share of their width.
  private static final double OVER = 0.35;

  private static final int[] UPRIGHT = {0};
  private static final int[] TURNS = {0, 1, 3, 2, -1};

  /// The lines from top to bottom; text that is turned comes after the upright one.
  ///
  /// @param drawn whether the document draws its blanks, so that a small gap is none
  static List<PdfLine> of(List<PdfGlyph> glyphs, boolean drawn) {
    List<PdfLine> lines = new ArrayList<>();
    boolean upright = glyphs.stream().allMatch(glyph -> glyph.turn() == 0);
    for (int turn : upright ? UPRIGHT : TURNS) {
      List<PdfGlyph> alike =
          upright ? glyphs : glyphs.stream().filter(glyph -> glyph.turn() == turn).toList();
      if (!alike.isEmpty()) {
        List<PdfGlyph> sorted = new ArrayList<>(alike);
        if (turn < 0) {
          add(lines, sorted, drawn);
        } else {
          sorted.sort(Comparator.comparingDouble(PdfGlyph::base));
          for (List<PdfGlyph> row : rows(sorted)) {
            apart(row).forEach(text -> add(lines, text, drawn));
          }
        }
      }
    }
    return lines;
  }

  /// Whether blanks are drawn between the signs of a page.
  static boolean drawsBlanks(List<PdfGlyph> glyphs) {
    return glyphs.stream().anyMatch(glyph -> glyph.space() && glyph.width() > 0);
  }

  /// Signs on one base line, row by row.
  ///
  /// @param sorted by their base lines
  static List<List<PdfGlyph>> rows(List<PdfGlyph> sorted) {
    List<List<PdfGlyph>> rows = new ArrayList<>();
    double base = 0;
    double size = 0;
    for (PdfGlyph glyph : sorted) {
      boolean goesOn =
          !rows.isEmpty() && glyph.base() - base <= ONE_LINE * Math.max(size, glyph.size());
      if (!goesOn) {
        rows.add(new ArrayList<>());
        size = 0;
      }
      rows.getLast().add(glyph);
      if (glyph.size() >= size) {
        size = glyph.size();
        base = glyph.base();
      }
    }
    return rows;
  }

  /// Texts that are drawn over each other, each for itself: they stand a little lower, or begin again further left.
  private static List<List<PdfGlyph>> apart(List<PdfGlyph> row) {
    if (!overlaps(row)) {
      return List.of(row);
    }
    List<List<PdfGlyph>> texts = new ArrayList<>();
    for (PdfGlyph glyph : row) {
      List<PdfGlyph> text = null;
      for (List<PdfGlyph> one : texts) {
        PdfGlyph last = one.getLast();
        boolean level = Math.abs(last.base() - glyph.base()) < LEVEL * glyph.size();
        text = level && glyph.left() > last.right() - OVER * glyph.width() ? one : text;
      }
      if (text == null) {
        text = new ArrayList<>();
        texts.add(text);
      }
      text.add(glyph);
    }
    return texts;
  }

  private static boolean overlaps(List<PdfGlyph> row) {
    PdfGlyph before = null;
    boolean back = false;
    for (PdfGlyph glyph : row) {
      back |= before != null && glyph.left() < before.left();
      before = glyph;
    }
    if (!back) {
      return false;
    }
    List<PdfGlyph> sorted = new ArrayList<>(row);
    sorted.removeIf(PdfGlyph::blank);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::left));
    int over = 0;
    for (int i = 1; i < sorted.size(); i++) {
      PdfGlyph last = sorted.get(i - 1);
      PdfGlyph glyph = sorted.get(i);
      boolean on = glyph.left() < last.right() - OVER * Math.min(glyph.width(), last.width());
      over += on && !glyph.text().equals(last.text()) ? 1 : 0;
    }
    return over > 2;
  }

  private static void add(List<PdfLine> lines, List<PdfGlyph> row, boolean drawn) {
    if (row.getFirst().turn() >= 0) {
      row.sort(Comparator.comparingDouble(PdfGlyph::left));
    }
    List<PdfGlyph> once = once(row);
    int from = 0;
    int to = once.size();
    while (from < to && once.get(from).blank()) {
      from++;
    }
    while (to > from && once.get(to - 1).blank()) {
      to--;
    }
    if (from < to) {
      boolean blankAfter = once.subList(to, once.size()).stream().anyMatch(PdfGlyph::space);
      lines.add(line(once.subList(from, to), blankAfter, drawn));
    }
  }

  /// Leaves out signs that are drawn again over themselves.
  private static List<PdfGlyph> once(List<PdfGlyph> row) {
    List<PdfGlyph> once = new ArrayList<>();
    for (PdfGlyph glyph : row) {
      boolean again = false;
      for (int i = once.size() - 1; i >= 0 && i >= once.size() - 3 && !again; i--) {
        PdfGlyph other = once.get(i);
        again =
            other.text().equals(glyph.text())
                && Math.abs(other.left() - glyph.left()) < 0.25 * Math.max(0.4, glyph.width())
                && Math.abs(other.base() - glyph.base()) < 0.2 * glyph.size();
      }
      if (!again) {
        once.add(glyph);
      }
    }
    return once;
  }

  private static PdfLine line(List<PdfGlyph> signs, boolean blankAfter, boolean drawn) {
    double usual = usualGap(signs);
    StringBuilder text = new StringBuilder();
    PdfGlyph before = null;
    for (PdfGlyph sign : signs) {
      if (before != null) {
        text.append(between(before, sign, usual, drawn));
      }
      text.append(sign.text().equals(PdfGlyph.NOTHING) ? "" : sign.text());
      before = sign;
    }
    PdfGlyph first = signs.getFirst();
    return new PdfLine(
        text.toString(),
        first.left(),
        before.right(),
        base(signs),
        size(signs),
        blankAfter,
        firstUnit(signs),
        firstWord(signs),
        firstWord(signs.reversed()),
        first.width(),
        first.turn());
  }

  /// The blanks that a gap stands for. Chinese text that is spread over its line has equal gaps between all its signs;
  /// a quarter of a size between Chinese and Latin is set by the program and no blank.
  private static String between(PdfGlyph before, PdfGlyph sign, double usual, boolean drawn) {
    double size = Math.max(before.size(), sign.size());
    double gap = sign.left() - before.right() - usual;
    if (gap > COLUMN * size) {
      return "\t";
    }
    if (before.blank() || sign.blank()) {
      return "";
    }
    boolean latin = PdfSigns.word(sign.text().codePointAt(0)) && PdfSigns.word(last(before));
    double least = drawn ? latin ? 0.45 : 0.9 : latin ? 0.2 : 0.42;
    return gap > least * size ? " " : "";
  }

  private static int last(PdfGlyph glyph) {
    return glyph.text().codePointBefore(glyph.text().length());
  }

  /// The gap that most Chinese signs of the line have between them.
  private static double usualGap(List<PdfGlyph> signs) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < signs.size(); i++) {
      PdfGlyph before = signs.get(i - 1);
      PdfGlyph sign = signs.get(i);
      if (PdfSigns.wide(last(before)) && PdfSigns.wide(sign.text().codePointAt(0))) {
        gaps.add(sign.left() - before.right());
      }
    }
    gaps.sort(Comparator.naturalOrder());
    return gaps.size() < 3 ? 0 : Math.max(0, gaps.get(gaps.size() / 2));
  }

  private static double base(List<PdfGlyph> signs) {
    double size = size(signs);
    return signs.stream()
        .filter(sign -> Math.abs(sign.size() - size) < 0.1)
        .findFirst()
        .orElse(signs.getFirst())
        .base();
  }

  /// The size that most of the line has.
  private static double size(List<PdfGlyph> signs) {
    double size = 0;
    double most = 0;
    for (PdfGlyph sign : signs) {
      if (Math.abs(sign.size() - size) > 0.1 && sign.size() > 0) {
        double width = 0;
        for (PdfGlyph other : signs) {
          width += Math.abs(other.size() - sign.size()) <= 0.1 ? other.width() : 0;
        }
        if (width > most) {
          most = width;
          size = sign.size();
        }
        if (most * 2 > signs.getLast().right() - signs.getFirst().left()) {
          break;
        }
      }
    }
    return size;
  }

  /// A Chinese sign with the closing marks behind it, or a whole word.
  private static double firstUnit(List<PdfGlyph> signs) {
    int end = 1;
    int sign = signs.getFirst().text().codePointAt(0);
    boolean opens = PdfSigns.opens(sign);
    while (end < signs.size()) {
      int next = signs.get(end).text().codePointAt(0);
      boolean goesOn =
          opens || PdfSigns.closes(next) || (PdfSigns.narrow(sign) && PdfSigns.narrow(next));
      if (!goesOn) {
        break;
      }
      opens = PdfSigns.opens(next);
      sign = next;
      end++;
    }
    return signs.get(end - 1).right() - signs.getFirst().left();
  }

  private static double firstWord(List<PdfGlyph> signs) {
    int end = 0;
    while (end < signs.size() && PdfSigns.word(signs.get(end).text().codePointAt(0))) {
      end++;
    }
    return end == 0
        ? 0
        : Math.max(signs.get(end - 1).right(), signs.getFirst().right())
            - Math.min(signs.get(end - 1).left(), signs.getFirst().left());
  }
}
