package jibian.ui.export;

import module java.base;

import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Paths;

/// Words that the public copy has others for, such as names of persons.
///
/// @param pairs in the order they are replaced
public record ReplacementWords(List<Pair> pairs) {
  /// Fields the program itself reads.
  private static final List<String> FIXED = List.of("form", "variant", "year");

  public ReplacementWords {
    pairs = List.copyOf(pairs);
  }

  /// A word and what stands for it.
  public record Pair(String word, String instead) {}

  /// The text with every word replaced wherever it stands.
  public Submission in(Submission text) {
    Submission changed = text;
    for (String field : Paths.withStages(text.fields())) {
      if (!FIXED.contains(field)) {
        changed = changed.with(field, replaced(text.text(field)));
      }
    }
    UnaryOperator<Part> change = this::part;
    return changed
        .withNarrative(each(text.narrative(), change))
        .withProjects(text.projects().stream().map(this::project).toList())
        .withOverall(text.overall().stream().map(this::project).toList())
        .withSupplements(each(text.supplements(), change));
  }

  /// How often the words stand in a text.
  public int count(Submission text) {
    int count = 0;
    List<Part> parts = new ArrayList<>(text.narrative());
    text.performanceTables().forEach(project -> parts.addAll(project.indicators()));
    parts.addAll(text.performanceTables());
    parts.addAll(text.supplements());
    for (Part part : parts) {
      for (String key : Paths.withStages(part.fields())) {
        count += count(part.text(key));
      }
    }
    for (String field : Paths.withStages(text.fields())) {
      count += FIXED.contains(field) ? 0 : count(text.text(field));
    }
    return count;
  }

  /// The words as one text, a pair a line.
  public String text() {
    StringBuilder text = new StringBuilder();
    pairs.forEach(
        pair -> text.append(pair.word()).append('\t').append(pair.instead()).append('\n'));
    return text.toString();
  }

  /// The words of such a text.
  public static ReplacementWords of(String text) {
    return new ReplacementWords(
        text.lines()
            .filter(line -> line.indexOf('\t') > 0)
            .map(line -> line.split("\t", 2))
            .map(pair -> new Pair(pair[0], pair[1]))
            .toList());
  }

  @SuppressWarnings("unchecked")
  private static <P extends Part> List<P> each(List<P> parts, UnaryOperator<Part> change) {
    return parts.stream().map(part -> (P) change.apply(part)).toList();
  }

  private Project project(Project project) {
    Project changed = (Project) part(project);
    return changed.withIndicators(
        changed.indicators().stream().map(row -> (Indicator) part(row)).toList());
  }

  private Part part(Part part) {
    Part changed = part;
    for (String key : Paths.withStages(part.fields())) {
      changed = changed.with(key, replaced(part.text(key)));
    }
    return changed;
  }

  private String replaced(String text) {
    String changed = text;
    for (Pair pair : pairs) {
      changed = pair.word().isEmpty() ? changed : changed.replace(pair.word(), pair.instead());
    }
    return changed;
  }

  private int count(String text) {
    int count = 0;
    for (Pair pair : pairs) {
      int at = pair.word().isEmpty() ? -1 : text.indexOf(pair.word());
      while (at >= 0) {
        count++;
        at = text.indexOf(pair.word(), at + pair.word().length());
      }
    }
    return count;
  }
}
