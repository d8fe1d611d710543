package jibian.office.font;

import module java.base;

/// Fonts of large collections, each kept in a folder as a file of its own. To draw with one font of a collection, the
/// window's toolkit opens all of them on Linux: ten for one of the Noto fonts that most systems there draw Chinese
/// with, of 2 MB of memory and 2 ms each.
///
/// @param folder theirs alone; made when the first is kept
public record SingleFonts(Path folder) {
  /// A collection of fewer fonts is used as it is.
  private static final int LARGE = 3;

  /// One that was left unfinished is begun anew.
  private static final Set<StandardOpenOption> WRITING =
      EnumSet.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);

  /// Whether the toolkit of this system opens collections whole.
  public static boolean wanted(String system) {
    return system.startsWith("Linux");
  }

  /// The file of a font; empty unless it was kept.
  public Optional<Path> find(FontFile font) {
    return Optional.of(file(font)).filter(Files::exists);
  }

  /// All that are kept.
  public List<Path> all() {
    String[] names = folder.toFile().list((_, name) -> name.endsWith(".otf"));
    return names == null ? List.of() : Arrays.stream(names).sorted().map(folder::resolve).toList();
  }

  /// Keeps those of some fonts that are one of many in their file, and no others.
  ///
  /// @throws IOException if a file cannot be read or written; none is written by halves
  public void keep(List<FontFile> fonts) throws IOException {
    Map<Path, FontFile> wanted = new LinkedHashMap<>();
    for (FontFile font : fonts) {
      if (font.inFile() >= LARGE) {
        wanted.put(file(font), font);
      }
    }
    for (Path other : all()) {
      if (!wanted.containsKey(other)) {
        Files.delete(other);
      }
    }
    for (Map.Entry<Path, FontFile> each : wanted.entrySet()) {
      if (!Files.exists(each.getKey())) {
        write(each.getValue(), each.getKey());
      }
    }
  }

  private void write(FontFile font, Path file) throws IOException {
    Files.createDirectories(folder);
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (FileChannel out = FileChannel.open(unfinished, WRITING)) {
        font.copyTo(out);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /// Another state of the collection has another name.
  private Path file(FontFile font) {
    File source = font.path().toFile();
    String state = source.getName() + '-' + font.index() + '-' + source.length();
    return folder.resolve(state + '-' + source.lastModified() + ".otf");
  }
}
