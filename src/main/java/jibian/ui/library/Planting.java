package jibian.ui.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jibian.edit.Arrange;
import jibian.edit.Cells;
import jibian.edit.Parts;
import jibian.form.Blank;
import jibian.form.Column;
import jibian.form.Form;
import jibian.form.Frame;
import jibian.form.Variant;
import jibian.library.Entry;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;

/// Puts entries of the library into a project, each under its heading: into an empty row there, else behind the
/// cursor's, else behind the last there, else where the form has the heading.
final class Planting {
  private final Form form;
  private final Variant variant;
  private final Blank blank;
  private final Id project;
  private Submission text;
  private Id cursor;
  private Address first;

  /// @param cursor the row the clerk is at, or the project
  Planting(Submission text, Form form, Variant variant, Blank blank, Id project, Id cursor) {
    this.text = text;
    this.form = form;
    this.variant = variant;
    this.blank = blank;
    this.project = project;
    this.cursor = cursor;
  }

  /// The levels a form has for a heading; empty where it has none.
  static Optional<Indicator> levels(Form form, Heading heading, Blank blank) {
    for (Frame.Level level : form.frame().levels()) {
      for (Frame.Heading second : level.headings()) {
        if (Heading.of(level.name(), second.name()) == heading) {
          return Optional.of(blank.indicator(level.name(), second.name()));
        }
      }
    }
    return Optional.empty();
  }

  /// Puts entries in, in their order.
  Planting plant(List<Entry> entries) {
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

  private void plant(Entry entry) {
    Project owner = Parts.project(text, project).orElseThrow();
    Id row = empty(owner, entry.heading()).orElseGet(() -> added(owner, entry.heading()));
    Map<Address, String> cells = new LinkedHashMap<>();
    Cast cast = Cast.of(entry, text, owner);
    for (Column column : variant.columns()) {
      String value = cast.text(column.field());
      if (!value.isEmpty()) {
        cells.put(new Address(row, column.field()), value);
      }
    }
    text = Cells.set(text, cells);
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
            .filter(row -> heading(row) == heading)
            .filter(row -> Cast.FIELDS.stream().allMatch(field -> blank(row.text(field))))
            .toList();
    return rows.stream()
        .map(Indicator::id)
        .filter(cursor::equals)
        .findFirst()
        .or(() -> rows.stream().map(Indicator::id).findFirst());
  }

  private Id added(Project owner, Heading heading) {
    Indicator row = levels(form, heading, blank).orElseGet(() -> blank.indicator("", ""));
    text = Arrange.insert(text, after(owner, heading), row);
    return row.id();
  }

  private Id after(Project owner, Heading heading) {
    Id place = project;
    int wanted = order(heading);
    boolean same = false;
    for (Indicator row : owner.indicators()) {
      Heading at = heading(row);
      if (at == heading && row.id().equals(cursor)) {
        return cursor;
      }
      same |= at == heading;
      if (at == heading || (!same && order(at) <= wanted)) {
        place = row.id();
      }
    }
    return place;
  }

  /// The place of a heading in the form; behind all others where it has none.
  private int order(Heading heading) {
    int place = 0;
    for (Frame.Level level : form.frame().levels()) {
      for (Frame.Heading second : level.headings()) {
        if (Heading.of(level.name(), second.name()) == heading) {
          return place;
        }
        place++;
      }
    }
    return place;
  }

  private static Heading heading(Indicator row) {
    return Heading.of(orEmpty(row.text("level1")), orEmpty(row.text("level2")));
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
