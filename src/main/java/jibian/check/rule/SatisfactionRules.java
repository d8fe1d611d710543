package jibian.check.rule;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.language.Direction;
import jibian.check.language.Phrase;
import jibian.check.language.WordList;
import jibian.model.Heading;
import jibian.model.Target;
import jibian.text.PlainShape;
import jibian.text.Units;

/// Who is asked whether they are satisfied, and how it is counted.
final class SatisfactionRules {
  private static final Pattern TENTHS = Pattern.compile("[五六七八九]成");

  static void notPercent(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    boolean complaints = row.sense() == Direction.SHRINK;
    if (row.heading() != Heading.SATISFACTION
        || complaints
        || target.kind() == Target.Kind.EMPTY
        || (HeadingRules.percent(row) && !sharesInWords(row))) {
      return;
    }
    boolean bare = target.numeric() && target.unitText().isEmpty();
    boolean unitOnly = Units.named(row.tightValue()).isPresent();
    if (!bare && !unitOnly && !row.sentence().present()) {
      notes.add(
          row.at("value"),
          "check.satisfaction-not-percent",
          row.shown(),
          row.text("value").strip());
    }
  }

  /// Whether a value is a clause with its share in words: 满意度达到百分之九十五以上.
  private static boolean sharesInWords(IndicatorFacts row) {
    return row.target().kind() == Target.Kind.WORDS
        && row.value().indexOf('%') < 0
        && (row.value().contains("百分之") || TENTHS.matcher(row.value()).find());
  }

  static void ownOffice(IndicatorFacts row, FindingCollector notes) {
    if (row.heading() != Heading.SATISFACTION) {
      return;
    }
    String said = row.name() + PlainShape.tight(row.description());
    String staff =
        Phrase.OWN_STAFF
            .find(said)
            .or(() -> Phrase.OWN_WARDS.find(said))
            .or(() -> Phrase.OWN_SECTION.find(row.name()))
            .map(MatchResult::group)
            .orElse("");
    boolean own = Phrase.OWN_WARDS.in(said);
    String office = staff.isEmpty() ? notes.words(WordList.OWN_OFFICE).find(said) : staff;
    if (!office.isEmpty() && (own || !notes.words(WordList.OWN_NOT).in(said))) {
      notes.add(row.at("level3"), "check.satisfaction-own-office", row.shown(), office);
    }
  }
}
