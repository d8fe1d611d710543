package jibian.app;

import module java.base;

import jibian.text.UnusableException;
import jibian.ui.port.Texts;

/// What kind of computer this is and how much is kept on it, in lines `name: value`. Nothing of it is what the clerk
/// wrote.
///
/// @param settings by name
record SystemReport(Folders folders, Map<String, String> settings, Texts texts) {
  private static final List<String> PROPERTIES =
      List.of(
          "os.name",
          "os.version",
          "os.arch",
          "java.runtime.version",
          "java.vm.name",
          "javafx.runtime.version",
          "user.language",
          "user.country",
          "file.encoding",
          "native.encoding",
          "stdout.encoding",
          "sun.jnu.encoding");

  /// Settings that hold numbers and choices; in others may stand what the clerk wrote.
  private static final Pattern CHOICE = Pattern.compile("true|false|[0-9 .,:;x/-]*|[A-Z0-9_,]+");

  /// Sums and errors of a text.
  private static final String SUMS = "about.";

  /// Versions, system, memory, disk.
  ///
  /// @param window what only the window knows
  String system(List<String> window) throws IOException {
    List<String> lines = new ArrayList<>();
    ZoneId zone = ZoneId.systemDefault();
    line(lines, "time", OffsetDateTime.now(zone).truncatedTo(ChronoUnit.SECONDS) + " " + zone);
    line(lines, "jibian", Program.version());
    for (String property : PROPERTIES) {
      line(lines, property, System.getProperty(property, ""));
    }
    Runtime runtime = Runtime.getRuntime();
    line(lines, "processors", Integer.toString(runtime.availableProcessors()));
    line(lines, "memory used", megabytes(runtime.totalMemory() - runtime.freeMemory()));
    line(lines, "memory held", megabytes(runtime.totalMemory()));
    line(lines, "memory at most", megabytes(runtime.maxMemory()));
    FileStore disk = Files.getFileStore(folders.data());
    line(lines, "disk", disk.type() + ", " + megabytes(disk.getUsableSpace()) + " free");
    line(lines, "data elsewhere", Boolean.toString(!folders.start().equals(folders.data())));
    lines.addAll(window);
    return joined(lines);
  }

  /// The files of the data folder by kind, and how large each text is.
  String data() throws IOException {
    List<String> lines = new ArrayList<>();
    files().forEach((kind, size) -> line(lines, kind, size.toString()));
    for (Texts.Entry entry : texts.list()) {
      line(lines, "text " + entry.id(), entry.form() + ", " + size(entry));
    }
    return joined(lines);
  }

  private String size(Texts.Entry entry) throws IOException {
    try {
      int rows =
          texts.open(entry.id()).text().projects().stream()
              .mapToInt(project -> project.indicators().size())
              .sum();
      return entry.projects() + " projects, " + rows + " indicators";
    } catch (UnusableException e) {
      return "not readable";
    }
  }

  /// Folder and ending of files, with how many there are and how large they are together.
  private Map<String, Size> files() throws IOException {
    Map<String, Size> sizes = new TreeMap<>();
    Path data = folders.data();
    try (Stream<Path> all = Files.walk(data)) {
      for (Path file : all.toList()) {
        BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
        if (facts.isRegularFile()) {
          Path top = data.relativize(file).getName(0);
          String folder = top.equals(data.relativize(file)) ? "." : LogExtract.mask(top.toString());
          String name = file.getFileName().toString();
          String ending = LogExtract.mask(name.substring(Math.max(0, name.lastIndexOf('.'))));
          sizes.merge(folder + "/*" + ending, new Size(1, facts.size()), Size::plus);
        }
      }
    }
    return sizes;
  }

  /// All settings; of those that may hold words of the clerk, how long they are.
  String choices() {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(settings)
        .forEach(
            (name, value) -> {
              boolean choice = CHOICE.matcher(value).matches() && !name.startsWith(SUMS);
              line(lines, name, choice ? value : "(" + value.length() + " characters)");
            });
    return joined(lines);
  }

  private static void line(List<String> lines, String name, String value) {
    lines.add(name + ": " + value);
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static String megabytes(long bytes) {
    return bytes / 1_000_000 + " MB";
  }

  /// How many files of a kind there are.
  private record Size(int count, long bytes) {
    Size plus(Size other) {
      return new Size(count + other.count, bytes + other.bytes);
    }

    @Override
    public String toString() {
      return count + (count == 1 ? " file, " : " files, ") + bytes + " bytes";
    }
  }
}
