package jibian.form;

import java.util.List;
import java.util.regex.Pattern;

/// How a form prints a supplement table.
///
/// @param match finds the supplement by its title
/// @param after finds the heading of the narrative below whose text the table stands; null for the end of the text
/// @param widths in millimetres; empty to share the page by what the columns hold
/// @param line the templates of the line above; empty for no line
/// @param titleInside whether the title is the table's first row instead of a paragraph above it
/// @param small whether the table takes the small cell styles
public record SupplementDeclaration(
    Pattern match,
    Pattern after,
    List<Double> widths,
    List<String> line,
    boolean titleInside,
    boolean small) {
  public SupplementDeclaration {
    widths = List.copyOf(widths);
    line = List.copyOf(line);
  }
}
