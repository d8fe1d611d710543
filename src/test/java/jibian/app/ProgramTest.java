package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jibian.office.exchange.ExchangeFile;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
  private static final Path TEXTS = Path.of("src/test/resources/texts");

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int call(String... arguments) {
    return call(false, arguments);
  }

  private int call(boolean live, String... arguments) {
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            live);
    Map<String, String> environment = Map.of("JIBIAN_DATA", folder.resolve("data").toString());
    return new Program(terminal, environment, "Linux", folder).run(arguments).code();
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static String text(String name) {
    return TEXTS.resolve(name + ".json").toString();
  }

  private String dir() {
    return folder.resolve("out").toString();
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path ownForm(Path parent, String name, String json) throws IOException {
    Path forms = Files.createDirectories(parent.resolve("forms"));
    return Files.writeString(forms.resolve(name), json);
  }

  @Test
  void withoutACommandSaysHowToCallIt() {
    assertThat(call("--")).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("用法：jibian").contains("export").contains("forms");
  }

  @Test
  void helpsInChinese() {
    assertThat(call("--help")).isZero();
    assertThat(out()).startsWith("用法：jibian").contains("命令：").doesNotContain("Usage");
    assertThat(err()).isEmpty();
  }

  @Test
  void helpsWithACommand() {
    assertThat(call("export", "--help")).isZero();
    assertThat(out())
        .startsWith("用法：jibian export FILE.json -o DIR")
        .contains("--project")
        .contains("选项：")
        .contains("参数：");
  }

  @Test
  void tellsItsVersion() {
    assertThat(call("--version")).isZero();
    assertThat(out()).startsWith("绩编 ");
  }

  @Test
  void listsTheForms() {
    assertThat(call("forms")).isZero();
    assertThat(out().lines())
        .contains("hebei\t河北省部门预算绩效文本\tone-table,two-tables,two-tables-unit-row")
        .allMatch(line -> line.split("\t", -1).length == 3);
  }

  @Test
  void listsAFormOfTheUnit() throws IOException {
    ownForm(
        folder.resolve("data"),
        "own.json",
        "{\"id\": \"unit\", \"name\": \"本单位\", \"extends\": \"hebei\"}");
    assertThat(call("forms")).isZero();
    assertThat(out()).contains("unit\t本单位\tone-table,");
  }

  @Test
  void saysWhatIsWrongWithAFormOfTheUnitAndListsTheRest() throws IOException {
    ownForm(
        folder.resolve("data"),
        "own.json",
        "{\"id\": \"unit\", \"extends\": \"hebei\",\n\"name\": 7}");
    assertThat(call("forms")).isEqualTo(2);
    assertThat(out()).contains("hebei\t").doesNotContain("unit\t");
    assertThat(err()).contains("own.json").contains("第 2 行").contains("name");
  }

  @Test
  void oneBrokenFileHidesNoOtherForm() throws IOException {
    ownForm(folder.resolve("data"), "a.json", "{\"id\": ");
    ownForm(folder.resolve("data"), "b.json", "{}");
    assertThat(call("forms")).isEqualTo(2);
    assertThat(out().lines()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(err()).contains("a.json").contains("b.json");
  }

  @Test
  void theDataFolderCanBeNamed() throws IOException {
    ownForm(
        folder.resolve("other"),
        "own.json",
        "{\"id\": \"unit\", \"name\": \"本单位\", \"extends\": \"hebei\"}");
    assertThat(call("forms", "--data", folder.resolve("other").toString())).isZero();
    assertThat(out()).contains("unit\t本单位");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chek", "imports", "help"})
  void knowsNoOtherCommand(String command) {
    assertThat(call(command)).isEqualTo(2);
    assertThat(err()).contains("不认识的命令“" + command + "”").contains("export").contains("forms");
  }

  @Test
  void namesWhatIsMissing() {
    assertThat(call("export")).isEqualTo(2);
    assertThat(err()).contains("-o DIR").contains("FILE.json").contains("jibian export --help");
  }

  @Test
  void namesAnUnknownOption() {
    assertThat(call("export", text("julu-2024"), "-o", dir(), "--farbe")).isEqualTo(2);
    assertThat(err()).contains("不认识的选项：--farbe");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void namesWhatIsTooMuch() {
    assertThat(call("export", text("julu-2024"), text("julu-2024"), "-o", dir())).isEqualTo(2);
    assertThat(err()).contains("多余的内容：" + text("julu-2024"));
  }

  @Test
  void takesAFolderOnce() {
    assertThat(call("export", text("julu-2024"), "-o", dir(), "-o", dir())).isEqualTo(2);
    assertThat(err()).contains("-o DIR 只能写一次");
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "docx,odt", "", "docx,,pdf"})
  void refusesAnUnknownFormat(String formats) {
    assertThat(call("export", text("julu-2024"), "-o", dir(), "--format", formats)).isEqualTo(2);
    assertThat(err()).contains("docx,xlsx,pdf,json");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "9", "-1", "x", "1,9", "99999999999", "1.5", ""})
  void refusesAProjectThatIsNotThere(String number) {
    assertThat(call("export", text("julu-2024"), "-o", dir(), "--project", number)).isEqualTo(2);
    assertThat(err()).isNotBlank();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void tellsWhichProjectsThereAre() {
    call("export", text("chengde-2023"), "-o", dir(), "--project", "8");
    assertThat(err()).contains("没有第 8 个项目").contains("共有 7 个").contains("4\t网络运行维护费");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "{\"form\": 7}", "{\"form\": \"hebei\", \"projects\": [1]}"})
  void refusesAFileThatIsNoText(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("坏.json"), content);
    assertThat(call("export", file.toString(), "-o", dir())).isEqualTo(2);
    assertThat(err()).contains("坏.json");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void refusesAnUnknownForm() throws IOException {
    Path file = Files.writeString(folder.resolve("t.json"), "{\"form\": \"mars\"}");
    assertThat(call("export", file.toString(), "-o", dir())).isEqualTo(2);
    assertThat(err()).contains("mars").contains("hebei");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThat(call("export", "没有.json", "-o", dir())).isEqualTo(2);
    assertThat(err()).contains("没有.json");
  }

  @Test
  void refusesAFolderThatIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(call("export", text("julu-2024"), "-o", file.resolve("sub").toString()))
        .isEqualTo(2);
    assertThat(err()).contains("“" + file + "”不是文件夹");
    assertThat(file).hasContent("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a\u0000b"})
  void refusesAPathThatIsNone(String path) {
    assertThat(call("export", text("julu-2024"), "-o", path)).isEqualTo(2);
    assertThat(err()).isNotBlank();
  }

  @Test
  void neverReplacesTheTextItself() throws IOException {
    Path file = folder.resolve("t.json");
    Files.copy(Path.of(text("julu-2024")), file);
    byte[] before = Files.readAllBytes(file);
    assertThat(call("export", file.toString(), "-o", folder.toString(), "--format", "json"))
        .isEqualTo(2);
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void exportsEveryFormatAsked() throws IOException {
    assertThat(call("export", text("julu-2024"), "-o", dir(), "--format", "JSON,xlsx,json"))
        .isZero();
    assertThat(written()).containsExactly("julu-2024.json", "julu-2024.xlsx");
    assertThat(out().lines()).hasSize(2).allMatch(line -> line.contains(dir()));
    assertThat(err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"chengde-2023", "zunhua-2022", "langfang-2020", "tangshan-2022", "julu-2024"})
  void everyPublishedTextBecomesWordAndExcelUnlessToldOtherwise(String name) throws IOException {
    assertThat(call("export", text(name), "-o", dir())).isZero();
    assertThat(written()).containsExactly(name + ".docx", name + ".xlsx");
    assertThat(err()).isEmpty();
  }

  @Test
  void exportsSomeProjects() throws IOException {
    assertThat(
            call(
                "export",
                text("chengde-2023"),
                "-o",
                dir(),
                "--format",
                "json",
                "--project",
                "5",
                "--project",
                "2，5"))
        .isZero();
    assertThat(written()).containsExactly("chengde-2023_项目2、5.json");
    assertThat(folder.resolve("out/chengde-2023_项目2、5.json"))
        .content()
        .contains("精神病患者监护人责任险", "政法专项公用经费")
        .doesNotContain("anke 项目建设资金", "总体绩效目标");
  }

  @Test
  void namesTheDocumentsSoThatEverySystemTakesThem() throws IOException {
    Path file = folder.resolve("NUL.json");
    Files.copy(Path.of(text("julu-2024")), file);
    assertThat(call("export", file.toString(), "-o", dir(), "--format", "xlsx")).isZero();
    assertThat(written()).containsExactly("_NUL.xlsx");
  }

  @Test
  void replacesTheDocumentsOfLastTime() throws IOException {
    call("export", text("julu-2024"), "-o", dir(), "--format", "xlsx");
    long size = Files.size(folder.resolve("out/julu-2024.xlsx"));
    Files.writeString(folder.resolve("out/julu-2024.xlsx"), "old");
    assertThat(call("export", text("julu-2024"), "-o", dir(), "--format", "xlsx")).isZero();
    assertThat(folder.resolve("out/julu-2024.xlsx")).hasSize(size);
  }

  @Test
  void writesNoneOfTheFilesWhenOneCannotBeWritten() throws IOException {
    Files.createDirectories(folder.resolve("out/julu-2024.xlsx"));
    assertThat(call("export", text("julu-2024"), "-o", dir(), "--format", "json,xlsx"))
        .isEqualTo(3);
    assertThat(err()).contains("julu-2024.xlsx").contains("“julu-2024(2).xlsx”");
    assertThat(written()).containsExactly("julu-2024.xlsx");
  }

  @Test
  void usesAFormBesideTheText() throws IOException {
    Path file = folder.resolve("t.json");
    String text = Files.readString(Path.of(text("chengde-2023")));
    Files.writeString(file, text.replace("\"hebei\"", "\"unit\""));
    ownForm(folder, "own.json", "{\"id\": \"unit\", \"name\": \"本单位\", \"extends\": \"hebei\"}");
    assertThat(call("export", file.toString(), "-o", dir(), "--format", "xlsx")).isZero();
    assertThat(written()).containsExactly("t.xlsx");
  }

  @Test
  void aBrokenFormThatIsNotNeededOnlyGetsAMessage() throws IOException {
    ownForm(folder.resolve("data"), "own.json", "{");
    assertThat(call("export", text("julu-2024"), "-o", dir(), "--format", "xlsx")).isZero();
    assertThat(err()).contains("own.json");
    assertThat(written()).containsExactly("julu-2024.xlsx");
  }

  @Test
  void tellsAPersonWhatItIsDoingAndTakesThatAway() {
    call(true, "export", text("julu-2024"), "-o", dir(), "--format", "xlsx");
    assertThat(err()).contains("正在生成 xlsx").endsWith("\r\u001B[K");
    assertThat(out()).doesNotContain("正在");
  }

  @Test
  void makesNoDataFolderForNothing() {
    call("forms");
    call("export", text("julu-2024"), "-o", dir(), "--format", "xlsx");
    call("chek");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void checkListsFindingsAndEndsWithOneWhereThereAreErrors() {
    assertThat(call("check", text("tangshan-2022"), text("julu-2024"))).isEqualTo(1);
    assertThat(out())
        .contains("[plan-malformed]")
        .contains(text("julu-2024"))
        .contains("[levels-swapped]");
    assertThat(err()).isEmpty();
  }

  @Test
  void checkGivesJsonOut() throws Exception {
    assertThat(call("check", "--json", text("tangshan-2022"))).isEqualTo(1);
    assertThat(out()).startsWith("[").contains("\"rule\": \"plan-malformed\"");
    assertThat(out()).contains("\"field\": \"plan.12\"").contains("\"fix\": \"100%\"");
  }

  @Test
  void fixWritesAMendedText() throws IOException, UnusableException {
    Path mended = folder.resolve("mended.json");
    assertThat(
            call("fix", text("tangshan-2022"), "-o", mended.toString(), "--rule", "plan-malformed"))
        .isZero();
    String before = Files.readString(Path.of(text("tangshan-2022")));
    byte[] wanted = before.replace("100%%", "100%").getBytes(StandardCharsets.UTF_8);
    assertThat(ExchangeFile.read(mended)).isEqualTo(ExchangeFile.read("wanted", wanted));
  }

  @Test
  void fixOfAnUnknownRuleWritesNothing() {
    Path mended = folder.resolve("mended.json");
    assertThat(call("fix", text("tangshan-2022"), "-o", mended.toString(), "--rule", "no-rule"))
        .isEqualTo(2);
    assertThat(err()).contains("no-rule");
    assertThat(mended).doesNotExist();
  }

  @Test
  void checkOfAFileThatIsNoneIsUnusable() {
    assertThat(call("check", text("tangshan-2022"), folder.resolve("none.json").toString()))
        .isEqualTo(2);
    assertThat(out()).isEmpty();
  }

  @Test
  void withoutADisplayTheEditorSaysSo() {
    assertThat(call()).isEqualTo(2);
    assertThat(err()).contains("图形界面").contains("--help");
    assertThat(folder.resolve("data")).doesNotExist();
  }
}
