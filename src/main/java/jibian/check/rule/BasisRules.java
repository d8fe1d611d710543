package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.HINT;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.language.Phrase;
import jibian.check.language.WordList;
import jibian.check.language.WordSearch;
import jibian.text.PlainShape;

/// What the value of an indicator is based on.
public final class BasisRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("basis-missing", ERROR, NORM).row(BasisRules::missing),
          RuleEntry.of("basis-stock-phrase", HINT, HABIT)
              .row(BasisRules::stockPhrase)
              .words(WordList.STOCK_BASIS, WordList.BASIS_PREFIX, WordList.STOCK_PART),
          RuleEntry.of("basis-later-document", WARNING, HABIT)
              .row(BasisRules::later)
              .words(WordList.LATER_BASIS, WordList.EARLIER),
          RuleEntry.of("document-number", WARNING, NORM)
              .row(DocumentNumberRule::look)
              .mends("basis"));

  private static final Pattern BLANK =
      Pattern.compile(
          "[-—/\\\\、. 。]*|[(]?(?:无|暂无|待定|未定|无依据|暂缺|同上|待补充|待补|待明确"
              + "|待确定|暂未确定|空|缺|略|没有|没有依据|不详|不清楚|[Nn]/?[Aa])[)]?");

  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})");

  private static void missing(IndicatorFacts row, FindingCollector notes) {
    if (row.has("basis") && BLANK.matcher(PlainShape.tight(row.text("basis"))).matches()) {
      notes.add(row.at("basis"), "check.basis-missing", row.shown());
    }
  }

  private static void stockPhrase(IndicatorFacts row, FindingCollector notes) {
    String key = PlainShape.key(row.text("basis"));
    WordSearch stock = notes.words(WordList.STOCK_BASIS);
    String bare = key;
    String prefix = bare.isEmpty() ? "" : notes.words(WordList.BASIS_PREFIX).at(bare, 0);
    while (!stock.is(bare) && !prefix.isEmpty() && bare.length() > prefix.length()) {
      bare = bare.substring(prefix.length());
      prefix = notes.words(WordList.BASIS_PREFIX).at(bare, 0);
    }
    boolean parts = !bare.isEmpty() && notes.words(WordList.STOCK_PART).strip(bare).isEmpty();
    if (stock.is(bare) || parts) {
      notes.add(row.at("basis"), "check.basis-stock-phrase", row.text("basis").strip());
    }
  }

  private static void later(IndicatorFacts row, FindingCollector notes) {
    String basis = PlainShape.tight(row.text("basis"));
    String document = notes.words(WordList.LATER_BASIS).find(basis);
    if (document.isEmpty()
        || notes.words(WordList.EARLIER).in(basis)
        || Phrase.RULED.in(basis.substring(basis.indexOf(document)))
        || Phrase.PAID_LATER.in(row.name() + row.description())
        || (bill(document) && Phrase.SAVED.in(row.name()))
        || before(basis, notes.terms().year())) {
      return;
    }
    notes.add(row.at("basis"), "check.basis-later-document", row.text("basis").strip(), document);
  }

  /// Whether a document is one of those that come all the time, of this year and of the year that is compared with.
  private static boolean bill(String document) {
    return document.endsWith("单")
        || document.endsWith("票")
        || document.endsWith("据")
        || document.endsWith("账");
  }

  private static boolean before(String basis, OptionalInt year) {
    Matcher found = YEAR.matcher(basis);
    boolean dated = false;
    while (found.find()) {
      int mentioned = Integer.parseInt(found.group(1));
      if (year.isEmpty() || mentioned >= year.getAsInt()) {
        return false;
      }
      dated = true;
    }
    return dated;
  }
}
