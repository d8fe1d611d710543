package jibian.ui.library;

import module java.base;

import jibian.library.LibraryEntry;
import jibian.library.Ranking;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.text.Messages;
import jibian.text.Pinyin;
import jibian.ui.grid.CellCompletion;
import jibian.ui.grid.GridColumn;
import jibian.ui.grid.GridModel;
import jibian.ui.grid.GridTable;
import jibian.ui.session.EditingSession;
import jibian.ui.session.LibraryCache;

/// Completes a cell from the library: a name by the heading of its row, every other cell by the name. What was typed
/// before follows.
///
/// @param typed knows what the form allows and what was typed before
public record LibraryTexts(EditingSession session, LibraryCache library, CellCompletion typed)
    implements CellCompletion {
  private static final int MOST = 12;
  private static final int OURS = 8;

  @Override
  public List<String> suggest(GridModel model, String words) {
    List<String> before = typed.suggest(model, words);
    GridColumn column = model.sheet().columns().get(model.cursor().column());
    Optional<Project> project = project(model);
    if (column.kind() != GridColumn.Kind.TEXT || project.isEmpty()) {
      return before;
    }
    Stream<String> ours =
        texts(model, project.get(), column.field())
            .filter(text -> !text.isBlank() && !text.equals(words))
            .filter(text -> Pinyin.matches(text, words))
            .distinct()
            .limit(OURS);
    return Stream.concat(ours, before.stream()).distinct().limit(MOST).toList();
  }

  /// With a name, the value that is usual for it.
  @Override
  public String aside(GridModel model, String text) {
    boolean name = model.sheet().columns().get(model.cursor().column()).field().equals("level3");
    InsertionRow row = InsertionRow.at(model, model.cursor().row());
    return project(model).filter(_ -> name).stream()
        .flatMap(
            project ->
                library.ranking(project, session.text().year()).named(text, row.heading()).stream()
                    .map(
                        entry ->
                            EntryPreview.of(entry, session.text(), project, session.form())
                                .text("value")))
        .findFirst()
        .orElse("");
  }

  private Stream<String> texts(GridModel model, Project project, String field) {
    InsertionRow row = InsertionRow.at(model, model.cursor().row());
    Ranking ranking = library.ranking(project, session.text().year());
    if (field.equals("level3")) {
      return names(project, row, ranking);
    }
    List<String> columns = fields(model.sheet());
    return row.name().isBlank()
        ? Stream.empty()
        : ranking.named(row.name(), row.heading()).stream()
            .map(
                entry ->
                    EntryPreview.of(entry, session.text(), project, session.form()).cells(columns))
            .map(cells -> cells.getOrDefault(field, ""));
  }

  /// The names under the heading of a row that no other row of the project has.
  private static Stream<String> names(Project project, InsertionRow row, Ranking ranking) {
    Set<String> taken =
        project.indicators().stream()
            .filter(other -> !row.id().equals(Optional.of(other.id())))
            .map(other -> other.text("level3"))
            .collect(Collectors.toSet());
    return ranking.under(row.heading()).stream()
        .map(LibraryEntry::name)
        .filter(name -> !taken.contains(name));
  }

  /// Offers the rest of a row whose name the library knows and which holds nothing else: of the row the clerk is in, or
  /// of the one that was typed into last.
  @Override
  public Optional<RowCompletion> offer(GridModel model) {
    int here = model.cursor().row();
    int last =
        session
            .nextUndoProperty()
            .get()
            .map(step -> place(model.sheet(), step.where().owner()))
            .orElse(-1);
    return rest(model, here).or(() -> last == here ? Optional.empty() : rest(model, last));
  }

  private static int place(GridTable sheet, Id row) {
    for (int place = 0; place < sheet.rows(); place++) {
      if (sheet.address(place, 0).owner().equals(row)) {
        return place;
      }
    }
    return -1;
  }

  private Optional<RowCompletion> rest(GridModel model, int place) {
    GridTable sheet = model.sheet();
    Optional<Project> project = project(model);
    if (place < 0 || place >= sheet.rows() || project.isEmpty()) {
      return Optional.empty();
    }
    InsertionRow row = InsertionRow.at(model, place);
    Indicator owner = owner(project.get(), row.id().orElseThrow());
    if (owner == null || row.name().isBlank() || row.heading() == Heading.OTHER) {
      return Optional.empty();
    }
    List<String> rest =
        EntryPreview.FIELDS.stream().filter(field -> !field.equals("level3")).toList();
    if (rest.stream().anyMatch(field -> !InsertionRow.text(sheet, place, field).isBlank())) {
      return Optional.empty();
    }
    return library
        .ranking(project.get(), session.text().year())
        .named(row.name(), row.heading())
        .stream()
        .findFirst()
        .map(
            entry ->
                offer(
                    EntryPreview.of(entry, session.text(), project.get(), session.form()),
                    sheet,
                    place))
        .filter(offer -> !offer.cells().isEmpty());
  }

  private static RowCompletion offer(EntryPreview preview, GridTable sheet, int place) {
    Map<Address, String> cells = new LinkedHashMap<>();
    Id row = sheet.address(place, 0).owner();
    preview
        .cells(fields(sheet))
        .forEach(
            (field, text) -> {
              if (!field.equals("level3")) {
                cells.put(new Address(row, field), text);
              }
            });
    return new RowCompletion(
        place, Messages.text("edit.library.rest", preview.text("level3")), cells);
  }

  private static List<String> fields(GridTable sheet) {
    return sheet.columns().stream().map(GridColumn::field).toList();
  }

  private static Indicator owner(Project project, Id row) {
    return project.indicators().stream()
        .filter(indicator -> indicator.id().equals(row))
        .findFirst()
        .orElse(null);
  }

  private Optional<Project> project(GridModel model) {
    Id owner =
        model.sheet().rows() > 0 ? model.sheet().address(0, 0).owner() : session.place().owner();
    return PartLookup.project(session.text(), owner);
  }

  /// A row of the indicator table as it is typed into.
  ///
  /// @param id empty in the empty row at the end
  /// @param heading of the row; of the one above in the empty row at the end
  private record InsertionRow(Optional<Id> id, Heading heading, String name) {

    /// The row at a place of a table.
    static InsertionRow at(GridModel model, int place) {
      GridTable sheet = model.sheet();
      boolean there = place < sheet.rows();
      int like = there ? place : sheet.rows() - 1;
      return new InsertionRow(
          there ? Optional.of(sheet.address(place, 0).owner()) : Optional.empty(),
          like < 0
              ? Heading.OTHER
              : Heading.of(text(sheet, like, "level1"), text(sheet, like, "level2")),
          there ? text(sheet, place, "level3") : "");
    }

    /// A cell by its field; empty where the table has no such column.
    static String text(GridTable sheet, int row, String field) {
      for (int column = 0; column < sheet.columns().size(); column++) {
        if (sheet.columns().get(column).field().equals(field)) {
          return sheet.text(row, column);
        }
      }
      return "";
    }
  }
}
