package jibian.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jibian.form.Form;
import jibian.form.IndicatorLevels;
import jibian.form.ProjectPagePart;
import jibian.form.Variant;
import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// Finds the form and variant whose labels and levels the tables of a source have.
final class Recognition {
  /// As many tables tell it as any more would.
  private static final int LOOKED_AT = 8;

  private static final double MISSING = 0.5;
  private static final double FOREIGN = 0.5;
  private static final double LEVEL = 0.25;
  private static final double SHAPE = 0.75;

  private Recognition() {}

  /// A form with how well it fits.
  ///
  /// @param share from 0 to 1: how much of what the tables say it explains
  record Choice(Vocabulary words, double score, double share) {}

  /// The best of the forms.
  static Choice best(Collection<Form> forms, List<SourceTable> tables) {
    List<Choice> choices = new ArrayList<>();
    for (Form form : forms) {
      for (Variant variant : form.variants()) {
        choices.add(choice(new Vocabulary(form, variant), tables));
      }
    }
    return choices.stream().max(Comparator.comparingDouble(Choice::score)).orElseThrow();
  }

  private static Choice choice(Vocabulary words, List<SourceTable> tables) {
    double score = 0;
    double explained = 0;
    double all = 0;
    int looked = 0;
    for (SourceTable table : tables) {
      List<RawProject> found = looked < LOOKED_AT ? ProjectTables.of(words, table) : List.of();
      if (found.isEmpty()) {
        continue;
      }
      looked++;
      Set<SourceCell> known = Collections.newSetFromMap(new IdentityHashMap<>());
      found.forEach(project -> collect(project, words, known));
      long filled = table.cells().stream().filter(cell -> !cell.blank()).count();
      long foreign =
          table.cells().stream().filter(cell -> !cell.blank() && !known.contains(cell)).count();
      explained += filled - foreign;
      all += filled;
      score -= foreign * FOREIGN;
      for (RawProject project : found) {
        score += points(project, words);
      }
    }
    return new Choice(words, score, all == 0 ? 0 : explained / all);
  }

  private static void collect(RawProject project, Vocabulary words, Set<SourceCell> known) {
    List<String> fields = words.headFields();
    known.addAll(project.words);
    known.addAll(project.above);
    project.head.forEach(
        (field, reading) -> {
          if (fields.contains(field)) {
            known.addAll(reading.cells());
          }
        });
    project.goals.forEach(reading -> known.addAll(reading.cells()));
    project.rows.forEach(row -> row.values().forEach(reading -> known.addAll(reading.cells())));
  }

  private static double points(RawProject project, Vocabulary words) {
    double points = 0;
    Set<String> fields = new HashSet<>(words.headFields());
    for (Map.Entry<String, Reading> value : project.head.entrySet()) {
      points += fields.remove(value.getKey()) ? value.getValue().confidence() : 0;
    }
    if (!project.goals.isEmpty()) {
      points++;
      fields.remove("goals");
    }
    if (project.hasHead()) {
      points -= fields.size() * MISSING;
      points += shape(project, words.variant());
    }
    return points + levels(project, words.form().frame());
  }

  /// Whether head and rows stand in one table or in two, and the unit in a row of its own, as the variant has it.
  private static double shape(RawProject project, Variant variant) {
    List<ProjectPagePart.Table> tables =
        variant.parts().stream()
            .filter(ProjectPagePart.Table.class::isInstance)
            .map(ProjectPagePart.Table.class::cast)
            .toList();
    boolean together = tables.size() == 1;
    double points = together != project.columns.none() ? SHAPE : 0;
    boolean unitInside =
        tables.getFirst().rows().getFirst().cells().stream()
            .anyMatch(cell -> cell.kind() == jibian.form.CellLayout.Kind.TEMPLATE);
    boolean has = project.above.stream().anyMatch(cell -> Titles.unit(cell.text()) != null);
    return points + (unitInside == has ? SHAPE : 0);
  }

  private static double levels(RawProject project, IndicatorLevels frame) {
    Set<String> first = new HashSet<>();
    Set<String> second = new HashSet<>();
    for (IndicatorLevels.Level level : frame.levels()) {
      first.add(level.name());
      level.headings().forEach(heading -> second.add(heading.name()));
    }
    double points = 0;
    for (Map<String, Reading> row : project.rows) {
      points += row.containsKey("level1") && first.contains(row.get("level1").text()) ? LEVEL : 0;
      points += row.containsKey("level2") && second.contains(row.get("level2").text()) ? LEVEL : 0;
    }
    return points;
  }
}
