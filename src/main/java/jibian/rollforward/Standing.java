package jibian.rollforward;

/// What a year in a text is, as far as that says whether it is carried over into another year.
public enum Standing {
  /// The year of the text, or one beside it: a title, a deadline, a promise, a span of one year.
  SHIFTS(true),
  /// The year before as what is compared with: 较2022年.
  COMPARED(true),
  /// The year digits of a project code.
  CODE(true),
  /// The year digits of a code that is of another year.
  CODE_OTHER(false),
  /// The year digits of a code whose check character cannot be worked out.
  CODE_UNKNOWN(false),
  /// Part of the number of an official document: 〔2023〕12号.
  DOCUMENT(false),
  /// Part of the number of a contract, a standard, a certificate.
  NUMBER(false),
  /// Part of the title of a document.
  TITLE(false),
  /// When something was agreed, or how long a contract runs.
  AGREED(false),
  /// A fact of the past.
  PAST(false),
  /// A plan over several years.
  PERIOD(false),
  /// A year to come.
  LATER(false),
  /// The day is not in the calendar of the new year.
  NO_DAY(false),
  /// No year, but what was reached in the old one, offered as ground for the new value.
  REACHED(false),
  /// Perhaps no year at all.
  UNSURE(false);

  private final boolean goesAlong;

  Standing(boolean goesAlong) {
    this.goesAlong = goesAlong;
  }

  /// Whether it is changed where the clerk says nothing else.
  public boolean goesAlong() {
    return goesAlong;
  }
}
