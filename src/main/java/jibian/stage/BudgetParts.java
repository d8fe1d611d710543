package jibian.stage;

import java.math.BigDecimal;
import jibian.form.StageForm;
import jibian.model.ListRows;
import jibian.model.Project;

/// The parts of a budget as the tables of the stages have them: they know fiscal money, what was carried over, and
/// other money, and no list of further sources.
public final class BudgetParts {
  private static final String CARRIED = "carried";
  private static final String OTHER = "other";
  private static final String LIST = "sources";
  private static final String CARRIED_OVER = "结转";

  /// The project with its further sources among those parts, so that these add up to the budget; the same project where
  /// it has none. For calculating and showing only.
  public static Project in(Project project, StageForm stage) {
    boolean own = stage.heads(project).stream().anyMatch(head -> head.field().equals(CARRIED));
    BigDecimal carried = BigDecimal.ZERO;
    BigDecimal other = BigDecimal.ZERO;
    for (int row = 1; row <= ListRows.count(project, LIST); row++) {
      String cell = LIST + "." + row + ".";
      BigDecimal amount = Measured.of(project, cell + "amount").orElse(BigDecimal.ZERO);
      if (own && project.text(cell + "name").contains(CARRIED_OVER)) {
        carried = carried.add(amount);
      } else {
        other = other.add(amount);
      }
    }
    return with(with(project, CARRIED, carried), OTHER, other);
  }

  private static Project with(Project project, String part, BigDecimal more) {
    BigDecimal before = Measured.of(project, part).orElse(BigDecimal.ZERO);
    return more.signum() == 0 ? project : project.with(part, Measured.score(before.add(more)));
  }
}
