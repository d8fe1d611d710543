package jibian.stage;

import module java.base;

import jibian.form.Form;
import jibian.form.StageForm;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Paths;
import jibian.text.Tree;

/// A text whose stages were read from tables that somebody has filled in. Such a table prints what is worked out beside
/// what was written: what the form's rules give again is taken out, so that it goes on following what it is worked out
/// of; what they give otherwise was written by somebody, and stays.
public final class FilledStages {
  private static final Set<String> BUDGETS =
      Set.of("budget", "fiscalBudget", "carriedBudget", "otherBudget", "points");
  private static final Set<String> SUMS = Set.of("totalPoints", "total", "grade");

  /// The text with the stages begun that hold anything.
  ///
  /// @param day on which they are begun; the goals are noted as they are
  public static Submission begun(Submission text, Form form, LocalDate day) {
    Submission begun = text;
    for (StageForm stage : form.stages()) {
      if (holds(begun, stage)) {
        begun = Stages.begin(written(begun, stage), stage, day);
      }
    }
    return begun;
  }

  private static boolean holds(Submission text, StageForm stage) {
    return text.performanceTables().stream()
        .anyMatch(
            table ->
                holds(table, stage)
                    || table.indicators().stream().anyMatch(row -> holds(row, stage)));
  }

  private static boolean holds(Part part, StageForm stage) {
    return Paths.ofStages(part.fields()).stream().anyMatch(stage::owns);
  }

  /// The text with what somebody wrote in a stage, and nothing that is worked out.
  static Submission written(Submission text, StageForm stage) {
    Submission written = text;
    List<Predicate<String>> steps =
        List.of(
            BUDGETS::contains, key -> key.endsWith("ate") || key.equals("score"), SUMS::contains);
    for (Predicate<String> step : steps) {
      written = written(written, stage, step);
    }
    return written;
  }

  private static Submission written(Submission text, StageForm stage, Predicate<String> computed) {
    Predicate<String> fields =
        field -> stage.owns(field) && computed.test(field.substring(stage.path().length() + 1));
    Submission bare = text.withFields((_, own) -> without(own, fields));
    Map<Id, Part> printed = new HashMap<>();
    for (Project table : new StageView(stage).of(bare).performanceTables()) {
      printed.put(table.id(), table);
      table.indicators().forEach(row -> printed.put(row.id(), row));
    }
    return text.withFields(
        (id, own) ->
            printed.containsKey(id)
                ? without(
                    own,
                    field ->
                        fields.test(field)
                            && same(Paths.get(own, field), printed.get(id).text(field)))
                : own);
  }

  private static Tree.Fields without(Tree.Fields fields, Predicate<String> taken) {
    Tree.Fields left = fields;
    for (String path : Paths.ofStages(fields)) {
      left = taken.test(path) ? Stages.without(left, path) : left;
    }
    return left;
  }

  /// Whether a text says what is worked out.
  private static boolean same(String typed, String computed) {
    Optional<BigDecimal> number = Measured.number(typed);
    return typed.strip().equals(computed.strip())
        || (number.isPresent()
            && Measured.number(computed).filter(it -> it.compareTo(number.get()) == 0).isPresent());
  }
}
