package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The folder that the build leaves, copied to an awkward place and called as a clerk or a script would.
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final Path TEXTS = Path.of("src/test/resources/texts").toAbsolutePath();

  @TempDir static Path away;
  private static Path home;

  @TempDir Path folder;

  private record Ended(int status, String out, String err) {}

  @Test
  void theCarriedFontLiesBesideTheJarWithItsLicenceAndNotInIt() throws IOException {
    Path lib = home.resolve("lib");
    assertThat(lib.resolve("font/NotoSerifSC-Regular.ttf")).isRegularFile();
    assertThat(lib.resolve("font/OFL.txt")).content().contains("SIL OPEN FONT LICENSE");
    try (JarFile jar = new JarFile(lib.resolve("jibian.jar").toFile())) {
      assertThat(jar.stream()).noneMatch(entry -> entry.getName().endsWith(".ttf"));
    }
  }

  /// Without it the program works, only slower: nobody would see that the training has failed.
  @Test
  void theCacheOfLoadedClassesIsThere() {
    assertThat(home.resolve("lib/jibian.aot")).isRegularFile();
  }

  /// The same holds for the pictures of the window that the build makes.
  @Test
  void theHandbookHasItsPictures() throws IOException {
    List<String> names =
        Files.readAllLines(Path.of("src/main/resources/jibian/ui/help/handbook.txt")).stream()
            .filter(line -> line.startsWith("! "))
            .map(line -> line.split(" ", -1)[1] + ".png")
            .toList();
    assertThat(names).hasSizeGreaterThan(5);
    try (Stream<Path> made = Files.list(home.resolve("lib/handbook"))) {
      assertThat(made.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names);
    }
    assertThat(Files.readString(home.resolve("handbook.html")).split("<img ", -1))
        .hasSize(names.size() + 1);
  }

  @BeforeAll
  static void copy() throws IOException {
    home = away.resolve("我的 程序").resolve("绩编");
    Path made = Path.of(System.getProperty("jibian.folder"));
    try (Stream<Path> files = Files.walk(made)) {
      for (Path file : files.toList()) {
        Path to = home.resolve(made.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          plainCopy(file, to);
        }
      }
    }
  }

  /// As a file manager would: the content and whether it can be run, but not the date.
  private static void plainCopy(Path from, Path to) throws IOException {
    try (InputStream in = Files.newInputStream(from)) {
      Files.copy(in, to);
    }
    assertThat(to.toFile().setExecutable(Files.isExecutable(from), false)).isTrue();
  }

  @Test
  void carriesItsLicences() {
    assertThat(home.resolve("LICENSE")).isRegularFile();
    assertThat(home.resolve("NOTICE")).isRegularFile();
  }

  private Ended run(Map<String, String> environment, List<String> command) throws Exception {
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    Process process = start(environment, command, out, err);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private Process start(Map<String, String> environment, List<String> command, Path out, Path err)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", System.getenv("PATH"));
    builder.environment().put("JIBIAN_DATA", folder.resolve("data").toString());
    builder.environment().putAll(environment);
    return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
  }

  private Ended jibian(String... arguments) throws Exception {
    return run(Map.of("LANG", "C"), command(home.resolve("bin/jibian"), arguments));
  }

  private static List<String> command(Path launcher, String... arguments) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  private List<String> java(String... options) {
    String usual = "@" + home.resolve("lib/jvm.options");
    List<String> command = command(home.resolve("runtime/bin/java"), usual);
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", home.resolve("lib/jibian.jar").toString(), "jibian.app.Main"));
    return command;
  }

  private Path chineseFile() throws IOException {
    return Files.copy(TEXTS.resolve("julu-2024.json"), folder.resolve("巨鹿 县.json"));
  }

  private Path manyProjects() throws Exception {
    Submission text = ExchangeFile.read(TEXTS.resolve("julu-2024.json"));
    List<Project> many =
        Collections.nCopies(400, text.projects()).stream().flatMap(List::stream).toList();
    Path file = folder.resolve("large.json");
    try (OutputStream out = Files.newOutputStream(file)) {
      ExchangeFile.write(text.withProjects(many), out);
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"LANG=C", "LC_ALL=POSIX", "LC_ALL=zh_CN.UTF-8", "LANG=C.UTF-8", "X=y"})
  void exportsUnderAnyLocale(String setting) throws Exception {
    chineseFile();
    String[] variable = setting.split("=", -1);
    Ended ended =
        run(
            Map.of(variable[0], variable[1]),
            command(
                home.resolve("bin/jibian"),
                "export",
                "巨鹿 县.json",
                "-o",
                "文 档",
                "--format",
                "xlsx"));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("文 档" + File.separator + "巨鹿 县.xlsx");
    assertThat(ended.status()).isZero();
    assertThat(folder.resolve("文 档/巨鹿 县.xlsx")).isNotEmptyFile();
  }

  @Test
  void startsThroughLinks() throws Exception {
    Path first = Files.createSymbolicLink(folder.resolve("一"), home.resolve("bin/jibian"));
    Path second = Files.createSymbolicLink(folder.resolve("jb"), first.getFileName());
    assertThat(run(Map.of(), command(second, "forms")).out()).contains("hebei\t");
    Files.delete(second);
    Files.delete(first);
  }

  @Test
  void carriedAboutItKeepsTheDataBesideItself() throws Exception {
    Path mark = Files.createFile(home.resolve("portable"));
    Path data = Files.createDirectories(home.resolve("data/forms"));
    String form = "{\"id\": \"ours\", \"name\": \"我县的\", \"extends\": \"hebei\"}";
    Path own = Files.writeString(data.resolve("ours.json"), form);
    try {
      List<String> call = command(home.resolve("bin/jibian"), "forms");
      assertThat(run(Map.of("JIBIAN_DATA", ""), call).out()).contains("ours\t我县的");
      assertThat(run(Map.of(), call).out()).doesNotContain("ours");
    } finally {
      Files.delete(own);
      Files.delete(mark);
    }
  }

  @Test
  void passesTheStatusOn() throws Exception {
    assertThat(jibian().status()).isEqualTo(2);
    assertThat(jibian("export", "没有.json", "-o", "x").status()).isEqualTo(2);
    assertThat(jibian("forms").status()).isZero();
  }

  @Test
  void speaksChineseIntoPipes() throws Exception {
    assertThat(jibian("--help").out()).startsWith("用法：");
    assertThat(jibian("chek").err()).startsWith("不认识的命令“chek”");
  }

  @Test
  void keepsArgumentsApart() throws Exception {
    Ended ended = jibian("export", "a b *.json", "-o", "x");
    assertThat(ended.err()).contains("“a b *.json”");
  }

  @Test
  void isNotTouchedByOptionsForOtherPrograms() throws Exception {
    Ended ended =
        run(
            Map.of("JAVA_TOOL_OPTIONS", "-Dx=y", "JDK_JAVA_OPTIONS", "-Dx=y"),
            command(home.resolve("bin/jibian"), "forms"));
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void theCacheFitsAfterACopy() throws Exception {
    jibian("--version");
    List<String> command = java("-XX:AOTMode=on", "-XX:AOTCache=" + home.resolve("lib/jibian.aot"));
    command.add("--version");
    Ended ended = run(Map.of("LC_ALL", "C.UTF-8"), command);
    assertThat(ended.status()).isZero();
  }

  @Test
  void aCacheThatDoesNotFitIsPassedOverQuietly() throws Exception {
    Path cache = home.resolve("lib/jibian.aot");
    Path kept = Files.move(cache, folder.resolve("kept"));
    try {
      Files.writeString(cache, "no cache");
      assertThat(jibian("forms")).extracting(Ended::status, Ended::err).containsExactly(0, "");
      Files.delete(cache);
      assertThat(jibian("forms")).extracting(Ended::status, Ended::err).containsExactly(0, "");
    } finally {
      Files.deleteIfExists(cache);
      Files.move(kept, cache);
    }
  }

  /// A program that was packaged on another system makes one itself, in the folder of the data.
  @Test
  void aProgramWithoutACacheMakesOneThatFits() throws Exception {
    Path made = Files.createDirectories(folder.resolve("数 据")).resolve("cache/jibian.aot");
    cache(made).makeUnlessThere();
    FileTime first = Files.getLastModifiedTime(made);
    List<String> command = java("-XX:AOTMode=on", "-XX:AOTCache=" + made);
    command.add("forms");
    assertThat(run(Map.of("LC_ALL", "C.UTF-8"), command)).extracting(Ended::status).isEqualTo(0);
    cache(made).makeUnlessThere();
    assertThat(Files.getLastModifiedTime(made)).as("made once").isEqualTo(first);
  }

  private static ClassCache cache(Path made) {
    return new ClassCache(home.resolve("runtime"), made, home.resolve("lib/jibian.jar"));
  }

  @Test
  void listingFormsLoadsNoWriter() throws Exception {
    Path log = folder.resolve("classes");
    List<String> command = java("-XX:AOTMode=off", "-Xlog:class+load:file=" + log);
    command.add("forms");
    assertThat(run(Map.of("LC_ALL", "C.UTF-8"), command).status()).isZero();
    assertThat(Files.readString(log))
        .contains("jibian.form.Forms")
        .doesNotContain("jibian.office.pdf", "jibian.office.word", "jibian.office.excel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void anInterruptedExportLeavesNothing(String signal) throws Exception {
    Path output = folder.resolve("out");
    Path log = folder.resolve("log");
    Process process =
        start(
            Map.of(),
            command(
                home.resolve("bin/jibian"),
                "export",
                manyProjects().toString(),
                "-o",
                output.toString(),
                "--format",
                "xlsx,json"),
            log,
            log);
    while (process.isAlive() && !Files.exists(output)) {
      Thread.sleep(1);
    }
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isNotZero();
    assertThat(output).doesNotExist();
  }

  @Test
  void aWriteThatTheSystemRefusesLeavesNothing() throws Exception {
    String limited =
        "ulimit -f 8 && exec '%s' export '%s' -o out --format xlsx,json"
            .formatted(home.resolve("bin/jibian"), manyProjects());
    Ended ended = run(Map.of(), List.of("sh", "-c", limited));
    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err()).contains("没有写成").doesNotContain("Exception");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void theRuntimeIsItsOwn() throws IOException {
    assertThat(Files.readString(home.resolve("runtime/release"), StandardCharsets.UTF_8))
        .contains("java.base")
        .doesNotContain("jdk.compiler");
  }
}
