package jibian.rollforward;

import module java.base;

import jibian.text.Units;

/// Judges a year by the words around it.
///
/// @param text the whole cell in plain shape
/// @param sign the year
/// @param all the years of the cell
/// @param from the year of the text
/// @param to the new year
/// @param basis whether the cell says what a value rests on
record YearContext(
    String text, YearSign sign, List<YearSign> all, int from, int to, boolean basis) {
  private static final int NEAR = 40;
  private static final int LONG_PERIOD = 2;

  private static final Pattern NAMED = Pattern.compile("^ *年");
  private static final Pattern DATE =
      Pattern.compile(
          "^(?:[-/](?:0?[1-9]|1[0-2])(?:[-/](?:0?[1-9]|[12][0-9]|3[01]))?"
              + "|\\.(?:0?[1-9]|1[0-2])\\.(?:0?[1-9]|[12][0-9]|3[01])"
              + "|\\.(?:0[1-9]|1[0-2])(?=[前底末至到起])"
              + "|(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))(?![0-9])");
  private static final Pattern NO_DAY =
      Pattern.compile("^(?: *年 *0?2 *月 *29 *日|[-/.]0?2[-/.]29(?![0-9])|0229(?![0-9]))");
  private static final Pattern SPAN =
      Pattern.compile(
          "(?: *年)?(?: *度)?(?: *[0-9]{1,2} *月(?: *[0-9]{1,2} *日)?|(?:[-./][0-9]{1,2}){1,2})?"
              + "(?:初|底|末)? *(?:—+|-+|~|–|至|到|/) *");
  private static final Pattern OPENS = Pattern.compile("[\\[{(〔【〖] *$");
  private static final Pattern CLOSES = Pattern.compile("^ *[\\]})〕】〗]");
  private static final Pattern ROUND_NUMBER = Pattern.compile("^ *\\) *(?:第 *)?(?:[0-9]+ *号|字|号)");
  private static final Pattern ISSUER = Pattern.compile("[发字函令办规号] *\\( *$");
  private static final Pattern NUMBERED =
      Pattern.compile("^ *年? *(?:[-—] *)?(?:第 *)?[0-9]{1,5} *号(?!楼|线|院|机)");
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z][A-Za-z0-9/.\\-—_# ]*$");
  private static final Pattern SERIAL =
      Pattern.compile("^(?:[A-Za-z_#]|[-—][0-9]{3,}|[-—]?[A-Za-z])");
  private static final Pattern CALLED_NUMBER =
      Pattern.compile(
          "(?:编号|合同号|文号|案号|证号|单号|号码|备案号|批号|[Nn][Oo]\\.?|代码) *[:为是]? *[A-Za-z0-9\\-—/]*$");
  private static final Pattern EDITION = Pattern.compile("^ *年? *(?:版|修订|修正|第[一二三]次修)");
  private static final Pattern AGREEMENT =
      Pattern.compile("签订|签署|签约|订立|合同(?:履行)?期|合同约定|合同有效|协议期|协议约定");
  private static final Pattern AHEAD = Pattern.compile("前|之内|以内|计划|拟|将|确保|力争|完成");
  private static final Pattern DONE = Pattern.compile("^ *年[^,。;]{0,14}?(?:已|业经)(?!完成率)");
  private static final Pattern DONE_BEFORE = Pattern.compile("(?:已于|已在|业经|经) *$");
  private static final Pattern ORIGIN = Pattern.compile("[自从] *$");
  private static final Pattern SINCE = Pattern.compile("^ *年?[^,。;]{0,12}?(?:起|开始|以来|实施|执行)");
  private static final Pattern COMPARISON =
      Pattern.compile("(?:较|比|与|同|同比|对比|相比|低于|高于|超过|少于|多于|基础上|相对于?|参照|参考) *$");
  private static final Pattern COMPARED =
      Pattern.compile("^ *年(?:度)?(?:全年|预算|同期|决算)?(?:相比|持平|基础上)");
  private static final Pattern LABEL = Pattern.compile("截[止至](?:时间|日期?) *:? *$");
  private static final Pattern HEADWORD = Pattern.compile("^ *(?:部门|单位|预算|年度|度|财政|绩效|全年|政府|专项)");
  private static final Pattern SIGNED = Pattern.compile("[≥≤=<>第近满约] *$");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("^ *年(?:度|底|末|初|前|内| *[0-9]{1,2} *月|预算|计划|部门|全年|上半年|下半年)");

  /// What the year is; empty where the characters mean none, or nobody would take them for one of this text.
  Optional<Standing> standing() {
    if (sign.script() == YearSign.Script.SHORT) {
      return shortYear();
    }
    if (isInBrackets()) {
      return bracketed();
    }
    if (find(NUMBERED, behind())) {
      return Optional.of(Standing.DOCUMENT);
    }
    boolean sure = find(NAMED, behind()) || span().isPresent();
    if (find(CALLED_NUMBER, before()) || (!sure && isPartOfNumber())) {
      return Optional.of(Standing.NUMBER);
    }
    return sure || isDate() ? Optional.of(judged()) : bare();
  }

  private static boolean find(Pattern pattern, String text) {
    return pattern.matcher(text).find();
  }

  private String before() {
    return text.substring(Math.max(0, sign.start() - NEAR), sign.start());
  }

  private String behind() {
    return text.substring(sign.end(), Math.min(text.length(), sign.end() + NEAR));
  }

  private Optional<Standing> shortYear() {
    Optional<Span> span = span();
    if (span.isPresent()) {
      boolean own = span.get().first() <= from && span.get().last() >= from - 1;
      return own ? Optional.of(judged()) : Optional.empty();
    }
    boolean near = sign.year() == from || (sign.year() == from - 1 && find(COMPARISON, before()));
    if (near && find(SHORT_YEAR, behind()) && !find(SIGNED, before())) {
      return Optional.of(judged());
    }
    return near && !find(SIGNED, before()) ? Optional.of(Standing.UNSURE) : Optional.empty();
  }

  private boolean isInBrackets() {
    return find(OPENS, before()) && find(CLOSES, behind());
  }

  /// Round brackets hold years of titles too.
  private Optional<Standing> bracketed() {
    boolean round = before().stripTrailing().endsWith("(");
    if (!round || find(ROUND_NUMBER, behind()) || find(ISSUER, before())) {
      return Optional.of(Standing.DOCUMENT);
    }
    return sign.year() == from ? Optional.of(judged()) : Optional.empty();
  }

  private boolean isPartOfNumber() {
    return find(LETTERS, before()) || find(SERIAL, behind());
  }

  private boolean isDate() {
    return find(DATE, behind());
  }

  /// A number without 年 is a year of this text at most.
  private Optional<Standing> bare() {
    boolean counted =
        find(SIGNED, before())
            || behind().matches("^[.,][0-9].*|^ *%.*")
            || Units.at(text, sign.end() + behind().length() - behind().stripLeading().length())
                .isPresent();
    if (sign.year() != from || counted) {
      return Optional.empty();
    }
    return Optional.of(find(HEADWORD, behind()) ? judged() : Standing.UNSURE);
  }

  private Standing judged() {
    if (text.lastIndexOf('《', sign.start()) > text.lastIndexOf('》', sign.start())
        || find(EDITION, behind())) {
      return Standing.TITLE;
    }
    Standing standing = span().map(this::over).orElseGet(this::alone);
    boolean lost = find(NO_DAY, behind()) && !Year.isLeap(sign.year() + (long) to - from);
    return standing.goesAlong() && lost ? Standing.NO_DAY : standing;
  }

  private Standing over(Span span) {
    if (span.last() < from) {
      return Standing.PAST;
    }
    if (span.first() > from) {
      return Standing.LATER;
    }
    if (span.last() - span.first() >= LONG_PERIOD) {
      return Standing.PERIOD;
    }
    return ofThisYear();
  }

  private Standing alone() {
    int distance = sign.year() - from;
    if (distance >= 0) {
      return distance > 0 ? Standing.LATER : ofThisYear();
    }
    if (distance < -1) {
      return Standing.PAST;
    }
    if (find(LABEL, before())) {
      return Standing.SHIFTS;
    }
    return find(COMPARISON, before())
            || find(COMPARED, behind())
            || (basis && clauseBehind().chars().noneMatch(Character::isDigit))
        ? Standing.COMPARED
        : Standing.PAST;
  }

  private Standing ofThisYear() {
    String clause = clauseBefore() + clauseBehind();
    if (find(AGREEMENT, clause) && !find(AHEAD, clause)) {
      return Standing.AGREED;
    }
    boolean origin = find(ORIGIN, before()) && find(SINCE, behind());
    return origin || find(DONE, behind()) || find(DONE_BEFORE, before())
        ? Standing.PAST
        : Standing.SHIFTS;
  }

  private String clauseBefore() {
    return before().replaceFirst(".*[。;!?,、]", "");
  }

  private String clauseBehind() {
    return behind().split("[。;!?,、]", 2)[0];
  }

  private record Span(int first, int last) {}

  /// The span of years this one is an end of.
  private Optional<Span> span() {
    int at = all.indexOf(sign);
    if (at + 1 < all.size() && joined(sign, all.get(at + 1))) {
      return Optional.of(new Span(sign.year(), all.get(at + 1).year()));
    }
    return at > 0 && joined(all.get(at - 1), sign)
        ? Optional.of(new Span(all.get(at - 1).year(), sign.year()))
        : Optional.empty();
  }

  private boolean joined(YearSign one, YearSign next) {
    return one.year() <= next.year()
        && next.start() - one.end() <= NEAR
        && SPAN.matcher(text.substring(one.end(), next.start())).matches();
  }
}
