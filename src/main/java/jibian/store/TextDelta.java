package jibian.store;

/// What an earlier text has in place of the middle of a later one, so that a state of the history costs what changed
/// and not the whole.
///
/// @param head how many characters at the beginning both have
/// @param tail how many characters at the end both have
/// @param middle what stands between them in the earlier text
record TextDelta(int head, int tail, String middle) {

  /// A text that needs no other.
  static TextDelta whole(String text) {
    return new TextDelta(0, 0, text);
  }

  /// How an earlier text differs from a later one; no surrogate pair is split.
  static TextDelta of(String earlier, String later) {
    int most = Math.min(earlier.length(), later.length());
    int head = 0;
    while (head < most && earlier.charAt(head) == later.charAt(head)) {
      head++;
    }
    if (head > 0 && Character.isHighSurrogate(earlier.charAt(head - 1))) {
      head--;
    }
    int tail = 0;
    while (tail < most - head
        && earlier.charAt(earlier.length() - 1 - tail) == later.charAt(later.length() - 1 - tail)) {
      tail++;
    }
    if (tail > 0 && Character.isLowSurrogate(earlier.charAt(earlier.length() - tail))) {
      tail--;
    }
    return new TextDelta(head, tail, earlier.substring(head, earlier.length() - tail));
  }

  /// The earlier text.
  ///
  /// @throws IllegalArgumentException if the later text is too short to be the right one
  String from(String later) {
    if (head < 0 || tail < 0 || head > later.length() - tail) {
      throw new IllegalArgumentException("does not fit");
    }
    return later.substring(0, head) + middle + later.substring(later.length() - tail);
  }
}
