package jibian.ui.project;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.form.HeadField;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.ui.grid.GridModel;
import jibian.ui.grid.IndicatorTable;
import jibian.ui.grid.PartTable;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;

/// A project as it is edited: the head of its table, its goals and its indicators.
public final class ProjectModel {
  private final EditingSession session;
  private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>();
  private final GridModel grid;

  public ProjectModel(EditingSession session, Id first) {
    this.session = session;
    project.set(PartLookup.project(session.text(), first).orElse(null));
    this.grid = new GridModel(session, sheet(first));
    session.textProperty().subscribe(this::follow);
  }

  /// The project that is shown; null once it was deleted.
  public ReadOnlyObjectProperty<Project> projectProperty() {
    return project.getReadOnlyProperty();
  }

  /// Its indicators.
  public GridModel grid() {
    return grid;
  }

  /// The fields of the head, in the order of the form, except goals.
  public List<HeadField> heads() {
    return HeadField.of(session.variant()).stream()
        .filter(head -> !head.field().equals("goals") && !head.field().equals("name"))
        .toList();
  }

  public String label(String field) {
    return DisplayNames.field(session.form(), session.variant(), field);
  }

  /// The cell of a field of the project that is shown.
  public Address cell(String field) {
    return new Address(project.get().id(), field);
  }

  public void show(Id id) {
    Optional<Project> next = PartLookup.project(session.text(), id);
    if (next.isPresent()
        && (project.get() == null || !next.get().id().equals(project.get().id()))) {
      project.set(next.get());
      grid.show(sheet(next.get().id()));
    }
  }

  /// How many indicators there are, in all and under each first level.
  public String summary() {
    List<Indicator> rows = project.get().indicators();
    Map<String, Integer> levels = new LinkedHashMap<>();
    for (Indicator row : rows) {
      levels.merge(row.text("level1").replace(Messages.text("level.suffix"), ""), 1, Integer::sum);
    }
    StringBuilder text =
        new StringBuilder(Messages.text("project.rows", Integer.toString(rows.size())));
    levels.forEach((level, count) -> text.append("　").append(level).append(' ').append(count));
    return text.toString();
  }

  /// The sum that 预算数 should have, where the parts are numbers and it has another; empty where nothing is to be
  /// offered.
  public Optional<String> offeredSum() {
    Project now = project.get();
    List<Optional<BigDecimal>> parts =
        session.form().amounts().stream()
            .filter(field -> !field.equals("budget"))
            .map(field -> amount(now.text(field)))
            .toList();
    if (parts.contains(Optional.<BigDecimal>empty()) || !now.has("budget")) {
      return Optional.empty();
    }
    BigDecimal sum =
        parts.stream().map(Optional::orElseThrow).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean right = amount(now.text("budget")).filter(it -> it.compareTo(sum) == 0).isPresent();
    return right || sum.signum() == 0 ? Optional.empty() : Optional.of(sum.toPlainString());
  }

  private static Optional<BigDecimal> amount(String text) {
    if (text.isBlank()) {
      return Optional.of(BigDecimal.ZERO);
    }
    return text.strip().matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")
        ? Optional.of(new BigDecimal(text.strip()))
        : Optional.empty();
  }

  private PartTable sheet(Id id) {
    return PartTable.of(
        session.text(),
        IndicatorTable.columns(session.variant()),
        new IndicatorTable(id, session.form().frame(), session.blank()));
  }

  private void follow(Submission text) {
    if (project.get() != null) {
      project.set(PartLookup.project(text, project.get().id()).orElse(null));
    }
  }
}
