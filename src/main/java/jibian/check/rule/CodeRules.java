package jibian.check.rule;

import static jibian.check.finding.Authority.DOCUMENT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.HINT;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.facts.WholeText;
import jibian.check.finding.Fix;
import jibian.check.finding.Severity;
import jibian.model.Address;
import jibian.model.ProjectCode;
import jibian.text.PlainShape;

/// Project codes.
public final class CodeRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("project-code", ERROR, NORM)
              .project(CodeRules::look)
              .mends("code")
              .whole(CodeRules::others),
          RuleEntry.of("project-code-year", HINT, DOCUMENT).project(CodeRules::year));

  private static void look(ProjectFacts sheet, FindingCollector notes) {
    String printed = sheet.project().code();
    if (!asked(sheet)) {
      return;
    }
    String text = PlainShape.tight(printed);
    if (text.length() != ProjectCode.LENGTH) {
      length(text, sheet, notes);
      return;
    }
    String upper = text.toUpperCase(Locale.ROOT);
    ProjectCode code = new ProjectCode(upper);
    if (!upper.equals(printed)) {
      say(
          sheet,
          code.checks() || (!code.proven() && code.foreign().isEmpty())
              ? Optional.of(code)
              : code.meant(),
          "check.project-code.form",
          notes,
          printed);
    } else {
      signs(code, sheet, notes);
    }
  }

  /// A code whose check sign is wrong where that of every other project is right, in a province whose codes are not
  /// proven to have one.
  private static void others(WholeText whole, FindingCollector notes) {
    if (!notes.terms().longCodes()) {
      return;
    }
    Map<Boolean, List<ProjectFacts>> checked =
        whole.sheets().stream()
            .filter(sheet -> unproven(sheet.code()))
            .collect(Collectors.partitioningBy(sheet -> new ProjectCode(sheet.code()).checks()));
    List<ProjectFacts> wrong = checked.get(false);
    if (wrong.size() == 1 && !checked.get(true).isEmpty()) {
      ProjectFacts sheet = wrong.getFirst();
      notes.add(
          Severity.WARNING,
          sheet.at("code"),
          Optional.empty(),
          "check.project-code.check",
          sheet.code());
    }
  }

  private static boolean unproven(String text) {
    if (text.length() != ProjectCode.LENGTH) {
      return false;
    }
    ProjectCode code = new ProjectCode(text);
    return !code.proven()
        && code.foreign().isEmpty()
        && code.figuresFirst()
        && code.knownProvince()
        && text.charAt(8) == 'P';
  }

  private static void length(String text, ProjectFacts sheet, FindingCollector notes) {
    String key =
        text.isEmpty()
            ? "check.project-code.empty"
            : text.matches("[0-9]{7}")
                ? "check.project-code.functional"
                : "check.project-code.length";
    say(sheet, Optional.empty(), key, notes, text, Integer.toString(text.length()));
  }

  private static void signs(ProjectCode code, ProjectFacts sheet, FindingCollector notes) {
    if (!code.foreign().isEmpty()) {
      foreign(code, sheet, notes);
    } else if (!code.figuresFirst()) {
      say(sheet, code.meant(), "check.project-code.figures", notes, code.text());
    } else if (!code.knownProvince()) {
      say(sheet, code.meant(), "check.project-code.province", notes, code.text().substring(0, 2));
    } else if (!code.checks() && code.proven()) {
      say(sheet, code.meant(), "check.project-code.check", notes, code.text());
    }
  }

  /// Characters outside the alphabet. Where the alphabet is not proven, only a letter that was evidently taken for a
  /// digit is worth a hint.
  private static void foreign(ProjectCode code, ProjectFacts sheet, FindingCollector notes) {
    Optional<ProjectCode> meant = code.meant();
    boolean ours = code.proven() || meant.filter(ProjectCode::proven).isPresent();
    boolean placed = code.figuresFirst() && code.knownProvince();
    if (ours || !placed || meant.isPresent()) {
      Severity severity = ours || !placed ? Severity.ERROR : Severity.HINT;
      say(severity, sheet, meant, "check.project-code.foreign", notes, code.text(), code.foreign());
    }
  }

  private static void say(
      ProjectFacts sheet,
      Optional<ProjectCode> meant,
      String key,
      FindingCollector notes,
      String... arguments) {
    say(Severity.ERROR, sheet, meant, key, notes, arguments);
  }

  private static void say(
      Severity severity,
      ProjectFacts sheet,
      Optional<ProjectCode> meant,
      String key,
      FindingCollector notes,
      String... arguments) {
    Address address = sheet.at("code");
    boolean replaced = key.endsWith("foreign") || key.endsWith("form");
    Optional<Fix> fix =
        meant.flatMap(
            code -> replaced ? Fix.write(address, code.text()) : Fix.propose(address, code.text()));
    notes.add(severity, address, fix, key, arguments);
  }

  private static boolean asked(ProjectFacts sheet) {
    return sheet.terms().longCodes() && sheet.project().has("code");
  }

  private static void year(ProjectFacts sheet, FindingCollector notes) {
    String text = PlainShape.tight(sheet.project().code());
    if (!asked(sheet) || text.length() != ProjectCode.LENGTH) {
      return;
    }
    ProjectCode code = new ProjectCode(text.toUpperCase(Locale.ROOT));
    String year =
        sheet.terms().year().isEmpty() ? "" : Integer.toString(sheet.terms().year().getAsInt());
    boolean known =
        code.figuresFirst()
            && (code.proven()
                || code.text().startsWith("13")
                || (code.knownProvince() && code.text().charAt(8) == 'P'));
    if (!year.isEmpty() && known && !year.endsWith(code.year())) {
      notes.add(sheet.at("code"), "check.project-code-year", code.year(), year);
    }
  }
}
