package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.text.Messages;

/// Numbers of documents that the end of a line tore, 冀财〔2024〕 on one line and 15号 on the next: one text again.
final class TornNumbers {
  private static final Pattern OPEN =
      Pattern.compile(
          "(?s).*[\\u4e00-\\u9fff][〔\\[［(（]\\s*"
              + "(?:\\d{0,4}|(?:19|20)\\d{2}\\s*[〕\\]］)）]\\s*第?\\s*\\d{0,4})\\s*");

  private static final Pattern REST =
      Pattern.compile("(?s)\\s*\\d{0,4}\\s*(?:[〕\\]］)）]\\s*第?\\s*\\d{1,4}\\s*)?号.*");

  /// Whether a line goes on with the number of a document on the next one.
  static boolean goesOn(String line, String next) {
    return next.indexOf('号') >= 0 && OPEN.matcher(line).matches() && REST.matcher(next).matches();
  }

  /// Whether two lines are parts of one number somewhere.
  static boolean torn(List<String> lines) {
    for (int at = 1; at < lines.size(); at++) {
      if (goesOn(lines.get(at - 1), lines.get(at))) {
        return true;
      }
    }
    return false;
  }

  /// Tells of a number, or of a cell, that was put together again.
  static void tell(Ledger ledger, String path, Reading reading) {
    reading.cells().stream()
        .filter(cell -> cell.sure() < 1 && !cell.blank())
        .forEach(cell -> ledger.torn(path, cell));
    if (torn(reading.lines())) {
      SourceCell cell = reading.cells().getFirst();
      ledger.doubt(path, cell.place(), cell.text(), Messages.text("intake.doubt.tornNumber"));
    }
  }

  /// The lines, those of one number in one.
  static List<String> joined(List<String> lines) {
    if (lines.size() < 2 || !torn(lines)) {
      return lines;
    }
    List<String> whole = new ArrayList<>();
    for (String line : lines) {
      if (!whole.isEmpty() && goesOn(whole.getLast(), line)) {
        whole.add(whole.removeLast().stripTrailing() + line.stripLeading());
      } else {
        whole.add(line);
      }
    }
    return whole;
  }
}
