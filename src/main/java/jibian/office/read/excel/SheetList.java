package jibian.office.read.excel;

import module java.base;

import jibian.office.read.common.PackageParts;
import jibian.source.SourceBlock;
import jibian.source.SourceParagraph;
import jibian.text.Messages;

/// The sheets of a workbook in the order they are read in: those that are shown, what is hidden in them, hidden sheets.
final class SheetList {
  private static final Pattern COMMAND =
      Pattern.compile("&(?:\"[^\"]*\"|\\d+|K[0-9A-Fa-f+-]{5,6}|[A-JL-Za-z+-])");
  private static final Pattern PART = Pattern.compile("&[LCR]");
  private static final String AND = "\u0001";

  private final List<SourceBlock> shown = new ArrayList<>();
  private final List<SourceBlock> unseen = new ArrayList<>();
  private final List<SourceBlock> hidden = new ArrayList<>();
  private final List<SourceBlock> last = new ArrayList<>();
  private final Set<String> margins = new LinkedHashSet<>();
  private long cells;
  private long signs;

  /// Adds a sheet and what stands beside its cells.
  void add(SheetCells sheet, List<SourceBlock> asides) throws PackageParts.TooLargeException {
    cells += sheet.size();
    signs += sheet.signs();
    SheetCells.checkSize(cells, signs);
    List<SourceBlock> to = sheet.hidden() ? hidden : shown;
    to.addAll(sheet.shown());
    to.addAll(asides);
    (sheet.hidden() ? hidden : unseen).addAll(sheet.unseen());
  }

  /// Adds the texts of a header or footer as the file has them, with their commands; the same one once.
  void margin(String text, boolean header) {
    for (String part : PART.splitAsStream(text.replace("&&", AND)).toList()) {
      String plain = COMMAND.matcher(part).replaceAll("").replace(AND, "&").strip();
      if (!plain.isEmpty() && margins.add(header + plain)) {
        last.add(aside(plain, Messages.text(header ? "read.place.header" : "read.place.footer")));
      }
    }
  }

  /// Something that stands beside the cells.
  public static SourceParagraph aside(String plain, String place) {
    return new SourceParagraph(plain, place, 0, SourceParagraph.Kind.ASIDE);
  }

  List<SourceBlock> blocks() {
    List<SourceBlock> all = new ArrayList<>(shown);
    all.addAll(last);
    all.addAll(unseen);
    all.addAll(hidden);
    return all;
  }
}
