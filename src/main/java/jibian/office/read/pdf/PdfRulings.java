package jibian.office.read.pdf;

import module java.base;

/// The ruling lines of a page: pieces of one line are joined, and lines that meet belong to one table.
final class PdfRulings {
  /// Lines that are no further apart, in points, are one: double lines, and those that neighbouring cells draw twice.
  static final double SAME = 3;

  /// Pieces of a line that are no further apart are joined: dashes, and lines that leave the corners out.
  private static final double GAP = 3.5;

  /// Shorter lines are dots, or parts of a drawing.
  private static final double SHORT = 4;

  private final List<PdfRuling> across;
  private final List<PdfRuling> down;
  private final int[] table;

  private PdfRulings(List<PdfRuling> across, List<PdfRuling> down) {
    this.across = across;
    this.down = down;
    this.table = new int[across.size() + down.size()];
    for (int i = 0; i < table.length; i++) {
      table[i] = i;
    }
  }

  /// The lines of each table of a page.
  static Collection<List<PdfRuling>> tables(List<PdfRuling> all, PdfLimits limits)
      throws PdfTooLargeException {
    PdfRulings rulings =
        new PdfRulings(
            joined(all.stream().filter(PdfRuling::across).toList()),
            joined(all.stream().filter(line -> !line.across()).toList()));
    rulings.connect(limits);
    Map<Integer, List<PdfRuling>> tables = new TreeMap<>();
    for (int i = 0; i < rulings.table.length; i++) {
      tables.computeIfAbsent(rulings.root(i), _ -> new ArrayList<>()).add(rulings.line(i));
    }
    tables.values().removeIf(lines -> lines.size() < 3);
    return PdfIslands.joined(tables.values());
  }

  /// The lines across of a page, as far as they are no part of a table.
  static List<PdfRuling> across(List<PdfRuling> all, List<PdfGrid> tables) {
    List<PdfRuling> across = joined(all.stream().filter(PdfRuling::across).toList());
    across.removeIf(
        line ->
            tables.stream()
                .anyMatch(table -> table.reaches((line.from() + line.to()) / 2, line.at())));
    return across;
  }

  private PdfRuling line(int index) {
    return index < across.size() ? across.get(index) : down.get(index - across.size());
  }

  /// Joins pieces of lines of one direction; sorted by where the lines are.
  private static List<PdfRuling> joined(List<PdfRuling> lines) {
    List<PdfRuling> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(PdfRuling::at));
    List<PdfRuling> joined = new ArrayList<>();
    for (int from = 0; from < sorted.size(); ) {
      int to = from + 1;
      while (to < sorted.size() && sorted.get(to).at() - sorted.get(from).at() <= 0.6) {
        to++;
      }
      joined.addAll(joinedInLine(sorted.subList(from, to)));
      from = to;
    }
    joined.removeIf(line -> line.length() < SHORT);
    return joined;
  }

  private static List<PdfRuling> joinedInLine(List<PdfRuling> pieces) {
    pieces.sort(Comparator.comparingDouble(PdfRuling::from));
    List<PdfRuling> joined = new ArrayList<>();
    for (PdfRuling piece : pieces) {
      PdfRuling last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && piece.from() - last.to() <= GAP) {
        joined.removeLast();
        joined.add(
            new PdfRuling(last.across(), last.at(), last.from(), Math.max(last.to(), piece.to())));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private void connect(PdfLimits limits) throws PdfTooLargeException {
    for (int i = 0; i < down.size(); i++) {
      PdfRuling vertical = down.get(i);
      limits.time();
      for (int j = first(vertical.from() - SAME); j < across.size(); j++) {
        PdfRuling horizontal = across.get(j);
        if (horizontal.at() > vertical.to() + SAME) {
          break;
        }
        if (vertical.at() >= horizontal.from() - SAME && vertical.at() <= horizontal.to() + SAME) {
          table[root(across.size() + i)] = root(j);
        }
      }
    }
  }

  /// The first line across that is not above a place.
  private int first(double top) {
    int low = 0;
    int high = across.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (across.get(middle).at() < top) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int root(int index) {
    int at = index;
    while (table[at] != at) {
      table[at] = table[table[at]];
      at = table[at];
    }
    return at;
  }
}
