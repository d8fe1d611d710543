package jibian.library;

import java.util.Optional;
import java.util.stream.Stream;

/// What the number of an indicator is measured against, in the words of the official library.
public enum ValueBasis {
  PLAN("计划"),
  HISTORY("历史"),
  INDUSTRY("行业"),
  BUDGET("预算支出"),
  OTHER("其他");

  private final String text;

  ValueBasis(String text) {
    this.text = text;
  }

  /// As it is written.
  public String text() {
    return text;
  }

  static Optional<ValueBasis> of(String written) {
    return Stream.of(values()).filter(one -> one.text.equals(written)).findFirst();
  }
}
