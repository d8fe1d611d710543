package jibian.check.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.language.Phrase;
import jibian.check.language.SimilarTexts;
import jibian.check.language.WordList;
import jibian.check.language.WordSearch;
import jibian.model.Target;
import jibian.text.Figure;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// The description against the value.
final class DescriptionRules {
  private static final Pattern PERIOD = Pattern.compile("每(?:1|一)?([天日月年次期])");
  private static final Pattern PER = Pattern.compile("[/·]");
  private static final Pattern OF_PART = Pattern.compile("^(?:以上|以内|以下)?的");
  private static final Pattern BEHIND = Pattern.compile("^(?:以内|之内|内|以上|以下)|[,。;].*");

  private DescriptionRules() {}

  /// A number in the description with the unit of the value and a word of comparison about it, which is another one.
  static void against(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    if (!target.numeric() || target.unit().isEmpty() || row.description().isBlank()) {
      return;
    }
    String text = PlainShape.tight(row.description());
    Unit unit = target.unit().get();
    List<Figure> same =
        Figure.in(text).stream()
            .filter(figure -> figure.unit().filter(unit::equals).isPresent() || alike(figure, unit))
            .toList();
    boolean said =
        same.stream()
            .anyMatch(figure -> figure.number().compareTo(target.number().orElseThrow()) == 0);
    if (said || same.size() != 1) {
      return;
    }
    Figure figure = same.getFirst();
    String before = text.substring(Math.max(0, figure.start() - 6), figure.start());
    String behind = text.substring(figure.end(), Math.min(text.length(), figure.end() + 3));
    boolean compares =
        Phrase.BOUND_BEFORE.in(before)
            || Phrase.BOUND_BEHIND.in(behind)
            || (target.is(Unit.Family.TIME) && behind.startsWith("内"))
            || ends(row, figure, text, notes);
    boolean other =
        target.rest().startsWith("/")
            ? !samePrice(target.rest(), text) || text.contains("其中")
            : Phrase.OTHER_NUMBER.in(text.substring(0, figure.start()));
    if (compares && !other && !step(row, figure, text, notes) && !OF_PART.matcher(behind).find()) {
      notes.add(
          row.at("value"),
          "check.description-against-value",
          text.substring(figure.start(), figure.end()),
          row.text("value").strip());
    }
  }

  /// Whether the clause of a number, which is not the first, is about something the name does not say: 到馆后，编目不超过5天.
  private static boolean step(
      IndicatorFacts row, Figure figure, String text, FindingCollector notes) {
    String before = text.substring(0, figure.start());
    int comma = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'));
    if (comma <= 0) {
      return false;
    }
    WordSearch common = notes.words(WordList.COMMON);
    String subject =
        common.strip(Phrase.BOUND_BEFORE.matcher(before.substring(comma + 1)).replaceFirst(""));
    String behind = BEHIND.matcher(text.substring(figure.end())).replaceAll("");
    String told = subject.length() >= 2 ? subject : common.strip(behind);
    return told.length() >= 2 && !SimilarTexts.shares(told, row.nameKey());
  }

  /// Whether a description says the number of what the name counts, or its price, and nothing after it: 鉴定房屋300栋.
  private static boolean ends(
      IndicatorFacts row, Figure figure, String text, FindingCollector notes) {
    boolean whole = figure.end() == text.length() || ",。;".indexOf(text.charAt(figure.end())) >= 0;
    boolean counts =
        row.target().unit().filter(Unit::counts).isPresent()
            || row.is(Unit.Family.AREA)
            || row.is(Unit.Family.LENGTH);
    boolean price = row.is(Unit.Family.MONEY) && row.target().rest().startsWith("/");
    return whole
        && (price
            || (counts
                && SimilarTexts.shares(
                    notes.words(WordList.COMMON).strip(row.nameKey()), row.descriptionKey())));
  }

  /// Whether a text names all that a price is per: 元/人·年 and 每人每年.
  private static boolean samePrice(String per, String text) {
    for (String one : PER.split(per.substring(1), -1)) {
      String things = one.equals("人") ? "[人名位]" : Pattern.quote(one);
      if (!Pattern.compile("每(?:1|一)?" + things + "|" + things + "均").matcher(text).find()) {
        return false;
      }
    }
    Matcher period = PERIOD.matcher(text);
    return !period.find() || per.contains(period.group(1));
  }

  private static boolean alike(Figure figure, Unit unit) {
    return figure
        .unit()
        .filter(other -> other.name().equals(unit.name()) && other.family() == unit.family())
        .isPresent();
  }
}
