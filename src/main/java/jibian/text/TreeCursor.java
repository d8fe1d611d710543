package jibian.text;

import module java.base;

/// A place in a tree that came from a file. It hands out values of the kind that is wanted, or says in Chinese which
/// file, line and key holds something else.
///
/// @param file the name the clerk knows the file by
/// @param path the keys that lead here, e.g. `projects[2].plan`; empty at the top
/// @param tree the value here; null when the key is absent
public record TreeCursor(String file, String path, Tree tree) {

  public static TreeCursor top(String file, Tree tree) {
    return new TreeCursor(file, "", tree);
  }

  /// The value under a key of the fields here.
  ///
  /// @throws UnusableException if there are no fields here
  public TreeCursor at(String key) throws UnusableException {
    return new TreeCursor(file, path.isEmpty() ? key : path + "." + key, fields().get(key));
  }

  /// Whether there is a value here that is not null.
  public boolean present() {
    return tree != null && !(tree instanceof Tree.Nothing);
  }

  public Tree.Fields fields() throws UnusableException {
    if (tree instanceof Tree.Fields fields) {
      return fields;
    }
    throw fault("cursor.fields");
  }

  public String text() throws UnusableException {
    if (tree instanceof Tree.Text text) {
      return text.value();
    }
    throw fault("cursor.text");
  }

  /// The string here, or what is given when the key is absent or null.
  public String text(String absent) throws UnusableException {
    return present() ? text() : absent;
  }

  /// The whole number here, within bounds.
  public int whole(int least, int most) throws UnusableException {
    if (tree instanceof Tree.Num number && number.literal().matches("-?\\d{1,9}")) {
      int value = Integer.parseInt(number.literal());
      if (value >= least && value <= most) {
        return value;
      }
    }
    throw fault("cursor.whole", Integer.toString(least), Integer.toString(most));
  }

  /// The whole number here, or what is given when the key is absent or null.
  public int whole(int least, int most, int absent) throws UnusableException {
    return present() ? whole(least, most) : absent;
  }

  /// The number here, at least 0.
  public double measure() throws UnusableException {
    if (tree instanceof Tree.Num number) {
      double value = Double.parseDouble(number.literal());
      if (value >= 0 && value < 1e6) {
        return value;
      }
    }
    throw fault("cursor.measure");
  }

  /// The number here, or what is given when the key is absent or null.
  public double measure(double absent) throws UnusableException {
    return present() ? measure() : absent;
  }

  /// Yes or no, or what is given when the key is absent or null.
  public boolean flag(boolean absent) throws UnusableException {
    if (!present()) {
      return absent;
    }
    if (tree instanceof Tree.Flag flag) {
      return flag.value();
    }
    throw fault("cursor.flag");
  }

  /// The elements of the list here; empty when the key is absent or null.
  public List<TreeCursor> items() throws UnusableException {
    if (!present()) {
      return List.of();
    }
    if (!(tree instanceof Tree.Items list)) {
      throw fault("cursor.items");
    }
    List<TreeCursor> items = new ArrayList<>(list.items().size());
    for (Tree item : list.items()) {
      items.add(new TreeCursor(file, path + "[" + items.size() + "]", item));
    }
    return items;
  }

  /// The strings of the list here; empty when the key is absent or null.
  public List<String> texts() throws UnusableException {
    List<String> texts = new ArrayList<>();
    for (TreeCursor item : items()) {
      texts.add(item.text());
    }
    return texts;
  }

  /// One of the given words.
  public String word(Set<String> words) throws UnusableException {
    String word = text();
    if (words.contains(word)) {
      return word;
    }
    throw fault("cursor.word", word, String.join("、", words.stream().sorted().toList()));
  }

  /// What is wrong with the value here, as a message under a key of the bundle.
  public UnusableException fault(String key, Object... arguments) {
    int line = tree == null ? 0 : tree.line();
    String reason = Messages.text(tree == null ? "cursor.absent" : key, arguments);
    return new UnusableException(
        Messages.text(
            line == 0 ? "cursor.place" : "cursor.place.line",
            file,
            path.isEmpty() ? Messages.text("cursor.top") : path,
            reason,
            line));
  }
}
