package jibian.office.read.word;

/// A piece of an RTF file (Rich Text Format Specification 1.9.1).
///
/// @param kind what it is
/// @param name of a control word, or its one sign; the text itself
/// @param number behind a control word; the byte of a sign given by its number
/// @param numbered whether a number stands behind the word
record RtfWord(Kind kind, String name, int number, boolean numbered) {
  enum Kind {
    OPENS,
    CLOSES,
    WORD,
    BYTE,
    TEXT,
    END
  }

  /// Whether a switch is on: it is off only with a zero behind it.
  boolean on() {
    return !numbered || number != 0;
  }
}
