package jibian.office.read;

import java.util.List;

/// What becomes of the place where a page's program broke a line: nothing between Chinese signs; a blank between words.
final class PdfTears {
  private boolean drawn;
  private int apart;
  private int together;

  /// Learns how the document sets its blanks.
  void learn(List<PdfLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      drawn |= lines.get(i).blankAfter() && i + 1 < lines.size();
      learn(lines.get(i).text());
    }
  }

  private void learn(String text) {
    for (int i = 1; i < text.length(); i++) {
      boolean wide = PdfSigns.wide(text.charAt(i - 1));
      char next = text.charAt(i);
      if (next == ' ' && i + 1 < text.length()) {
        char after = text.charAt(i + 1);
        apart += wide && latin(after) || latin(text.charAt(i - 1)) && PdfSigns.wide(after) ? 1 : 0;
      } else {
        together += wide && latin(next) || latin(text.charAt(i - 1)) && PdfSigns.wide(next) ? 1 : 0;
      }
    }
  }

  private static boolean latin(int sign) {
    return sign < 0x2e80 && Character.isLetterOrDigit(sign);
  }

  /// What stands between two lines of a paragraph.
  ///
  /// @param width of the room for a line
  /// @param room that was left on the first one
  String between(PdfLine line, PdfLine next, double width, double room) {
    if (line.blankAfter()) {
      return " ";
    }
    int last = line.lastCharacter();
    int first = next.firstCharacter();
    if (drawn) {
      return "";
    }
    if (PdfSigns.word(last) && PdfSigns.word(first)) {
      boolean divided = line.lastWord() + next.firstWord() > width;
      boolean moved = room >= next.firstSign() + 0.1 * line.size();
      boolean letters = Character.isLetter(last) && Character.isLetter(first);
      return !divided && (moved || letters) && last != '-' && last != '/' ? " " : "";
    }
    boolean beside = latin(last) && ideograph(first) || ideograph(last) && latin(first);
    return beside && apart > 2 * together ? " " : "";
  }

  private static boolean ideograph(int sign) {
    return Character.isIdeographic(sign);
  }
}
