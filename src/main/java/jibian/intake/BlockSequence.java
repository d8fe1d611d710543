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

  private static final int LONGEST_NAME = 40;

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

  /// Whether a line with the title of a table stands between a block and the next table.
  boolean titleFollows(int at) {
    return all.subList(at + 1, Math.min(all.size(), at + NEAR)).stream()
        .takeWhile(SourceParagraph.class::isInstance)
        .anyMatch(line -> Titles.isTable(((SourceParagraph) line).text()));
  }

  /// The same, where blank paragraphs do not count.
  boolean tableBelow(int at) {
    return followed(
        all.subList(at + 1, all.size()).stream()
            .filter(block -> !(block instanceof SourceParagraph line && line.blank()))
            .limit(NEAR)
            .toList());
  }

  /// Whether a paragraph names who made the text.
  boolean names(int at) {
    return at < all.size()
        && all.get(at) instanceof SourceParagraph line
        && CoverReader.isMaker(line.text());
  }

  /// Whether a line is the last but for a day, or that day, or stands above a day or is one: who signed a text; or a
  /// note to the table above it.
  boolean signs(int at) {
    if (!(all.get(at) instanceof SourceParagraph line)) {
      return false;
    }
    List<SourceBlock> below =
        all.subList(at + 1, Math.min(all.size(), at + NEAR + 1)).stream()
            .filter(block -> !(block instanceof SourceParagraph blank && blank.blank()))
            .toList();
    String text = line.text().strip();
    if (at > 0 && all.get(at - 1) instanceof SourceTable && LineKinds.isNote(text)) {
      return true;
    }
    if (below.isEmpty()) {
      return LineKinds.isDate(text);
    }
    boolean last = at >= all.size() - NEAR && below.size() == 1;
    boolean above =
        below.getFirst() instanceof SourceParagraph day
            && (last ? LineKinds.isDate(day.text().strip()) : LineKinds.isDay(day.text()));
    return LineKinds.isDay(text) || (above && isName(text));
  }

  private static boolean isName(String text) {
    return text.length() <= LONGEST_NAME
        && HeadingShape.style(text) < 0
        && !HeadingShape.ends(text)
        && !Titles.isTable(text)
        && Titles.unit(text) == null;
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
