package jibian.ui.library;

import module java.base;

import jibian.edit.CellEdits;
import jibian.edit.PartEdits;
import jibian.form.BlankParts;
import jibian.form.IndicatorColumn;
import jibian.library.LibraryEntry;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;

/// Puts entries of the library into a project, each under its heading: into an empty row there, else after the
/// cursor's, else after the last there, else where the form has the heading.
final class EntryInserter {
  private final HeadingChoices headings;
  private final BlankParts blank;
  private final Id project;
  private Submission text;
  private Id cursor;
  private Address first;

  /// @param cursor the row the clerk is at, or the project
  EntryInserter(Submission text, HeadingChoices headings, BlankParts blank, Id project, Id cursor) {
    this.text = text;
    this.headings = headings;
    this.blank = blank;
    this.project = project;
    this.cursor = cursor;
  }

  EntryInserter plant(List<LibraryEntry> entries) {
    entries.forEach(this::plant);
    return this;
  }

  /// The text with all that was put in.
  Submission text() {
    return text;
  }

  /// Where the clerk goes on: at what the first entry leaves open.
  Optional<Address> first() {
    return Optional.ofNullable(first);
  }

  private void plant(LibraryEntry entry) {
    Project owner = PartLookup.project(text, project).orElseThrow();
    Id row = empty(owner, entry.heading()).orElseGet(() -> added(owner, entry.heading()));
    Map<Address, String> cells = new LinkedHashMap<>();
    EntryPreview preview = EntryPreview.of(entry, text, owner, blank.form());
    preview
        .cells(blank.variant().columns().stream().map(IndicatorColumn::field).toList())
        .forEach((field, value) -> cells.put(new Address(row, field), value));
    text = CellEdits.set(text, cells);
    cursor = row;
    if (first == null) {
      boolean open = entry.number().isEmpty();
      String field = open ? "value" : entry.basis().isEmpty() ? "basis" : "level3";
      first = new Address(row, field);
    }
  }

  private Optional<Id> empty(Project owner, Heading heading) {
    List<Indicator> rows =
        owner.indicators().stream()
            .filter(row -> HeadingChoices.of(row) == heading)
            .filter(
                row -> EntryPreview.FIELDS.stream().allMatch(field -> row.text(field).isBlank()))
            .toList();
    return rows.stream()
        .map(Indicator::id)
        .filter(cursor::equals)
        .findFirst()
        .or(() -> rows.stream().map(Indicator::id).findFirst());
  }

  private Id added(Project owner, Heading heading) {
    Indicator row =
        headings
            .place(heading)
            .map(place -> blank.indicator(place.level1(), place.level2()))
            .orElseGet(() -> blank.indicator("", ""));
    text = PartEdits.insert(text, after(owner, heading), row);
    return row.id();
  }

  private Id after(Project owner, Heading heading) {
    Id place = project;
    int wanted = headings.order(heading);
    boolean same = false;
    for (Indicator row : owner.indicators()) {
      Heading at = HeadingChoices.of(row);
      if (at == heading && row.id().equals(cursor)) {
        return cursor;
      }
      same |= at == heading;
      if (at == heading || (!same && headings.order(at) <= wanted)) {
        place = row.id();
      }
    }
    return place;
  }
}
