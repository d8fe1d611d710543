package jibian.ui.project;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.form.HeadField;
import jibian.form.Variant;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.ListRows;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.ui.grid.GridModel;
import jibian.ui.grid.PartTable;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;

/// A project as it is edited: the head of its table, its goals and its indicators.
public final class ProjectModel {
  private final EditingSession session;
  private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>();
  private final GridModel grid;
  private final Variant variant;
  private final Map<HeadField, GridModel> lists = new LinkedHashMap<>();

  public ProjectModel(EditingSession session, Id first) {
    this.session = session;
    project.set(PartLookup.project(session.text(), first).orElse(null));
    this.variant =
        project.get() == null
            ? session.variant()
            : session.form().variantOf(session.text(), project.get());
    this.grid = new GridModel(session, sheet(first));
    HeadField.of(variant).stream()
        .filter(HeadField::list)
        .forEach(list -> lists.put(list, new GridModel(session, list(first, list))));
    session.textProperty().subscribe(this::follow);
  }

  /// The project that is shown; null once it was deleted.
  public ReadOnlyObjectProperty<Project> projectProperty() {
    return project.getReadOnlyProperty();
  }

  public GridModel grid() {
    return grid;
  }

  /// The fields of the head, in the order of the form, except goals.
  public List<HeadField> heads() {
    return HeadField.of(variant).stream()
        .filter(head -> !head.field().equals("goals") && !head.field().equals("name"))
        .toList();
  }

  /// The rows of a list in the head.
  public GridModel list(HeadField list) {
    return lists.get(list);
  }

  /// The way its table is printed.
  public Variant variant() {
    return variant;
  }

  public String label(String field) {
    return HeadField.of(variant).stream()
        .filter(head -> session.form().overall().contains(variant) && head.field().equals(field))
        .map(HeadField::label)
        .findFirst()
        .orElseGet(() -> DisplayNames.field(session.form(), variant, field));
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
      lists.forEach((list, rows) -> rows.show(list(id, list)));
    }
  }

  /// How many indicators there are, in all and under each first level.
  public String summary() {
    List<Indicator> rows = project.get().indicators();
    Map<String, Integer> levels = new LinkedHashMap<>();
    for (Indicator row : rows) {
      levels.merge(row.text("level1").replace(Messages.text("level.suffix"), ""), 1, Integer::sum);
    }
    StringBuilder text = new StringBuilder(Messages.text("project.rows", rows.size()));
    levels.forEach((level, count) -> text.append("　").append(level).append(' ').append(count));
    return text.toString();
  }

  /// The sum that 预算数 should have, where the parts are numbers and it has another; empty where nothing is to be
  /// offered.
  public Optional<String> offeredSum() {
    Project now = project.get();
    List<String> fields = new ArrayList<>(session.form().amounts());
    fields.remove("budget");
    fields.addAll(ListRows.paths(now, "sources", "amount"));
    List<Optional<BigDecimal>> parts =
        fields.stream().map(field -> amount(now.text(field))).toList();
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
        IndicatorTable.columns(variant),
        new IndicatorTable(id, session.form().frame(), session.blank(variant)));
  }

  private ListTable list(Id id, HeadField list) {
    return ListTable.of(session.text(), id, list);
  }

  private void follow(Submission text) {
    if (project.get() != null) {
      project.set(PartLookup.project(text, project.get().id()).orElse(null));
    }
  }
}
