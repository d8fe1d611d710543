package jibian.check.finding;

import java.util.Comparator;
import java.util.Set;

/// In which order the findings at one cell are told: the first explains the others.
public final class Telling {
  /// Rules about how something is written. What it says comes before: a copied value that is written anew needs no
  /// other unit.
  private static final Set<String> WRITING =
      Set.of(
          "sign-missing",
          "sign-form",
          "strict-sign",
          "unit-missing",
          "unit-name",
          "unit-sentence",
          "name-holds-unit",
          "doubled-words",
          "stray-characters",
          "length-official");

  /// Those with a reason last, what is said before how it is written, the worst first.
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::overridden)
          .thenComparing(finding -> WRITING.contains(finding.rule().id()))
          .thenComparing(Finding::severity);
}
