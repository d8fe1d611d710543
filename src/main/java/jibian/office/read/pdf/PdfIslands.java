package jibian.office.read.pdf;

import module java.base;

/// Parts of one table that no line connects: a sheet draws lines around those cells only that have borders. A part lies
/// within the table, and its lines across go on from the table's.
final class PdfIslands {
  /// On pages with more parts they are a drawing.
  private static final int MOST = 60;

  /// The lines of each table; those of parts are among the lines of the table they belong to.
  static Collection<List<PdfRuling>> joined(Collection<List<PdfRuling>> parts) {
    if (parts.size() < 2 || parts.size() > MOST) {
      return parts;
    }
    List<Part> sorted = new ArrayList<>(parts.stream().map(Part::of).toList());
    sorted.sort(Comparator.comparingDouble(Part::area).reversed());
    List<Part> tables = new ArrayList<>();
    for (Part part : sorted) {
      tables.stream()
          .filter(table -> table.holds(part))
          .findFirst()
          .ifPresentOrElse(table -> table.lines.addAll(part.lines), () -> tables.add(part));
    }
    return tables.stream().map(Part::lines).toList();
  }

  /// A part with the places of its lines across.
  private record Part(
      List<PdfRuling> lines,
      TreeSet<Double> rows,
      double left,
      double right,
      double top,
      double bottom) {
    static Part of(List<PdfRuling> lines) {
      TreeSet<Double> rows = new TreeSet<>();
      double left = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double top = Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (PdfRuling line : lines) {
        if (line.across()) {
          rows.add(line.at());
          left = Math.min(left, line.from());
          right = Math.max(right, line.to());
        } else {
          left = Math.min(left, line.at());
          right = Math.max(right, line.at());
          top = Math.min(top, line.from());
          bottom = Math.max(bottom, line.to());
        }
      }
      top = rows.isEmpty() ? top : Math.min(top, rows.first());
      bottom = rows.isEmpty() ? bottom : Math.max(bottom, rows.last());
      return new Part(new ArrayList<>(lines), rows, left, right, top, bottom);
    }

    double area() {
      return (right - left) * (bottom - top);
    }

    private boolean holds(Part other) {
      double same = PdfRulings.SAME;
      return other.rows.size() > 1
          && other.left > left - same
          && other.right < right + same
          && other.top > top - same
          && other.bottom < bottom + same
          && other.rows.stream().allMatch(this::hasRow);
    }

    private boolean hasRow(double at) {
      Double near = rows.floor(at + PdfRulings.SAME);
      return near != null && at - near <= PdfRulings.SAME;
    }
  }
}
