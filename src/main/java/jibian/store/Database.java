package jibian.store;

import module java.base;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.Driver;

/// One open database file. Belongs to the one thread that uses it, which nobody may interrupt: H2 can lose committed
/// rows when it is. The asynchronous file system guards against the same.
final class Database implements AutoCloseable {
  /// The end of every name of a database file.
  static final String SUFFIX = ".mv.db";

  private static final String OPTIONS =
      ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=16384";

  /// The most characters of one piece of a text.
  private static final int PIECE = 500_000;

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  private Database(Connection connection) {
    this.connection = connection;
  }

  /// A row as something of the domain.
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// Opens a file that exists.
  static Database open(Path file) throws SQLException {
    return connect(file, "sa", OPTIONS + ";IFEXISTS=TRUE");
  }

  /// Makes a new file.
  static Database create(Path file) throws SQLException {
    return connect(file, "sa", OPTIONS);
  }

  /// Opens a file that is open once more, under a user with fewer rights.
  static Database open(Path file, String user) throws SQLException {
    return connect(file, user, ";IFEXISTS=TRUE");
  }

  private static Database connect(Path file, String user, String options) throws SQLException {
    String path = file.toAbsolutePath().toString();
    Properties who = new Properties();
    who.setProperty("user", user);
    who.setProperty("password", "");
    String name = path.substring(0, path.length() - SUFFIX.length());
    Connection connection = new Driver().connect("jdbc:h2:async:" + name + options, who);
    connection.setAutoCommit(false);
    return new Database(connection);
  }

  /// Changes rows.
  ///
  /// @return how many
  int update(String sql, Object... arguments) throws SQLException {
    return prepared(sql, arguments).executeUpdate();
  }

  /// Every row, in the order of the statement.
  <T> List<T> query(Row<T> read, String sql, Object... arguments) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet result = prepared(sql, arguments).executeQuery()) {
      while (result.next()) {
        rows.add(read.read(result));
      }
    }
    return rows;
  }

  /// Something to do with each row.
  @FunctionalInterface
  interface Use {
    void use(ResultSet row) throws SQLException;
  }

  /// Goes through every row without keeping any.
  void each(Use use, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        use.use(result);
      }
    }
  }

  /// The first row, if any.
  <T> Optional<T> first(Row<T> read, String sql, Object... arguments) throws SQLException {
    try (ResultSet result = prepared(sql, arguments).executeQuery()) {
      return result.next() ? Optional.of(read.read(result)) : Optional.empty();
    }
  }

  /// The number in the first row; 0 where there is none.
  long number(String sql, Object... arguments) throws SQLException {
    return first(row -> row.getLong(1), sql, arguments).orElse(0L);
  }

  private PreparedStatement prepared(String sql, Object... arguments) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  /// Runs one statement that is not worth keeping prepared.
  void run(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }

  /// Makes everything done so far last, also through a power cut.
  void commit() throws SQLException {
    connection.commit();
    update("CHECKPOINT SYNC");
  }

  /// Ends a transaction without waiting for the disk.
  void commitLoosely() throws SQLException {
    connection.commit();
  }

  /// Takes back what was done since the last commit.
  void rollback() throws SQLException {
    connection.rollback();
  }

  @Override
  public void close() throws SQLException {
    statements.clear();
    connection.close();
  }

  /// A text as it is kept in a column; no character is split.
  static String[] pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (text.length() - start > PIECE) {
      int end = Character.isHighSurrogate(text.charAt(start + PIECE - 1)) ? PIECE - 1 : PIECE;
      pieces.add(text.substring(start, start + end));
      start += end;
    }
    pieces.add(text.substring(start));
    return pieces.toArray(String[]::new);
  }

  static String text(ResultSet row, String column) throws SQLException {
    return String.join("", texts(row, column));
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    List<String> texts = new ArrayList<>();
    for (Object piece : (Object[]) row.getArray(column).getArray()) {
      texts.add((String) piece);
    }
    return texts;
  }
}
