import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The program as a folder for Windows on x64: `jibian.exe` for the desk and `jibian.com` for the console, compiled
/// from `packaging/windows` by MinGW-w64, the jars, the native libraries of the window in `bin`, and `runtime`, the
/// place of the Java runtime. Made on any system out of the folder that the build leaves; a runtime is put in when
/// there is one for Windows: the folder's own on Windows, elsewhere an official JDK's.
class WindowsFolder {
  private static final boolean ON_WINDOWS = File.separatorChar == '\\';

  /// The compiler's name begins with the system it compiles for, unless that is its own.
  private static final String COMPILER = ON_WINDOWS ? "gcc" : "x86_64-w64-mingw32-gcc";

  private static final String RESOURCES = ON_WINDOWS ? "windres" : "x86_64-w64-mingw32-windres";

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
    for (String name : List.of("LICENSE", "NOTICE", "handbook.html")) {
      Tree.place(made.resolve(name), home.resolve(name));
    }
    Tree.copy(made.resolve("licences"), home.resolve("licences"));
    if (!jdk.isBlank()) {
      String modules = Files.readString(target.resolve("jibian.modules")).strip();
      new WindowsRuntime(Path.of(jdk), modules).make(home.resolve("runtime"));
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
}
