package jibian.office.font;

import module java.base;

/// The files of all fonts of the machine and its user.
///
/// Loops instead of streams, here and in the other classes of the first look-up: the first lambda of a program costs as
/// much time as reading the fonts.
public final class FontFolders {
  /// Fonts for Chinese are larger than this; others need not be opened to see whether they are one.
  private static final long LARGE = 1_000_000;

  private static final int DEEP = 8;

  private final List<File> folders;
  private Map<String, File> files = Map.of();

  FontFolders(List<File> folders) {
    this.folders = List.copyOf(folders);
  }

  /// Where this system keeps fonts.
  public static FontFolders ofSystem() {
    String home = System.getProperty("user.home");
    String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
    String local = System.getenv().getOrDefault("LOCALAPPDATA", home + "\\AppData\\Local");
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> paths =
        system.startsWith("windows")
            ? List.of(windows + "\\Fonts", local + "\\Microsoft\\Windows\\Fonts")
            : system.startsWith("mac")
                ? List.of(
                    "/System/Library/Fonts",
                    "/System/Library/AssetsV2",
                    "/Library/Fonts",
                    home + "/Library/Fonts")
                : List.of(
                    "/usr/share/fonts",
                    "/usr/local/share/fonts",
                    home + "/.local/share/fonts",
                    home + "/.fonts");
    List<File> folders = new ArrayList<>();
    for (String path : paths) {
      folders.add(new File(path));
    }
    return new FontFolders(folders);
  }

  /// Every font file under its name in small letters; the user's own replace the system's.
  Map<String, File> files() {
    if (files.isEmpty()) {
      Map<String, File> found = new HashMap<>();
      for (File folder : folders) {
        collect(folder, DEEP, found);
      }
      files = found;
    }
    return files;
  }

  /// Whether there is no font at all. Looks no further than the first.
  public boolean isEmpty() {
    return folders.stream().noneMatch(folder -> holdsFont(folder, DEEP));
  }

  private static boolean holdsFont(File folder, int depth) {
    String[] names = depth == 0 ? null : folder.list();
    return names != null
        && (Arrays.stream(names).anyMatch(name -> isFont(name.toLowerCase(Locale.ROOT)))
            || Arrays.stream(names)
                .filter(FontFolders::isFolder)
                .anyMatch(name -> holdsFont(new File(folder, name), depth - 1)));
  }

  private static boolean isFont(String small) {
    return small.endsWith(".ttf")
        || small.endsWith(".ttc")
        || small.endsWith(".otf")
        || small.endsWith(".otc");
  }

  private static boolean isFolder(String name) {
    return name.indexOf('.') < 0 || name.toLowerCase(Locale.ROOT).endsWith(".asset");
  }

  /// The files that may be fonts for Chinese.
  List<File> large() {
    List<File> large = new ArrayList<>();
    for (File file : files().values()) {
      if (file.length() >= LARGE) {
        large.add(file);
      }
    }
    Collections.sort(large);
    return large;
  }

  private static void collect(File folder, int depth, Map<String, File> found) {
    String[] names = depth == 0 ? null : folder.list();
    if (names == null) {
      return;
    }
    for (String name : names) {
      String small = name.toLowerCase(Locale.ROOT);
      if (isFont(small)) {
        found.put(small, new File(folder, name));
      } else if (isFolder(name)) {
        collect(new File(folder, name), depth - 1, found);
      }
    }
  }
}
