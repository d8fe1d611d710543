package jibian.store;

import module java.base;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.message.DbException;
import org.h2.tools.CompressTool;
import org.h2.util.ScriptReader;

/// Rebuilds a database file: from a script, or from another file that has grown too big.
final class Rebuild {
  private static final String ENTRY = "script.sql";

  /// Writes everything a database holds as a script, compressed.
  static void write(Database database, Path script) throws SQLException {
    database.run(
        "SCRIPT NOPASSWORDS NOSETTINGS TO '"
            + script.toAbsolutePath().toString().replace("'", "''")
            + "' COMPRESSION ZIP CHARSET 'UTF-8'");
  }

  /// Makes a database from a script. A script may come from anywhere, so only rows are taken from it, by a user who may
  /// add rows and nothing else: it cannot run code or read files.
  ///
  /// @param version of the tables when the script was written
  static void read(Path script, Schema schema, int version, Path target)
      throws SQLException, IOException {
    delete(target);
    try (Database owner = Database.create(target)) {
      schema.migrate(owner, version);
      owner.run("DELETE FROM schema_version");
      owner.run("CREATE USER reader PASSWORD ''");
      owner.run("GRANT INSERT ON SCHEMA public TO reader");
      owner.commit();
      try (Database reader = Database.open(target, "reader");
          Reader text =
              new InputStreamReader(
                  CompressTool.wrapInputStream(Files.newInputStream(script), "ZIP", ENTRY),
                  StandardCharsets.UTF_8)) {
        insert(new ScriptReader(new BufferedReader(text)), reader);
        reader.commitLoosely();
      }
      owner.run("DROP USER reader");
      owner.commit();
    }
  }

  /// Whether a script can be unpacked without a fault.
  static boolean isReadable(Path script) throws IOException {
    try (InputStream text =
        CompressTool.wrapInputStream(Files.newInputStream(script), "ZIP", ENTRY)) {
      return text != null && text.transferTo(OutputStream.nullOutputStream()) > 0;
    } catch (IOException | DbException e) {
      return false;
    }
  }

  private static void insert(ScriptReader script, Database database) throws SQLException {
    script.setSkipRemarks(true);
    for (String sql = script.readStatement(); sql != null; sql = script.readStatement()) {
      if (sql.stripLeading().startsWith("INSERT INTO")) {
        database.run(sql);
      }
    }
  }

  /// Makes a new file that holds the same, without the room the old one wastes.
  ///
  /// @throws SQLException also if the new file does not hold the same
  static void copy(Database from, Schema schema, Path target) throws SQLException, IOException {
    delete(target);
    try (Database to = Database.create(target)) {
      schema.migrate(to, Schema.version(from));
      to.run("DELETE FROM schema_version");
      for (String table : Schema.tables(from)) {
        from.each(row -> insert(table, row, to), "SELECT * FROM " + table);
      }
      to.commit();
    }
    try (Database to = Database.open(target)) {
      if (!Digest.of(to).equals(Digest.of(from))) {
        throw new SQLException("the copy is not the same");
      }
    }
  }

  private static void insert(String table, ResultSet row, Database to) throws SQLException {
    Object[] values = new Object[row.getMetaData().getColumnCount()];
    for (int i = 0; i < values.length; i++) {
      Object value = row.getObject(i + 1);
      values[i] = value instanceof Array array ? array.getArray() : value;
    }
    String places = String.join(", ", Collections.nCopies(values.length, "?"));
    to.update("INSERT INTO " + table + " VALUES (" + places + ")", values);
  }

  private static void delete(Path target) throws IOException {
    Files.deleteIfExists(target);
  }
}
