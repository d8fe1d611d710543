package jibian.check.finding;

import module java.base;

import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.model.ValueColumns;
import jibian.text.Paths;
import jibian.text.Tree;

/// Carries out a fix on the model. What a fix does not touch stays the same object.
public final class FixApplier {
  public static Submission apply(Submission text, Fix fix) {
    return switch (fix) {
      case Fix.Write write -> {
        Submission now = text;
        for (Fix.Cell cell : write.cells()) {
          now = write(now, cell);
        }
        yield now;
      }
      case Fix.Swap swap -> project(text, swap.project(), it -> swapped(it, swap));
      case Fix.Move move -> project(text, move.project(), it -> moved(it, move));
      case Fix.Insert insert -> {
        Id id = new Id(text.lastId() + 1);
        yield project(text, insert.project(), it -> inserted(it, insert, id));
      }
      case Fix.Delete delete ->
          project(
              text,
              delete.project(),
              it ->
                  rows(
                      it,
                      it.indicators().stream()
                          .filter(row -> !row.id().equals(delete.indicator()))
                          .toList()));
    };
  }

  private static Submission project(Submission text, Id id, UnaryOperator<Project> change) {
    return PartLookup.change(text, id, project -> change.apply((Project) project));
  }

  private static Project rows(Project project, List<Indicator> rows) {
    return project.withIndicators(rows);
  }

  private static Submission write(Submission text, Fix.Cell cell) {
    Id owner = cell.address().owner();
    return owner.equals(Address.TEXT)
        ? text.with(cell.address().field(), cell.text())
        : PartLookup.change(text, owner, part -> set(part, cell));
  }

  /// A part with one cell of its own written.
  @SuppressWarnings("unchecked")
  public static <P extends Part> P set(P part, Fix.Cell cell) {
    String field = cell.address().field();
    return (P)
        (field.equals("value") && ValueColumns.in(part)
            ? ValueColumns.with(part, cell.text())
            : part.with(field, cell.text()));
  }

  private static Indicator leveled(Indicator row, String level1, String level2) {
    return row.with("level1", level1).with("level2", level2);
  }

  private static Project swapped(Project project, Fix.Swap swap) {
    List<Indicator> rows = new ArrayList<>(project.indicators());
    int first = PartLookup.place(rows, swap.first());
    int second = PartLookup.place(rows, swap.second());
    if (first < 0 || second < 0) {
      return project;
    }
    Indicator one = rows.get(first);
    Indicator other = rows.get(second);
    rows.set(first, leveled(other, one.text("level1"), one.text("level2")));
    rows.set(second, leveled(one, other.text("level1"), other.text("level2")));
    return rows(project, rows);
  }

  private static Project moved(Project project, Fix.Move move) {
    List<Indicator> rows = new ArrayList<>(project.indicators());
    int at = PartLookup.place(rows, move.indicator());
    if (at < 0) {
      return project;
    }
    Indicator row = leveled(rows.remove(at), move.level1(), move.level2());
    rows.add(behind(rows, move.level1(), move.level2()), row);
    return rows(project, rows);
  }

  private static Project inserted(Project project, Fix.Insert insert, Id id) {
    List<Indicator> rows = new ArrayList<>(project.indicators());
    Map<String, Tree> cells = new LinkedHashMap<>();
    List<String> keys =
        rows.isEmpty()
            ? Indicator.FIELDS
            : List.copyOf(rows.getFirst().fields().entries().keySet());
    keys.stream()
        .filter(key -> !key.equals(Paths.OVERRIDES) && !key.equals(Paths.TASKS))
        .forEach(key -> cells.put(key, Tree.of("")));
    Indicator row = new Indicator(id, new Tree.Fields(cells, 0));
    rows.add(
        behind(rows, insert.level1(), insert.level2()),
        leveled(row, insert.level1(), insert.level2()));
    return rows(project, rows);
  }

  /// The place after the last row of a heading, else of its first level, else at the end.
  private static int behind(List<Indicator> rows, String level1, String level2) {
    int place = rows.size();
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (level2.equals(rows.get(i).text("level2"))) {
        return i + 1;
      }
      if (level1.equals(rows.get(i).text("level1")) && place == rows.size()) {
        place = i + 1;
      }
    }
    return place;
  }
}
