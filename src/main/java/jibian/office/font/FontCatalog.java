package jibian.office.font;

import module java.base;

/// Finds fonts by the name of their family, in whatever language it is given. Files that are known by name are looked
/// at first; only for a family that is not among them are the names inside all large files read, once.
final class FontCatalog {
  private final FontFolders folders;
  private final FontSubstitutes standIns;
  private final Optional<Path> carried;
  private FontFile carriedFont;
  private final Map<String, FontFile> plain = new HashMap<>();
  private final Map<String, FontFile> bold = new HashMap<>();
  private final List<FontFile> all = new ArrayList<>();
  private final Set<File> opened = new HashSet<>();
  private boolean complete;

  /// @param carried the font that comes with the program
  FontCatalog(FontFolders folders, FontSubstitutes standIns, Optional<Path> carried) {
    this.folders = folders;
    this.standIns = standIns;
    this.carried = carried;
  }

  /// The font that comes with the program, whatever the machine has.
  Optional<FontFile> carried() {
    if (carriedFont == null && carried.isPresent()) {
      try {
        Sfnt font = Sfnt.open(carried.get()).getFirst();
        carriedFont = new FontFile(carried.get(), 0, CarriedFont.FAMILY, font);
      } catch (IOException | IndexOutOfBoundsException e) {
        unreadable(carried.get(), e);
      }
    }
    return Optional.ofNullable(carriedFont);
  }

  /// The font of a family; the bold one only where there is a file of it.
  Optional<FontFile> find(String family, boolean wantBold) {
    String key = key(family);
    for (String name : standIns.files(family)) {
      File file = folders.files().get(name);
      if (file != null) {
        open(file);
      }
    }
    Map<String, FontFile> fonts = wantBold ? bold : plain;
    if (!fonts.containsKey(key) && !plain.containsKey(key)) {
      openUnknown();
    }
    return Optional.ofNullable(fonts.get(key));
  }

  /// Any font that has a character.
  ///
  /// @param embedded whether it must be one that may be embedded
  Optional<FontFile> any(int codePoint, boolean embedded) {
    for (File file : folders.large()) {
      open(file);
    }
    return all.stream()
        .filter(font -> font.has(codePoint) && (!embedded || font.embeddable()))
        .findFirst();
  }

  /// Reads the names in all large files of which it is not known what they hold.
  private void openUnknown() {
    if (!complete) {
      complete = true;
      for (File file : folders.large()) {
        if (!standIns.knows(file.getName())) {
          open(file);
        }
      }
    }
  }

  /// Reads the names in a file. One that cannot be read is as good as not there.
  private void open(File file) {
    if (!opened.add(file)) {
      return;
    }
    try {
      List<Sfnt> fonts = Sfnt.open(file.toPath());
      for (int index = 0; index < fonts.size(); index++) {
        add(file, index, fonts.get(index));
      }
    } catch (IOException | IndexOutOfBoundsException e) {
      unreadable(file.toPath(), e);
    }
  }

  private static void unreadable(Path file, Exception fault) {
    System.getLogger(FontCatalog.class.getName())
        .log(System.Logger.Level.DEBUG, () -> "unreadable font " + file, fault);
  }

  private void add(File file, int index, Sfnt font) throws IOException {
    if (font.italic()) {
      return;
    }
    Map<String, FontFile> fonts = font.bold() ? bold : plain;
    for (String family : font.families()) {
      FontFile found = new FontFile(file.toPath(), index, family, font);
      fonts.putIfAbsent(key(family), found);
      all.add(found);
    }
  }

  private static String key(String family) {
    return family.toLowerCase(Locale.ROOT);
  }
}
