package jibian.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Settings, and what was typed.
final class Words {
  private static final int MOST = 500;

  private Words() {}

  static Map<String, String> settings(Database database) throws SQLException {
    Map<String, String> settings = new HashMap<>();
    database.each(
        row -> settings.put(row.getString(1), row.getString(2)),
        "SELECT name, content FROM setting");
    return settings;
  }

  static List<String> of(Database database, String field) throws SQLException {
    return database.query(
        row -> row.getString(1),
        "SELECT text FROM word WHERE field = ? ORDER BY uses DESC, used DESC FETCH FIRST ? ROWS"
            + " ONLY",
        field,
        MOST);
  }

  static void remember(Database database, String field, String text, long now) throws SQLException {
    int known =
        database.update(
            "UPDATE word SET uses = uses + 1, used = ? WHERE field = ? AND text = ?",
            now,
            field,
            text);
    if (known == 0) {
      database.update("INSERT INTO word VALUES (?, ?, 1, ?)", field, text, now);
    }
  }
}
