package jibian.office.read.common;

import module java.base;

import jibian.source.SourceBlock;
import jibian.source.SourceParagraph;

/// Knows the lines of a contents list that the file does not mark as such: a title, then lines that end in leader dots
/// and a page number, and the short lines between them.
final class ContentsLines {
  private static final Pattern TITLE = Pattern.compile("\\s*目\\s*[录錄次]\\s*");
  private static final Pattern DOTTED =
      Pattern.compile(
          ".*(?:[.·．﹒‧。]\\s*){3,}[-—－ ]*\\d{1,4}[-—－ ]*|.*…+[…\\s.]*[-—－ ]*\\d{1,4}[-—－ ]*");

  /// How many lines without a page number may stand between two with one.
  private static final int BETWEEN = 3;

  private static final int LONGEST = 80;

  /// The blocks with the lines of contents lists marked.
  static List<SourceBlock> marked(List<SourceBlock> blocks) {
    List<SourceBlock> marked = new ArrayList<>(blocks);
    int last = -1;
    for (int i = 0; i < marked.size(); i++) {
      if (marked.get(i) instanceof SourceParagraph paragraph) {
        if (contents(paragraph)) {
          join(marked, last, i);
          last = i;
        }
      } else {
        last = -1;
      }
    }
    return marked;
  }

  private static boolean contents(SourceParagraph paragraph) {
    return switch (paragraph.kind()) {
      case CONTENTS -> true;
      case ASIDE -> false;
      case BODY ->
          paragraph.text().length() <= LONGEST * 5
              && (TITLE.matcher(paragraph.text()).matches() || dotted(paragraph.text()));
    };
  }

  /// Whether the text ends in leader dots and a page number.
  static boolean dotted(String text) {
    String line = text.strip();
    return !line.isEmpty()
        && Character.isDigit(line.codePointAt(line.length() - 1))
        && DOTTED.matcher(line.replace('\t', ' ')).matches();
  }

  private static void join(List<SourceBlock> blocks, int last, int now) {
    boolean near = last >= 0 && now - last - 1 <= BETWEEN;
    for (int i = last + 1; near && i < now; i++) {
      near =
          ((SourceParagraph) blocks.get(i)).text().length() <= LONGEST
              && ((SourceParagraph) blocks.get(i)).level() == 0;
    }
    for (int i = near ? last + 1 : now; i <= now; i++) {
      SourceParagraph line = (SourceParagraph) blocks.get(i);
      if (line.kind() == SourceParagraph.Kind.BODY) {
        blocks.set(
            i, new SourceParagraph(line.text(), line.place(), 0, SourceParagraph.Kind.CONTENTS));
      }
    }
  }
}
