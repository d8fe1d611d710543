package jibian.page;

import java.util.List;

/// A page as it looks: what stands on it and where, in points from the upper left corner of the sheet.
///
/// @param index counted from 1 over the whole document
/// @param number the number it carries, or 0
/// @param width of the sheet in points
/// @param height of the sheet in points
/// @param marks in the order they are read
public record PlacedPage(int index, int number, double width, double height, List<PageMark> marks) {

  public PlacedPage {
    marks = List.copyOf(marks);
  }
}
