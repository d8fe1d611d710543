package jibian.ui.library;

import module java.base;

import jibian.form.Form;
import jibian.library.LibraryEntry;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.model.ValueColumns;

/// An entry of the library as it stands in a row of one project.
///
/// @param year of the text; empty for none
/// @param budget of the project in 万元; empty for none
record EntryPreview(LibraryEntry entry, String year, String budget) {
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");

  /// What an entry fills, in the order of a row.
  static final List<String> FIELDS = Indicator.FIELDS.subList(2, 6);

  static EntryPreview of(LibraryEntry entry, Submission text, Project project, Form form) {
    String budget = project.text("budget").strip();
    return new EntryPreview(entry, text.year(), inWan(budget, form));
  }

  private static String inWan(String budget, Form form) {
    return form.money() == Form.Money.WAN || !AMOUNT.matcher(budget).matches()
        ? budget
        : form.money().toWan(new BigDecimal(budget)).stripTrailingZeros().toPlainString();
  }

  /// What goes into the cells of a row; those that are left alone are not among them.
  ///
  /// @param columns the fields the form has columns for; the value takes up one or three of them
  Map<String, String> cells(List<String> columns) {
    Map<String, String> cells = new LinkedHashMap<>();
    FIELDS.forEach(field -> cells.put(field, text(field)));
    cells.putAll(
        ValueColumns.cells(text("value"), columns.contains("sign"), columns.contains("unit")));
    cells.keySet().retainAll(columns);
    cells.values().removeIf(String::isEmpty);
    return cells;
  }

  /// What an entry has to say; empty for nothing.
  String text(String field) {
    return switch (field) {
      case "level3" -> entry.name();
      case "description" -> entry.description();
      case "value" -> entry.value(year, budget);
      case "basis" -> entry.basis(year);
      default -> "";
    };
  }
}
