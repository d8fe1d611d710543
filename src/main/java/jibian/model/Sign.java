package jibian.model;

import java.util.Arrays;

/// How a value is bounded.
public enum Sign {
  AT_LEAST("≥"),
  AT_MOST("≤"),
  EQUAL("="),
  MORE(">"),
  LESS("<"),
  /// The value has no sign.
  NONE("");

  private final String text;

  Sign(String text) {
    this.text = text;
  }

  /// The one that is written so.
  static Sign written(String text) {
    return Arrays.stream(values()).filter(it -> it.text.equals(text)).findFirst().orElseThrow();
  }

  /// As it should be written.
  public String text() {
    return text;
  }

  /// Whether it sets a lower bound.
  public boolean below() {
    return this == AT_LEAST || this == MORE;
  }

  /// Whether it sets an upper bound.
  public boolean above() {
    return this == AT_MOST || this == LESS;
  }

  /// The same with its bound included: > as ≥, < as ≤.
  public Sign inclusive() {
    return switch (this) {
      case MORE -> AT_LEAST;
      case LESS -> AT_MOST;
      default -> this;
    };
  }
}
