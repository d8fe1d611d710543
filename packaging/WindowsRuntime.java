import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A Java runtime for Windows out of an official JDK for Windows, on any system: of the modules the program needs if
/// the JDK has them one by one (`jmods`), else all but what only who writes programs wants.
///
/// Also runs alone: `java packaging/WindowsRuntime.java JDK MODULES RUNTIME`.
class WindowsRuntime {
  /// What a JDK has that a runtime does without, as paths in it.
  private static final String UNWANTED =
      "(include|jmods|man|demo|sample)/.*|lib/(src\\.zip|ct\\.sym|.*\\.lib)"
          + "|bin/.*\\.(pdb|map|diz)|bin/(?!java\\.exe|javaw\\.exe).*\\.exe";

  private final Path jdk;
  private final String modules;

  /// @param jdk the zip it comes in, or the folder it is unpacked to
  /// @param modules the names of those the program needs, with commas between
  WindowsRuntime(Path jdk, String modules) {
    this.jdk = jdk;
    this.modules = modules;
  }

  public static void main(String[] args) throws IOException {
    new WindowsRuntime(Path.of(args[0]), args[1]).make(Path.of(args[2]));
  }

  void make(Path runtime) throws IOException {
    Path unpacked = Files.createTempDirectory("windows-jdk");
    try {
      Path root = root(Files.isDirectory(jdk) ? jdk : unzip(unpacked));
      if (Files.isDirectory(root.resolve("jmods"))) {
        link(root.resolve("jmods"), runtime);
      } else {
        prune(root, runtime);
      }
    } finally {
      Tree.delete(unpacked);
    }
  }

  private static void prune(Path root, Path runtime) throws IOException {
    for (Path file : Tree.all(root)) {
      String path = root.relativize(file).toString().replace('\\', '/');
      if (Files.isRegularFile(file) && !path.matches(UNWANTED)) {
        Tree.place(file, runtime.resolve(path));
      }
    }
  }

  private void link(Path modulePath, Path runtime) throws IOException {
    int status =
        ToolProvider.findFirst("jlink")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--module-path",
                modulePath.toString(),
                "--add-modules",
                modules,
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--compress",
                "zip-6",
                "--output",
                runtime.toString());
    if (status != 0) {
      throw new IOException("jlink cannot make a runtime of " + modulePath);
    }
  }

  /// The folder that is the JDK, which a zip has one level down.
  private static Path root(Path folder) throws IOException {
    return Stream.concat(Stream.of(folder), Tree.list(folder).stream())
        .filter(place -> Files.exists(place.resolve("bin").resolve("server").resolve("jvm.dll")))
        .findFirst()
        .orElseThrow(
            () -> new IOException("no JDK for Windows: " + folder + " has no bin/server/jvm.dll"));
  }

  private Path unzip(Path folder) throws IOException {
    try (ZipFile file = new ZipFile(jdk.toFile())) {
      for (ZipEntry entry : file.stream().filter(each -> !each.isDirectory()).toList()) {
        Path to = folder.resolve(entry.getName()).normalize();
        if (!to.startsWith(folder)) {
          throw new IOException("not a JDK: " + entry.getName());
        }
        Files.createDirectories(to.getParent());
        Files.copy(file.getInputStream(entry), to);
      }
    }
    return folder;
  }
}
