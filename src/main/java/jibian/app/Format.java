package jibian.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A kind of file that a text can become.
enum Format {
  /// Word.
  DOCX,
  /// Excel.
  XLSX,
  /// PDF.
  PDF,
  /// The exchange file.
  JSON;

  /// What the files end in, and what the call names them by.
  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Format> of(String extension) {
    return Arrays.stream(values())
        .filter(format -> format.extension().equalsIgnoreCase(extension))
        .findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(Format::extension).collect(Collectors.joining(","));
  }
}
