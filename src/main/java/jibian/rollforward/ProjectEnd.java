package jibian.rollforward;

import module java.base;

import jibian.model.Project;
import jibian.text.PlainShape;

/// Whether a project says of itself that it ends with the year of the text, so that the next year has none.
final class ProjectEnd {
  private static final int SHOWN = 40;

  /// What a project says of itself.
  private static final List<String> FIELDS =
      List.of("attribute", "period", "name", "purpose", "goals", "termGoal");

  private static final Pattern SENTENCE = Pattern.compile("[^。;!?]+");
  private static final Pattern ONCE = Pattern.compile("^ *一次性");
  private static final Pattern END =
      Pattern.compile(
          "(?:整体|全部|全面)?(?:竣工|完工|结项|收官|收尾)|项目(?:结束|到期|终止|完结)"
              + "|(?:合同|协议|服务期|执行期|实施期|租期|期限)[^,。;]{0,16}(?:到期|届满|结束|终止)"
              + "|最后[一1](?:年|期|笔|次)|尾款|质保金|全部(?:付清|结清|支付完毕)|不再(?:安排|实施|开展)");
  private static final Pattern GOES_ON =
      Pattern.compile("分(?:期|年|批|[一二两三四五六七八九十0-9]+(?:次|年|期|批))|余款|剩余|后续|续签|明年|次年|下一?年");
  private static final Pattern THIS_YEAR = Pattern.compile("本年度?|今年|当年|年底前|年内|年末");

  /// The words that say so; empty where none do.
  static Optional<String> of(Project project, int from) {
    return Stream.concat(
            FIELDS.stream().flatMap(field -> ends(field, project.text(field), from)),
            project.indicators().stream()
                .flatMap(
                    row ->
                        Stream.of("value", "description")
                            .flatMap(field -> ends(field, row.text(field), from))))
        .findFirst();
  }

  private static Stream<String> ends(String field, String text, int from) {
    if (text.isBlank()) {
      return Stream.empty();
    }
    String plain = PlainShape.fold(text);
    if (field.equals("attribute") || field.equals("period")) {
      boolean over = ONCE.matcher(plain).find() || (field.equals("period") && isOver(plain, from));
      return over ? Stream.of(text.strip()) : Stream.empty();
    }
    return SENTENCE
        .matcher(plain)
        .results()
        .filter(sentence -> ends(sentence.group(), from))
        .map(sentence -> shown(text.substring(sentence.start(), sentence.end())));
  }

  /// A span of several years of which this is the last.
  private static boolean isOver(String period, int from) {
    List<YearSign> years = YearSign.in(period);
    return years.size() > 1
        && years.getFirst().year() < years.getLast().year()
        && years.getLast().year() <= from;
  }

  private static boolean ends(String sentence, int from) {
    if (!END.matcher(sentence).find() || GOES_ON.matcher(sentence).find()) {
      return false;
    }
    List<YearSign> years = YearSign.in(sentence);
    return years.isEmpty()
        ? THIS_YEAR.matcher(sentence).find()
        : years.stream().mapToInt(YearSign::year).max().orElseThrow() <= from;
  }

  private static String shown(String sentence) {
    String words = sentence.strip();
    return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
  }
}
