package jibian.check.language;

import module java.base;

/// The turns of phrase of `phrases.txt`, which says of each what it means and which words are in it. Texts come in
/// plain shape.
public enum Phrase {
  MEASURED,
  MONEY_SOURCE,
  ADDED_UP,
  NOT_ALL_ADDED,
  PRICE_OF_ONE,
  TIME_TO_DO,
  TIME_LIMIT,
  NOT_DONE,
  PRICE_NAME,
  CONSUMED,
  EXAMINED,
  WORK_ON_BAD,
  WORK_BEHIND_BAD,
  FOUND_BAD,
  COUNTING_END,
  ABSENT,
  TOTAL_BEHIND,
  PER_COUNTER,
  NUMBER_OF_THEM,
  WHOLE_YEAR,
  SUMMED_UP,
  COMPARES,
  NUMBER_AGAIN,
  MONEY_PER,
  TOTAL_OF,
  ALL_MONEY,
  OTHER_YEAR,
  DEADLINE,
  PROMISE,
  OTHER_NUMBER,
  NOT_ALL_PARTS,
  STOCK_PURPOSE,
  CONCRETE,
  IN_TIME_RATE,
  COST_END,
  TIME_NAME,
  PURPOSE,
  AS_PLANNED,
  NOT_THE_TARGET,
  TARGET_END,
  COUNTED_THING,
  AVERAGE_NAME,
  AVERAGE_TOLD,
  CEILING,
  BALANCE,
  STATE_RATE,
  FULFILLED,
  RELIEF,
  LESS,
  VALUED,
  USED_UP,
  SEVERAL_YEARS,
  TEMPLATE_LABEL,
  TEMPLATE_EXAMPLE,
  TEMPLATE_ASKS,
  TEMPLATE_FILL,
  BARE_NUMBER_NAME,
  DATE_NAME,
  GRADE_NAME,
  DEGREE_NAME,
  COUNT_NAME_BEHIND,
  BOUND_END,
  TECHNICAL_LIMIT,
  OWN_STAFF,
  BOUGHT,
  PLACES,
  NOT_PROMISED,
  LEAST_STANDARD,
  DAYS_OF_YEAR,
  ANY_MONEY,
  PRICE_WORDS,
  UNDERTAKES,
  GROWTH_END,
  QUESTION,
  SPENT_NAME,
  DOES_WORK,
  OWN_SECTION,
  TIME_OF_WORK,
  AMOUNT_NAME,
  TIMES,
  GOOD_SHARE,
  EMPTY_WORD,
  SAYS_AGAIN,
  FOR_LONG,
  SERVED,
  HIT_BY_BAD,
  EXECUTED,
  RULED,
  PAID_LATER,
  ADDED_GOOD,
  DETECTS,
  PASSED_COUNT,
  OWN_WARDS,
  SAVED,
  WORKED,
  BURDEN,
  DOES_SO_MANY,
  LASTS,
  OTHER_MONEY,
  EARNED;

  private final Pattern pattern;

  @SuppressWarnings("ImmutableEnumChecker") // read once, never changed
  private final List<List<WordSearch>> needed;

  Phrase() {
    PhraseLines.Form read = PhraseLines.of(name());
    pattern = read.pattern();
    needed = read.needed();
  }

  /// Where a text holds the phrase.
  public Optional<MatchResult> find(String text) {
    if (!possible(text)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /// Whether a text holds the phrase.
  public boolean in(String text) {
    return possible(text) && pattern.matcher(text).find();
  }

  /// Whether a whole text is the phrase.
  public boolean is(String text) {
    return possible(text) && pattern.matcher(text).matches();
  }

  /// The phrase in a text, for what stands where in it.
  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  /// Whether the words are there without which a text cannot be the phrase, which costs far less than the phrase.
  private boolean possible(String text) {
    for (List<WordSearch> words : needed) {
      if (all(words, text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean all(List<WordSearch> words, String text) {
    for (WordSearch list : words) {
      if (!list.in(text)) {
        return false;
      }
    }
    return true;
  }
}
