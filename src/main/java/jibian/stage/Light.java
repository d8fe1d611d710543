package jibian.stage;

import java.util.Locale;
import jibian.text.Messages;

/// How it stands with an indicator or the money in the middle of a year.
public enum Light {
  /// Nothing can be said: not filled in, or not in figures.
  NONE,
  RED,
  YELLOW,
  GREEN,
  /// Far more than was due.
  BLUE;

  /// As it is said.
  public String text() {
    return this == NONE ? "" : Messages.text("stage.light." + name().toLowerCase(Locale.ROOT));
  }
}
