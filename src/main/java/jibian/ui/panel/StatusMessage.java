package jibian.ui.panel;

/// A word on how it stands.
///
/// @param tone a style class: empty, `good` or `bad`
public record StatusMessage(String text, String tone) {
  public static final StatusMessage NONE = new StatusMessage("", "");

  public static StatusMessage good(String text) {
    return new StatusMessage(text, "good");
  }

  public static StatusMessage bad(String text) {
    return new StatusMessage(text, "bad");
  }
}
