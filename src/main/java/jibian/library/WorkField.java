package jibian.library;

import java.util.List;

/// A field of government work, as the functional classification has it.
///
/// @param category 类, e.g. 205 教育支出; empty for what a unit used itself
/// @param item 款, e.g. 20502 普通教育, or a matter every unit knows, e.g. 培训
/// @param purpose words of the projects it serves
public record WorkField(String category, String item, List<String> purpose) {
  /// Of what a unit used itself.
  static final WorkField NONE = new WorkField("", "", List.of());

  public WorkField {
    purpose = List.copyOf(purpose);
  }

  /// What the clerk calls it: the item without its number, or else the category.
  public String title() {
    return (item.isEmpty() ? category : item).replaceFirst("^[0-9]+ ", "");
  }

  /// How many of its words a text holds.
  int in(String text) {
    return (int) purpose.stream().filter(text::contains).count();
  }
}
