import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Folders and programs, as the steps of packaging want them.
class Tree {
  private Tree() {}

  /// What lies in a folder, in the order of the names.
  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /// A folder and all that is in it, each before what it holds.
  static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      for (Path file : all(folder).reversed()) {
        Files.delete(file);
      }
    }
  }

  /// An empty folder, whatever was there.
  static Path fresh(Path folder) throws IOException {
    delete(folder);
    return Files.createDirectories(folder);
  }

  /// Copies a folder with the dates and rights of what is in it.
  static void copy(Path from, Path to) throws IOException {
    for (Path file : all(from)) {
      Path there = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(there);
      } else {
        place(file, there);
      }
    }
  }

  /// Copies a file with its date and rights, into a folder that is made if it is missing.
  static void place(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(
        from,
        to,
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.COPY_ATTRIBUTES,
        LinkOption.NOFOLLOW_LINKS);
  }

  /// Makes a small file of text, as it stands.
  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /// Bytes of a folder and all that is in it.
  static long size(Path folder) throws IOException {
    long size = 0;
    for (Path file : all(folder)) {
      size += Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.size(file) : 0;
    }
    return size;
  }

  /// Whether a program is on the path.
  static boolean has(String program) {
    return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
        .map(Path::of)
        .anyMatch(
            folder ->
                Files.isExecutable(folder.resolve(program))
                    || Files.isExecutable(folder.resolve(program + ".exe")));
  }

  /// Runs a program whose word is the build's; it must end well.
  static void run(Path folder, List<String> call) throws IOException, InterruptedException {
    int status =
        new ProcessBuilder(new ArrayList<>(call))
            .directory(folder.toFile())
            .inheritIO()
            .start()
            .waitFor();
    if (status != 0) {
      throw new IOException(call.getFirst() + " ended with " + status + ": " + call);
    }
  }
}
