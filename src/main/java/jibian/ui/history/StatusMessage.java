package jibian.ui.history;

/// A word on how it stands.
///
/// @param tone a style class: empty, `good` or `bad`
public record StatusMessage(String text, String tone) {
  static final StatusMessage NONE = new StatusMessage("", "");

  static StatusMessage good(String text) {
    return new StatusMessage(text, "good");
  }

  static StatusMessage bad(String text) {
    return new StatusMessage(text, "bad");
  }
}
