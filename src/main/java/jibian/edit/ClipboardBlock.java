package jibian.edit;

import java.util.ArrayList;
import java.util.List;

/// A block of cells as Excel and WPS put it on the clipboard: rows end with a line break, cells are separated by tabs,
/// and a cell that holds a tab, a line break or begins with a quotation mark stands in quotation marks, which are
/// doubled inside.
///
/// @param rows all of the same length, at least one
public record ClipboardBlock(List<List<String>> rows) {

  public ClipboardBlock {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    if (width == 0) {
      throw new IllegalArgumentException("a block needs a cell");
    }
    rows = rows.stream().map(row -> filled(row, width)).toList();
  }

  /// The block a clipboard text holds. A text without tab and line break is one cell, taken as it is.
  public static ClipboardBlock parse(String text) {
    return new ClipboardBlock(new Reading(text).rows());
  }

  public int width() {
    return rows.getFirst().size();
  }

  public int height() {
    return rows.size();
  }

  public boolean single() {
    return width() == 1 && height() == 1;
  }

  /// A cell; the block repeats itself beyond its edges.
  public String at(int row, int column) {
    return rows.get(row % height()).get(column % width());
  }

  /// The block as a clipboard text, every row ended with CR LF as Excel does.
  public String toClipboard() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(String.join("\t", row.stream().map(ClipboardBlock::quoted).toList()))
          .append("\r\n");
    }
    return text.toString();
  }

  private static List<String> filled(List<String> row, int width) {
    List<String> filled = new ArrayList<>(row);
    while (filled.size() < width) {
      filled.add("");
    }
    return List.copyOf(filled);
  }

  private static String quoted(String cell) {
    boolean plain = cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
    return plain && !cell.startsWith("\"") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /// Reads a clipboard text from left to right.
  private static final class Reading {
    private final String text;
    private int at;

    Reading(String text) {
      this.text = text;
    }

    List<List<String>> rows() {
      List<List<String>> rows = new ArrayList<>();
      do {
        rows.add(row());
      } while (at < text.length());
      return rows;
    }

    private List<String> row() {
      List<String> cells = new ArrayList<>();
      cells.add(cell());
      while (at < text.length() && text.charAt(at) == '\t') {
        at++;
        cells.add(cell());
      }
      if (at < text.length() && text.charAt(at) == '\r') {
        at++;
      }
      if (at < text.length() && text.charAt(at) == '\n') {
        at++;
      }
      return cells;
    }

    private String cell() {
      int end = at < text.length() && text.charAt(at) == '"' ? closing(at + 1) : -1;
      if (end >= 0) {
        String inside = text.substring(at + 1, end).replace("\"\"", "\"");
        at = end + 1;
        return inside.replace("\r\n", "\n").replace('\r', '\n');
      }
      int start = at;
      while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(start, at);
    }

    /// Where a quoted cell ends; -1 where the quotation mark is an ordinary character, for no end of a cell follows it.
    private int closing(int from) {
      for (int place = from; place < text.length(); place++) {
        if (text.charAt(place) != '"') {
          continue;
        }
        if (place + 1 < text.length() && text.charAt(place + 1) == '"') {
          place++;
          continue;
        }
        boolean ends = place + 1 == text.length() || "\t\r\n".indexOf(text.charAt(place + 1)) >= 0;
        return ends ? place : -1;
      }
      return -1;
    }
  }
}
