package jibian.check.rule;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.finding.Fix;
import jibian.text.PlainShape;

/// How a basis writes the numbers of documents: 冀财预〔2023〕12号.
final class DocumentNumberRule {
  private static final String OPENING = "{[(【［〔<《「〈﹝";
  private static final String CLOSING = "}])】］〕>》」〉﹞";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<open>["
              + Pattern.quote(OPENING)
              + "])? *(?<![0-9])(?<year>(?:19|20)?[0-9]{2}) *(?<of>年)? *(?<close>["
              + Pattern.quote(CLOSING)
              + "])? *(?<joint>第|[-—－])? *(?<number>[0-9]{1,4})? *(?<end>号)?");

  /// What stands before the numbers of other things: 合同编号2023-15号.
  private static final Pattern OTHER_THING =
      Pattern.compile("(?:合同|协议|编号|标|批|招|采|证|单|备案|许可|项目|公告|令|年|第|号)[^,，。;；、]{0,6}$");

  /// How the letters of an office end: 交水发, but not 公告.
  private static final Pattern OFFICE_END = Pattern.compile("[\\u4e00-\\u9fff]{1,6}[发办函字]$");

  private static final Pattern MORE = Pattern.compile("^ *[、,和及至~—-] *[0-9]");

  /// A number without its year: 冀财农15号, 财行〔〕15号, 教发〔2O24〕6号.
  private static final Pattern YEARLESS =
      Pattern.compile(
          "(?:^|[^\\u4e00-\\u9fff])(?:根据|依据|按照|参照|见|按)?"
              + "(?<office>[冀豫鲁晋陕甘川湘鄂皖苏浙闽赣粤桂琼滇黔渝京津沪蒙辽吉黑宁青财][\\u4e00-\\u9fff]{0,5}"
              + "[发办函字规财教农政行建社预综资企外文卫水交民商科基监审]|[\\u4e00-\\u9fff]{1,6}[发办函字])"
              + "(?:〔(?![12][0-9]{3}年?〕|[0-9]{2}〕)[^〕]{0,5}〕)? *第? *[0-9]{1,4} *号");

  /// What has a number of its own: 国道107号.
  private static final Pattern PLACE = Pattern.compile(".*[道路线街院楼井站桥栋门洞库池令合同第]$|.*新发|.*公告|.*批次");

  static void look(IndicatorFacts row, FindingCollector notes) {
    String basis = row.text("basis");
    String folded = PlainShape.fold(basis);
    if (folded.indexOf('号') > 0) {
      yearless(row, folded, notes);
    }
    boolean year = folded.indexOf('号') >= 0 || folded.contains("20") || folded.contains("19");
    if (folded.length() != basis.length() || !year) {
      return;
    }
    Matcher matcher = NUMBER.matcher(folded);
    List<Printed> faulty = new ArrayList<>();
    StringBuilder mended = new StringBuilder();
    int from = 0;
    while (matcher.find()) {
      Optional<Printed> number =
          issue(folded, matcher)
              ? Optional.empty()
              : Printed.of(basis, folded, matcher)
                  .filter(it -> !it.right() && !(it.formed() && minutes(folded, matcher)));
      if (number.isPresent()) {
        faulty.add(number.get());
        String before = basis.substring(from, matcher.start()).stripTrailing();
        mended.append(before).append(number.get().mended());
        from = matcher.end();
      }
    }
    if (!faulty.isEmpty()) {
      report(row, faulty, mended.append(basis.substring(from)).toString(), notes);
    }
  }

  /// Whether a number is that of minutes, which need no office: 会议纪要（〔2022〕9号）.
  private static boolean minutes(String folded, Matcher found) {
    return folded.substring(0, found.start()).contains("纪要");
  }

  /// Whether a number counts issues or meetings: 〔2022〕5期.
  private static boolean issue(String folded, Matcher found) {
    String behind = folded.substring(found.end()).stripLeading();
    return found.group("end") == null && (behind.startsWith("期") || behind.startsWith("次"));
  }

