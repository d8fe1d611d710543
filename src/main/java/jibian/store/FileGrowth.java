package jibian.store;

import module java.base;

import java.sql.SQLException;

/// Keeps the file from growing without bound: H2 appends some ten kilobytes with every edit and gives little back while
/// it is open. A file that is far bigger than what it holds is made again beside itself, compared, and replaced.
final class FileGrowth {
  /// Below this a file is not worth the while, in bytes.
  static final long SMALL = 64L << 20;

  /// How many times as big as after the last time a file may get.
  private static final int TIMES = 4;

  private final Schema schema;
  private final long small;
  private volatile long limit;

  /// @param small below this a file is left as it is, in bytes
  FileGrowth(Schema schema, long small) {
    this.schema = schema;
    this.small = small;
    this.limit = small;
  }

  /// Looks up how big the file was after the last time.
  void known(Database database) throws SQLException {
    limit = limit(database.number("SELECT last FROM counter WHERE name = 'lean'"));
  }

  private long limit(long lean) {
    return Math.max(small, TIMES * lean);
  }

  boolean isTooBig(Path file) {
    try {
      return Files.size(file) > limit;
    } catch (IOException e) {
      return false;
    }
  }

  /// Makes the file of a folder again; it is as it was if that fails. The database is closed.
  Path shrink(Path folder) throws SQLException, IOException {
    Path file = Archive.file(folder);
    Path lean = folder.resolve("lean" + Database.SUFFIX);
    limit = Long.MAX_VALUE;
    try (Database database = Database.open(file)) {
      Rebuild.copy(database, schema, lean);
    }
    long size = Files.size(lean);
    try (Database database = Database.open(lean)) {
      database.update("MERGE INTO counter VALUES ('lean', ?)", size);
      database.commit();
    }
    DurableFiles.move(lean, file);
    limit = limit(size);
    return folder;
  }
}
