package jibian.office.read.pdf;

import java.util.List;

/// What becomes of the place where a page's program broke a line: nothing between Chinese signs; a blank between words.
final class PdfTears {
  /// Line ends at which a blank was drawn, and those at which none was though one is usual.
  private int drawn;

  private int missing;
  private final Habit all = new Habit();

  /// Learns how the document sets its blanks.
  void learn(List<PdfLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      if (i + 1 < lines.size() && meet(line.lastCharacter(), lines.get(i + 1).firstCharacter())) {
        drawn += line.blankAfter() ? 1 : 0;
        missing += line.blankAfter() ? 0 : 1;
      }
      all.learn(line.text());
    }
  }

  /// What stands between two lines of a paragraph.
  ///
  /// @param before the paragraph up to there
  /// @param before the text up to there
  /// @param after the text from there on, as far as it is of use
  /// @param width of the room for a line
  /// @param room that was left on the first one
  String between(
      CharSequence before,
      CharSequence after,
      PdfLine line,
      PdfLine next,
      double width,
      double room) {
    if (line.blankAfter()) {
      return " ";
    }
    int last = line.lastCharacter();
    int first = next.firstCharacter();
    if (drawn > 2 && drawn > missing) {
      return "";
    }
    if (PdfSigns.word(last) && PdfSigns.word(first)) {
      boolean divided = line.lastWord() + next.firstWord() > width;
      boolean moved = room >= next.firstSign() + 0.1 * line.size();
      boolean letters = Character.isLetter(last) && Character.isLetter(first);
      return !divided && (moved || letters) && last != '-' && last != '/' ? " " : "";
    }
    if (last == ',' || last == ';' || last == ':') {
      return afterMark(before, (char) last) + afterMark(after, (char) last) > 0 ? " " : "";
    }
    return meet(last, first) && apart(before, after) ? " " : "";
  }

  /// How often more a blank follows a mark than none.
  private static int afterMark(CharSequence text, char mark) {
    int more = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (text.charAt(i) == mark) {
        more += text.charAt(i + 1) == ' ' ? 1 : -1;
      }
    }
    return more;
  }

  /// Whether blanks stand between Chinese and Latin in these texts; in the document, where they do not show it.
  private boolean apart(CharSequence before, CharSequence after) {
    Habit here = new Habit();
    here.learn(before);
    here.learn(after);
    return here.more() == 0 ? all.more() > 0 : here.more() > 0;
  }

  private static boolean meet(int last, int first) {
    return (latin(last) && Character.isIdeographic(first))
        || (Character.isIdeographic(last) && latin(first));
  }

  private static boolean latin(int sign) {
    return sign < 0x2e80 && Character.isLetterOrDigit(sign);
  }

  /// Whether blanks stand between Chinese and Latin signs.
  private static final class Habit {
    private int apart;
    private int together;

    private void learn(CharSequence text) {
      for (int i = 1; i < text.length(); i++) {
        char before = text.charAt(i - 1);
        char next = text.charAt(i);
        if (next == ' ') {
          apart += i + 1 < text.length() && meet(before, text.charAt(i + 1)) ? 1 : 0;
        } else {
          together += meet(before, next) ? 1 : 0;
        }
      }
    }

    private int more() {
      return apart - together;
    }
  }
}
