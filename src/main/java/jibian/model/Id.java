package jibian.model;

/// Names a section, project, indicator or supplement within one submission for as long as the submission lives: it
/// stays when the thing is edited, moved or sorted, and is never given twice. Not part of the exchange file.
///
/// @param value from 1
public record Id(long value) {
  /// Written out, as tables of ten thousand ids are looked through at each edit: what a record has of its own is three
  /// times as slow where the program is compiled in a hurry.
  @Override
  public boolean equals(Object other) {
    return other instanceof Id(long its) && its == value;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(value);
  }
}
