package jibian.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jibian.source.SourceCell;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.PlainShape;
import jibian.text.Tree;

/// Tables that only list the projects whose own tables stand elsewhere: the first sheet of a workbook. They say nothing
/// new, and are told from other tables once all projects are known.
final class ProjectLists {
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
    boolean list = fields.contains("name") && fields.stream().noneMatch(String::isEmpty);
    return list && table.rows() > 1 && lists.add(new Listed(table, List.copyOf(above)));
  }

  private String field(String heading) {
    String field = words.projectField(heading);
    return field.isEmpty() && OtherLabels.isForeign(LabelShape.of(heading)) ? "other" : field;
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
      if (namesOnly(list.table, names)) {
        list.above.forEach(ledger::words);
        codes(list.table.field(), trees, ledger);
        int heading = heading(list.table.field());
        list.table.cells().stream()
            .filter(cell -> isKnown(list.table.field(), cell, heading, said))
            .forEach(ledger::words);
      } else {
        others.add(list);
      }
    }
    return others;
  }

  private void codes(SourceCell[][] field, List<Tree> projects, Ledger ledger) {
    int heading = heading(field);
    int name = column(field[heading], "name");
    int code = column(field[heading], "code");
    for (int row = heading + 1; code >= 0 && row < field.length; row++) {
      for (int at = 0; at < projects.size(); at++) {
        Tree.Fields project = (Tree.Fields) projects.get(at);
        SourceCell said = field[row][code];
        if (said != null
            && !said.blank()
            && project.text("code").isBlank()
            && plain(project.text("name")).equals(unnumbered(field[row][name], heading))) {
          projects.set(at, project.with("code", said.text()));
          ledger.place("projects[" + at + "].code", Reading.of(said, 1));
          break;
        }
      }
    }
  }

  /// The column of a field; -1 where there is none.
  private int column(SourceCell[] headings, String field) {
    for (int column = 0; column < headings.length; column++) {
      if (headings[column] != null && field(headings[column].text()).equals(field)) {
        return column;
      }
    }
    return -1;
  }

  private boolean isKnown(SourceCell[][] field, SourceCell cell, int heading, Set<String> said) {
    if (cell.row() <= heading
        || said.contains(unnumbered(cell, heading))
        || cell.text().equals(Integer.toString(cell.row() - heading))) {
      return true;
    }
    SourceCell name = field[cell.row()][column(field[heading], "name")];
    SourceCell above = field[heading][cell.column()];
    boolean counted = above != null && OtherLabels.isCount(LabelShape.of(above.text()));
    boolean other = name != null && isOther(name);
    return cell.equals(name)
        ? other
        : (counted && cell.text().matches("\\d{1,4}")) || (other && isSum(field, cell, heading));
  }

  /// Whether a row tells of no project: of all of them together, or of another table.
  private static boolean isOther(SourceCell name) {
    return OtherLabels.isForeign(LabelShape.of(name.text())) || Titles.isTable(name.text());
  }

  /// Whether a number is the sum of those above it; a share is worked out of such.
  private static boolean isSum(SourceCell[][] field, SourceCell cell, int heading) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int row = heading + 1; row < cell.row(); row++) {
      SourceCell above = field[row][cell.column()];
      BigDecimal number = above == null ? BigDecimal.ZERO : ListBuilder.number(above.text());
      sum = sum.add(number == null ? BigDecimal.ZERO : number);
    }
    BigDecimal own = ListBuilder.number(cell.text());
    return cell.text().endsWith("%") || (own != null && own.compareTo(sum) == 0);
  }

  private boolean namesOnly(SourceTable table, Set<String> names) {
    SourceCell[][] field = table.field();
    int heading = heading(field);
    int at = column(field[heading], "name");
    List<SourceCell> rows =
        Stream.of(field)
            .skip(heading + 1)
            .filter(row -> Stream.of(row).filter(Objects::nonNull).distinct().count() > 1)
            .filter(row -> Stream.of(row).anyMatch(cell -> cell != null && !cell.blank()))
            .map(row -> row[at])
            .toList();
    return rows.stream().noneMatch(Objects::isNull)
        && rows.stream().anyMatch(name -> names.contains(unnumbered(name, heading)))
        && rows.stream()
            .allMatch(name -> names.contains(unnumbered(name, heading)) || isOther(name));
  }

  private static String unnumbered(SourceCell cell, int heading) {
    return plain(Titles.numbered(cell.text(), cell.row() - heading)[1]);
  }

  /// A text without blanks, a number without what does not count.
  private static String plain(String text) {
    String tight = PlainShape.tight(text);
    String number = tight.replace(",", "");
    return number.matches("\\d{1,15}(?:\\.\\d{1,9})?")
        ? new BigDecimal(number).stripTrailingZeros().toPlainString()
        : tight;
  }
}
