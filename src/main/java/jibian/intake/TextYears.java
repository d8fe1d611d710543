package jibian.intake;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import module java.base;

import jibian.text.Messages;

/// The years a text may be of.
final class TextYears {
  /// The likeliest first: those that the text names, that of most codes; where it names none, that of the first table
  /// of its own that does, or that of the file's name.
  ///
  /// @param named by cover, title and part, the likeliest first; empty where one names none
  /// @param codes of the projects
  /// @param tables titles of tables that belong to no project
  /// @param file its name
  static Set<String> of(List<String> named, List<String> codes, List<String> tables, String file) {
    Set<String> years = new LinkedHashSet<>(named);
    Map<String, Long> ofCodes =
        codes.stream()
            .filter(code -> code.matches("\\d{6}2\\d.{13}"))
            .collect(groupingBy(code -> "20" + code.substring(6, 8), counting()));
    ofCodes.forEach(
        (year, count) -> {
          if (count * 2 > codes.size()) {
            years.add(year);
          }
        });
    years.remove("");
    if (years.isEmpty()) {
      tables.stream()
          .map(Titles::yearOf)
          .filter(year -> !year.isEmpty())
          .findFirst()
          .ifPresent(years::add);
    }
    if (years.isEmpty() && !Titles.yearInName(file).isEmpty()) {
      years.add(Titles.yearInName(file));
    }
    return years;
  }

  /// The year of the text: the first that is likely; that there is none, or another, is told.
  static Optional<String> likeliest(Set<String> years, Ledger ledger) {
    if (years.isEmpty()) {
      ledger.doubt("year", "", "", Messages.text("intake.doubt.year"));
    } else if (years.size() > 1) {
      String named = String.join("、", years);
      ledger.doubt("year", "", named, Messages.text("intake.doubt.years", named));
    }
    return years.stream().findFirst();
  }
}
