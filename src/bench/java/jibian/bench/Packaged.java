package jibian.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import jibian.app.DrawnFonts;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.office.font.FontFile;
import jibian.office.font.Fonts;
import jibian.store.Archive;
import jibian.store.StoreEnvironment;
import jibian.store.SubmissionId;

/// The program that the build leaves in `target/jibian`, and a window with a table packaged in the same way.
final class Packaged {
  private final Path home = Path.of("target/jibian").toAbsolutePath();
  private final Path lib = home.resolve("lib");
  private final String java = home.resolve("runtime/bin/java").toString();

  /// @throws IOException if it is not there
  Packaged() throws IOException {
    if (!Files.exists(lib.resolve("jibian.aot"))) {
      throw new IOException("no packaged program; run mvn -DskipTests package first");
    }
  }

  Path launcher() {
    return home.resolve("bin/jibian");
  }

  Path jar() {
    return lib.resolve("jibian.jar");
  }

  /// Its Java, with the options that the launcher gives it.
  List<String> call(Path cache) {
    String pixels = Files.exists(Path.of("/dev/dri")) ? "es2,sw" : "sw";
    List<String> call = options();
    call.addAll(List.of("-XX:AOTCache=" + cache, "-Dprism.order=" + pixels));
    return call;
  }

  /// The same for another program that knows no cache and no window.
  List<String> options() {
    return new ArrayList<>(List.of(java, "@" + lib.resolve("jvm.options")));
  }

  /// What the launcher tells the system's libraries.
  static void environment(ProcessBuilder builder) {
    Map<String, String> environment = builder.environment();
    environment.put("GDK_GL", "disable");
    environment.put("MALLOC_ARENA_MAX", "1");
    environment.put("MALLOC_MMAP_THRESHOLD_", "131072");
    environment.put("MALLOC_TRIM_THRESHOLD_", "131072");
  }

  /// The same with its own cache.
  List<String> call() {
    return call(lib.resolve("jibian.aot"));
  }

  /// The table with the same runtime and options, and a cache trained over it.
  ///
  /// @param folder to keep it in
  /// @param train runs the training, which ends by itself
  List<String> table(Path folder, Training train) throws IOException, InterruptedException {
    List<String> path = new ArrayList<>();
    path.add(jar(folder.resolve("table.jar"), TableWindow.class).toString());
    try (Stream<Path> jars = Files.list(lib)) {
      jars.filter(file -> file.getFileName().toString().startsWith("javafx-"))
          .forEach(file -> path.add(file.toString()));
    }
    List<String> window =
        List.of("-cp", String.join(File.pathSeparator, path), TableWindow.class.getName());
    Path cache = folder.resolve("table.aot");
    List<String> training = new ArrayList<>(List.of(java));
    Files.readAllLines(lib.resolve("jvm.options")).stream()
        .filter(line -> line.startsWith("-") && !line.startsWith("-XX:Tiered"))
        .forEach(training::add);
    training.add("-XX:AOTCacheOutput=" + cache);
    training.addAll(window);
    train.run(training);
    List<String> call = call(cache);
    call.addAll(window);
    return call;
  }

  /// Puts a class into a jar beside the program's own. The cache does not hold for a class path with jars of several
  /// folders, and is passed over without a word.
  Path beside(Class<?> main) throws IOException {
    return jar(beside(), main);
  }

  /// That jar, which whoever made it takes away again.
  Path beside() {
    return lib.resolve("bench.jar");
  }

  /// Puts a class, and those within it, into a jar.
  static Path jar(Path jar, Class<?> main) throws IOException {
    List<Class<?>> parts = new ArrayList<>(List.of(main));
    parts.addAll(List.of(main.getDeclaredClasses()));
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Class<?> part : parts) {
        String name = part.getName().replace('.', '/') + ".class";
        out.putNextEntry(new JarEntry(name));
        try (InputStream in = part.getResourceAsStream("/" + name)) {
          in.transferTo(out);
        }
      }
    }
    return jar;
  }

  /// Puts a text into a data folder, with the wish to open it and what the first start leaves there for later ones.
  static void keep(Path data, Submission text) throws IOException {
    StoreEnvironment around = new StoreEnvironment(ExchangeFile::write, Clock.systemUTC(), _ -> {});
    try (Archive archive = Archive.open(data, around)) {
      SubmissionId id = archive.create(text, "").join();
      archive.set("open", Long.toString(id.value())).join();
    }
    DrawnFonts fonts = DrawnFonts.in(data);
    List<FontFile> pages =
        Stream.of("仿宋", "黑体")
            .map(family -> fonts.fonts().drawing(family, false, Fonts.SAMPLE))
            .flatMap(Optional::stream)
            .map(Fonts.Face::font)
            .toList();
    fonts.renew("Noto Sans CJK SC", pages);
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.delete(file);
      }
    }
  }

  /// Runs a call to its end.
  @FunctionalInterface
  interface Training {
    void run(List<String> call) throws IOException, InterruptedException;
  }
}
