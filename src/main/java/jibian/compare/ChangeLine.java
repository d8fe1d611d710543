package jibian.compare;

import module java.base;

import jibian.model.Address;
import jibian.text.Messages;

/// A line of a comparison: a field in both texts side by side, or a part as a whole that came, went or moved.
///
/// @param part the section, project or table, or the cover
/// @param row the indicator or table row within it; empty for the part itself
/// @param field empty for the part or row as a whole
public record ChangeLine(PartChange part, Optional<PartChange> row, Optional<FieldChange> field) {

  /// All lines of a part in the order of the text: what is equal too, and of a part that is in one text only each field
  /// that holds something.
  public static List<ChangeLine> all(PartChange part) {
    List<ChangeLine> lines = new ArrayList<>();
    add(part, Optional.empty(), lines);
    part.rows().forEach(row -> add(part, Optional.of(row), lines));
    return lines;
  }

  private static void add(PartChange part, Optional<PartChange> row, List<ChangeLine> lines) {
    PartChange one = row.orElse(part);
    boolean whole = row.isPresent() && one.alone();
    if (whole || one.moved()) {
      lines.add(new ChangeLine(part, row, Optional.empty()));
    }
    one.fields().stream()
        .filter(field -> !whole && field.shows())
        .forEach(field -> lines.add(new ChangeLine(part, row, Optional.of(field))));
  }

  /// The lines of a part that are not equal; for a part that is in one text only one line.
  public static List<ChangeLine> changes(PartChange part) {
    return part.alone()
        ? List.of(new ChangeLine(part, Optional.empty(), Optional.empty()))
        : all(part).stream().filter(line -> line.change() != Change.EQUAL).toList();
  }

  private PartChange one() {
    return row.orElse(part);
  }

  /// What became of it.
  public Change change() {
    return field
        .map(FieldChange::change)
        .orElseGet(() -> one().alone() ? one().change() : Change.MOVED);
  }

  /// The row and the field in words; empty for the part as a whole.
  public String where() {
    String rowName = row.map(PartChange::name).orElse("");
    String fieldName = field.map(FieldChange::name).orElse("");
    return rowName.isEmpty() || fieldName.isEmpty()
        ? rowName + fieldName
        : Messages.text("compare.where", rowName, fieldName);
  }

  /// Both texts in pieces. What is a whole and in one text only is there with all it holds, what moved with its name.
  public List<Piece> pieces() {
    if (field.isPresent()) {
      return field.get().pieces();
    }
    return switch (change()) {
      case ADDED -> TextDifference.of("", whole());
      case REMOVED -> TextDifference.of(whole(), "");
      default -> TextDifference.of(one().name(), one().name());
    };
  }

  /// All that it holds; of a project its amounts, for the rest would fill a page.
  private String whole() {
    List<String> texts = new ArrayList<>(List.of(one().name()));
    one().fields().stream()
        .filter(it -> row.isPresent() || part.kind() != PartChange.Kind.PROJECT || it.amount())
        .map(it -> it.before() + it.after())
        .filter(text -> !text.equals(one().name()))
        .forEach(texts::add);
    if (!one().rows().isEmpty()) {
      texts.add(Messages.text("compare.rows", one().rows().size()));
    }
    return texts.stream().collect(Collectors.joining(Messages.text("history.dot")));
  }

  /// What became of it in words, with the difference of an amount.
  public String remark() {
    String word =
        switch (change()) {
          case EQUAL -> "";
          case MOVED -> Messages.text("compare.moved");
          case CHANGED -> Messages.text("compare.changed");
          case ADDED -> Messages.text("compare.added");
          case REMOVED -> Messages.text("compare.removed");
        };
    String difference = field.map(FieldChange::difference).orElse("");
    return difference.isEmpty() ? word : word + " " + difference;
  }

  /// Where it stands in the later text: the field, else what it is in.
  public Address place() {
    return field
        .flatMap(one()::place)
        .or(() -> one().after().map(Address::of))
        .or(() -> part.after().map(Address::of))
        .orElse(Address.of(Address.TEXT));
  }
}
