package jibian.store;

import module java.base;

import java.sql.SQLException;

/// Choices that outlive the program, by name. They are read from any thread without the database.
final class StoredSettings {
  private final Map<String, String> all = new ConcurrentHashMap<>();

  /// Takes those of a database in place of what there is.
  void read(Database database) throws SQLException {
    Map<String, String> there = new HashMap<>();
    database.each(
        row -> there.put(row.getString(1), row.getString(2)), "SELECT name, content FROM setting");
    all.clear();
    all.putAll(there);
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(all.get(name));
  }

  Map<String, String> all() {
    return Map.copyOf(all);
  }

  /// Has a choice at once.
  ///
  /// @return what writes it
  DatabaseThread.Act put(String name, String content) {
    String key = WellFormed.of(name);
    String value = WellFormed.of(content);
    all.put(name, value);
    return database -> database.update("MERGE INTO setting VALUES (?, ?)", key, value);
  }
}
