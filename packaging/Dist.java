import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes every package that can be made on this system, in `dist`: for Linux a .tar.gz and a .deb, for Windows a .zip
/// and, on Windows, the installer of one user, for macOS a .zip of the application; with their bill of materials and
/// the checksums of them all. What cannot be made is said, with what it lacks.
///
/// Run by the build's profile `dist`: `java packaging/Dist.java TARGET VERSION [WINDOWS-JDK]`.
class Dist {
  private static final boolean WINDOWS = File.separatorChar == '\\';
  private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

  /// A zip keeps the time of day of no place: unpacked, it is that of the place it is unpacked at.
  private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

  /// What the clerk sees of the handbook; until then its name has no signs that a system may not know.
  private static final String HANDBOOK = "使用说明.html";

  private final Path target;
  private final Path dist;
  private final String version;
  private final String machine;
  private final List<Path> made = new ArrayList<>();

  private Dist(Path target, String version) throws IOException {
    this.target = target;
    this.dist = Tree.fresh(target.resolve("dist"));
    this.version = version;
    this.machine = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64";
  }

  public static void main(String[] args) throws Exception {
    Dist dist = new Dist(Path.of(args[0]).toAbsolutePath(), args[1]);
    if (MAC) {
      dist.mac();
    } else if (!WINDOWS) {
      dist.linux();
    }
    dist.windows(args.length > 2 ? args[2] : "");
    dist.billOfMaterials();
    dist.checksums();
    dist.sizes();
  }

  private void linux() throws Exception {
    Path home = target.resolve("jibian");
    made.add(new LinuxPackages(target, version).archive(home, file("linux-" + machine, "tar.gz")));
    if (Tree.has("dpkg-deb")) {
      made.add(new LinuxPackages(target, version).debian(home, dist));
    } else {
      System.out.println("no .deb: it wants dpkg-deb");
    }
  }

  private void windows(String jdk) throws Exception {
    if (!WindowsFolder.isPossible()) {
      System.out.println("nothing for Windows: it wants " + WindowsFolder.wants());
      return;
    }
    Path home = new WindowsFolder(target, version).make(jdk);
    String kind =
        Files.exists(home.resolve("runtime")) ? "windows-x64" : "windows-x64-without-java";
    made.add(zip(home, file(kind, "zip")));
    if (WINDOWS && (Tree.has("wix") || Tree.has("candle"))) {
      made.add(new AppImage(target, version).installer(home, dist));
    } else if (WINDOWS) {
      System.out.println("no .msi: it wants WiX");
    }
  }

  private void mac() throws Exception {
    made.add(zip(new AppImage(target, version).image(), file("mac-" + machine, "zip")));
  }

  private Path file(String system, String kind) {
    return dist.resolve("jibian-" + version + "-" + system + "." + kind);
  }

  /// The same for every package, for all hold the same libraries.
  private void billOfMaterials() throws IOException {
    Path bill = dist.resolve("jibian-" + version + ".cdx.json");
    Tree.place(target.resolve("bom.json"), bill);
    made.add(bill);
  }

  private void checksums() throws IOException, NoSuchAlgorithmException {
    StringBuilder lines = new StringBuilder();
    for (Path file : made) {
      lines.append(sha256(file)).append("  ").append(file.getFileName()).append('\n');
    }
    Files.writeString(dist.resolve("SHA256SUMS"), lines);
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private void sizes() throws IOException {
    for (Path file : made) {
      System.out.printf("%6.1f MB  %s%n", Files.size(file) / 1e6, file);
    }
  }

  /// A zip with the folder in it, its files in the order of their names and of one date.
  private static Path zip(Path folder, Path file) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (Path each : Tree.all(folder)) {
        String name =
            folder
                .getParent()
                .relativize(each)
                .toString()
                .replace('\\', '/')
                .replace("handbook.html", HANDBOOK);
        boolean holds = Files.isDirectory(each);
        ZipEntry entry = new ZipEntry(holds ? name + "/" : name);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        if (!holds) {
          Files.copy(each, zip);
        }
        zip.closeEntry();
      }
    }
    return file;
  }
}
