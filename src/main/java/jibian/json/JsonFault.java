package jibian.json;

import jibian.text.Messages;
import jibian.text.UnusableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;

/// What is wrong with a file that is no JSON, in the clerk's words.
final class JsonFault {
  /// The message: file, line, column and reason.
  ///
  /// @param place where the reader was, for faults that do not say it themselves
  static UnusableException of(String file, JacksonException fault, TokenStreamLocation place) {
    TokenStreamLocation at = fault.getLocation() == null ? place : fault.getLocation();
    return new UnusableException(
        Messages.text("json.broken", file, at.getLineNr(), at.getColumnNr(), reason(fault)), fault);
  }

  private static String reason(JacksonException fault) {
    String english = fault.getOriginalMessage();
    if (fault instanceof MismatchedInputException) {
      return Messages.text("json.more");
    }
    if (fault instanceof StreamConstraintsException) {
      return Messages.text(english.contains("nesting depth") ? "json.deep" : "json.long");
    }
    if (fault instanceof JacksonIOException || english.contains("UTF-8")) {
      return Messages.text("json.encoding");
    }
    if (english.contains("Duplicate")) {
      return Messages.text("json.twice");
    }
    return Messages.text(english.contains("end-of-input") ? "json.cut" : "json.sign");
  }
}
