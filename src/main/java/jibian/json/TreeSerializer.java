package jibian.json;

import java.util.Map;
import java.util.regex.Pattern;
import jibian.text.Tree;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/// Writes a [Tree] exactly: keys in their order, numbers by their literals.
final class TreeSerializer extends ValueSerializer<Tree> {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");

  /// @throws IllegalArgumentException if a number of the tree is none
  @Override
  public void serialize(Tree tree, JsonGenerator json, SerializationContext context) {
    write(tree, json);
  }

  private static void write(Tree tree, JsonGenerator json) {
    switch (tree) {
      case Tree.Text text -> json.writeString(text.value());
      case Tree.Num number -> json.writeNumber(literal(number));
      case Tree.Flag flag -> json.writeBoolean(flag.value());
      case Tree.Nothing _ -> json.writeNull();
      case Tree.Items list -> {
        json.writeStartArray();
        list.items().forEach(item -> write(item, json));
        json.writeEndArray();
      }
      case Tree.Fields fields -> {
        json.writeStartObject();
        for (Map.Entry<String, Tree> entry : fields.entries().entrySet()) {
          json.writeName(entry.getKey());
          write(entry.getValue(), json);
        }
        json.writeEndObject();
      }
    }
  }

  /// What is written here must be readable again.
  private static String literal(Tree.Num number) {
    if (NUMBER.matcher(number.literal()).matches()) {
      return number.literal();
    }
    throw new IllegalArgumentException("no number: " + number.literal());
  }
}
