package jibian.source;

import java.util.List;
import java.util.regex.Pattern;

/// A document that was read, from whatever kind of file.
///
/// @param name of the file
/// @param kind of the file
/// @param blocks in reading order
public record SourceDocument(String name, Kind kind, List<SourceBlock> blocks) {
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

  public SourceDocument {
    blocks = List.copyOf(blocks);
  }

  /// All that can be read in it, without blanks.
  public String words() {
    StringBuilder words = new StringBuilder();
    for (SourceBlock block : blocks) {
      switch (block) {
        case SourceParagraph paragraph -> words.append(paragraph.text());
        case SourceTable table ->
            table.cells().forEach(cell -> cell.lines().forEach(words::append));
      }
    }
    return BLANK.matcher(words).replaceAll("");
  }

  /// What kind of file a document was read from.
  public enum Kind {
    WORD,
    EXCEL,
    /// Lines that the page broke are joined already; a heading is known by its words only.
    PDF
  }
}
