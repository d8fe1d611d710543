package jibian.intake;

import module java.base;

import jibian.form.Form;
import jibian.form.HeadField;
import jibian.form.StageForm;
import jibian.form.Variant;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;

/// Tells the filled tables of the stages of a year (绩效运行监控表, 自评表) from tables of goals, by the words that only they
/// have.
final class StageTables {
  private static final String WHOLE = "整体";
  private static final List<String> KINDS = List.of("monitoring", "evaluation");

  /// So many of the words make a table one of a stage.
  private static final int FEWEST = 2;

  private final List<StageForm> stages;
  private final Shapes shapes;

  /// Whether the form has a table of the unit as a whole.
  private final boolean whole;

  private final Map<String, Set<String>> marks = new HashMap<>();

  /// Those of all kinds.
  private final Set<String> every = new HashSet<>();

  private final Map<String, Vocabulary> known = new HashMap<>();
  private Way last;

  /// How a table is read.
  ///
  /// @param stage that it belongs to
  /// @param overall whether it is that of the unit as a whole
  /// @param month up to which it says it looks; 0 where it does not say
  record Way(StageForm stage, Vocabulary words, boolean overall, int month) {

    /// Whether it looks up to another month than any stage of the form.
    boolean unknownMonth() {
      return month > 0 && stage.scoring().isEmpty() && month != stage.month();
    }

    /// Whether a field is one of the stage.
    boolean owns(String field) {
      return stage.owns(field);
    }
  }

  /// @param forms whose stages are known, at least one; tables are read by those of the first
  StageTables(Collection<Form> forms, Shapes shapes) {
    this.shapes = shapes;
    Form first = forms.iterator().next();
    this.stages = first.stages();
    this.whole = !first.overall().isEmpty();
    for (String kind : KINDS) {
      Set<String> labels = new HashSet<>();
      forms.stream()
          .flatMap(form -> form.stages().stream())
          .filter(stage -> stage.path().startsWith(kind))
          .forEach(stage -> labels(stage, labels));
      marks.put(kind, OtherLabels.ofStage(kind, labels));
      every.addAll(marks.get(kind));
    }
  }

  private static void labels(StageForm stage, Set<String> to) {
    variants(stage)
        .forEach(
            variant -> {
              HeadField.of(variant).stream()
                  .filter(head -> stage.owns(head.field()))
                  .forEach(head -> to.add(head.label()));
              variant.columns().stream()
                  .filter(column -> stage.owns(column.field()))
                  .forEach(column -> to.addAll(List.of(column.label(), column.group())));
            });
  }

  private static Stream<Variant> variants(StageForm stage) {
    return Stream.concat(stage.form().variants().stream(), stage.form().overall().stream());
  }

  /// The kind of stage that a table has the words of; empty where it has those of none.
  private Optional<String> kind(SourceTable table) {
    Set<String> said = shapes.of(table);
    if (said.stream().filter(every::contains).limit(FEWEST).count() < FEWEST) {
      return Optional.empty();
    }
    String best = "";
    long most = FEWEST - 1;
    for (String kind : KINDS) {
      long found = marks.get(kind).stream().filter(said::contains).count();
      if (found > most) {
        best = kind;
        most = found;
      }
    }
    return Optional.of(best).filter(kind -> !kind.isEmpty());
  }

  /// Whether a table is one of a stage.
  boolean is(SourceTable table) {
    return table.columns() > 1 && kind(table).isPresent();
  }

  /// How a table is read; empty where it is none of a stage.
  ///
  /// @param above what stands above it
  Optional<Way> way(SourceTable table, List<SourceParagraph> above) {
    Optional<String> kind = kind(table);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    List<String> words =
        Stream.concat(
                above.stream().map(SourceParagraph::text),
                table.cells().stream().map(cell -> cell.text()))
            .toList();
    int month =
        words.stream()
            .map(LabelShape::month)
            .flatMapToInt(OptionalInt::stream)
            .findFirst()
            .orElse(0);
    Optional<StageForm> stage =
        kind.flatMap(
            it ->
                of(it)
                    .filter(one -> one.month() == month || month == 0)
                    .findFirst()
                    .or(() -> of(it).findFirst()));
    stage.ifPresent(it -> last = way(it, table, words, month));
    return stage.map(_ -> last);
  }

  private Stream<StageForm> of(String kind) {
    return stages.stream().filter(stage -> stage.path().startsWith(kind));
  }

  private Way way(StageForm stage, SourceTable table, List<String> words, int month) {
    Set<String> said = shapes.of(table);
    boolean named = OtherLabels.of("name").stream().anyMatch(said::contains);
    boolean titled = words.stream().anyMatch(word -> word.contains(WHOLE) && Titles.isTable(word));
    boolean unit = OtherLabels.of("unit.department").stream().anyMatch(said::contains);
    boolean goesOn = last != null && last.stage.equals(stage) && last.overall;
    boolean overall =
        whole && !stage.form().overall().isEmpty() && !named && (titled || unit || goesOn);
    Variant variant = (overall ? stage.form().overall() : stage.form().variants()).getFirst();
    Vocabulary own =
        known.computeIfAbsent(
            stage.path() + overall,
            _ -> new Vocabulary(stage.form(), variant, stage.path(), shapes));
    return new Way(stage, own, overall, month);
  }
}
