package jibian.office;

import module java.base;

import jibian.text.Messages;

/// A name of a file that Windows, macOS and Linux all take, made of any text whatever. It names no folder, is no way
/// out of one, and is never a device of Windows.
///
/// @param stem what stands before the last dot
/// @param extension what follows it, such as `docx`; empty for none
public record FileName(String stem, String extension) {
  /// The longest name in UTF-16 units. Windows takes 255, but 259 for the whole path with all its folders, and a number
  /// after the stem needs room too.
  private static final int UNITS = 120;

  /// The longest name in bytes of UTF-8; Linux takes 255.
  private static final int BYTES = 240;

  private static final String STAND_IN = "_";
  private static final String FORBIDDEN = "\\/:*?\"<>|";

  /// Devices of Windows, which also take every file of that name with an extension (Microsoft: Naming Files, Paths, and
  /// Namespaces).
  private static final Pattern DEVICE =
      Pattern.compile(
          "(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³]) *(\\..*)?",
          Pattern.CASE_INSENSITIVE);

  /// The legal name nearest to a text: what cannot stand in a name becomes `_`, blanks around it and dots after it go,
  /// what is too long loses its end, an empty one is called 未命名.
  ///
  /// @param extension letters and digits, or nothing
  public static FileName of(String text, String extension) {
    String signs =
        text.codePoints()
            .mapToObj(sign -> isLegal(sign) ? Character.toString(sign) : STAND_IN)
            .collect(Collectors.joining());
    String stem = cut(withoutEdges(signs), dotted(extension));
    if (stem.isEmpty()) {
      stem = Messages.text("office.file.unnamed");
    }
    return new FileName(DEVICE.matcher(stem).matches() ? STAND_IN + stem : stem, extension);
  }

  /// The parts of the name that a file has.
  public static FileName of(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0
        ? new FileName(name.substring(0, dot), name.substring(dot + 1))
        : new FileName(name, "");
  }

  /// The same name with a number, as in `text(2).docx`.
  public FileName numbered(int number) {
    String end = "(" + number + ")";
    return new FileName(cut(stem, end + dotted(extension)) + end, extension);
  }

  /// The first of this name, its number 2, its number 3 … that is not among those taken. Names that differ only in
  /// upper and lower case, or in how an accent is coded, are the same on Windows and macOS.
  public FileName unlike(Collection<FileName> taken) {
    FileName free = this;
    for (int number = 2; free.meetsOneOf(taken); number++) {
      free = numbered(number);
    }
    return free;
  }

  private boolean meetsOneOf(Collection<FileName> taken) {
    return taken.stream()
        .anyMatch(
            other -> other.key().equals(key()) || other.toString().equalsIgnoreCase(toString()));
  }

  /// The file of this name in a folder.
  public Path in(Path folder) {
    return folder.resolve(toString());
  }

  @Override
  public String toString() {
    return stem + dotted(extension);
  }

  private static String dotted(String extension) {
    return extension.isEmpty() ? "" : "." + extension;
  }

  private String key() {
    return Normalizer.normalize(toString(), Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  /// Characters that show nothing or turn the direction of writing would make two names look alike.
  private static boolean isLegal(int sign) {
    boolean visible =
        switch (Character.getType(sign)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> (sign & 0xFFFE) != 0xFFFE;
        };
    return visible && FORBIDDEN.indexOf(sign) < 0;
  }

  private static String cut(String stem, String end) {
    int units = UNITS - end.length();
    int bytes = BYTES - bytes(end);
    int length = stem.length();
    while (length > units || bytes(stem.substring(0, length)) > bytes) {
      length = stem.offsetByCodePoints(length, -1);
    }
    return withoutEdges(stem.substring(0, length));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String withoutEdges(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '.' || isBlank(text.charAt(end - 1)))) {
      end--;
    }
    int start = 0;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }
}
