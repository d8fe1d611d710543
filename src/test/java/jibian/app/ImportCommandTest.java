package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import jibian.json.JsonFile;
import jibian.text.Tree;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `export` writes, `import` reads back.
class ImportCommandTest {
  private static final Path TEXTS = Path.of("src/test/resources/texts");

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int call(Object... arguments) {
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    Map<String, String> environment = Map.of("JIBIAN_DATA", folder.resolve("data").toString());
    String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    return new Program(terminal, environment, "Linux", folder).run(texts).code();
  }

  private static Tree.Fields json(Path file) throws IOException, UnusableException {
    return (Tree.Fields) JsonFile.read(file.toString(), Files.readAllBytes(file));
  }

  private Path exported(String name, String format) {
    Path to = folder.resolve("导出 的");
    call("export", TEXTS.resolve(name + ".json"), "-o", to, "--format", format);
    return to.resolve(name + "." + format);
  }

  @ParameterizedTest
  @CsvSource({
    "chengde-2023, docx",
    "langfang-2020, docx",
    "tangshan-2022, docx",
    "julu-2024, docx",
    "zunhua-2022, docx"
  })
  void aWordFileOfOursIsReadBackToTheSign(String name, String format) throws Exception {
    Path to = folder.resolve("读入");
    assertThat(call("import", exported(name, format), "-o", to, "--report", to.resolve("r")))
        .isZero();
    assertThat(json(to.resolve(name + ".json"))).isEqualTo(json(TEXTS.resolve(name + ".json")));
    assertThat(((Tree.Items) json(to.resolve("r")).get("left")).items()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"chengde-2023", "langfang-2020", "tangshan-2022", "julu-2024", "zunhua-2022"})
  void theProjectsOfAWorkbookOfOursAreReadBackToTheSign(String name) throws Exception {
    Path to = folder.resolve("读入");
    assertThat(call("import", exported(name, "xlsx"), "-o", to)).isZero();
    assertThat(json(to.resolve(name + ".json")).get("projects"))
        .isEqualTo(json(TEXTS.resolve(name + ".json")).get("projects"));
  }

  @Test
  void theReportSaysWhereEachPieceComesFrom() throws Exception {
    Path report = folder.resolve("report.json");
    Path file = exported("chengde-2023", "docx");
    assertThat(call("import", file, "-o", folder.resolve("读入"), "--report", report)).isZero();
    Tree.Fields read = json(report);
    assertThat(read.text("file")).isEqualTo("chengde-2023.docx");
    assertThat(read.text("form")).isEqualTo("hebei");
    assertThat(read.text("variant")).isEqualTo("one-table");
    assertThat(((Tree.Items) read.get("placed")).items())
        .extracting(placed -> ((Tree.Fields) placed).text("path"))
        .contains("projects[0].purpose", "projects[6].indicators[0].value", "cover.title");
    assertThat(((Tree.Items) read.get("placed")).items())
        .allSatisfy(
            placed -> assertThat(((Tree.Fields) placed).text("from")).matches("表 .*|第 .*段.*"));
  }

  @Test
  void aFileThatIsNoDocumentIsSaidAndNothingIsWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("坏 的.docx"), "不是文档");
    assertThat(call("import", file, "-o", folder.resolve("读入"))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("坏 的.docx");
    assertThat(folder.resolve("读入")).doesNotExist();
  }

  @Test
  void ofSeveralFilesThoseThatCanBeReadAre() throws Exception {
    Path broken = Files.writeString(folder.resolve("坏.docx"), "不是文档");
    Path to = folder.resolve("读入");
    Path report = folder.resolve("report.json");
    assertThat(call("import", broken, exported("julu-2024", "docx"), "-o", to, "--report", report))
        .isEqualTo(3);
    assertThat(to.resolve("julu-2024.json")).exists();
    Tree.Items both = (Tree.Items) JsonFile.read(report.toString(), Files.readAllBytes(report));
    assertThat(((Tree.Fields) both.items().getFirst()).text("error")).contains("坏.docx");
    assertThat(((Tree.Fields) both.items().getLast()).has("error")).isFalse();
  }

  @Test
  void aFormCanBeNamed() throws Exception {
    Path to = folder.resolve("读入");
    Path file = exported("julu-2024", "docx");
    assertThat(call("import", file, "-o", to, "--form", "tangshan")).isZero();
    assertThat(json(to.resolve("julu-2024.json")).text("form")).isEqualTo("tangshan");
    assertThat(call("import", file, "-o", to, "--form", "nowhere")).isEqualTo(2);
  }
}
