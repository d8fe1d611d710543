import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The program as a folder for Windows on x64: `jibian.exe` for the desk and `jibian.com` for the console, compiled
/// from `packaging/windows` by MinGW-w64, the jars, the native libraries of the window in `bin`, and `runtime`, the
/// place of the Java runtime. Made on any system out of the folder that the build leaves; a runtime is put in when
/// there is one for Windows: the folder's own on Windows, elsewhere an official JDK's.
class WindowsFolder {
  private static final boolean ON_WINDOWS = File.separatorChar == '\\';

  /// The compiler's name begins with the system it compiles for, unless that is its own.
  private static final String COMPILER = ON_WINDOWS ? "gcc" : "x86_64-w64-mingw32-gcc";

  private static final String RESOURCES = ON_WINDOWS ? "windres" : "x86_64-w64-mingw32-windres";

  /// What a JDK has that a runtime does without, as paths in it.
  private static final String UNWANTED =
      "(include|jmods|man|demo|sample)/.*|lib/(src\\.zip|ct\\.sym|.*\\.lib)"
          + "|bin/.*\\.(pdb|map|diz)|bin/(?!java\\.exe|javaw\\.exe).*\\.exe";

  private final Path target;
  private final Path made;
  private final Path home;
  private final String version;

  WindowsFolder(Path target, String version) {
    this.target = target;
    this.made = target.resolve("jibian");
    this.home = target.resolve("windows").resolve("jibian");
    this.version = version;
  }

  /// Whether this system can compile for Windows.
  static boolean isPossible() {
    return Tree.has(COMPILER) && Tree.has(RESOURCES);
  }

  static String wants() {
    return COMPILER + " and " + RESOURCES;
  }

  /// @param jdk a JDK for Windows, as the zip it comes in or unpacked; empty if there is none
  /// @return the folder
  Path make(String jdk) throws IOException, InterruptedException {
    Tree.fresh(home);
    jars();
    launcher("jibian.exe", "WINDOW", "-mwindows");
    launcher("jibian.com", "CONSOLE", "-mconsole");
    for (String name : List.of("LICENSE", "NOTICE")) {
      Tree.place(made.resolve(name), home.resolve(name));
    }
    if (!jdk.isBlank()) {
      runtime(Path.of(jdk));
    } else if (ON_WINDOWS) {
      Tree.copy(made.resolve("runtime"), home.resolve("runtime"));
    }
    return home;
  }

  /// The jars are those of any system, but for the window's; the cache of loaded classes is one runtime's.
  private void jars() throws IOException {
    Path lib = home.resolve("lib");
    for (Path file : Tree.all(made.resolve("lib"))) {
      String name = file.getFileName().toString();
      boolean foreign =
          !ON_WINDOWS && name.matches("javafx-.*\\.jar|.*\\.(so|dylib|aot)")
              || Files.isDirectory(file);
      if (!foreign) {
        Tree.place(file, lib.resolve(made.resolve("lib").relativize(file).toString()));
      }
    }
    if (ON_WINDOWS) {
      Tree.copy(made.resolve("bin"), home.resolve("bin"));
      Files.delete(home.resolve("bin").resolve("jibian.cmd"));
      return;
    }
    for (Path jar : Tree.list(target.resolve("windows-jars"))) {
      Path there = lib.resolve(jar.getFileName().toString().replace("-win.jar", ".jar"));
      Tree.place(jar, there);
      AppFolder.unpackNatives(there, home.resolve("bin"));
    }
  }

  /// Compiles one of the two launchers with its icon, its manifest and what Windows shows of it.
  private void launcher(String name, String kind, String subsystem)
      throws IOException, InterruptedException {
    Path work = Tree.fresh(target.resolve("windows-launcher").resolve(name));
    Tree.copy(Path.of("packaging", "windows"), work);
    Tree.place(target.resolve("icons").resolve("jibian.ico"), work.resolve("jibian.ico"));
    String script =
        Files.readString(work.resolve("jibian.rc"))
            .replace("@commas@", numbers())
            .replace("@version@", version)
            .replace("@file@", name);
    Files.writeString(work.resolve("jibian.rc"), script);
    Tree.run(
        work,
        List.of(RESOURCES, "--codepage=65001", "jibian.rc", "-O", "coff", "-o", "jibian.res"));
    Path jni = Path.of(System.getProperty("java.home"), "include");
    Tree.run(
        work,
        List.of(
            COMPILER,
            "-std=c17",
            "-municode",
            "-Os",
            "-s",
            "-static",
            "-Wall",
            "-Wextra",
            "-Werror",
            "-Wl,--no-insert-timestamp",
            "-D" + kind,
            subsystem,
            "-I.",
            "-I" + jni,
            "-o",
            name,
            "launcher.c",
            "jibian.res",
            "-lshell32"));
    Tree.place(work.resolve(name), home.resolve(name));
  }

  /// 0.1.0 as 0,1,0,0.
  private String numbers() {
    String[] parts = version.replaceFirst("-.*", "").split("\\.");
    return Stream.iterate(0, at -> at < 4, at -> at + 1)
        .map(at -> at < parts.length ? parts[at] : "0")
        .reduce((before, part) -> before + "," + part)
        .orElseThrow();
  }

  /// Puts a runtime in, of the modules the program needs if the JDK has them one by one, else all but what only who
  /// writes programs wants.
  private void runtime(Path jdk) throws IOException {
    Path root = root(Files.isDirectory(jdk) ? jdk : unzipped(jdk));
    Path runtime = home.resolve("runtime");
    Path modules = root.resolve("jmods");
    if (!Files.isDirectory(modules)) {
      for (Path file : Tree.all(root)) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (Files.isRegularFile(file) && !path.matches(UNWANTED)) {
          Tree.place(file, runtime.resolve(path));
        }
      }
      return;
    }
    String wanted = Files.readString(target.resolve("jibian.modules")).strip();
    int status =
        ToolProvider.findFirst("jlink")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--module-path",
                modules.toString(),
                "--add-modules",
                wanted,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress",
                "zip-6",
                "--output",
                runtime.toString());
    if (status != 0) {
      throw new IOException("jlink cannot make a runtime of " + modules);
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

  private Path unzipped(Path zip) throws IOException {
    Path folder = Tree.fresh(target.resolve("windows-jdk"));
    try (ZipFile file = new ZipFile(zip.toFile())) {
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
