package jibian.ui.port;

import module java.base;

import jibian.model.Address;
import jibian.source.SourceDocument;

/// What a text was read from, kept beside it. The paragraphs and tables are kept as they were read, and not the file:
/// that takes a fraction of the room in the data and in every backup, and the places hold whatever later programs read
/// out of the same file.
///
/// @param file where the file was then
/// @param document what stood in it; empty where that is too much to be kept
/// @param places where each cell of the text stands in it
/// @param left what was not taken, in the order of the source
public record ReadSource(
    Path file, Optional<SourceDocument> document, Map<Address, String> places, List<Piece> left) {

  public ReadSource {
    places = Map.copyOf(places);
    left = List.copyOf(left);
  }

  /// A piece that was not taken.
  ///
  /// @param text as it stands there
  /// @param place where
  /// @param unneeded whether the clerk said so
  public record Piece(String text, String place, boolean unneeded) {}
}
