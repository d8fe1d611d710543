package jibian.ui.field;

/// What became of the text in a box.
public record TextChange(String before, String after) {

  /// Whether more than one sign came at once: something was pasted, or is a word of an input method. The first key in a
  /// cell takes the place of all that stood there, and is one sign.
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
    return after.length() - head - tail > 1;
  }
}