  private static void yearless(IndicatorFacts row, String folded, FindingCollector notes) {
    Matcher found = YEARLESS.matcher(folded);
    if (found.find() && !PLACE.matcher(found.group("office")).matches()) {
      notes.add(
          row.at("basis"),
          "check.document-number.year",
          folded.substring(found.start("office"), found.end()));
    }
  }

  private static void report(
      IndicatorFacts row, List<Printed> faulty, String mended, FindingCollector notes) {
    Printed said =
        faulty.stream().filter(it -> !it.numbered()).findFirst().orElse(faulty.getFirst());
    boolean changes = !mended.equals(row.text("basis"));
    String named =
        said.office().isEmpty() ? "check.document-number.office" : "check.document-number";
    notes.add(
        row.at("basis"),
        changes ? Fix.write(row.at("basis"), mended) : Optional.empty(),
        said.numbered() ? named : "check.document-number.missing",
        said.office() + said.printed(),
        said.office() + said.mended());
  }

  /// Year and number of a document as a basis prints them.
  ///
  /// @param office the letters before them: 邢财行; empty where there are none
  /// @param printed {2017}30号
  /// @param mended 〔2017〕30号
  /// @param numbered whether a number follows
  private record Printed(String office, String printed, String mended, boolean numbered) {
    static Optional<Printed> of(String basis, String folded, Matcher found) {
      if (!documents(folded, found)) {
        return Optional.empty();
      }
      int begin = found.start();
      while (begin > 0 && basis.charAt(begin - 1) <= ' ') {
        begin--;
      }
      int end = begin;
      while (begin > 0 && Character.isLetter(basis.charAt(begin - 1))) {
        begin--;
      }
      String year = found.group("year");
      String number = found.group("number") == null ? "" : found.group("number");
      boolean listed =
          found.group("end") == null && MORE.matcher(folded.substring(found.end())).find();
      String plain = number.replaceFirst("^0+(?=[0-9])", "") + (listed ? "" : "号");
      return Optional.of(
          new Printed(
              basis.substring(begin, end),
              basis.substring(found.start(), found.end()).strip(),
              "〔"
                  + (year.length() == 2 ? "20" + year : year)
                  + "〕"
                  + (number.isEmpty() ? number(found) : plain),
              !number.isEmpty()));
    }

    private static String number(Matcher found) {
      return found.group("end") == null ? "" : "号";
    }

    /// Whether a year with what is around it is that of a document, and no plain year: 规范（2023年修订）.
    private static boolean documents(String folded, Matcher found) {
      String open = found.group("open") == null ? "" : found.group("open");
      boolean closed = found.group("close") != null;
      boolean ends = found.group("end") != null;
      boolean numbered = found.group("number") != null;
      String before = folded.substring(0, found.start()).stripTrailing();
      char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
      boolean office = PlainShape.chinese(last);
      if (open.isEmpty() && !closed) {
        return office
            && ends
            && numbered
            && found.group("year").length() == 4
            && (found.group("of") == null
                || (OFFICE_END.matcher(before).find() && found.group("joint") == null))
            && (found.group("of") != null
                || found.group("joint") != null
                || folded.substring(found.start(), found.end()).contains(" "))
            && !OTHER_THING.matcher(before).find();
      }
      if (!open.isEmpty() && !closed) {
        return office
            && ends
            && numbered
            && found.group("of") == null
            && found.group("joint") == null;
      }
      boolean square = !open.isEmpty() && "〔[【［{﹝".contains(open);
      boolean sure = ends || (square && found.group("year").length() == 4);
      boolean place = office || "》)、,;(".indexOf(last) >= 0 || before.isEmpty();
      boolean named = last == '》' && ends && numbered && closed;
      return sure
          && place
          && (office || square || named)
          && (open.isEmpty() ? ends && numbered : true);
    }

    /// Whether year and number are as they should be.
    boolean formed() {
      return numbered && printed.replace(" ", "").equals(mended);
    }

    boolean right() {
      return !office.isEmpty() && numbered && printed.replace(" ", "").equals(mended);
    }
  }
}
