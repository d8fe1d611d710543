package jibian.page;

import java.util.List;
import java.util.stream.Stream;

/// A whole document before anybody has said whether it becomes Word, Excel, PDF or a picture on the screen.
///
/// @param title for the file's properties
/// @param author the unit that prepared it; empty where the text names none
/// @param setup the sheet of paper
/// @param styles the look of every role
/// @param footer the page number's pattern: `{0}` is the number, as in — {0} —
/// @param money what its amounts are counted in, as printed
/// @param chapters in their order
public record Document(
    String title,
    String author,
    PageSetup setup,
    StyleSheet styles,
    String footer,
    String money,
    List<Chapter> chapters) {

  public Document {
    chapters = List.copyOf(chapters);
  }

  /// All fragments in their order.
  public Stream<Fragment> fragments() {
    return chapters.stream().flatMap(chapter -> chapter.fragments().stream());
  }
}
