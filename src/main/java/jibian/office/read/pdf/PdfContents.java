package jibian.office.read.pdf;

import module java.base;

/// The list of contents on a page: from its title, or its first line with a page number at the end, to the last such
/// line. An entry may take several lines.
final class PdfContents {
  private final Map<PdfLine, Boolean> ends = new HashMap<>();
  private final StringBuilder entry = new StringBuilder();
  private PdfLine before;
  private double right;

  private PdfContents() {}

  static PdfContents of(List<PdfLine> lines) {
    PdfContents contents = new PdfContents();
    int first = -1;
    int last = -1;
    int numbers = 0;
    boolean titled = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean title = PdfWords.contentsTitle(lines.get(i).text());
      boolean number = PdfWords.contents(lines.get(i).text());
      first = first < 0 && (title || number) ? i : first;
      last = number ? i : last;
      numbers += number ? 1 : 0;
      titled |= title;
    }
    if (numbers >= (titled ? 1 : 2)) {
      for (PdfLine line : lines.subList(first, last + 1)) {
        contents.ends.put(line, PdfWords.contents(line.text()));
        contents.right = Math.max(contents.right, line.right());
      }
    }
    return contents;
  }

  boolean holds(PdfLine line) {
    return ends.containsKey(line);
  }

  /// The entry that a line ends; empty where it goes on in the next one.
  Optional<String> entry(PdfLine line, PdfTears tears) {
    if (!entry.isEmpty()) {
      entry.append(
          tears.between(
              entry, line.text(), before, line, right - line.left(), right - before.right()));
    }
    entry.append(line.text());
    before = line;
    if (!ends.get(line) && right - line.right() < 2 * line.size()) {
      return Optional.empty();
    }
    String whole = entry.toString();
    entry.setLength(0);
    return Optional.of(whole);
  }
}
