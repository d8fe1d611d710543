package jibian.office.exchange;

import module java.base;

import jibian.json.JsonFile;
import jibian.text.TreeCursor;
import jibian.text.UnusableException;

/// The form declarations that can be found: every `.json` file among the program's own, and every one in a folder of
/// the unit. Nobody lists them: a file more is a form more.
///
/// @param found one a file that could be read, in the order of their names
/// @param faults messages about files that are no JSON
public record FormFiles(List<TreeCursor> found, List<String> faults) {
  private static final String OWN = "/jibian/form/";

  /// One that is always there: whatever lies beside it is found by it.
  private static final String FIRST = "gbt9704.json";

  public FormFiles {
    found = List.copyOf(found);
    faults = List.copyOf(faults);
  }

  /// Those that ship with the program.
  ///
  /// @throws IOException if the program's own files cannot be read
  public static FormFiles shipped() throws IOException {
    List<TreeCursor> found = new ArrayList<>();
    for (String name : names(FormFiles.class.getResource(OWN + FIRST))) {
      try (InputStream in = FormFiles.class.getResourceAsStream(OWN + name)) {
        found.add(TreeCursor.top(name, JsonFile.read(name, in.readAllBytes())));
      } catch (UnusableException e) {
        throw new IOException(e);
      }
    }
    return new FormFiles(found, List.of());
  }

  /// Those in a folder; none where there is no such folder.
  ///
  /// @throws IOException if the folder or a file in it cannot be read
  public static FormFiles in(Path folder) throws IOException {
    List<TreeCursor> found = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Path file : files(folder)) {
      try {
        found.add(
            TreeCursor.top(
                file.toString(), JsonFile.read(file.toString(), Files.readAllBytes(file))));
      } catch (UnusableException e) {
        faults.add(e.getMessage());
      }
    }
    return new FormFiles(found, faults);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".json"))
          .sorted(Comparator.comparing(file -> id(file.getFileName().toString())))
          .toList();
    }
  }

  /// What files are listed by: a form before those that are named after it.
  private static String id(String name) {
    return name.substring(0, name.length() - ".json".length());
  }

  private static List<String> names(URL first) throws IOException {
    if (first.openConnection() instanceof JarURLConnection jar) {
      String prefix = OWN.substring(1);
      return jar.getJarFile().stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(prefix) && name.endsWith(".json"))
          .map(name -> name.substring(prefix.length()))
          .sorted(Comparator.comparing(FormFiles::id))
          .toList();
    }
    try {
      return files(Path.of(new URI(first.toString())).getParent()).stream()
          .map(file -> file.getFileName().toString())
          .toList();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
