package jibian.intake;

import java.util.ArrayList;
import java.util.List;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.Tree;

/// The tables of a source that tell of no project, with the lines above them.
final class SupplementTables {
  private final Ledger ledger;
  private final List<Tree> tables = new ArrayList<>();

  SupplementTables(Ledger ledger) {
    this.ledger = ledger;
  }

  /// The tables as the exchange file has them.
  Tree tree() {
    return new Tree.Items(tables, 0);
  }

  /// Their titles.
  List<String> titles() {
    return tables.stream().map(table -> ((Tree.Fields) table).text("title")).toList();
  }

  /// Takes a table.
  ///
  /// @param held the lines above it
  void add(SourceTable table, List<SourceParagraph> held) {
    String title = "";
    List<String> line = new ArrayList<>();
    String path = "tables[" + tables.size() + "]";
    for (SourceParagraph paragraph : held) {
      String text = paragraph.text().strip();
      boolean beside = Titles.isMoney(text) || Titles.unit(text) != null;
      if (!beside && title.isEmpty()) {
        title = text;
        ledger.place(path + ".title", paragraph, 1);
      } else {
        if (line.isEmpty() && Titles.isMoney(text)) {
          line.add("");
        }
        line.addAll(List.of(text.split("\\s*\\t\\s*|\\s{3,}")));
        ledger.place(path + ".line", paragraph, 1);
      }
    }
    tables.add(SupplementReader.tree(table, title, line, tables.size(), ledger));
  }
}
