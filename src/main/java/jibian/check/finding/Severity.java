package jibian.check.finding;

import java.util.Locale;

/// How bad a finding is. Only an error stops an export, until it is fixed or overridden with a reason.
public enum Severity {
  ERROR,
  WARNING,
  HINT;

  /// As in the exchange format and in form declarations: error, warning, hint.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
