package jibian.office.pdf;

import module java.base;

/// The bookmarks of a file: the tree of its headings.
final class Bookmarks {
  private final Entry root = new Entry(0, "", 0, 0);
  private final Deque<Entry> open = new ArrayDeque<>(List.of(root));

  /// The next heading.
  ///
  /// @param level from 1
  /// @param page the object of its page
  /// @param y height on the page, from below
  void add(int level, String title, int page, double y) {
    while (open.peek() != root && open.peek().level >= level) {
      open.pop();
    }
    Entry entry = new Entry(level, title, page, y);
    open.peek().below.add(entry);
    open.push(entry);
  }

  /// Writes the tree and returns its object's number; 0 if there are no headings.
  int write(PdfFile file) throws IOException {
    if (root.below.isEmpty()) {
      return 0;
    }
    int number = file.reserve();
    file.put(number, "<</Type/Outlines" + below(root, number, file) + ">>");
    return number;
  }

  /// Writes what is below an entry; returns what the entry says of it.
  private static String below(Entry entry, int number, PdfFile file) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (int place = 0; place < entry.below.size(); place++) {
      numbers.add(file.reserve());
    }
    for (int place = 0; place < entry.below.size(); place++) {
      Entry child = entry.below.get(place);
      StringBuilder text = new StringBuilder("<</Title ").append(PdfFile.text(child.title));
      link(text, "/Parent ", number);
      if (place > 0) {
        link(text, "/Prev ", numbers.get(place - 1));
      }
      if (place + 1 < numbers.size()) {
        link(text, "/Next ", numbers.get(place + 1));
      }
      text.append("/Dest[").append(PdfFile.reference(child.page)).append("/XYZ null ");
      text.append(Math.round(child.y)).append(" null]");
      text.append(below(child, numbers.get(place), file)).append(">>");
      file.put(numbers.get(place), text.toString());
    }
    if (numbers.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    link(text, "/First ", numbers.getFirst());
    link(text, "/Last ", numbers.getLast());
    return text.append("/Count ").append(entry.count()).toString();
  }

  private static void link(StringBuilder text, String key, int object) {
    text.append(key).append(PdfFile.reference(object));
  }

  private static final class Entry {
    private final int level;
    private final String title;
    private final int page;
    private final double y;
    private final List<Entry> below = new ArrayList<>();

    Entry(int level, String title, int page, double y) {
      this.level = level;
      this.title = title;
      this.page = page;
      this.y = y;
    }

    /// How many entries are below it.
    int count() {
      return below.stream().mapToInt(entry -> 1 + entry.count()).sum();
    }
  }
}
