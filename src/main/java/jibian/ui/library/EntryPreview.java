package jibian.ui.library;

import java.util.List;
import jibian.library.LibraryEntry;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;

/// An entry of the library as it stands in a row of one project.
///
/// @param year of the text; empty for none
/// @param budget of the project; empty for none
record EntryPreview(LibraryEntry entry, String year, String budget) {
  /// What an entry fills, in the order of a row.
  static final List<String> FIELDS = Indicator.FIELDS.subList(2, 6);

  /// For a project of a text.
  static EntryPreview of(LibraryEntry entry, Submission text, Project project) {
    return new EntryPreview(entry, text.year(), project.text("budget").strip());
  }

  /// What goes into a cell; empty for nothing.
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
