import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The terms of what the program contains, in a folder `licences`: the list that the about box shows, and the notices
/// that the libraries bring.
class Licences {
  private static final String HEAD =
      """
      绩编 is licensed under the Apache License, Version 2.0 (LICENSE). It contains, unchanged:

      """;

  private Licences() {}

  /// @param classes where the build has put the lists
  /// @param home the folder of the program, with its jars
  static void write(Path classes, Path home) throws IOException {
    Path folder = Tree.fresh(home.resolve("licences"));
    Path lists = classes.resolve("jibian/ui/help");
    List<String> lines = new ArrayList<>();
    for (String[] cells : cells(lists.resolve("components.txt"))) {
      lines.add(cells[1] + " " + cells[2] + "  " + cells[3]);
    }
    for (Path jar : Tree.list(home.resolve("lib"))) {
      String name = jar.getFileName().toString();
      if (name.endsWith(".jar") && !name.equals("jibian.jar")) {
        require(name, lines);
        notices(jar, folder);
      }
    }
    lines.add("");
    for (String[] cells : cells(lists.resolve("carried.txt"))) {
      lines.add(cells[0] + "  " + cells[1] + " (" + cells[2] + ")");
    }
    Files.writeString(folder.resolve("licences.txt"), HEAD + String.join("\n", lines) + "\n");
  }

  /// Nothing is packed that the list does not name.
  private static void require(String jar, List<String> lines) throws IOException {
    if (lines.stream()
        .noneMatch(line -> jar.equals(line.split("  ")[0].replace(' ', '-') + ".jar"))) {
      throw new IOException("no licence is named for " + jar);
    }
  }

  private static List<String[]> cells(Path list) throws IOException {
    return Files.readAllLines(list).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" \\| "))
        .toList();
  }

  /// What a jar says of its terms, under its own name.
  private static void notices(Path jar, Path folder) throws IOException {
    String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      Path inside = zip.getPath("/META-INF");
      for (Path file : Files.exists(inside) ? Tree.all(inside) : List.<Path>of()) {
        String own = file.getFileName().toString();
        if (own.matches("(.*-)?(LICENSE|NOTICE)(\\.txt|\\.md)?") && Files.isRegularFile(file)) {
          Path to = Files.createDirectories(folder.resolve(name)).resolve(own);
          Files.write(to, Files.readAllBytes(file));
        }
      }
    }
  }
}
