package jibian.office.read.pdf;

import module java.base;

/// The rows of a table without lines: the texts of a row share their first lines, their middles, or their last lines.
final class PdfBareRows {
  /// Texts are of one row though they share no line, where so much of one is beside the other.
  private static final double BESIDE = 0.6;

  /// By what the texts of a row are set level.
  public enum Level {
    MIDDLE,
    FIRST,
    LAST;

    double of(PdfBareText text) {
      return switch (this) {
        case FIRST -> text.first();
        case MIDDLE -> text.middle();
        case LAST -> text.last();
      };
    }
  }

  /// A row with those texts that tell where it is.
  static final class Row {
    final List<PdfBareText> texts = new ArrayList<>();
    private double at;

    double top() {
      return texts.stream().mapToDouble(PdfBareText::top).min().orElseThrow();
    }

    double bottom() {
      return texts.stream().mapToDouble(PdfBareText::bottom).max().orElseThrow();
    }

    double middle() {
      return (top() + bottom()) / 2;
    }

    /// Whether a text stands level with one of its own.
    boolean level(PdfBareText text) {
      return texts.stream().anyMatch(own -> own.level(text));
    }

    private void add(PdfBareText text) {
      for (PdfBareText own : List.copyOf(texts)) {
        if (own.from <= text.to && text.from <= own.to) {
          texts.remove(own);
          text.take(own);
        }
      }
      texts.add(text);
    }

    private boolean free(Row other) {
      return other.texts.stream()
          .noneMatch(
              text -> texts.stream().anyMatch(own -> own.from <= text.to && text.from <= own.to));
    }
  }

  /// By what most texts of several lines are level with one of a single line.
  static Level level(List<PdfBareText> texts) {
    double[] single =
        texts.stream()
            .filter(text -> !text.lines())
            .mapToDouble(PdfBareText::first)
            .sorted()
            .toArray();
    Level best = Level.MIDDLE;
    long most = 0;
    for (Level level : Level.values()) {
      long count =
          texts.stream()
              .filter(PdfBareText::lines)
              .filter(text -> near(single, level.of(text), 0.2 * text.size()))
              .count();
      if (count > most) {
        most = count;
        best = level;
      }
    }
    return best;
  }

  private static boolean near(double[] places, double place, double most) {
    return places.length > 0 && Math.abs(places[PdfGrid.nearest(places, place)] - place) < most;
  }

  /// The rows from top to bottom.
  static List<Row> of(List<PdfBareText> texts, Level level) {
    List<PdfBareText> sorted = new ArrayList<>(texts);
    sorted.sort(Comparator.comparingDouble(level::of));
    List<Row> rows = new ArrayList<>();
    for (PdfBareText text : sorted) {
      Row row = rows.isEmpty() ? null : rows.getLast();
      if (row == null || level.of(text) - row.at > PdfBareText.LEVEL * text.size()) {
        row = new Row();
        row.at = level.of(text);
        rows.add(row);
      }
      row.add(text);
    }
    return joined(rows);
  }

  /// Joins rows that stand beside each other.
  private static List<Row> joined(List<Row> rows) {
    List<Row> joined = new ArrayList<>();
    for (Row row : rows) {
      Row above = joined.isEmpty() ? null : joined.getLast();
      if (above != null && beside(above, row) && above.free(row)) {
        above.texts.addAll(row.texts);
      } else {
        joined.add(row);
      }
    }
    return joined;
  }

  private static boolean beside(Row above, Row row) {
    double both = Math.min(above.bottom(), row.bottom()) - Math.max(above.top(), row.top());
    double less = Math.min(above.bottom() - above.top(), row.bottom() - row.top());
    return both > BESIDE * less;
  }
}
