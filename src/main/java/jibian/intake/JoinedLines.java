package jibian.intake;

import java.util.List;
import java.util.Set;
import jibian.source.SourceDocument;

/// Makes one value of the paragraphs of a cell. What has no lines of its own was torn by a narrow cell; in a PDF most
/// is.
record JoinedLines(Vocabulary words, SourceDocument.Kind kind) {
  /// Fields whose lines a narrow cell made.
  private static final Set<String> UNBROKEN =
      Set.of("code", "budget", "fiscal", "other", "amount", "weight", "sign");

  /// Those whose lines the page made.
  private static final Set<String> SHORT =
      Set.of("code", "name", "level1", "level2", "level3", "value", "weight", "sign", "unit");

  /// @param title above the table of the project: a name that stands in it whole was torn
  String of(String field, Reading reading, String title) {
    if (reading.lines().size() == 1) {
      return reading.lines().getFirst().strip();
    }
    List<String> lines =
        reading.lines().stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    String whole = String.join("", lines);
    boolean torn =
        lines.size() > 1
            && (kind == SourceDocument.Kind.PDF
                ? SHORT.contains(field)
                : UNBROKEN.contains(field)
                    || words.level(whole) > 0
                    || (field.equals("name") && title.contains(whole)));
    return torn || field.startsWith("plan.") ? whole : String.join("\n", TornNumbers.joined(lines));
  }
}
