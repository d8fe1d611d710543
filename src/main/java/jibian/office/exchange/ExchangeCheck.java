package jibian.office.exchange;

import java.util.List;
import jibian.model.Indicator;
import jibian.model.ListRows;
import jibian.text.TreeCursor;
import jibian.text.UnusableException;

/// Makes sure that every known key of an exchange file holds what the format demands, before a model is made of it.
/// Unknown keys may hold anything.
final class ExchangeCheck {
  private static final List<String> PROJECT_TEXTS =
      List.of("tableTitle", "code", "name", "budget", "fiscal", "other", "purpose");

  static void submission(TreeCursor top) throws UnusableException {
    top.at("form").text();
    top.at("variant").text("");
    top.at("year").whole(1900, 2999, 1900);
    top.at("contents").flag(true);
    texts(top.at("unit"), List.of("code", "name"));
    texts(top.at("cover"), List.of("title", "preparedBy", "reviewedBy"));
    for (TreeCursor section : top.at("narrative").items()) {
      section(section);
    }
    for (TreeCursor project : top.at("projects").items()) {
      project(project);
    }
    if (top.at("overall").present()) {
      project(top.at("overall"));
    }
    for (TreeCursor table : top.at("tables").items()) {
      table(table);
    }
  }

  private static void section(TreeCursor section) throws UnusableException {
    texts(section, List.of("part", "heading", "goal", "indicators"));
    section.at("level").whole(1, 9, 1);
    section.at("paragraphs").texts();
    texts(section.at("labels"), List.of("goal", "indicators"));
  }

  private static void project(TreeCursor project) throws UnusableException {
    texts(project, PROJECT_TEXTS);
    project.at("number").whole(0, 999_999, 0);
    project.at("goalRows").whole(0, 10_000, 1);
    project.at("goals").texts();
    TreeCursor plan = project.at("plan");
    if (plan.present()) {
      for (String month : plan.fields().entries().keySet()) {
        plan.at(month).text("");
      }
    }
    for (String list : ListRows.KEYS) {
      for (TreeCursor row : project.at(list).items()) {
        for (String key : row.fields().entries().keySet()) {
          row.at(key).text("");
        }
      }
    }
    for (TreeCursor indicator : project.at("indicators").items()) {
      texts(indicator, Indicator.FIELDS);
      indicator.fields();
    }
  }

  private static void table(TreeCursor table) throws UnusableException {
    texts(table, List.of("title"));
    table.at("line").texts();
    for (String rows : List.of("header", "rows")) {
      for (TreeCursor row : table.at(rows).items()) {
        for (TreeCursor cell : row.items()) {
          cell.text("");
        }
      }
    }
  }

  /// Known texts of an object that may be absent or null itself.
  private static void texts(TreeCursor object, List<String> keys) throws UnusableException {
    if (object.present()) {
      for (String key : keys) {
        object.at(key).text("");
      }
    }
  }
}
