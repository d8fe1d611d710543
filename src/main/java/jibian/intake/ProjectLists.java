package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.PlainShape;
import jibian.text.Tree;

/// Tables that only list the projects whose own tables stand elsewhere: the first sheet of a workbook. They say nothing
/// new, and are told from other tables once all projects are known.
final class ProjectLists {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,9})?");
  private static final Pattern COUNT = Pattern.compile("\\d{1,4}");

  private static final String YEAR = "unit.year";

  private static final int FEWEST = 4;

  /// Stands for what no form keeps.
  private static final String NONE = "-";

  private final Vocabulary words;
  private final List<Listed> lists = new ArrayList<>();

  ProjectLists(Vocabulary words) {
    this.words = words;
  }

  /// A table, and what stands above it.
  record Listed(SourceTable table, List<SourceParagraph> above) {}

  /// Takes a table whose headings are those of such a list; false for another.
  boolean take(SourceTable table, List<SourceParagraph> above) {
    SourceCell[][] field = table.field();
    List<String> fields =
        Stream.of(field[heading(field)])
            .filter(Objects::nonNull)
            .map(cell -> field(cell.text()))
            .toList();
    long known = fields.stream().filter(one -> !one.isEmpty() && !one.equals(NONE)).count();
    boolean list =
        fields.contains("name")
            && (fields.stream().noneMatch(String::isEmpty)
                || (fields.contains("code") && known >= FEWEST && known * 2 > fields.size()));
    return list && table.rows() > 1 && lists.add(new Listed(table, List.copyOf(above)));
  }

  private String field(String heading) {
    String field = words.projectField(heading);
    String shape = LabelShape.of(heading);
    return !field.isEmpty()
        ? field
        : OtherLabels.of(YEAR).contains(shape) ? YEAR : OtherLabels.isForeign(shape) ? NONE : "";
  }

  /// Gives the projects what only the lists say of them; the year that one names, empty where none does.
  String give(List<ProjectBuilder> projects, Ledger ledger) {
    String year = "";
    for (Listed list : lists) {
      SourceCell[][] field = list.table.field();
      int heading = heading(field);
      new ListedProjects(list.table, heading, words::projectField).give(projects, list.above);
      int column = new Rows(list.table).column(YEAR);
      year = year.isEmpty() ? ListedProjects.year(field, heading, column, ledger) : year;
    }
    return year;
  }

  /// The first row with more than a title.
  private static int heading(SourceCell[][] field) {
    int row = 0;
    while (row < field.length - 1
        && Stream.of(field[row]).filter(Objects::nonNull).distinct().limit(2).count() < 2) {
      row++;
    }
    return row;
  }

  /// Settles what the lists say again; the others are given back.
  ///
  /// @param trees the same as they will be; they get a code where only a list says it
  /// @param more what the tables of stages say of the projects
  List<Listed> others(
      List<ProjectBuilder> projects, List<Tree> trees, Set<String> more, Ledger ledger) {
    Set<String> said = new HashSet<>();
    more.forEach(text -> said.add(plain(text)));
    Set<String> names = new HashSet<>();
    for (ProjectBuilder project : lists.isEmpty() ? List.<ProjectBuilder>of() : projects) {
      names.addAll(List.of(plain(project.name()), plain(project.printedTitle())));
      project.values().forEach(value -> said.add(plain(value)));
    }
    said.addAll(names);
    List<Listed> others = new ArrayList<>();
    for (Listed list : lists) {
      Rows rows = new Rows(list.table);
      if (rows.nameOnly(names)) {
        list.above.forEach(ledger::words);
        rows.codes(trees, ledger);
        list.table.cells().stream().filter(cell -> rows.isKnown(cell, said)).forEach(ledger::words);
      } else {
        others.add(list);
      }
    }
    return others;
  }

  /// The rows of a list below its headings.
  private final class Rows {
    private final SourceCell[][] field;
    private final int heading;
    private final int name;

    Rows(SourceTable table) {
      field = table.field();
      heading = heading(field);
      name = column("name");
    }

    /// The column of a field; -1 where there is none.
    private int column(String wanted) {
      SourceCell[] headings = field[heading];
      for (int column = 0; column < headings.length; column++) {
        if (headings[column] != null && field(headings[column].text()).equals(wanted)) {
          return column;
        }
      }
      return -1;
    }

    /// Whether they name projects, and only such as are known.
    private boolean nameOnly(Set<String> names) {
      List<SourceCell> rows =
          Stream.of(field)
              .skip(heading + 1)
              .filter(row -> Stream.of(row).filter(Objects::nonNull).distinct().count() > 1)
              .filter(row -> Stream.of(row).anyMatch(cell -> cell != null && !cell.blank()))
              .map(row -> row[name])
              .toList();
      return rows.stream().noneMatch(Objects::isNull)
          && rows.stream().anyMatch(cell -> names.contains(unnumbered(cell)))
          && rows.stream().allMatch(cell -> names.contains(unnumbered(cell)) || isOther(cell));
    }

    /// Gives the projects without a code the one that is listed.
    private void codes(List<Tree> projects, Ledger ledger) {
      int code = column("code");
      Map<String, Deque<Integer>> without = new HashMap<>();
      for (int at = 0; code >= 0 && at < projects.size(); at++) {
        Tree.Fields project = (Tree.Fields) projects.get(at);
        if (project.text("code").isBlank()) {
          without.computeIfAbsent(plain(project.text("name")), _ -> new ArrayDeque<>()).add(at);
        }
      }
      for (int row = heading + 1; !without.isEmpty() && row < field.length; row++) {
        SourceCell said = field[row][code];
        SourceCell named = field[row][name];
        Deque<Integer> open = named == null ? null : without.get(unnumbered(named));
        if (said != null && !said.blank() && open != null && !open.isEmpty()) {
          int at = open.remove();
          projects.set(at, ((Tree.Fields) projects.get(at)).with("code", said.text()));
          ledger.place("projects[" + at + "].code", Reading.of(said, 1));
        }
      }
    }

    private boolean isKnown(SourceCell cell, Set<String> said) {
      if (cell.row() <= heading
          || said.contains(unnumbered(cell))
          || cell.text().equals(Integer.toString(cell.row() - heading))) {
        return true;
      }
      SourceCell named = field[cell.row()][name];
      SourceCell above = field[heading][cell.column()];
      boolean counted = above != null && OtherLabels.isCount(words.shape(above.text()));
      boolean other = named != null && isOther(named);
      return cell.equals(named)
          ? other
          : (counted && COUNT.matcher(cell.text()).matches()) || (other && isSum(cell));
    }

    /// Whether a number is the sum of those above it; a share is worked out of such.
    private boolean isSum(SourceCell cell) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int row = heading + 1; row < cell.row(); row++) {
        SourceCell above = field[row][cell.column()];
        BigDecimal number = above == null ? BigDecimal.ZERO : ListBuilder.number(above.text());
        sum = sum.add(number == null ? BigDecimal.ZERO : number);
      }
      BigDecimal own = ListBuilder.number(cell.text());
      return cell.text().endsWith("%") || (own != null && own.compareTo(sum) == 0);
    }

    private String unnumbered(SourceCell cell) {
      return plain(Titles.numbered(cell.text(), cell.row() - heading)[1]);
    }
  }

  /// Whether a row tells of no project: of all of them together, or of another table.
  private static boolean isOther(SourceCell name) {
    return OtherLabels.isForeign(LabelShape.of(name.text())) || Titles.isTable(name.text());
  }

  /// A text without blanks, a number without what does not count.
  private static String plain(String text) {
    String tight = PlainShape.tight(text);
    String number = tight.replace(",", "");
    return NUMBER.matcher(number).matches()
        ? new BigDecimal(number).stripTrailingZeros().toPlainString()
        : tight;
  }
}
