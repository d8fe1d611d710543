package jibian.check.language;

import module java.base;

import jibian.model.Sign;
import jibian.model.SignWords;
import jibian.text.ChineseNumerals;
import jibian.text.DateMention;
import jibian.text.Figure;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// Reads the quantities of one text from left to right.
final class QuantityReader {
  /// What parts the clauses of a sentence.
  private static final String STOPS = ",。;、:!?()[]{}<>≥≤=*+\"“”《》|";

  private static final String SIGNS = "≥≤<>=± ";
  private static final Pattern RANGE = Pattern.compile(" *(?:[~—–-]+|至|到) *");
  private static final Pattern LOWER = Pattern.compile("([一二三四五六七八九十百两]+) *(?:[~—–-]|至|到) *$");

  /// What goes by a year: 2019版, 2024级.
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}(?:年?版|届|级|款|型)");

  private static final Pattern RATIO = Pattern.compile(" *[:∶比] *[0-9].*");
  private static final Pattern REMARK = Pattern.compile("\\(含(?:本数)?\\)");
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /// A noun behind a measure word is no longer than this; what is longer is a sentence.
  private static final int MOST_NOUN = 12;

  private final String text;
  private final List<Figure> figures;
  private final List<DateMention> dates;
  private final List<Quantity> read = new ArrayList<>();

  /// Where what belongs to the last quantity ends.
  private int last;

  /// What the next quantity is per, where a number says it: 每2个月1次.
  private Optional<String> every = Optional.empty();

  QuantityReader(String text) {
    this.text = text;
    figures = Figure.in(text);
    dates = figures.isEmpty() ? List.of() : DateMention.in(text);
  }

  /// A text with its only number, a time, in figures: 不超过2天内到达.
  static String inFigures(String words) {
    List<Figure> figures = Figure.in(words);
    if (figures.size() != 1 || !figures.getFirst().is(Unit.Family.TIME)) {
      return words;
    }
    Figure only = figures.getFirst();
    return words.substring(0, only.start())
        + only.number().stripTrailingZeros().toPlainString()
        + words.substring(only.unitStart());
  }

  List<Quantity> read() {
    int at = 0;
    while (at < figures.size()) {
      Figure figure = figures.get(at);
      if (figure.start() < last) {
        at++;
        continue;
      }
      boolean range = at + 1 < figures.size() && ranges(figure, figures.get(at + 1));
      Optional<Figure> second = range ? Optional.of(figures.get(at + 1)) : Optional.empty();
      if (named(figure) || second.filter(this::named).isPresent()) {
        every = Optional.empty();
      } else if (text.startsWith("每", figure.start() - 1) && second.isEmpty()) {
        every = Optional.of(text.substring(figure.start(), figure.end()));
      } else {
        add(figure, second);
      }
      at += range ? 2 : 1;
    }
    return read;
  }

  /// Whether two figures are the ends of a range: 5至10天, 25±2℃.
  private boolean ranges(Figure one, Figure other) {
    String gap = text.substring(one.end(), other.start());
    return gap.equals("±") || RANGE.matcher(gap).matches();
  }

  /// Whether a figure is part of a date, a name or a number of something.
  private boolean named(Figure figure) {
    int start = figure.start();
    int end = figure.end();
    boolean dated =
        dates.stream()
            .anyMatch(
                it -> start <= it.end() && end > it.start() && (start < it.end() || day(figure)));
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char behind = figure.unitStart() >= text.length() ? ' ' : text.charAt(figure.unitStart());
    boolean word = letter(before) || (before == ' ' && start > 1 && letter(text.charAt(start - 2)));
    boolean code = before == '第' || before == '〔' || text.startsWith("号", end);
    boolean bare = figure.unit().isEmpty();
    boolean edition = YEAR.matcher(text).region(start, text.length()).lookingAt();
    boolean tail = bare && (before == '-' || before == '/' || before == '.') && start > 1;
    boolean rank = before == '前' && figure.unit().filter(it -> it.name().equals("人")).isPresent();
    boolean ratio = bare && RATIO.matcher(text.substring(end)).matches();
    boolean second =
        start > 1 && ":∶".indexOf(before) >= 0 && bare && digit(text.charAt(start - 2));
    return dated
        || word
        || properName(figure)
        || code
        || edition
        || tail
        || rank
        || ratio
        || second
        || (bare && letter(behind));
  }

  /// Whether a number in Chinese characters is part of a name that stands for itself: 八项规定, 九年义务教育, 三级医院.
  private boolean properName(Figure figure) {
    return !digit(text.charAt(figure.start()))
        && (figure.is(Unit.Family.GRADE) || !QuantityWords.NAME.at(text, figure.start()).isEmpty());
  }

  private boolean day(Figure figure) {
    return text.startsWith("日", figure.unitStart()) || text.startsWith("号", figure.unitStart());
  }

  private static boolean letter(char sign) {
    return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
  }

  private static boolean digit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private void add(Figure first, Optional<Figure> second) {
    Figure main = second.orElse(first);
    Matcher words = LOWER.matcher(text.substring(last, first.start()));
    Optional<BigDecimal> lower =
        second.isEmpty() && words.find() ? ChineseNumerals.read(words.group(1)) : Optional.empty();
    int start = lower.isPresent() ? last + words.start() : first.start();
    int clause = clause(start);
    QuantityLead lead = new QuantityLead(text.substring(clause, start), main.unit());
    PerWords behind = PerWords.behind(text, main.end());
    Optional<SignWords.Found> bound = bound(behind.end());
    last = behind.end() + bound.map(it -> it.words().length()).orElse(0);
    List<String> per = new ArrayList<>(lead.per());
    every.filter(it -> !per.contains(it)).ifPresent(per::add);
    every = Optional.empty();
    behind.words().stream().filter(it -> !per.contains(it)).forEach(per::add);
    boolean range = second.isPresent() || lower.isPresent();
    boolean near = !range && bound.filter(it -> it.sign() == Sign.EQUAL).isPresent();
    Sign sign = lead.sign();
    if (range || near) {
      sign = range ? Sign.NONE : sign;
    } else if (sign == Sign.NONE) {
      sign = bound.map(SignWords.Found::sign).orElse(Sign.NONE);
    }
    if (main.unit().isEmpty() && per.isEmpty() && sign == Sign.NONE) {
      return;
    }
    boolean spread = second.isPresent() && text.startsWith("±", first.end());
    read.add(
        new Quantity(
            sign,
            lead.change(),
            main.about() || lead.about() || near,
            text.startsWith("±", start - 1),
            spread
                ? first.number().subtract(main.number())
                : lower.orElseGet(() -> lower(first, second)),
            spread
                ? Optional.of(first.number().add(main.number()))
                : Optional.of(main.number()).filter(_ -> range),
            main.unit(),
            List.copyOf(per),
            subject(lead, main, clause),
            lead.subject(),
            text.substring(start, main.end()),
            start,
            behind.end()));
  }

  /// The lower end in the measure of the upper one: 2万至4万元 is 2 to 4 万元, 20-30万人 is 200000 to 300000.
  private BigDecimal lower(Figure first, Optional<Figure> second) {
    if (second.isEmpty() || first.unit().isPresent()) {
      return first.number();
    }
    boolean scaled = text.startsWith("万", first.unitStart() - 1);
    boolean inUnit = second.get().unit().filter(it -> it.name().startsWith("万")).isPresent();
    boolean scale = text.startsWith("万", second.get().unitStart() - 1);
    if (scaled && inUnit) {
      return first.number().divide(TEN_THOUSAND);
    }
    return scale && !scaled ? first.number().multiply(TEN_THOUSAND) : first.number();
  }

  /// The words for a bound behind a quantity.
  private Optional<SignWords.Found> bound(int end) {
    return SignWords.at(SignWords.Place.BEHIND, text, end)
        .or(
            () -> {
              Matcher remark = REMARK.matcher(text).region(end, text.length());
              return remark.lookingAt()
                  ? SignWords.at(SignWords.Place.BEHIND, text, remark.end())
                  : Optional.empty();
            });
  }

  /// Where the clause of a number begins.
  private int clause(int start) {
    int at = start;
    while (at > last && SIGNS.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    while (at > last && STOPS.indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  /// What a quantity is about: the noun behind a measure word, else what stands before it, else what the quantity right
  /// before it is about.
  private String subject(QuantityLead lead, Figure figure, int clause) {
    Optional<Unit> unit = figure.unit();
    String spelled = text.substring(figure.unitStart(), figure.end());
    boolean measures =
        unit.filter(Unit::counts).isPresent()
            && (!unit.get().family().equals(Unit.Family.PERSON) || "名位".contains(spelled));
    String noun =
        measures || unit.filter(it -> it.name().equals("岁")).isPresent() ? noun(last) : "";
    if (!noun.isEmpty()) {
      return noun;
    }
    boolean follows = lead.bare() && !read.isEmpty() && clause == read.getLast().end();
    return follows ? read.getLast().subject() : lead.subject();
  }

  private String noun(int from) {
    int end = from;
    while (end < text.length() && PlainShape.chinese(text.charAt(end)) && text.charAt(end) != '每') {
      end++;
    }
    int stop = end;
    return end - from > MOST_NOUN
        ? ""
        : QuantityLead.trimmed(
            text.substring(
                from,
                figures.stream()
                    .mapToInt(Figure::start)
                    .filter(start -> start >= from && start < stop)
                    .findFirst()
                    .orElse(stop)));
  }
}
