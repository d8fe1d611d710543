package jibian.text;

import module java.base;

/// A structured value as an exchange file or a form declaration holds it: immutable, in the order of the file, without
/// any knowledge of JSON. Whoever reads a file makes a tree of it, so that every other package can read declarations
/// and keep unknown values without seeing the parser.
///
/// Two trees are equal when their values are; where they stood in a file ([#line()]) does not count.
public sealed interface Tree {

  /// The line of the file this value began on, counted from 1; 0 when it does not come from a file.
  int line();

  /// An explicit null that comes from no file.
  Tree NOTHING = new Nothing(0);

  /// A string, exactly as the file has it.
  record Text(String value, int line) implements Tree {
    @Override
    public boolean equals(Object other) {
      return other instanceof Text text && value.equals(text.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /// A number as it is written: `1.50` and `1.5` are two different literals.
  record Num(String literal, int line) implements Tree {
    @Override
    public boolean equals(Object other) {
      return other instanceof Num number && literal.equals(number.literal);
    }

    @Override
    public int hashCode() {
      return literal.hashCode();
    }
  }

  /// `true` or `false`.
  record Flag(boolean value, int line) implements Tree {
    @Override
    public boolean equals(Object other) {
      return other instanceof Flag flag && value == flag.value;
    }

    @Override
    public int hashCode() {
      return Boolean.hashCode(value);
    }
  }

  /// An explicit `null`: the form has no such cell.
  record Nothing(int line) implements Tree {
    @Override
    public boolean equals(Object other) {
      return other instanceof Nothing;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /// A list of values.
  record Items(List<Tree> items, int line) implements Tree {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Items list && items.equals(list.items);
    }

    @Override
    public int hashCode() {
      return items.hashCode();
    }
  }

  /// Named values in the order of the file. Equality disregards the order, as JSON does.
  record Fields(Map<String, Tree> entries, int line) implements Tree {
    public Fields {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /// No fields at all.
    public static final Fields EMPTY = new Fields(Map.of(), 0);

    /// The value under a key, or null when the key is absent.
    public Tree get(String key) {
      return entries.get(key);
    }

    /// Whether the key is there, be its value an explicit null.
    public boolean contains(String key) {
      return entries.containsKey(key);
    }

    /// Whether a string or a number stands under a key.
    public boolean has(String key) {
      return entries.get(key) instanceof Text || entries.get(key) instanceof Num;
    }

    /// The string under a key, or the literal of the number there; empty when there is neither.
    public String text(String key) {
      return switch (entries.get(key)) {
        case Text text -> text.value();
        case Num number -> number.literal();
        case null, default -> "";
      };
    }

    /// The strings of the list under a key, without those elements that are no strings; empty when there is no list.
    public List<String> texts(String key) {
      return get(key) instanceof Items list ? strings(list) : List.of();
    }

    /// The fields under a key; empty when there are none.
    public Fields fields(String key) {
      return get(key) instanceof Fields fields ? fields : EMPTY;
    }

    /// The same fields with one value set: in place when the key is known, else at the end.
    public Fields with(String key, Tree value) {
      Map<String, Tree> changed = new LinkedHashMap<>(entries);
      changed.put(key, value);
      return new Fields(changed, line);
    }

    /// The same fields with a string set.
    public Fields with(String key, String value) {
      return with(key, of(value));
    }

    /// The same fields without a key.
    public Fields without(String key) {
      Map<String, Tree> changed = new LinkedHashMap<>(entries);
      changed.remove(key);
      return new Fields(changed, line);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Fields fields && entries.equals(fields.entries);
    }

    @Override
    public int hashCode() {
      return entries.hashCode();
    }
  }

  /// A string that comes from no file.
  static Tree of(String value) {
    return new Text(value, 0);
  }

  /// A whole number that comes from no file.
  static Tree of(long value) {
    return new Num(Long.toString(value), 0);
  }

  /// A list of strings that comes from no file.
  static Tree of(Collection<String> values) {
    List<Tree> items = new ArrayList<>(values.size());
    values.forEach(value -> items.add(of(value)));
    return new Items(items, 0);
  }

  /// The strings of a list, without what is no string.
  static List<String> strings(Items list) {
    return list.items().stream()
        .filter(Text.class::isInstance)
        .map(item -> ((Text) item).value())
        .toList();
  }
}
