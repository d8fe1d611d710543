import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// What jpackage makes, for the system it runs on: on macOS the application, on Windows the installer of one user,
/// which needs no administrator to run and WiX on the path to be made.
class AppImage {
  private static final boolean WINDOWS = File.separatorChar == '\\';
  private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

  /// Ties an installer to the installation it replaces; never to be changed.
  private static final String UPGRADE = "6f5b8d0e-9c57-4a53-8a30-1d6a3d3f7c11";

  private final Path target;
  private final Path home;
  private final String version;

  AppImage(Path target, String version) {
    this.target = target;
    this.home = target.resolve("jibian");
    this.version = MAC && version.startsWith("0.") ? "1" + version.substring(1) : version;
  }

  /// The program in the folder of an application.
  Path image() throws IOException {
    Path folder = target.resolve("app-image");
    Tree.delete(folder);
    List<String> call = common("app-image", folder);
    call.addAll(List.of("--input", home.resolve("lib").toString()));
    call.addAll(List.of("--main-jar", "jibian.jar", "--main-class", "jibian.app.Main"));
    call.addAll(List.of("--runtime-image", home.resolve("runtime").toString()));
    for (String option : Files.readAllLines(home.resolve("lib").resolve("jvm.options"))) {
      if (option.startsWith("-")) {
        call.addAll(List.of("--java-options", option));
      }
    }
    call.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/jibian.aot"));
    for (String name : List.of("LICENSE", "NOTICE", "licences", "handbook.html")) {
      call.addAll(List.of("--app-content", home.resolve(name).toString()));
    }
    jpackage(call);
    restoreDates(folder);
    return folder.resolve("jibian");
  }

  /// The cache knows the jars by their dates, which jpackage does not keep.
  private void restoreDates(Path image) throws IOException {
    FileTime date = Files.getLastModifiedTime(home.resolve("lib").resolve("jibian.jar"));
    for (Path file : Tree.all(image)) {
      if (file.toString().endsWith(".jar")) {
        Files.setLastModifiedTime(file, date);
      }
    }
  }

  /// @param home the folder for Windows, whose launchers and native libraries take the place of jpackage's: they know
  ///     Chinese paths, files to open and a console
  /// @return the installer
  Path installer(Path home, Path to) throws IOException {
    Path image = image();
    for (String name : List.of("jibian.exe", "jibian.com", "bin")) {
      Tree.copy(home.resolve(name), image.resolve(name));
    }
    List<String> call = common("msi", to);
    call.addAll(List.of("--app-image", image.toString(), "--win-upgrade-uuid", UPGRADE));
    call.addAll(List.of("--description", "绩编 部门预算绩效文本", "--vendor", "绩编"));
    call.addAll(
        List.of("--win-per-user-install", "--win-menu", "--win-shortcut", "--win-dir-chooser"));
    jpackage(call);
    return to.resolve("jibian-" + version + ".msi");
  }

  private List<String> common(String type, Path folder) {
    List<String> call =
        new ArrayList<>(
            List.of(
                "--type",
                type,
                "--name",
                "jibian",
                "--app-version",
                version,
                "--dest",
                folder.toString()));
    if (!MAC) {
      Path icons = target.resolve("icons");
      Path icon = icons.resolve(WINDOWS ? "jibian.ico" : "jibian-512.png");
      call.addAll(List.of("--icon", icon.toString()));
    }
    return call;
  }

  private static void jpackage(List<String> call) {
    int status =
        ToolProvider.findFirst("jpackage")
            .orElseThrow()
            .run(System.out, System.err, call.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("jpackage ended with " + status);
    }
  }
}
