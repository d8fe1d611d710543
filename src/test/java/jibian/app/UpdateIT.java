package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program that the build leaves, put in the place of an older or a newer one: the data folder is theirs. The texts
/// it opens were kept by the program of each version.
class UpdateIT {
  private static final Path KEPT = Path.of("src/test/resources/store");
  private static final int LATEST = 3;

  private final Path home = Path.of(System.getProperty("jibian.folder")).toAbsolutePath();

  @TempDir private Path folder;
  private Path data;

  @BeforeEach
  void folder() throws IOException {
    data = Files.createDirectories(folder.resolve("我的 数据"));
  }

  private void keep(int version) throws IOException {
    Files.copy(KEPT.resolve("version-" + version + ".mv.db"), data.resolve("jibian.mv.db"));
  }

  private String address() {
    return "jdbc:h2:" + data.resolve("jibian") + ";IFEXISTS=TRUE";
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection(address(), "sa", "");
        Statement one = connection.createStatement()) {
      assertThat(one.executeUpdate(statement)).isEqualTo(1);
    }
  }

  /// All that is kept, as statements.
  private List<String> rows() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(address(), "sa", "");
        Statement one = connection.createStatement();
        ResultSet all = one.executeQuery("SCRIPT")) {
      while (all.next()) {
        rows.add(all.getString(1));
      }
    }
    return rows;
  }

  private RunningProgram start() throws IOException {
    String java = home.resolve("runtime/bin/java").toString();
    String options = "@" + home.resolve("lib/jvm.options");
    String classPath =
        home.resolve("lib/jibian.jar") + File.pathSeparator + RunningProgram.testClasses();
    return RunningProgram.start(List.of(java, options), classPath, data);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, LATEST})
  void aNewerProgramFindsTextsAndSettings(int version) throws Exception {
    keep(version);
    sql("INSERT INTO setting VALUES ('open', '1')");
    sql("INSERT INTO setting VALUES ('findings.folded', 'true')");
    Files.createDirectories(data.resolve("forms"));
    Files.writeString(
        data.resolve("forms/ours.json"),
        "{\"id\": \"ours\", \"name\": \"我县的\", \"extends\": \"hebei\"}");
    try (RunningProgram program = start()) {
      program.shows("改过的名称");
      program.shows("7 个项目");
      assertThat(program.lastShown()).contains("中共承德县委政法委员会本级");
      assertThat(program.lastShown()).as("the list stays folded").doesNotContain("只看错误");
    }
    try (Stream<Path> files = Files.list(data)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      assertThat(names.contains("jibian-" + version + ".mv.db"))
          .as("what the older program would need is kept: " + names)
          .isEqualTo(version < LATEST);
    }
  }

  @Test
  void anOlderProgramLeavesTheDataOfANewerOneAndSaysSo() throws Exception {
    keep(LATEST);
    sql("UPDATE schema_version SET version = version + 1");
    List<String> before = rows();
    try (RunningProgram program = start()) {
      program.shows("由更新版本的程序保存的，没有改动它。请使用新版本打开");
      program.press("退出");
      assertThat(program.ends()).isNotZero();
    }
    assertThat(rows()).hasSizeGreaterThan(20).isEqualTo(before);
  }
}
