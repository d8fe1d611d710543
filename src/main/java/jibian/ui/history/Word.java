package jibian.ui.history;

/// A word on how it stands.
///
/// @param tone a style class: empty, `good` or `bad`
public record Word(String text, String tone) {
  static final Word NONE = new Word("", "");

  static Word good(String text) {
    return new Word(text, "good");
  }

  static Word bad(String text) {
    return new Word(text, "bad");
  }
}
