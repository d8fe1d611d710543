import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The packages for Linux, of the folder that the build leaves as it is, so that what was tested is what is installed:
/// an archive to unpack anywhere, and a .deb that installs it to `/opt/jibian` with menu entry, icons and the kind of
/// its files. Not by jpackage, whose launcher does not set the locale and the dates of the jars, nor tells a terminal.
///
/// Taking the .deb away leaves what the users wrote: it lies in their own folders.
class LinuxPackages {
  private static final Path SOURCES = Path.of("packaging", "linux");

  private final Path target;
  private final String version;

  LinuxPackages(Path target, String version) {
    this.target = target;
    this.version = version;
  }

  /// The dates of the jars stay, for the cache of loaded classes goes by them.
  Path archive(Path home, Path file) throws IOException, InterruptedException {
    Tree.run(
        home.getParent(),
        List.of(
            "tar",
            "--sort=name",
            "--owner=0",
            "--group=0",
            "--numeric-owner",
            "-czf",
            file.toString(),
            home.getFileName().toString()));
    return file;
  }

  Path debian(Path home, Path to) throws Exception {
    Path root = Tree.fresh(target.resolve("deb"));
    Tree.copy(home, root.resolve("opt/jibian"));
    Files.createDirectories(root.resolve("usr/bin"));
    Files.createSymbolicLink(root.resolve("usr/bin/jibian"), Path.of("/opt/jibian/bin/jibian"));
    Path share = root.resolve("usr/share");
    Tree.place(SOURCES.resolve("jibian.desktop"), share.resolve("applications/jibian.desktop"));
    Tree.place(SOURCES.resolve("jibian.xml"), share.resolve("mime/packages/jibian.xml"));
    icons(share.resolve("icons/hicolor"));
    Tree.place(home.resolve("handbook.html"), share.resolve("doc/jibian/handbook.html"));
    Tree.place(Path.of("NOTICE"), share.resolve("doc/jibian/copyright"));
    String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    String control =
        Files.readString(SOURCES.resolve("control"))
            .replace("@version@", version)
            .replace("@architecture@", architecture)
            .replace("@size@", Long.toString(Tree.size(root) / 1024));
    Tree.write(root.resolve("DEBIAN/md5sums"), checksums(root));
    Tree.write(root.resolve("DEBIAN/control"), control);
    rights(root);
    Path file = to.resolve("jibian_" + version + "_" + architecture + ".deb");
    Tree.run(
        target,
        List.of(
            "dpkg-deb",
            "-Zxz",
            "-z2",
            "--root-owner-group",
            "--build",
            root.toString(),
            file.toString()));
    Tree.delete(root);
    return file;
  }

  private void icons(Path folder) throws IOException {
    for (int size : List.of(16, 24, 32, 48, 64, 128, 256, 512)) {
      Tree.place(
          target.resolve("icons/jibian-" + size + ".png"),
          folder.resolve(size + "x" + size + "/apps/jibian.png"));
    }
    Tree.place(Path.of("icons/jibian.svg"), folder.resolve("scalable/apps/jibian.svg"));
  }

  /// As a package has them, whatever the mask of who builds.
  private static void rights(Path root) throws IOException {
    for (Path file : Tree.all(root)) {
      if (!Files.isSymbolicLink(file)) {
        boolean all = Files.isDirectory(file) || Files.isExecutable(file);
        Files.setPosixFilePermissions(
            file, PosixFilePermissions.fromString(all ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
  }

  private static String checksums(Path root) throws IOException, NoSuchAlgorithmException {
    StringBuilder lines = new StringBuilder();
    for (Path file : Tree.all(root)) {
      if (Files.isRegularFile(file) && !Files.isSymbolicLink(file)) {
        byte[] sum = MessageDigest.getInstance("MD5").digest(Files.readAllBytes(file));
        lines.append(HexFormat.of().formatHex(sum)).append("  ");
        lines.append(root.relativize(file)).append('\n');
      }
    }
    return lines.toString();
  }
}
