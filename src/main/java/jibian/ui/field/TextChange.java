package jibian.ui.field;

/// What became of the text in a box.
public record TextChange(String before, String after) {

  /// Whether more than one sign came or went at once: something was pasted or cut, or is a word of an input method.
  public boolean isPiece() {
    int shorter = Math.min(before.length(), after.length());
    int head = 0;
    while (head < shorter && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    return Math.max(before.length(), after.length()) - head - tail > 1;
  }
}
