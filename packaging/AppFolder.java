import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the folder that runs by itself: `jibian/bin` with the launcher, `jibian/lib` with the jars and the cache of
/// loaded classes, `jibian/runtime` with a Java runtime of just the modules it needs. What is there and fits stays.
///
/// Run by the build as a source file: `java packaging/AppFolder.java TARGET JAR CLASSPATH`.
class AppFolder {
  private static final boolean WINDOWS = File.separatorChar == '\\';

  /// Modules that no class names but the program needs: `jdk.charsets` for file names and consoles in a Chinese code
  /// page, on Windows above all.
  private static final Set<String> UNNAMED = Set.of("jdk.charsets");

  /// The cache knows its jars by size and date. With one fixed date, which the launcher restores after a plain copy, it
  /// stays valid; see the launcher.
  private static final FileTime JAR_DATE = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

  private static final String CACHE = "jibian.aot";

  /// How long training may take, on a slow and busy machine. It gives up by itself when it gets no further.
  private static final int PATIENCE_MINUTES = 15;

  private final Path target;
  private final Path home;
  private final Path lib;
  private final Path runtime;

  private AppFolder(Path target) {
    this.target = target;
    this.home = target.resolve("jibian");
    this.lib = home.resolve("lib");
    this.runtime = home.resolve("runtime");
  }

  public static void main(String[] args) throws Exception {
    List<Path> libraries =
        Stream.of(args[2].split(File.pathSeparator))
            .map(Path::of)
            .filter(Files::isRegularFile)
            .toList();
    AppFolder folder = new AppFolder(Path.of(args[0]));
    folder.jars(Path.of(args[1]), libraries);
    folder.font();
    folder.launcher();
    folder.icon();
    folder.licences();
    String runtimeKey = folder.runtime();
    folder.handbook(runtimeKey);
    folder.cache(runtimeKey);
  }

  private void jars(Path jar, List<Path> libraries) throws Exception {
    Files.createDirectories(lib);
    Set<Path> wanted = new TreeSet<>();
    for (Path library : libraries) {
      Path there = copy(library, lib.resolve(plainName(library)));
      natives(there);
      wanted.add(there);
    }
    Path own = copy(jar, lib.resolve("jibian.jar"));
    styleSheets(own, wanted);
    Files.setLastModifiedTime(own, JAR_DATE);
    wanted.add(own);
    for (Path there : Tree.list(lib)) {
      if (there.toString().endsWith(".jar") && !wanted.contains(there)) {
        Files.delete(there);
      }
    }
  }

  /// The name of a jar without that of its system, so that the program's own jar names the same jars on every system.
  private static String plainName(Path jar) {
    return jar.getFileName()
        .toString()
        .replaceFirst("-(linux|linux-aarch64|win|mac|mac-aarch64)\\.jar$", ".jar");
  }

  /// Takes the native libraries of the window out of a jar and puts them where JavaFX looks first. From the jar it
  /// would copy them into the user's folder, and compare the copies at every start.
  private void natives(Path jar) throws IOException {
    if (jar.getFileName().toString().startsWith("javafx-")) {
      unpackNatives(jar, WINDOWS ? home.resolve("bin") : lib);
    }
  }

