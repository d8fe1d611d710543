package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Severity.ERROR;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.language.Phrase;
import jibian.model.Address;
import jibian.model.Section;
import jibian.model.Target;
import jibian.text.PlainShape;

/// What the template of a form had in a cell and nobody took out: ≥**座, 指标1：, （必填）, ××, 例如：, ……
public final class TemplateRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("template-left", ERROR, HABIT)
              .texts(
                  TemplateRules::inRow,
                  "level1",
                  "level2",
                  "level3",
                  "description",
                  "value",
                  "basis")
              .texts(TemplateRules::inHead, "tableTitle", "name", "purpose", "goals")
              .section(TemplateRules::section)
              .whole(CoverRules::left));

  /// Signs that stand for what is to be filled in, in any width.
  private static final BitSet PLACES = new BitSet();

  static {
    "*＊×✕xXｘＸ_＿○〇□△nN…".chars().forEach(PLACES::set);
  }

  /// Signs that stand for what is to be filled in; of letters only where no other letter or digit is beside them.
  private static final String PLACE =
      "(?:[*]{2,}|(?<![A-Za-z0-9])[xX]{2,}(?![A-Za-z0-9])|_{2,}|[○〇□△]{2,}|(?<=[≥≤=><])"
          + " ?(?:[*xXnN](?![A-Za-z0-9])|[○〇□△](?![0-9])|[(] *[)])"
          + "|20[xX*×]{2}|(?<=[\\u4e00-\\u9fff〔〕第>≥≤=])[xX×*](?=[号年月日人个项次台套座家所户万元%亩公处场期件条份])"
          + "|^[*](?=[\\u4e00-\\u9fff])|某某|[…]{2,}(?=[,;])|^[…]+(?=[\\u4e00-\\u9fff])|[…]+。?$)";

  private static final Pattern PLACED = Pattern.compile(PLACE);
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[(\\[【][^()\\[\\]【】]*" + PLACE + "[^()\\[\\]【】]*[)\\]】]");

  /// A bound in the brackets of the template: （≥4）期.
  private static final Pattern BOUND = Pattern.compile(" *[(] *([≥≤=><] *[0-9][0-9.]*) *[)]");

  /// Signs only, which stand for a name.
  static final Pattern CROSSES = Pattern.compile("[×✕*＊○〇□△]+");

  private static final Pattern DOTS = Pattern.compile("[ .…。]*(?:…|[.]{3}|。{3})[ .…。]*");

  private static final Pattern INSIDE = Pattern.compile("(?<=.)[，,；;（(。] *(?:例如|比如|示例|样例)");

  /// What was found.
  ///
  /// @param left what the template left
  /// @param rest what stays without it; empty where nothing does
  private record Found(String left, Optional<String> rest) {}

  private static void inRow(String text, Address address, FindingCollector notes) {
    String field = address.field();
    boolean heading = field.startsWith("level") && notes.terms().headings().contains(text);
    Optional<Found> left =
        heading ? Optional.empty() : find(text, !notes.terms().numberedNames(), true);
    if (left.isEmpty() && field.equals("value")) {
      left = example(text);
    }
    boolean unnamed =
        left.isPresent()
            && field.equals("level3")
            && !DOTS.matcher(PlainShape.fold(text)).matches()
            && !CROSSES.matcher(text.strip()).matches()
            && IndicatorFacts.unnamed(PlainShape.key(text), notes.terms());
    if (!unnamed) {
      say(left, address, notes);
    }
  }

  /// What the template says behind a value: 12份/年，例如每月1份.
  private static Optional<Found> example(String text) {
    Matcher inside = INSIDE.matcher(text);
    return inside.find()
        ? Optional.of(
            new Found(
                text.substring(inside.start()).strip(),
                Optional.of(text.substring(0, inside.start()).strip())))
        : Optional.empty();
  }

  private static void inHead(String text, Address address, FindingCollector notes) {
    say(find(text, false, true), address, notes);
  }

  private static void section(Section section, FindingCollector notes) {
    Address place = Address.of(section.id());
    List<String> paragraphs = section.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      cell(paragraphs.get(i), place.field("paragraphs." + (i + 1)), notes);
    }
    cell(section.heading(), place.field("heading"), notes);
    cell(section.goal(), place.field("goal"), notes);
    cell(section.indicators(), place.field("indicators"), notes);
  }

  /// Looks at a text of the narrative or the cover, which may be empty.
  static void cell(String text, Address address, FindingCollector notes) {
    say(find(text, false, false), address, notes);
  }

  private static void say(Optional<Found> left, Address address, FindingCollector notes) {
    left.ifPresent(
        found ->
            notes.add(
                address,
                found.rest().flatMap(rest -> Fix.write(address, rest)),
                found.rest().isPresent() ? "check.template-left.rest" : "check.template-left",
                found.left(),
                found.rest().orElse("")));
  }

  /// Whether a template left something in a cell.
  static boolean in(String text) {
    return find(text, true, true).isPresent();
  }

  /// @param labels whether 指标1： before a text is the template's
  /// @param examples whether 例如： before a text is
  private static Optional<Found> find(String text, boolean labels, boolean examples) {
    Optional<Found> found = next(text, labels, examples);
    Optional<Found> more = found.flatMap(Found::rest).flatMap(rest -> find(rest, labels, examples));
    return more.isPresent()
        ? more.map(it -> new Found(found.orElseThrow().left(), it.rest()))
        : found;
  }

  private static Optional<Found> next(String text, boolean labels, boolean examples) {
    int first = 0;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return Optional.empty();
    }
    char opening = text.charAt(first);
    char before = opening;
    boolean place = false;
    boolean bracket = false;
    boolean dots = "….。".indexOf(opening) >= 0;
    for (int i = first; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (!PlainShape.chinese(sign)) {
        place |= PLACES.get(sign) || (")）".indexOf(sign) >= 0 && "(（".indexOf(before) >= 0);
        bracket |= "([（［【".indexOf(sign) >= 0;
      }
      before = Character.isWhitespace(sign) ? before : sign;
    }
    boolean begins = "例示样举比如指三请在此填说描概简列写某绩".indexOf(opening) >= 0;
    return place || bracket || dots || begins
        ? read(text, place, bracket, labels, examples)
        : Optional.empty();
  }

  /// Tries the patterns; most texts have no sign of any and are not read at all.
  private static Optional<Found> read(
      String text, boolean place, boolean bracket, boolean labels, boolean examples) {
    String plain = PlainShape.fold(text);
    if (DOTS.matcher(plain).matches() || Phrase.TEMPLATE_FILL.is(plain)) {
      return Optional.of(new Found(text.strip(), Optional.empty()));
    }
    Matcher bound = bracket ? BOUND.matcher(plain) : null;
    if (bound != null && bound.lookingAt()) {
      String rest = plain.substring(bound.start(1), bound.end(1)) + plain.substring(bound.end());
      return Optional.of(new Found(text.substring(0, bound.end()), Optional.of(rest.strip())));
    }
    Optional<Found> found =
        bracket ? first(text, Phrase.TEMPLATE_ASKS.matcher(plain)) : Optional.empty();
    return found
        .or(() -> bracket && place ? first(text, IN_BRACKETS.matcher(plain)) : Optional.empty())
        .or(() -> examples ? first(text, Phrase.TEMPLATE_EXAMPLE.matcher(plain)) : Optional.empty())
        .or(() -> labels ? first(text, Phrase.TEMPLATE_LABEL.matcher(plain)) : Optional.empty())
        .or(() -> place || text.contains("某某") ? placed(text, plain) : Optional.empty());
  }

  private static Optional<Found> first(String text, Matcher matcher) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    String left = text.substring(matcher.start(), matcher.end());
    String rest = (text.substring(0, matcher.start()) + text.substring(matcher.end())).strip();
    boolean stays = says(rest);
    return Optional.of(new Found(left.strip(), stays ? Optional.of(rest) : Optional.empty()));
  }

  /// Whether a text says something, so that it may stay.
  private static boolean says(String rest) {
    return !PlainShape.key(rest).isEmpty()
        && !Target.isZero(rest)
        && !DOTS.matcher(PlainShape.fold(rest)).matches();
  }

  private static Optional<Found> placed(String text, String plain) {
    Matcher matcher = PLACED.matcher(plain);
    return matcher.find()
        ? Optional.of(
            new Found(text.substring(matcher.start(), matcher.end()).strip(), Optional.empty()))
        : Optional.empty();
  }
}
