package jibian.ui.help;

import module java.base;

import jibian.text.ResourceLines;

/// What the program contains of others. The build makes the list of libraries out of those that it puts in.
public final class Components {
  /// Every library in a line `group | artifact | version | licence`.
  public static List<String> libraries() {
    return ResourceLines.lines(Components.class, "components.txt");
  }

  /// All there is, each with its licence: what is no library first, then the libraries, those of one group in one.
  static List<Component> all() {
    List<Component> all =
        ResourceLines.lines(Components.class, "carried.txt").stream()
            .map(Components::cells)
            .map(cells -> new Component(cells[0], cells[1]))
            .collect(Collectors.toList());
    Map<List<String>, String> groups = new TreeMap<>(Components::compare);
    for (String line : libraries()) {
      String[] cells = cells(line);
      groups.merge(
          List.of(cells[0], cells[2], cells[3]), cells[1], (one, more) -> one + "、" + more);
    }
    groups.forEach(
        (group, names) -> all.add(new Component(names + " " + group.get(1), group.get(2))));
    return all;
  }

  private static int compare(List<String> one, List<String> other) {
    return String.join(" ", one).compareTo(String.join(" ", other));
  }

  private static String[] cells(String line) {
    return line.split(" \\| ");
  }

  /// One of them, or several with the same version and licence.
  record Component(String name, String licence) {}
}
