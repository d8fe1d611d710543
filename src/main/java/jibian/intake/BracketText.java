package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// A project printed into one cell: 【项目概况】… 【总体目标】… 【产出指标-数量指标】指标1:机柜数量(≥77台) …
final class BracketText {
  private static final Pattern SECTION = Pattern.compile("【([^】]{1,30})】([^【]*)", Pattern.DOTALL);
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:指标\\s*)?\\d{1,2}\\s*[:：.、]\\s*(.+?)\\s*[(（]((?:[^()（）]|[(（][^()（）]*[)）])*)[)）]\\s*[;；,，。]?\\s*",
          Pattern.DOTALL);
  private static final int FEWEST = 2;
  private static final double PARTLY = 0.8;

  /// What a cell says of a project; null where it is not printed so.
  static RawProject of(Vocabulary words, SourceTable table, SourceCell cell) {
    if (cell.lines().stream().noneMatch(line -> line.indexOf('【') >= 0)) {
      return null;
    }
    String text = String.join("\n", cell.lines());
    if (text.chars().filter(sign -> sign == '【').count() < FEWEST) {
      return null;
    }
    RawProject project = new RawProject(table);
    leave(project, cell, text.substring(0, text.indexOf('【')));
    Matcher section = SECTION.matcher(text);
    while (section.find()) {
      section(words, project, cell, section.group(1), section.group(2).strip());
    }
    return project.rows.isEmpty() ? null : project;
  }

  private static void section(
      Vocabulary words, RawProject project, SourceCell cell, String name, String text) {
    String[] levels = name.split("\\s*[-—–:：/]\\s*", 2);
    if (words.level(levels[0]) == 1) {
      Matcher item = ITEM.matcher(text);
      int behind = 0;
      while (item.find()) {
        leave(project, cell, text.substring(behind, item.start()));
        behind = item.end();
        Map<String, Reading> row = new LinkedHashMap<>();
        row.put("level1", part(cell, levels[0]));
        row.put("level2", part(cell, levels.length > 1 ? levels[1] : ""));
        row.put("level3", part(cell, item.group(1)));
        row.put("value", part(cell, item.group(2)));
        project.rows.add(row);
      }
      leave(project, cell, text.substring(behind));
      return;
    }
    String field = words.projectField(name);
    if (field.equals("goals")) {
      project.goals.add(new Reading(text.lines().toList(), List.of(cell), PARTLY));
    } else if (!field.isEmpty()) {
      project.head.putIfAbsent(field, part(cell, text));
    } else {
      leave(project, cell, "【" + name + "】" + text);
    }
  }

  private static void leave(RawProject project, SourceCell cell, String text) {
    if (!text.isBlank()) {
      project.unplaced.add(new Intake.Left(text.strip(), cell.place()));
    }
  }

  private static Reading part(SourceCell cell, String text) {
    return new Reading(List.of(text), List.of(cell), PARTLY);
  }
}
