package jibian.page;

import java.util.List;

/// The cells that begin in one row of a [Grid], left to right.
///
/// @param cells without those that reach into the row from above
/// @param height least height in points
/// @param header whether it is repeated where the table goes on on another page; only leading rows can be
public record Row(List<Cell> cells, double height, boolean header) {

  public Row {
    cells = List.copyOf(cells);
  }
}
