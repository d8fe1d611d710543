package jibian.text;

import module java.base;

/// The program's own tables: text files (UTF-8) beside the classes that read them.
public final class ResourceLines {
  /// The lines of a table, without blank ones and those that begin with `#`.
  ///
  /// @throws UncheckedIOException if the program is incomplete
  public static List<String> lines(Class<?> beside, String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(beside.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A table of names and texts.
  ///
  /// @throws UncheckedIOException if the program is incomplete
  public static Properties properties(Class<?> beside, String name) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(beside.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
