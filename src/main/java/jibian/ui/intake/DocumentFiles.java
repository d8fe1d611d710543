package jibian.ui.intake;

import module java.base;

import jibian.text.Messages;
import jibian.text.UnusableException;

/// The files of other programs that are read.
public final class DocumentFiles {
  /// What they are called.
  public static final List<String> ENDINGS = List.of(".docx", ".doc", ".xlsx", ".xls", ".pdf");

  /// Their names, as dialogs for files want them.
  public static final List<String> PATTERNS = ENDINGS.stream().map(ending -> "*" + ending).toList();

  /// The same with exchange files.
  public static final List<String> OPENED =
      Stream.concat(PATTERNS.stream(), Stream.of("*.json")).toList();

  private static final int DEEPEST = 6;
  private static final int MOST = 1000;

  /// The files themselves, and of folders what is in them, by name; what Office leaves beside open files is not meant.
  /// A file that is named twice, or by its folder too, is there once.
  ///
  /// @throws UnusableException if there is none
  static List<Path> in(List<Path> chosen) throws UnusableException {
    Set<Path> files = new LinkedHashSet<>();
    for (Path one : chosen) {
      if (!Files.isDirectory(one)) {
        files.add(one.toAbsolutePath().normalize());
        continue;
      }
      try (Stream<Path> below = Files.walk(one, DEEPEST)) {
        below
            .filter(DocumentFiles::isDocument)
            .sorted()
            .limit(MOST)
            .forEach(file -> files.add(file.toAbsolutePath().normalize()));
      } catch (IOException | UncheckedIOException e) {
        throw new UnusableException(
            Messages.text("start.unread.system", one, String.valueOf(e.getMessage())), e);
      }
    }
    if (files.isEmpty()) {
      throw new UnusableException(
          Messages.text("import.folder", String.valueOf(chosen.getFirst().getFileName())));
    }
    return List.copyOf(files);
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith("~$")
        && ENDINGS.stream().anyMatch(name::endsWith)
        && Files.isRegularFile(file);
  }
}
