package jibian.json;

import java.io.IOException;
import java.io.OutputStream;
import jibian.text.Messages;
import jibian.text.Tree;
import jibian.text.UnusableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/// JSON that people and other programs see. It is read strictly: one value, no key twice in one object, UTF-8 (a byte
/// order mark is passed over); and written for the eye: UTF-8, a line for each value, indented by one blank.
public final class JsonFile {
  private static final ObjectReader READER =
      Mapper.JSON
          .readerFor(Tree.class)
          .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .withAttribute(TreeDeserializer.FROM_FILE, true);

  /// The value that the bytes of a file hold; it remembers the lines.
  ///
  /// @param file the name the clerk knows the file by, for the message
  /// @throws UnusableException if they are no JSON; says file, line, column and reason
  public static Tree read(String file, byte[] json) throws UnusableException {
    try (JsonParser parser = READER.createParser(json)) {
      return read(file, parser);
    } catch (JacksonException e) {
      throw JsonFault.of(file, e, null);
    }
  }

  private static Tree read(String file, JsonParser parser) throws UnusableException {
    try {
      if (parser.nextToken() == null) {
        throw new UnusableException(Messages.text("json.empty", file));
      }
      return READER.readValue(parser);
    } catch (JacksonException e) {
      throw JsonFault.of(file, e, parser.currentLocation());
    }
  }

  /// Writes a tree, a record of values or a list of such; the stream stays open.
  ///
  /// @throws IOException if the stream fails
  public static void write(Object value, OutputStream out) throws IOException {
    try (JsonGenerator json = Writer.PRETTY.createGenerator(out)) {
      Writer.PRETTY.writeValue(json, value);
      json.writeRaw('\n');
    } catch (JacksonException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e);
    }
  }

  /// Loaded by those who write only.
  private static final class Writer {
    static final ObjectWriter PRETTY = Mapper.JSON.writer().with(pretty());

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
  }
}
