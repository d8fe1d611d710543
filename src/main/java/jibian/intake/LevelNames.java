package jibian.intake;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jibian.source.SourceCell;

/// Names of levels that stand where no form has them.
final class LevelNames {
  private static final Pattern BETWEEN = Pattern.compile("\\s*[-—–－/>→]+\\s*");

  private static final Pattern OPEN =
      Pattern.compile("(?:指标\\s*[\\d一二三四五六七八九十]{1,2}\\s*[:：、]?|[…·.]{2,})\\s*");

  /// How sure a name and a value are that stand in one cell.
  private static final double PARTED = 0.8;

  /// The first level that a row over the whole width names: （一）产出指标.
  static Reading first(SourceCell cell) {
    return new Reading(List.of(OutlineNumbers.without(cell.text())), List.of(cell), cell.sure());
  }

  /// Whether a text names a first level, be it without 指标.
  private static boolean first(Vocabulary words, String name) {
    return words.level(name) == 1 || words.level(name + "指标") == 1;
  }

  /// What a form leaves to be filled in where nobody did: 指标2：, ……
  static boolean open(Map<String, Reading> row) {
    Reading name = row.get("level3");
    Reading value = row.get("value");
    return name != null && (value == null || value.blank()) && OPEN.matcher(name.text()).matches();
  }

  /// Parts the name of an indicator and the value behind it, where one column has both: 标志牌≥640块.
  ///
  /// @param row its values by field, which are changed
  static void valueBehind(Map<String, Reading> row) {
    Reading both = row.remove(OtherLabels.BOTH);
    if (both == null) {
      return;
    }
    List<SentenceIndicators.One> found = SentenceIndicators.of(both.text());
    boolean parted = found.size() == 1;
    row.put("level3", parted ? part(both, found.getFirst().name()) : both);
    if (parted) {
      row.put("value", part(both, found.getFirst().value()));
    }
  }

  private static Reading part(Reading whole, String text) {
    return new Reading(List.of(text), whole.cells(), Math.min(PARTED, whole.confidence()));
  }

  /// Parts two levels that stand in one cell: 产出指标—数量指标.
  ///
  /// @param row its values by field, which are changed
  static void part(Vocabulary words, Map<String, Reading> row) {
    Reading first = row.get("level1");
    Reading second = row.get("level2");
    if (first == null || first.blank() || (second != null && !second.blank())) {
      return;
    }
    String[] names = BETWEEN.split(first.text(), -1);
    if (names.length == 2 && first(words, names[0]) && words.level(names[1]) == 2) {
      row.put("level1", new Reading(List.of(names[0]), first.cells(), first.confidence()));
      row.put("level2", new Reading(List.of(names[1]), first.cells(), first.confidence()));
    }
  }
}
