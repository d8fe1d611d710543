package jibian.source;

import java.util.List;

/// A document that was read, from whatever kind of file.
///
/// @param name of the file
/// @param kind of the file
/// @param blocks in reading order
public record SourceDocument(String name, Kind kind, List<SourceBlock> blocks) {

  public SourceDocument {
    blocks = List.copyOf(blocks);
  }

  /// What kind of file a document was read from.
  public enum Kind {
    WORD,
    EXCEL,
    /// Lines that the page broke are joined already; a heading is known by its words only.
    PDF
  }
}
