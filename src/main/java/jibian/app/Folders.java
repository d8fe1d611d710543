package jibian.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where the program keeps what belongs to the unit: own forms, logs and, with the editor, the texts. Nothing is made
/// here before something is to be kept.
///
/// @param data the folder of it all
record Folders(Path data) {
  /// Names the folder where it is not to be the usual one.
  static final String VARIABLE = "JIBIAN_DATA";

  /// The folder named in the call, or else in the environment, or else the one usual for programs on this system:
  /// beside the user's other local data, where a network does not copy it about.
  static Folders of(
      Optional<Path> named, Map<String, String> environment, String system, Path home) {
    return new Folders(
        named
            .or(() -> set(environment, VARIABLE))
            .orElseGet(() -> usual(environment, system, home)));
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
