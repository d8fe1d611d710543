package jibian.rollforward;

import module java.base;

import jibian.text.Paths;
import jibian.text.Tree;

/// Something that must be decided again in a new year. It stands until the clerk says that it is decided, or until the
/// field holds something else than when the text was made.
///
/// @param field a key of the part, or a path below one; what stands below a key counts together
/// @param value what the field held when the text was made
/// @param before what it held in the year before, where that was something else; else empty
public record OpenTask(Kind kind, String field, String value, String before) {
  private static final int LONGEST = 200;
  private static final int BEGINNING = 60;

  /// What is to be decided.
  public enum Kind {
    AMOUNT,
    PLAN,
    /// An amount in a sentence or a value.
    FIGURE,
    /// What is compared with the year before.
    COMPARISON,
    DATE,
    /// What happened by the year before.
    PAST,
    /// A value that was not reached in the year before.
    REACHED,
    TABLE;

    private String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Optional<OpenTask> of(Tree tree) {
    return tree instanceof Tree.Fields fields
        ? Arrays.stream(Kind.values())
            .filter(kind -> kind.id().equals(fields.text("kind")))
            .findFirst()
            .map(
                kind ->
                    new OpenTask(
                        kind, fields.text("field"), fields.text("value"), fields.text("before")))
        : Optional.empty();
  }

  Tree tree() {
    Tree.Fields fields =
        Tree.Fields.EMPTY.with("kind", kind.id()).with("field", field).with("value", value);
    return before.isEmpty() ? fields : fields.with("before", before);
  }

  /// Whether the field still holds what it held.
  boolean stands(Tree.Fields fields) {
    return value.equals(value(fields, field));
  }

  /// What a field holds, or all that stands below it, one a line; of much text the beginning, and a number that changes
  /// with the rest.
  static String value(Tree.Fields fields, String field) {
    String whole =
        switch (fields.get(field)) {
          case Tree.Fields below -> all(fields, field, below);
          case Tree.Items below -> all(fields, field, below);
          case null, default -> Paths.get(fields, field);
        };
    return whole.length() <= LONGEST
        ? whole
        : whole.substring(0, BEGINNING) + "…#" + Integer.toHexString(whole.hashCode());
  }

  private static String all(Tree.Fields fields, String field, Tree below) {
    return Paths.all(Tree.Fields.EMPTY.with(field, below)).stream()
        .map(path -> Paths.get(fields, path))
        .collect(Collectors.joining("\n"));
  }
}
