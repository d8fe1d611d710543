package jibian.rollforward;

import module java.base;

import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Submission;
import jibian.stage.Attainment;
import jibian.text.Messages;

/// What an indicator reached in the year of the text, as ground for the value of the next: 历史标准：2026年实际完成96%.
/// Self-evaluation says it; before that the last monitoring what is expected by the end of the year.
///
/// @param value as the clerk wrote it
/// @param expected whether it is only expected
record ReachedValue(String value, boolean expected) {
  /// Where a ground is written, the first that the form has.
  private static final List<String> GROUNDS = List.of("basis", "remark");

  private static final Pattern EARLIER = Pattern.compile("历史标准[:：][0-9]{4}年(?:实际|预计)完成[^；;。\\n]*");
  private static final String BETWEEN = "；";

  /// What a row reached; empty where nothing was written.
  static Optional<ReachedValue> of(Indicator row) {
    String actual = row.text("evaluation.actual").strip();
    if (!actual.isEmpty()) {
      return Optional.of(new ReachedValue(actual, false));
    }
    TreeMap<Integer, String> months = new TreeMap<>();
    for (String month : row.fields().fields("monitoring").entries().keySet()) {
      String expected = row.text("monitoring." + month + ".expected").strip();
      if (month.matches("[1-9]|1[0-2]") && !expected.isEmpty()) {
        months.put(Integer.valueOf(month), expected);
      }
    }
    return months.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReachedValue(months.lastEntry().getValue(), true));
  }

  /// Whether any indicator of a text says what it reached.
  static boolean in(Submission text) {
    return text.projects().stream()
        .flatMap(project -> project.indicators().stream())
        .anyMatch(row -> of(row).isPresent());
  }

  String words(int year) {
    return Messages.text(expected ? "roll.reached.expected" : "roll.reached.actual", year, value);
  }

  /// The place for it among the grounds of a row: after what stands there, or over what was reached a year earlier;
  /// empty where the form has no such field.
  Optional<YearPlace> place(Indicator row, Id project, int year) {
    return GROUNDS.stream()
        .filter(row::has)
        .findFirst()
        .map(
            field -> {
              String text = row.text(field);
              Matcher earlier = EARLIER.matcher(text);
              boolean there = earlier.find();
              boolean ends = text.isBlank() || text.strip().endsWith(BETWEEN);
              return new YearPlace(
                  List.of(new Address(row.id(), field)),
                  Optional.of(project),
                  text,
                  there ? earlier.start() : text.length(),
                  there ? earlier.end() : text.length(),
                  year,
                  (there || ends ? "" : BETWEEN) + Messages.text("roll.reached", words(year)),
                  Standing.REACHED);
            });
  }

  /// Whether the target was missed, so that it must be thought over.
  boolean missed(Indicator row) {
    return Attainment.of(row, value).missed();
  }
}
