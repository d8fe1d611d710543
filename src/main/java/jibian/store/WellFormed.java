package jibian.store;

import java.nio.charset.StandardCharsets;

/// Texts as the database can give them back.
final class WellFormed {
  /// A lone half of a character becomes a question mark.
  static String of(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
