package jibian.compare;

import module java.base;

import jibian.text.HalfWidth;
import jibian.text.Messages;

/// A field, paragraph or cell in two texts.
///
/// @param name as the form names it
/// @param beforeField its key or path in the earlier part; empty where that has none
/// @param afterField the same in the later part
/// @param before its text there; empty where it is empty or there is none
/// @param moved whether it stands elsewhere, for paragraphs
/// @param amount whether it holds an amount of money
public record FieldChange(
    String name,
    String beforeField,
    String afterField,
    String before,
    String after,
    boolean moved,
    boolean amount) {
  private static final int DECIMALS = 1;

  /// What became of it.
  public Change change() {
    if (beforeField.isEmpty()) {
      return Change.ADDED;
    }
    if (afterField.isEmpty()) {
      return Change.REMOVED;
    }
    if (!before.equals(after)) {
      return Change.CHANGED;
    }
    return moved ? Change.MOVED : Change.EQUAL;
  }

  /// Whether there is something to be seen of it in either text.
  boolean shows() {
    return !before.isBlank() || !after.isBlank();
  }

  /// Both texts in pieces. Not kept: made when it is shown.
  public List<Piece> pieces() {
    return TextDifference.of(before, after);
  }

  /// By how much an amount changed, with its sign and share: +3.00（+5.5%）; empty for what is no amount or did not
  /// change.
  public String difference() {
    Optional<BigDecimal> old = HalfWidth.amount(before);
    Optional<BigDecimal> now = HalfWidth.amount(after);
    return amount && change() == Change.CHANGED && old.isPresent() && now.isPresent()
        ? difference(old.get(), now.get())
        : "";
  }

  /// By how much a number changed; empty where it did not.
  static String difference(BigDecimal before, BigDecimal after) {
    BigDecimal more = after.subtract(before);
    if (more.signum() == 0) {
      return "";
    }
    if (before.signum() == 0) {
      return signed(more);
    }
    BigDecimal share =
        more.multiply(BigDecimal.valueOf(100)).divide(before.abs(), DECIMALS, RoundingMode.HALF_UP);
    return Messages.text("compare.difference", signed(more), signed(share));
  }

  private static String signed(BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + number.toPlainString();
  }
}
