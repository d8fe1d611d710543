package jibian.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Choices that outlive the program, by name.
final class StoredSettings {
  private StoredSettings() {}

  static Map<String, String> all(Database database) throws SQLException {
    Map<String, String> settings = new HashMap<>();
    database.each(
        row -> settings.put(row.getString(1), row.getString(2)),
        "SELECT name, content FROM setting");
    return settings;
  }
}
