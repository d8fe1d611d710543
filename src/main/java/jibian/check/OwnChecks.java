package jibian.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jibian.text.Cursor;
import jibian.text.Messages;
import jibian.text.UnusableException;

/// The checks a unit wrote for itself, kept with the form under `checks`: `[{"id", "severity", "formula",
/// "message"}]`. The formula says what must hold for every project; where it does not, the message is shown.
final class OwnChecks {
  private static final Set<String> SEVERITIES = Set.of("error", "warning", "hint");

  private final List<Check> checks;

  private OwnChecks(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  private record Check(Rule rule, Formula formula, String message) {}

  /// Those of a declaration. A check with a fault is left out.
  ///
  /// @param faults takes what is wrong: messages in Chinese with file, line and sign
  static OwnChecks of(Cursor declaration, List<String> faults) {
    List<Check> checks = new ArrayList<>();
    try {
      for (Cursor check : declaration.at("checks").items()) {
        try {
          checks.add(check(check));
        } catch (UnusableException e) {
          faults.add(e.getMessage());
        }
      }
    } catch (UnusableException e) {
      faults.add(e.getMessage());
    }
    return new OwnChecks(checks);
  }

  private static Check check(Cursor check) throws UnusableException {
    String id = check.at("id").text();
    if (Rules.find(id).isPresent()) {
      throw check.at("id").fault("formula.id", id);
    }
    Severity severity =
        Severity.valueOf(check.at("severity").word(SEVERITIES).toUpperCase(Locale.ROOT));
    String message = check.at("message").text();
    Rule rule = new Rule(id, severity, Ground.HABIT, message, Messages.text("formula.source"));
    Cursor formula = check.at("formula");
    try {
      return new Check(rule, FormulaReader.read(formula.text()), message);
    } catch (FormulaReader.BrokenFormula e) {
      throw formula.fault(
          "formula.broken", formula.text(), Integer.toString(e.column()), e.getMessage());
    }
  }

  /// Says which checks a project does not pass.
  void look(Sheet sheet, Notes notes) {
    for (Check check : checks) {
      Formula.Scope scope = new Formula.Scope(sheet, Optional.empty());
      if (!Formula.truth(check.formula().in(scope))) {
        notes.add(
            check.rule(),
            check.rule().severity(),
            sheet.address(),
            Optional.empty(),
            check.message(),
            check.formula().seen(scope).toArray(String[]::new));
      }
    }
  }
}
