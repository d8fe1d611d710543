package jibian.library;

import module java.base;

import jibian.model.Heading;
import jibian.text.Messages;
import jibian.text.PlainShape;
import jibian.text.ResourceLines;

/// Indicators from a file: the program's starter set or a unit's own.
///
/// A line is an indicator, its cells separated by bars or tabs, since that is what Notepad shows plainly and what comes
/// out of Excel and WPS; a line in square brackets is the field of those below it; a line that begins with `#` is a
/// remark. What it takes is said at the head of `starter.txt`.
///
/// @param faults messages about lines that cannot be used, with file, line and reason
public record IndicatorFile(List<LibraryEntry> entries, List<String> faults) {
  private static final Pattern BAR = Pattern.compile("[|｜\t]");
  private static final Pattern BLANK = Pattern.compile("[\\s、，]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(?:\\.[0-9]{1,6})?|\\{预算}");
  private static final Set<String> SIGNS = Set.of("≥", "≤", "=", ">", "<");
  private static final int LEAST = 7;
  private static final int MOST = 8;

  public IndicatorFile {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
  }

  public static IndicatorFile starter() {
    return read("starter.txt", ResourceLines.lines(IndicatorFile.class, "starter.txt"));
  }

  /// The indicators of a file.
  ///
  /// @param file its name, for messages
  public static IndicatorFile read(String file, List<String> lines) {
    Reading reading = new Reading(file);
    for (int at = 0; at < lines.size(); at++) {
      reading.line(lines.get(at).replace("\uFEFF", ""), at + 1);
    }
    return new IndicatorFile(reading.entries, reading.faults);
  }

  private static final class Reading {
    private final String file;
    private final List<LibraryEntry> entries = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private WorkField field = new WorkField(Messages.text("library.own"), "", List.of());

    Reading(String file) {
      this.file = file;
    }

    void line(String line, int number) {
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        return;
      }
      if (text.startsWith("[")) {
        field(text, number);
      } else {
        entry(cells(text), number);
      }
    }

    private void field(String text, int number) {
      List<String> cells = cells(text.substring(1, text.length() - (text.endsWith("]") ? 1 : 0)));
      if (cells.size() > 3 || cells.getFirst().isEmpty()) {
        fault(number, "library.line.field");
        return;
      }
      field =
          new WorkField(
              cells.getFirst(),
              cells.size() > 1 ? cells.get(1) : "",
              cells.size() > 2 ? words(cells.get(2)) : List.of());
    }

    private void entry(List<String> cells, int number) {
      if (cells.size() < LEAST || cells.size() > MOST) {
        fault(number, "library.line.cells", Integer.toString(cells.size()));
        return;
      }
      Heading heading = Heading.of("", cells.get(0));
      ValueBasis standard = ValueBasis.of(cells.get(6)).orElse(null);
      String name = cells.get(1);
      String key = heading + name + "\n" + field.item();
      boolean words = cells.get(3).isEmpty() || cells.get(3).equals("定性");
      String sign =
          words ? "" : PlainShape.fold(cells.get(3)).replace(">=", "≥").replace("<=", "≤");
      if (heading == Heading.OTHER) {
        fault(number, "library.line.heading", cells.get(0));
      } else if (PastIndicators.placeholder(name)) {
        fault(number, "library.line.name");
      } else if (lines.containsKey(key)) {
        fault(number, "library.line.twice", name, Integer.toString(lines.get(key)));
      } else if (!words && !SIGNS.contains(sign)) {
        fault(number, "library.line.sign", cells.get(3));
      } else if (!words && !cells.get(4).isEmpty() && !NUMBER.matcher(cells.get(4)).matches()) {
        fault(number, "library.line.number", cells.get(4));
      } else if (words ? cells.get(4).isEmpty() : cells.get(5).isEmpty()) {
        fault(number, words ? "library.line.words" : "library.line.unit");
      } else if (standard == null) {
        fault(number, "library.line.standard", cells.get(6));
      } else {
        lines.put(key, number);
        entries.add(
            new LibraryEntry(
                field,
                heading,
                name,
                cells.get(2),
                sign,
                cells.get(4),
                words ? "" : cells.get(5),
                standard,
                cells.size() == MOST ? cells.get(7) : "",
                UsageCount.NONE));
      }
    }

    private void fault(int number, String key, String... arguments) {
      faults.add(
          Messages.text("library.line", file, number, Messages.text(key, (Object[]) arguments)));
    }

    private static List<String> cells(String text) {
      return BAR.splitAsStream(text + " ").map(String::strip).toList();
    }

    private static List<String> words(String text) {
      return BLANK.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }
  }
}
