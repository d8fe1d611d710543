package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.HINT;
import static jibian.check.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
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
              .row(BasisRules::documentNumber)
              .mends("basis"));

  private static final Pattern BLANK = Pattern.compile("[-—/\\\\、. 。]*|无|暂无|待定");
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?<=[\\u4e00-\\u9fff]\\s?)([{\\[(【［〔])\\s*((?:19|20)[0-9]{2})\\s*([}\\])】］〕])\\s*(第?\\s*[0-9]*\\s*号)?");
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
        || before(basis, notes.terms().year())) {
      return;
    }
    notes.add(row.at("basis"), "check.basis-later-document", row.text("basis").strip(), document);
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

  private static void documentNumber(IndicatorFacts row, FindingCollector notes) {
    String basis = row.text("basis");
    String folded = PlainShape.fold(basis);
    if (!folded.contains("20") && !folded.contains("19")) {
      return;
    }
    Matcher matcher = BRACKETED.matcher(folded);
    List<DocumentNumber> faulty = new ArrayList<>();
    StringBuilder mended = new StringBuilder();
    int from = 0;
    while (matcher.find()) {
      DocumentNumber number = DocumentNumber.of(basis, matcher);
      if (number.faulty()) {
        faulty.add(number);
      }
      if (!number.year()) {
        mended.append(basis, from, matcher.start()).append(number.mended());
        from = matcher.end();
      }
    }
    if (!faulty.isEmpty()) {
      report(row, faulty, mended.append(basis.substring(from)).toString(), notes);
    }
  }

  private static void report(
      IndicatorFacts row, List<DocumentNumber> faulty, String mended, FindingCollector notes) {
    Optional<DocumentNumber> unnumbered =
        faulty.stream().filter(number -> !number.numbered()).findFirst();
    DocumentNumber said = unnumbered.orElse(faulty.getFirst());
    boolean wrong = faulty.stream().anyMatch(number -> !number.bracketed());
    notes.add(
        row.at("basis"),
        wrong ? Fix.write(row.at("basis"), mended) : Optional.empty(),
        unnumbered.isPresent() ? "check.document-number.missing" : "check.document-number",
        said.office() + said.printed(),
        said.office() + said.mended());
  }

  /// The year and number of a document as a basis prints them.
  ///
  /// @param office the letters before them: 邢财行
  /// @param printed {2017}30号
  /// @param mended 〔2017〕30号
  /// @param bracketed whether the year stands in 〔〕
  /// @param numbered whether a number follows
  /// @param year whether it is a year in round brackets and no document's
  private record DocumentNumber(
      String office,
      String printed,
      String mended,
      boolean bracketed,
      boolean numbered,
      boolean year) {

    static DocumentNumber of(String basis, Matcher found) {
      String tail = found.group(4) == null ? "" : found.group(4).replaceAll("\\s", "");
      int begin = found.start();
      while (begin > 0 && basis.charAt(begin - 1) <= ' ') {
        begin--;
      }
      while (begin > 0 && Character.isLetter(basis.charAt(begin - 1))) {
        begin--;
      }
      return new DocumentNumber(
          basis.substring(begin, found.start()),
          basis.substring(found.start(), found.end()),
          "〔" + found.group(2) + "〕" + tail,
          (found.group(1) + found.group(3)).equals("〔〕"),
          tail.matches(".*[0-9].*"),
          found.group(1).equals("(") && tail.isEmpty());
    }

    boolean faulty() {
      return !year && !(bracketed && numbered);
    }
  }
}
