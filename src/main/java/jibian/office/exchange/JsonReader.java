package jibian.office.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jibian.text.Messages;
import jibian.text.Tree;
import jibian.text.UnusableException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON into a [Tree] that remembers lines. Strict: one value, no key twice in one object, UTF-8 (a byte order
/// mark is passed over), nesting no deeper than [#DEEPEST], so that nothing that walks the tree runs out of stack and
/// what is read can be kept inside something else.
public final class JsonReader {
  /// Exchange files and declarations of forms have about ten levels.
  private static final int DEEPEST = 200;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private JsonReader() {}

  /// The value that the bytes of a file hold.
  ///
  /// @param file the name the clerk knows the file by, for the message
  /// @throws UnusableException if they are no JSON; says line, column and reason
  public static Tree read(String file, byte[] json) throws UnusableException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return read(file, parser);
    } catch (StreamReadException e) {
      throw broken(file, e.getLocation(), reason(e), e);
    }
  }

  private static Tree read(String file, JsonParser parser) throws UnusableException {
    try {
      if (parser.nextToken() == null) {
        throw new UnusableException(Messages.text("json.empty", file));
      }
      Tree tree = value(parser);
      if (parser.nextToken() != null) {
        throw broken(file, parser.currentLocation(), Messages.text("json.more"), null);
      }
      return tree;
    } catch (StreamConstraintsException e) {
      throw broken(file, parser.currentLocation(), reason(e), e);
    }
  }

  private static UnusableException broken(
      String file, TokenStreamLocation place, String reason, Exception cause) {
    return new UnusableException(
        Messages.text(
            "json.broken",
            file,
            place == null ? "?" : Integer.toString(place.getLineNr()),
            place == null ? "?" : Integer.toString(place.getColumnNr()),
            reason),
        cause);
  }

  private static String reason(StreamConstraintsException fault) {
    boolean deep = fault.getOriginalMessage().contains("nesting depth");
    return Messages.text(deep ? "json.deep" : "json.long");
  }

  private static String reason(StreamReadException fault) {
    String english = fault.getOriginalMessage();
    if (english.contains("Duplicate")) {
      return Messages.text("json.twice");
    }
    if (english.contains("end-of-input")) {
      return Messages.text("json.cut");
    }
    if (english.contains("UTF-8")) {
      return Messages.text("json.encoding");
    }
    return Messages.text("json.sign");
  }

  private static Tree value(JsonParser parser) {
    int line = parser.currentTokenLocation().getLineNr();
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser, line);
      case START_ARRAY -> items(parser, line);
      case VALUE_STRING -> new Tree.Text(parser.getString(), line);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Tree.Num(parser.getString(), line);
      case VALUE_TRUE -> new Tree.Flag(true, line);
      case VALUE_FALSE -> new Tree.Flag(false, line);
      default -> new Tree.Nothing(line);
    };
  }

  private static Tree fields(JsonParser parser, int line) {
    Map<String, Tree> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      entries.put(key, value(parser));
    }
    return new Tree.Fields(entries, line);
  }

  private static Tree items(JsonParser parser, int line) {
    List<Tree> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new Tree.Items(items, line);
  }
}
