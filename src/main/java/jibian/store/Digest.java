package jibian.store;

import module java.base;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;

/// What every row of every table holds, in one number: two databases with the same digest hold the same.
final class Digest {
  private static final String KEY_OF_TWO = "PART";

  /// The digest, as hexadecimal text. Reads all rows.
  static String of(Database database) throws SQLException {
    return of(database, Schema.tables(database));
  }

  /// The digest of the texts as they are, without what they were, the bin and the settings.
  static String ofTexts(Database database) throws SQLException {
    return of(database, List.of("SUBMISSION", "PART"));
  }

  private static String of(Database database, List<String> tables) throws SQLException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String table : tables) {
        digest.update(table.getBytes(StandardCharsets.UTF_8));
        database.each(
            row -> digest.update(text(row).getBytes(StandardCharsets.UTF_8)),
            "SELECT * FROM " + table + order(table));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String order(String table) {
    return KEY_OF_TWO.equals(table) ? " ORDER BY 1, 2" : " ORDER BY 1";
  }

  private static String text(ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder();
    int columns = row.getMetaData().getColumnCount();
    for (int column = 1; column <= columns; column++) {
      Object value = row.getObject(column);
      String shown =
          value instanceof Array array
              ? Arrays.toString((Object[]) array.getArray())
              : String.valueOf(value);
      text.append(shown.length()).append(':').append(shown);
    }
    return text.toString();
  }
}
