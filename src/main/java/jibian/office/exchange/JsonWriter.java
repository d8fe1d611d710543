package jibian.office.exchange;

import java.io.OutputStream;
import java.util.Map;
import jibian.text.Tree;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Writes a [Tree] as JSON a person can read: UTF-8, a line for each value, indented by one blank.
public final class JsonWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private static final DefaultPrettyPrinter PRETTY = pretty();

  private JsonWriter() {}

  /// Writes the value; the stream stays open.
  ///
  /// @throws tools.jackson.core.JacksonException if the stream fails
  public static void write(Tree tree, OutputStream out) {
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return PRETTY.createInstance();
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };
    try (JsonGenerator json = FACTORY.createGenerator(context, out, JsonEncoding.UTF8)) {
      value(tree, json);
      json.writeRaw('\n');
    }
  }

  private static DefaultPrettyPrinter pretty() {
    DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  private static void value(Tree tree, JsonGenerator json) {
    switch (tree) {
      case Tree.Text text -> json.writeString(text.value());
      case Tree.Num number -> json.writeNumber(number.literal());
      case Tree.Flag flag -> json.writeBoolean(flag.value());
      case Tree.Nothing _ -> json.writeNull();
      case Tree.Items list -> {
        json.writeStartArray();
        list.items().forEach(item -> value(item, json));
        json.writeEndArray();
      }
      case Tree.Fields fields -> {
        json.writeStartObject();
        for (Map.Entry<String, Tree> entry : fields.entries().entrySet()) {
          json.writeName(entry.getKey());
          value(entry.getValue(), json);
        }
        json.writeEndObject();
      }
    }
  }
}
