package jibian.app;

import module java.base;

import jibian.store.Archive;
import jibian.text.Messages;

/// Where the program keeps what belongs to the unit: own forms, logs and, with the editor, the texts. Nothing is made
/// here before something is to be kept.
///
/// @param start the folder that is looked into first; it may lead to another
/// @param data the folder of it all; where it is not the first, it is not made again where it is missing, for that is a
///     stick or drive that is not connected
record Folders(Path start, Path data) {
  /// Names the folder where it is not to be the usual one.
  static final String VARIABLE = "JIBIAN_DATA";

  /// Holds the folder the clerk chose in place of the one it is in.
  private static final String ELSEWHERE = "folder.txt";

  /// The folder named in the call, or else in the environment, or else the one usual for programs on this system:
  /// beside the user's other local data, where a network does not copy it about. From there it may lead to the one the
  /// clerk chose.
  static Folders of(
      Optional<Path> named, Map<String, String> environment, String system, Path home) {
    Path start =
        named
            .or(() -> set(environment, VARIABLE))
            .orElseGet(() -> usual(environment, system, home));
    return new Folders(start, chosen(start).orElse(start));
  }

  /// Own forms of the unit, a declaration a file.
  Path forms() {
    return data.resolve("forms");
  }

  /// Own indicators of the unit, a list a file.
  Path library() {
    return data.resolve("library");
  }

  /// Reports of faults.
  Path logs() {
    return data.resolve("logs");
  }

  /// Goes on in another folder from now on, with the unit's own forms and indicators.
  Folders moved(Path to) throws IOException {
    Folders there = new Folders(start, to);
    if (!to.equals(data)) {
      copy(forms(), there.forms());
      copy(library(), there.library());
    }
    Files.createDirectories(start);
    Files.writeString(start.resolve(ELSEWHERE), to.toAbsolutePath() + System.lineSeparator());
    return there;
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /// The folder for the texts where the clerk points to: itself where it is empty or has texts, or else one within, so
  /// that they are not strewn among other things.
  static Path within(Path pointed) throws IOException {
    try (Stream<Path> there = Files.list(pointed)) {
      boolean own = Archive.isIn(pointed) || there.findAny().isEmpty();
      return own ? pointed : Files.createDirectories(pointed.resolve(Messages.text("data.folder")));
    }
  }

  private static Optional<Path> chosen(Path start) {
    try {
      List<String> lines = Files.readAllLines(start.resolve(ELSEWHERE));
      return lines.stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .findFirst()
          .map(Path::of);
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Path usual(Map<String, String> environment, String system, Path home) {
    if (system.startsWith("Windows")) {
      return set(environment, "LOCALAPPDATA")
          .orElse(home.resolve("AppData").resolve("Local"))
          .resolve("Jibian");
    }
    if (system.startsWith("Mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Jibian");
    }
    return set(environment, "XDG_DATA_HOME")
        .orElse(home.resolve(".local").resolve("share"))
        .resolve("jibian");
  }

  private static Optional<Path> set(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }
}
