package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceParagraph;

/// Headings that name the office whose projects stand below them, and nothing else: 一、工程建设科.
final class OfficeHeadings {
  /// How sure it is that the office does the work of the projects below it.
  private static final double DERIVED = 0.8;

  private static final Pattern OFFICE =
      Pattern.compile(
          "\\s*(?:[(（][一二三四五六七八九十\\d]{1,3}[)）]|[一二三四五六七八九十\\d]{1,3}\\s*[、.．])?\\s*"
              + "(?:(?:(?:承担|承办|责任|实施|业务|主办|用款)(?:科室|处室|单位|部门|股室)|科室|处室|股室)\\s*[:：]\\s*)?"
              + "([\\u4e00-\\u9fff（）()]{2,30}?(?:科|处|室|股|办|所|站|队|局|中心|本级|机关|院|校|馆|园|委员会|林场))"
              + "(?:[(（](?:盖章|公章)[)）])?\\s*");

  /// No office has such words in its name.
  private static final Pattern NONE = Pattern.compile("绩效|目标|指标|项目|预算|情况|表|概况|职责|设置|支出");

  /// The office that a text names; empty where it says something else.
  static String named(String text) {
    Matcher office = OFFICE.matcher(text);
    return office.matches() && !NONE.matcher(office.group(1)).find() ? office.group(1) : "";
  }

  /// Gives projects the office named above their table, where they say none themselves.
  ///
  /// @param held the lines above it
  static void give(List<SourceParagraph> held, List<RawProject> projects, Ledger ledger) {
    for (SourceParagraph line : held) {
      boolean said = numbered(line) || LabelledText.hasColon(line.text());
      String office = said ? named(line.text()) : "";
      if (!office.isEmpty()) {
        List<SourceCell> cells = List.of(new SourceCell(0, 0, 1, 1, List.of(office), line.place()));
        projects.forEach(project -> give(project, new Reading(List.of(office), cells, DERIVED)));
        ledger.words(line);
      }
    }
  }

  /// Gives a project the office that does its work.
  static void give(RawProject project, Reading office) {
    boolean said =
        Stream.of("implementer", "unit.name", "department").anyMatch(project.head::containsKey);
    if (!said) {
      project.head.put("implementer", office);
    }
  }

  /// The lines that are no such headings; those that are go back to the text, since no project stands below them.
  static List<SourceParagraph> others(
      List<SourceParagraph> held, Consumer<SourceParagraph> headings) {
    Predicate<SourceParagraph> heading = line -> numbered(line) && !named(line.text()).isEmpty();
    held.stream().filter(heading).forEach(headings);
    return held.stream().filter(heading.negate()).toList();
  }

  private static boolean numbered(SourceParagraph line) {
    return HeadingShape.style(line.text().strip()) >= 0;
  }
}
