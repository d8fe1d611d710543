package jibian.intake;

import module java.base;

import jibian.text.Messages;

/// Projects of one code.
final class SameCodes {
  /// Shorter codes are those of functions, which many projects share.
  private static final int LONG = 15;

  /// Tells which projects have the code of another.
  static void tell(List<ProjectBuilder> projects, Ledger ledger) {
    Map<String, Integer> first = new HashMap<>();
    for (int at = 0; at < projects.size(); at++) {
      String code = projects.get(at).code();
      Integer other = code.length() < LONG ? null : first.putIfAbsent(code, at + 1);
      if (other != null) {
        ledger.doubt(
            projects.get(at).path() + ".code",
            "",
            code,
            Messages.text("intake.doubt.sameCode", other.toString()));
      }
    }
  }
}
