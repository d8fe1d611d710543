package jibian.check.formula;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.ReviewContext;
import jibian.check.facts.RuleBook;
import jibian.check.finding.Authority;
import jibian.check.finding.Rule;
import jibian.check.finding.Severity;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.text.Paths;
import jibian.text.Tree;
import jibian.text.TreeCursor;
import jibian.text.UnusableException;

/// The checks a unit wrote for itself, kept with the form or with the text under `checks`: `[{"id", "severity",
/// "formula", "message"}]`. The formula says what must hold for every project; where it does not, the message is shown.
public final class OwnChecks {
  private static final String KEY = Paths.CHECKS;
  private static final Set<String> SEVERITIES = Set.of("error", "warning", "hint");

  private final List<Check> checks = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final List<OwnCheck> written;
  private final RuleBook rules;

  private OwnChecks(List<OwnCheck> written, RuleBook rules) {
    this.rules = rules;
    this.written = written;
  }

  /// None.
  public static OwnChecks none() {
    return new OwnChecks(List.of(), RuleBook.NONE);
  }

  private record Check(Rule rule, Formula formula, String message) {}

  /// Those of a form and of a text. A check with a fault is left out.
  public static OwnChecks of(Form form, Submission text, RuleBook rules) {
    OwnChecks own = new OwnChecks(written(text), rules);
    own.read(form.id() + ".json", form.declaration());
    Tree kept = new Tree.Items(List.copyOf(kept(text.fields())), 0);
    own.read(Messages.text("own.place"), Tree.Fields.EMPTY.with(KEY, kept));
    return own;
  }

  /// Whether a text has the checks these were read from.
  public boolean of(Submission text) {
    return written.equals(written(text));
  }

  /// Says what is wrong in declarations: messages in Chinese with file, line and character.
  ///
  /// @param others what is wrong in the rest of the form
  public void faults(List<String> others, FindingCollector notes) {
    for (String fault : Stream.concat(others.stream(), faults.stream()).toList()) {
      Rule rule =
          new Rule(
              "own-check",
              Severity.WARNING,
              Authority.HABIT,
              fault,
              Messages.text("formula.source"),
              Optional.empty());
      notes.add(rule, Severity.WARNING, Address.of(Address.TEXT), Optional.empty(), fault);
    }
  }

  private void read(String file, Tree.Fields fields) {
    try {
      for (TreeCursor check : TreeCursor.top(file, fields).at(KEY).items()) {
        try {
          checks.add(check(check));
        } catch (UnusableException e) {
          faults.add(e.getMessage());
        }
      }
    } catch (UnusableException e) {
      faults.add(e.getMessage());
    }
  }

  /// What a text holds under the key that is a check; another program may mean something else by it.
  private static List<Tree.Fields> kept(Tree.Fields fields) {
    return fields.get(KEY) instanceof Tree.Items list
        ? list.items().stream()
            .filter(Tree.Fields.class::isInstance)
            .map(Tree.Fields.class::cast)
            .filter(check -> check.contains("formula"))
            .toList()
        : List.of();
  }

  /// The checks of a form, as they are written.
  public static List<OwnCheck> written(Form form) {
    return kept(form.declaration()).stream().map(OwnCheck::of).toList();
  }

  /// The checks of a text, as they are written.
  public static List<OwnCheck> written(Submission text) {
    return kept(text.fields()).stream().map(OwnCheck::of).toList();
  }

  /// The text with other checks.
  public static Submission with(Submission text, List<OwnCheck> checks) {
    Tree items = new Tree.Items(checks.stream().<Tree>map(OwnCheck::tree).toList(), 0);
    return text.withFields(
        checks.isEmpty() ? text.fields().without(KEY) : text.fields().with(KEY, items));
  }

  /// What came of trying a check.
  ///
  /// @param fault what is wrong with the formula, and at which character; empty where it can be run
  /// @param failing the projects it does not hold for
  public record Trial(Optional<String> fault, List<Project> failing) {}

  /// Tries a formula on all projects of a text.
  public static Trial tried(String formula, Submission text, Form form) {
    try {
      Formula read = FormulaReader.read(formula);
      ReviewContext terms = new ReviewContext(text, form, RuleBook.NONE);
      return new Trial(
          Optional.empty(),
          text.projects().stream()
              .filter(project -> !holds(read, scope(new ProjectFacts(project, terms))))
              .toList());
    } catch (FormulaReader.BrokenFormula e) {
      String place = Integer.toString(e.column());
      return new Trial(
          Optional.of(Messages.text("formula.broken", formula, place, e.getMessage())), List.of());
    }
  }

  private static Formula.Scope scope(ProjectFacts sheet) {
    return new Formula.Scope(sheet, Optional.empty());
  }

  private static boolean holds(Formula formula, Formula.Scope scope) {
    return Formula.truth(formula.in(scope));
  }

  private Check check(TreeCursor check) throws UnusableException {
    String id = check.at("id").text();
    if (rules.find(id).isPresent()) {
      throw check.at("id").fault("formula.id", id);
    }
    Severity severity =
        Severity.valueOf(check.at("severity").word(SEVERITIES).toUpperCase(Locale.ROOT));
    String message = check.at("message").text();
    Rule rule =
        new Rule(
            id,
            severity,
            Authority.HABIT,
            message,
            Messages.text("formula.source"),
            Optional.empty());
    TreeCursor formula = check.at("formula");
    try {
      return new Check(rule, FormulaReader.read(formula.text()), message);
    } catch (FormulaReader.BrokenFormula e) {
      throw formula.fault(
          "formula.broken", formula.text(), Integer.toString(e.column()), e.getMessage());
    }
  }

  /// Says which checks a project does not pass.
  public void look(ProjectFacts sheet, FindingCollector notes) {
    Formula.Scope scope = scope(sheet);
    for (Check check : checks) {
      if (!holds(check.formula(), scope)) {
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
