package jibian.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;

/// Every string the user sees, from `messages.properties` (UTF-8, Simplified Chinese). Keys are dotted and grouped by
/// the place they appear in; a test fails on keys that are missing and on keys nobody uses.
public final class Messages {
  private static final Properties BUNDLE = load();

  private Messages() {}

  /// The text under a key with its `{0}`, `{1}` … filled in. Arguments are shown as they are: pass numbers as text.
  ///
  /// @throws MissingResourceException if the bundle has no such key
  public static String text(String key, Object... arguments) {
    String pattern = BUNDLE.getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException("no message " + key, "messages", key);
    }
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }

  private static Properties load() {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Messages.class.getResourceAsStream("messages.properties"), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
