package jibian.ui.page;

import java.util.List;
import java.util.Optional;
import jibian.page.Origin;
import jibian.page.PageMark;

/// A page ready to be drawn. Two that are equal look alike. Lengths are points from the upper left corner.
///
/// @param index counted from 1 over the whole document
/// @param number the number it carries, or 0
/// @param areas where texts of the clerk stand, in reading order
public record TypesetPage(
    int index,
    int number,
    double width,
    double height,
    List<Piece> pieces,
    List<PageMark.Rule> rules,
    List<Area> areas) {

  public TypesetPage {
    pieces = List.copyOf(pieces);
    rules = List.copyOf(rules);
    areas = List.copyOf(areas);
  }

  /// What stands at a place of the page.
  public Optional<Area> at(double x, double y) {
    return areas.stream().filter(area -> area.contains(x, y)).findFirst();
  }

  /// Characters that stand beside each other.
  ///
  /// @param x left edge of the first
  /// @param y base line
  /// @param stretch how much wider than in its font it is drawn; less than 1 where it is narrower
  public record Piece(String text, float x, float y, double size, double stretch, Typeface face) {}

  /// A cell, or a line of a paragraph.
  public record Area(double x, double y, double width, double height, Origin origin) {

    boolean contains(double px, double py) {
      return px >= x && px < x + width && py >= y && py < y + height;
    }
  }
}
