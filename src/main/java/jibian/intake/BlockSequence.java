package jibian.intake;

import java.util.List;
import java.util.regex.Pattern;
import jibian.source.SourceBlock;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;

/// The blocks of a source in their order, but for what stands beside the text.
///
/// @param all the blocks
record BlockSequence(List<SourceBlock> all) {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]{2,}");

  /// Signs of the longest line that may belong to a table below it.
  private static final int SHORT = 60;

  /// So many blocks below, a table still belongs to a line.
  private static final int NEAR = 4;

  /// Blanks that only push the rest of a line to its end do not count.
  static boolean isShort(String text) {
    return BLANKS.matcher(text).replaceAll(" ").length() <= SHORT && text.indexOf('。') < 0;
  }

  /// Whether headings are set as such, so that a number before a paragraph makes it none.
  boolean outlined() {
    return all.stream()
            .filter(
                block ->
                    block instanceof SourceParagraph paragraph
                        && paragraph.level() > 0
                        && !Titles.isTable(paragraph.text()))
            .limit(2)
            .count()
        == 2;
  }

  /// Whether nothing but a few short paragraphs stands between a block and the next table.
  boolean tableFollows(int at) {
    return followed(all.subList(at + 1, Math.min(all.size(), at + NEAR)));
  }

  /// The same, where blank paragraphs do not count.
  boolean tableBelow(int at) {
    return followed(
        all.subList(at + 1, all.size()).stream()
            .filter(block -> !(block instanceof SourceParagraph line && line.blank()))
            .limit(NEAR - 1L)
            .toList());
  }

  private static boolean followed(List<SourceBlock> below) {
    for (SourceBlock block : below) {
      switch (block) {
        case SourceTable _ -> {
          return true;
        }
        case SourceParagraph paragraph -> {
          if (!isShort(paragraph.text().strip())) {
            return false;
          }
        }
      }
    }
    return false;
  }
}
