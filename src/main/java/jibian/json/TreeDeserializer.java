package jibian.json;

import module java.base;

import jibian.text.Tree;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/// Reads a [Tree] exactly: keys in their order, numbers by their literals. Jackson's own tree would make `1E+2` of
/// `1e2` and `0` of `-0`, and forget the lines.
final class TreeDeserializer extends ValueDeserializer<Tree> {
  /// Set where the values come from a file of the clerk: they remember their lines, and no file is nested so deep that
  /// what is made of it could not be kept.
  static final String FROM_FILE = "from file";

  @Override
  public Tree deserialize(JsonParser parser, DeserializationContext context) {
    return new Walk(parser, fromFile(context)).value();
  }

  @Override
  public Tree getNullValue(DeserializationContext context) {
    return new Tree.Nothing(new Walk(context.getParser(), fromFile(context)).line());
  }

  private static boolean fromFile(DeserializationContext context) {
    return context.getAttribute(FROM_FILE) != null;
  }

  private record Walk(JsonParser parser, boolean fromFile) {
    int line() {
      return fromFile ? parser.currentTokenLocation().getLineNr() : 0;
    }

    Tree value() {
      int line = line();
      return switch (parser.currentToken()) {
        case START_OBJECT -> fields(line);
        case START_ARRAY -> items(line);
        case VALUE_STRING -> new Tree.Text(parser.getString(), line);
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Tree.Num(parser.getString(), line);
        case VALUE_TRUE -> new Tree.Flag(true, line);
        case VALUE_FALSE -> new Tree.Flag(false, line);
        default -> new Tree.Nothing(line);
      };
    }

    private Tree fields(int line) {
      checkDepth();
      Map<String, Tree> entries = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        entries.put(key, value());
      }
      return new Tree.Fields(entries, line);
    }

    private Tree items(int line) {
      checkDepth();
      List<Tree> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value());
      }
      return new Tree.Items(items, line);
    }

    private void checkDepth() {
      if (fromFile && parser.streamReadContext().getNestingDepth() > Mapper.DEEPEST_FILE) {
        throw new StreamConstraintsException("nesting depth", parser.currentTokenLocation());
      }
    }
  }
}
