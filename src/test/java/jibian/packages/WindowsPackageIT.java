package jibian.packages;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The zip for Windows, unpacked on another system. The launchers are run by wine, where it is installed, with a
/// library that stands in for the JVM: what they find, hand over and say is tried, Java on Windows and its window are
/// not.
@DisabledOnOs(OS.WINDOWS)
class WindowsPackageIT {
  private static final Path JVM = Path.of("src/test/resources/windows/jvm.c").toAbsolutePath();
  private static final Path HEADERS = Path.of("packaging/windows").toAbsolutePath();

  @TempDir static Path away;
  private static Path home;

  @TempDir Path folder;

  @BeforeAll
  static void unpack() throws IOException {
    Path zip = Packages.named("-windows-x64-without-java.zip");
    Path to = Files.createDirectories(away.resolve("我的 程序"));
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().filter(each -> !each.isDirectory()).toList()) {
        Path there = to.resolve(entry.getName());
        Files.createDirectories(there.getParent());
        try (InputStream in = file.getInputStream(entry)) {
          Files.copy(in, there);
        }
      }
    }
    home = to.resolve("jibian");
  }

  /// Wine's server outlives the programs for a while and writes then.
  @AfterAll
  static void end() throws Exception {
    if (Files.exists(away.resolve("wine"))) {
      Packages.run(away, variables(), List.of("wineserver", "-k"));
      Packages.run(away, variables(), List.of("wineserver", "-w"));
    }
  }

  @Test
  void everyJarTheProgramNamesIsThereAndNothingOfAnotherSystem() throws IOException {
    try (JarFile jar = new JarFile(home.resolve("lib/jibian.jar").toFile())) {
      String path = jar.getManifest().getMainAttributes().getValue("Class-Path");
      assertThat(path.split(" "))
          .allSatisfy(name -> assertThat(home.resolve("lib").resolve(name)).isRegularFile());
    }
    try (var files = Files.walk(home)) {
      assertThat(files)
          .noneMatch(file -> file.toString().matches(".*\\.(so|dylib|aot|sh)|.*linux.*"));
    }
    assertThat(home.resolve("bin/glass.dll")).isRegularFile();
    assertThat(home.resolve("bin/prism_d3d.dll")).isRegularFile();
    assertThat(home.resolve("lib/font/NotoSerifSC-Regular.ttf")).isRegularFile();
    assertThat(home.resolve("LICENSE")).isRegularFile();
    assertThat(home.resolve("使用说明.html")).content().contains("五分钟写出第一份", "data:image/png;base64,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jibian.exe", "jibian.com"})
  void theLauncherIsAProgramOf64BitsThatTellsWindowsWhatItIs(String name) throws IOException {
    PortableExecutable launcher = new PortableExecutable(home.resolve(name));
    assertThat(launcher.machine()).isEqualTo(0x8664);
    assertThat(launcher.subsystem()).isEqualTo(name.endsWith("exe") ? 2 : 3);
    assertThat(launcher.resources(PortableExecutable.ICON)).hasSize(9);
    assertThat(launcher.resources(PortableExecutable.ICON_GROUP)).hasSize(1);
    String version =
        new String(launcher.resources(PortableExecutable.VERSION).getFirst(), UTF_16LE);
    assertThat(version)
        .contains("080404b0", "FileDescription\0", "绩编 部门预算绩效文本\0", "OriginalFilename\0", name);
    String manifest = new String(launcher.resources(PortableExecutable.MANIFEST).getFirst(), UTF_8);
    assertThat(manifest).contains("PerMonitorV2", ">UTF-8<", "asInvoker", "longPathAware");
  }

  @Test
  void withoutARuntimeItSaysWhatIsMissingAndWhereItGoes() throws Exception {
    Packages.Ended ended = wine(Map.of(), home.resolve("jibian.com"), "forms");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).contains("缺少 Java 运行环境", "我的 程序\\jibian\\runtime", "64 位 Windows 版");
  }

  @Test
  void startedInsideTheZipItAsksToUnpackTheWhole() throws Exception {
    Path alone = Files.copy(home.resolve("jibian.com"), folder.resolve("jibian.com"));
    Packages.Ended ended = wine(Map.of(), alone);
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).contains("lib\\jibian.jar", "全部解压缩");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jibian.exe", "jibian.com"})
  void handsOverEveryArgumentAsItWasTyped(String name) throws Exception {
    Path copy = withStandIn();
    List<String> arguments = List.of("export", "巨鹿 县.json", "-o", "文 档\\", "a\"b", "𠮷", "");
    Packages.Ended ended =
        wine(
            Map.of("JAVA_TOOL_OPTIONS", "-Dx=y"),
            copy.resolve(name),
            arguments.toArray(String[]::new));
    assertThat(ended.status()).isEqualTo(7);
    List<String> lines = ended.out().lines().toList();
    assertThat(lines).contains("class jibian/app/Main", "option -XX:+UseSerialGC");
    assertThat(lines)
        .anyMatch(line -> line.matches("option -Djava.class.path=.*绩 编\\\\lib\\\\jibian.jar"));
    assertThat(lines).noneMatch(line -> line.startsWith("foreign") || line.startsWith("data"));
    assertThat(lines.stream().filter(line -> line.startsWith("argument ")))
        .containsExactlyElementsOf(arguments.stream().map(each -> "argument " + each).toList());
  }

  @Test
  void carriedAboutItKeepsTheDataBesideItself() throws Exception {
    Path copy = withStandIn();
    Files.createFile(copy.resolve("portable"));
    assertThat(wine(Map.of(), copy.resolve("jibian.exe")).out())
        .containsPattern("data .*绩 编\\\\data");
    assertThat(wine(Map.of("JIBIAN_DATA", "C:\\x"), copy.resolve("jibian.exe")).out())
        .contains("data C:\\x");
  }

  @Test
  void withoutACacheOfLoadedClassesOneBesideTheDataIsUsedAndAskedFor() throws Exception {
    Path copy = withStandIn();
    assertThat(wine(Map.of("JIBIAN_DATA", "C:\\数 据"), copy.resolve("jibian.exe")).out())
        .contains("option -XX:AOTCache=C:\\数 据\\cache\\jibian.aot")
        .contains("option -Djibian.cache=C:\\数 据\\cache\\jibian.aot");
    assertThat(wine(Map.of(), copy.resolve("jibian.exe")).out())
        .containsPattern("option -XX:AOTCache=.*\\\\Local\\\\Jibian\\\\cache\\\\jibian.aot");
    Files.createFile(copy.resolve("lib/jibian.aot"));
    assertThat(wine(Map.of(), copy.resolve("jibian.exe")).out())
        .containsPattern("option -XX:AOTCache=.*绩 编\\\\lib\\\\jibian.aot")
        .doesNotContain("-Djibian.cache");
  }

  @Test
  void givesTheJarsTheDateTheyWerePackedWith() throws Exception {
    Path copy = withStandIn();
    wine(Map.of(), copy.resolve("jibian.com"));
    assertThat(Files.getLastModifiedTime(copy.resolve("lib/jibian.jar")))
        .hasToString("2000-01-01T00:00:00Z");
  }

  /// The launchers with a stand-in for the JVM, in a folder of an awkward name.
  private Path withStandIn() throws Exception {
    Packages.want("x86_64-w64-mingw32-gcc", "wine");
    Path copy = Files.createDirectories(folder.resolve("绩 编"));
    Path server = Files.createDirectories(copy.resolve("runtime/bin/server"));
    Files.createDirectories(copy.resolve("lib"));
    for (String name : List.of("jibian.exe", "jibian.com", "lib/jibian.jar", "lib/jvm.options")) {
      Files.copy(home.resolve(name), copy.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    Packages.run(
        folder,
        "x86_64-w64-mingw32-gcc",
        "-shared",
        "-I" + HEADERS,
        "-I" + Path.of(System.getProperty("java.home"), "include"),
        "-o",
        server.resolve("jvm.dll").toString(),
        JVM.toString());
    return copy;
  }

  private Packages.Ended wine(Map<String, String> more, Path program, String... arguments)
      throws Exception {
    Packages.want("wine");
    Map<String, String> variables = new HashMap<>(variables());
    variables.putAll(more);
    List<String> call = new ArrayList<>(List.of("wine", program.toString()));
    call.addAll(Arrays.asList(arguments));
    return Packages.run(folder, variables, call);
  }

  private static Map<String, String> variables() {
    return Map.of(
        "HOME",
        away.toString(),
        "WINEPREFIX",
        away.resolve("wine").toString(),
        "WINEDEBUG",
        "-all",
        "WINEDLLOVERRIDES",
        "mscoree,mshtml=");
  }
}
