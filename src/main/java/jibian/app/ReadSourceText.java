package jibian.app;

import module java.base;

import jibian.json.JsonRow;
import jibian.model.Address;
import jibian.model.Id;
import jibian.source.SourceBlock;
import jibian.source.SourceCell;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.Tree;
import jibian.ui.port.ReadSource;

/// What a text was read from, as the archive keeps it: one line of JSON.
///
///     {"file": path, "name": …, "kind": "WORD", "blocks": [paragraph or table …],
///      "places": [[owner, field, place] …], "left": [[text, place, "unneeded" or ""] …]}
///
/// A paragraph is `[text, place, level, kind]`, a table `[place, rows, columns, cell …]`, a cell `[row, column, rows,
/// columns, place, line …]`. `kind` and `blocks` are absent where the document is too large.
final class ReadSourceText {
  /// So many characters of a document are kept at most.
  private static final int MOST = 8_000_000;

  private static final int CELL = 5;

  static String write(ReadSource source) {
    Tree.Fields fields =
        Tree.Fields.EMPTY
            .with("file", source.file().toString())
            .with("places", items(places(source)))
            .with("left", items(left(source)));
    Optional<Tree.Fields> whole =
        source.document().filter(document -> signs(document) <= MOST).map(it -> with(fields, it));
    return JsonRow.write(whole.orElse(fields));
  }

  private static Tree.Fields with(Tree.Fields fields, SourceDocument document) {
    return fields
        .with("name", document.name())
        .with("kind", document.kind().name())
        .with("blocks", items(document.blocks().stream().map(ReadSourceText::block).toList()));
  }

  private static long signs(SourceDocument document) {
    long signs = 0;
    for (SourceBlock block : document.blocks()) {
      switch (block) {
        case SourceParagraph paragraph -> signs += paragraph.text().length();
        case SourceTable table -> {
          for (SourceCell cell : table.cells()) {
            signs += CELL + cell.lines().stream().mapToLong(String::length).sum();
          }
        }
      }
    }
    return signs;
  }

  private static Tree items(List<Tree> all) {
    return new Tree.Items(all, 0);
  }

  private static List<Tree> places(ReadSource source) {
    List<Tree> places = new ArrayList<>();
    source
        .places()
        .forEach(
            (cell, place) ->
                places.add(
                    items(
                        List.of(
                            Tree.of(cell.owner().value()),
                            Tree.of(cell.field()),
                            Tree.of(place)))));
    return places;
  }

  private static List<Tree> left(ReadSource source) {
    List<Tree> left = new ArrayList<>();
    for (ReadSource.Piece piece : source.left()) {
      left.add(Tree.of(List.of(piece.text(), piece.place(), piece.unneeded() ? "unneeded" : "")));
    }
    return left;
  }

  private static Tree block(SourceBlock block) {
    return switch (block) {
      case SourceParagraph paragraph ->
          items(
              List.of(
                  Tree.of(paragraph.text()),
                  Tree.of(paragraph.place()),
                  Tree.of(paragraph.level()),
                  Tree.of(paragraph.kind().name())));
      case SourceTable table -> {
        Stream<Tree> head =
            Stream.of(Tree.of(table.place()), Tree.of(table.rows()), Tree.of(table.columns()));
        yield items(Stream.concat(head, table.cells().stream().map(ReadSourceText::cell)).toList());
      }
    };
  }

  private static Tree cell(SourceCell cell) {
    List<Tree> parts = new ArrayList<>();
    parts.add(Tree.of(cell.row()));
    parts.add(Tree.of(cell.column()));
    parts.add(Tree.of(cell.rows()));
    parts.add(Tree.of(cell.columns()));
    parts.add(Tree.of(cell.place()));
    cell.lines().forEach(line -> parts.add(Tree.of(line)));
    return items(parts);
  }

  /// What [#write] wrote.
  ///
  /// @throws IllegalArgumentException if it is not that
  static ReadSource read(String row) {
    Tree.Fields fields = JsonRow.readFields(row);
    Map<Address, String> places = new HashMap<>();
    for (Line line : lines(fields.get("places"))) {
      places.put(new Address(new Id(line.number(0)), line.text(1)), line.text(2));
    }
    List<ReadSource.Piece> left = new ArrayList<>();
    for (Line line : lines(fields.get("left"))) {
      left.add(new ReadSource.Piece(line.text(0), line.text(1), !line.text(2).isEmpty()));
    }
    return new ReadSource(Path.of(fields.text("file")), document(fields), places, left);
  }

  private static Optional<SourceDocument> document(Tree.Fields fields) {
    if (!fields.has("kind")) {
      return Optional.empty();
    }
    List<SourceBlock> blocks = new ArrayList<>();
    for (Line line : lines(fields.get("blocks"))) {
      blocks.add(line.parts().get(1) instanceof Tree.Text ? line.paragraph() : line.table());
    }
    return Optional.of(
        new SourceDocument(
            fields.text("name"), SourceDocument.Kind.valueOf(fields.text("kind")), blocks));
  }

  private static List<Line> lines(Tree list) {
    return ((Tree.Items) list)
        .items().stream().map(line -> new Line(((Tree.Items) line).items())).toList();
  }

  private record Line(List<Tree> parts) {
    private String text(int at) {
      return ((Tree.Text) parts.get(at)).value();
    }

    private int number(int at) {
      return Integer.parseInt(((Tree.Num) parts.get(at)).literal());
    }

    private SourceParagraph paragraph() {
      return new SourceParagraph(
          text(0), text(1), number(2), SourceParagraph.Kind.valueOf(text(3)));
    }

    private SourceTable table() {
      List<SourceCell> cells = new ArrayList<>();
      for (Tree cell : parts.subList(3, parts.size())) {
        cells.add(new Line(((Tree.Items) cell).items()).cell());
      }
      return new SourceTable(text(0), number(1), number(2), cells);
    }

    private SourceCell cell() {
      List<String> lines = new ArrayList<>();
      for (int at = CELL; at < parts.size(); at++) {
        lines.add(text(at));
      }
      return new SourceCell(number(0), number(1), number(2), number(3), lines, text(4));
    }
  }
}
