package jibian.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jibian.edit.Arrange;
import jibian.edit.Ids;
import jibian.edit.Parts;
import jibian.form.Blank;
import jibian.form.Column;
import jibian.form.Form;
import jibian.form.Frame;
import jibian.form.Variant;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;

/// The indicators of a project, in the columns of its form.
public final class IndicatorSheet implements Sheet {
  private final Id project;
  private final Form form;
  private final Blank blank;
  private final List<Col> columns;
  private final List<Indicator> rows;

  /// @param blank makes new rows
  public IndicatorSheet(Submission text, Id project, Form form, Variant variant, Blank blank) {
    this(text, project, form, blank, variant.columns().stream().map(IndicatorSheet::col).toList());
  }

  private IndicatorSheet(Submission text, Id project, Form form, Blank blank, List<Col> columns) {
    this.project = project;
    this.form = form;
    this.blank = blank;
    this.columns = columns;
    this.rows = Parts.project(text, project).map(Project::indicators).orElse(List.of());
  }

  private static Col col(Column column) {
    return switch (column.field()) {
      case "level1" -> new Col("level1", column.label(), 0.9, Col.Kind.CHOICE, true);
      case "level2" -> new Col("level2", column.label(), 1.2, Col.Kind.CHOICE, column.merge());
      case "weight" -> new Col("weight", column.label(), 0.7, Col.Kind.NUMBER, false);
      case "level3" -> new Col("level3", column.label(), 1.6, Col.Kind.TEXT, false);
      case "description" -> new Col("description", column.label(), 2.2, Col.Kind.TEXT, false);
      default -> new Col(column.field(), column.label(), 1.6, Col.Kind.TEXT, false);
    };
  }

  @Override
  public List<Col> columns() {
    return columns;
  }

  @Override
  public int rows() {
    return rows.size();
  }

  @Override
  public String text(int row, int column) {
    String text = rows.get(row).text(columns.get(column).field());
    return text == null ? "" : text;
  }

  @Override
  public Address address(int row, int column) {
    return new Address(rows.get(row).id(), columns.get(column).field());
  }

  @Override
  public boolean growing() {
    return true;
  }

  @Override
  public List<String> choices(int row, int column) {
    Frame frame = form.frame();
    return switch (columns.get(column).field()) {
      case "level1" -> frame.levels().stream().map(Frame.Level::name).toList();
      case "level2" -> {
        Optional<Frame.Level> level =
            row < rows.size() ? frame.level(rows.get(row).text("level1")) : Optional.empty();
        yield level
            .map(Stream::of)
            .orElseGet(() -> frame.levels().stream())
            .flatMap(one -> one.headings().stream())
            .map(Frame.Heading::name)
            .toList();
      }
      default -> List.of();
    };
  }

  @Override
  public Submission insert(Submission text, int at, int count) {
    Submission changed = text;
    Id after = at == 0 ? project : rows.get(at - 1).id();
    Indicator like = rows.isEmpty() ? null : rows.get(Math.max(0, at - 1));
    for (int added = 0; added < count; added++) {
      Indicator row =
          like == null
              ? blank.indicator("", "")
              : blank.indicator(orEmpty(like.text("level1")), orEmpty(like.text("level2")));
      changed = Arrange.insert(changed, after, row);
      after = row.id();
    }
    return changed;
  }

  @Override
  public Submission remove(Submission text, int from, int to) {
    return Arrange.remove(text, ids(from, to));
  }

  @Override
  public Submission move(Submission text, int from, int to, int step) {
    if (step > 0) {
      return Arrange.move(text, ids(from, to), rows.get(to + 1).id());
    }
    Id after = from >= 2 ? rows.get(from - 2).id() : project;
    return Arrange.move(text, ids(from, to), after);
  }

  @Override
  public Submission duplicate(Submission text, int from, int to, Ids ids) {
    Submission changed = text;
    Id after = rows.get(to).id();
    for (Indicator row : rows.subList(from, to + 1)) {
      Indicator copy = new Indicator(ids.next(), row.fields());
      changed = Arrange.insert(changed, after, copy);
      after = copy.id();
    }
    return changed;
  }

  @Override
  public Sheet over(Submission text) {
    return new IndicatorSheet(text, project, form, blank, columns);
  }

  private List<Id> ids(int from, int to) {
    return rows.subList(from, to + 1).stream().map(Indicator::id).toList();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