  static void unpackNatives(Path jar, Path to) throws IOException {
    Files.createDirectories(to);
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      for (Path library : Tree.list(zip.getPath("/"))) {
        if (library.toString().matches(".*\\.(so|dll|dylib)")) {
          Files.copy(
              library,
              to.resolve(library.getFileName().toString()),
              StandardCopyOption.REPLACE_EXISTING);
          Files.delete(library);
        }
      }
    }
    Files.setLastModifiedTime(jar, JAR_DATE);
  }

  private static Path copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(to, JAR_DATE);
    return to;
  }

  /// The font the program carries, with its licence, as files: inside the jar it would have to be unpacked for every
  /// PDF and for the window.
  private void font() throws IOException {
    Path from = target.resolve("classes/jibian/office/font");
    Path to = Files.createDirectories(lib.resolve("font"));
    for (String name : List.of("NotoSerifSC-Regular.ttf", "OFL.txt", "logicalfonts.properties")) {
      Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Puts beside each style sheet of a jar its binary form, which the toolkit takes if there is one and need not parse.
  private static void styleSheets(Path jar, Set<Path> libraries) throws Exception {
    List<URL> toolkit = new ArrayList<>();
    for (Path library : libraries) {
      toolkit.add(library.toUri().toURL());
    }
    Path from = Files.createTempFile("sheet", ".css");
    Path to = Files.createTempFile("sheet", ".bss");
    try (URLClassLoader loader = new URLClassLoader(toolkit.toArray(URL[]::new));
        FileSystem zip = FileSystems.newFileSystem(jar);
        Stream<Path> entries = Files.walk(zip.getPath("/jibian"))) {
      Method convert =
          loader
              .loadClass("javafx.css.Stylesheet")
              .getMethod("convertToBinary", File.class, File.class);
      for (Path sheet : entries.filter(entry -> entry.toString().endsWith(".css")).toList()) {
        Files.copy(sheet, from, StandardCopyOption.REPLACE_EXISTING);
        convert.invoke(null, from.toFile(), to.toFile());
        Path binary = zip.getPath(sheet.toString().replaceFirst("css$", "bss"));
        Files.copy(to, binary);
        Files.setLastModifiedTime(binary, JAR_DATE);
      }
    } finally {
      Files.delete(from);
      Files.delete(to);
    }
  }

  private void launcher() throws IOException {
    Path bin = Files.createDirectories(home.resolve("bin"));
    Path packaging = Path.of("packaging");
    Files.copy(
        packaging.resolve("jvm.options"),
        lib.resolve("jvm.options"),
        StandardCopyOption.REPLACE_EXISTING);
    if (WINDOWS) {
      String script = Files.readString(packaging.resolve("jibian.cmd"));
      Files.writeString(bin.resolve("jibian.cmd"), script.replaceAll("\\R", "\r\n"));
    } else {
      Path script = bin.resolve("jibian");
      Files.copy(packaging.resolve("jibian"), script, StandardCopyOption.REPLACE_EXISTING);
      if (!script.toFile().setExecutable(true, false)) {
        throw new IOException("cannot make executable: " + script);
      }
    }
  }

  /// The terms of the program and of what it contains.
  private void licences() throws IOException {
    for (String name : List.of("LICENSE", "NOTICE")) {
      Files.copy(Path.of(name), home.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    Licences.write(target.resolve("classes"), home);
  }

  /// The icon beside it, for shortcuts and menus.
  private void icon() throws IOException {
    String name = WINDOWS ? "jibian.ico" : "jibian-256.png";
    Path to = home.resolve(WINDOWS ? name : "jibian.png");
    Path from = target.resolve("icons").resolve(name);
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Links the runtime, unless one of the same JDK and modules is there.
  private String runtime() throws IOException {
    String modules = modules();
    List<String> options =
        List.of(
            "--add-modules",
            modules,
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--compress",
            "zip-6");
    String key = System.getProperty("java.home") + " " + Runtime.version() + " " + options;
    if (!isMade("runtime", key) || !Files.exists(runtime)) {
      Tree.delete(runtime);
      List<String> call = new ArrayList<>(options);
      call.addAll(List.of("--output", runtime.toString()));
      tool("jlink", call);
      made("runtime", key);
    }
    return key;
  }

  /// The modules that the program and the jars it reaches name, asked for again only when the jars change.
  private String modules() throws IOException {
    Path kept = target.resolve("jibian.modules");
    List<Path> jars = jars();
    String key = digest(jars);
    if (isMade("modules", key)) {
      return Files.readString(kept);
    }
    String classPath =
        jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    List<String> call =
        List.of(
            "--multi-release",
            "25",
            "--ignore-missing-deps",
            "--print-module-deps",
            "--recursive",
            "--class-path",
            classPath,
            lib.resolve("jibian.jar").toString());
    Set<String> modules = new TreeSet<>(UNNAMED);
    modules.addAll(List.of(tool("jdeps", call).strip().split(",")));
    String joined = String.join(",", modules);
    Files.writeString(kept, joined);
    made("modules", key);
    return joined;
  }

  /// The handbook with pictures of the window as it is now. Where no window can be opened, the text alone.
  private void handbook(String runtimeKey) throws IOException, InterruptedException {
    Path pictures = lib.resolve("handbook");
    String key = runtimeKey + digest(jars());
    if (!isMade("handbook", key)) {
      Tree.fresh(pictures);
      Path log = target.resolve("jibian.handbook.log");
      String fault =
          run(log, List.of(), "jibian.app.HandbookPictures", pictures.toAbsolutePath().toString());
      if (fault.isEmpty()) {
        made("handbook", key);
      } else {
        System.out.println("No pictures for the handbook: " + fault + "; see " + log);
      }
    }
    HandbookPage.write(pictures, home.resolve("handbook.html"));
  }

  private List<Path> jars() throws IOException {
    return Tree.list(lib).stream().filter(file -> file.toString().endsWith(".jar")).toList();
  }

  /// Trains the cache over the command line and the window. Where it cannot be made, as no window can be opened even
  /// without a screen, the program starts slower.
  private void cache(String runtimeKey) throws IOException, InterruptedException {
    Path cache = lib.resolve(CACHE);
    List<Path> contents =
        Tree.list(lib).stream()
            .filter(file -> Files.isRegularFile(file) && !file.equals(cache))
            .toList();
    String key = runtimeKey + digest(contents);
    if (isMade("cache", key) && Files.exists(cache)) {
      return;
    }
    Path log = target.resolve("jibian.cache.log");
    String fault = train(cache, log);
    if (fault.isEmpty()) {
      made("cache", key);
    } else {
      Files.deleteIfExists(cache);
      System.out.println("No " + cache + ", it will start slower: " + fault + "; see " + log);
    }
  }

  /// One run of training.
  ///
  /// @return why it made no cache; empty if it did
  private String train(Path cache, Path log) throws IOException, InterruptedException {
    Files.deleteIfExists(cache);
    String fault = run(log, List.of("-XX:AOTCacheOutput=" + cache), "jibian.app.CacheTraining");
    return fault.isEmpty() && !Files.exists(cache) ? last(log) : fault;
  }

  /// Runs a part of the program that only the build runs, without a screen and in an empty folder, its first argument.
  ///
  /// @return why it failed; empty if it did not
  private String run(Path log, List<String> options, String main, String... arguments)
      throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("jibian-build");
    List<String> call = new ArrayList<>();
    call.add(runtime.resolve("bin").resolve("java").toString());
    call.addAll(trainingOptions());
    call.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    call.addAll(options);
    call.addAll(List.of("-cp", lib.resolve("jibian.jar").toString(), main, work.toString()));
    call.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    Tree.delete(work);
    if (!ended) {
      return "it took longer than " + PATIENCE_MINUTES + " minutes";
    }
    return process.exitValue() == 0 ? "" : last(log);
  }

  /// The last line that says something.
  private static String last(Path log) throws IOException {
    return Files.readAllLines(log).stream()
        .filter(line -> !line.isBlank())
        .reduce("it said nothing", (_, last) -> last)
        .strip();
  }

  /// The launcher's options but for the compiler's: a run that is compiled by halves makes no cache.
  private List<String> trainingOptions() throws IOException {
    return Files.readAllLines(lib.resolve("jvm.options")).stream()
        .filter(line -> line.startsWith("-") && !line.startsWith("-XX:Tiered"))
        .toList();
  }

  private boolean isMade(String part, String key) throws IOException {
    Path file = target.resolve("jibian." + part + ".key");
    return Files.exists(file) && Files.readString(file).equals(key);
  }

  private void made(String part, String key) throws IOException {
    Files.writeString(target.resolve("jibian." + part + ".key"), key);
  }

  private static String tool(String name, List<String> arguments) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    int status =
        ToolProvider.findFirst(name)
            .orElseThrow()
            .run(writer, writer, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException(name + " ended with " + status + ": " + out);
    }
    return out.toString();
  }

  private static String digest(List<Path> files) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
