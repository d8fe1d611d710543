package jibian.store;

import module java.base;

import java.sql.SQLException;

/// The tables as numbered scripts: script n leads from version n − 1 to version n.
///
/// @param scripts in order, from version 1
record Schema(List<String> scripts) {

  Schema {
    scripts = List.copyOf(scripts);
  }

  /// The scripts of this program.
  static Schema current() {
    List<String> scripts = new ArrayList<>();
    for (int version = 1; ; version++) {
      try (InputStream script = Schema.class.getResourceAsStream(version + ".sql")) {
        if (script == null) {
          return new Schema(scripts);
        }
        scripts.add(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new IllegalStateException("script " + version, e);
      }
    }
  }

  int version() {
    return scripts.size();
  }

  /// The version of the tables in a database; 0 where there are none.
  static int version(Database database) throws SQLException {
    boolean tables =
        database.number(
                "SELECT COUNT(*) FROM information_schema.tables"
                    + " WHERE table_schema = 'PUBLIC' AND table_name = 'SCHEMA_VERSION'")
            > 0;
    return tables ? (int) database.number("SELECT version FROM schema_version") : 0;
  }

  /// Every table, by name; each row of each counts in a backup.
  static List<String> tables(Database database) throws SQLException {
    return database.query(
        row -> row.getString(1),
        "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = 'PUBLIC' ORDER BY table_name");
  }

  /// Brings the tables from the version they have to another. A crash on the way leaves something between: to be done
  /// on a copy.
  void migrate(Database database, int to) throws SQLException {
    int from = version(database);
    for (String script : scripts.subList(from, to)) {
      for (String statement : statements(script)) {
        database.run(statement);
      }
    }
    database.run("DELETE FROM schema_version");
    database.run("INSERT INTO schema_version VALUES (" + to + ")");
    database.commit();
  }

  /// A semicolon at the end of a line ends a statement.
  private static List<String> statements(String script) {
    return List.of(script.split(";\\s*(\\n|$)")).stream()
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }
}
