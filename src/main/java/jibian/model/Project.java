package jibian.model;

import java.util.List;
import java.util.OptionalInt;
import jibian.text.Paths;
import jibian.text.Tree;

/// One budget project with its performance table. An unchanged project stays the same object: findings, pages and
/// saved rows are kept by identity.
///
/// @param fields every key of the exchange file in its order; that of the indicators is a placeholder
public record Project(Id id, Tree.Fields fields, List<Indicator> indicators) implements Part {
  /// The fields that every form knows, in their order; which of them a form shows, its table says.
  public static final List<String> FIELDS =
      List.of(
          "tableTitle", "code", "name", "budget", "fiscal", "other", "purpose", "plan", "goals");

  private static final String OVERALL = "overall";

  public Project {
    indicators = List.copyOf(indicators);
  }

  /// Whether it is the table of the unit as a whole (部门整体支出绩效目标), and none of a project.
  public boolean isOverall() {
    return fields.get(OVERALL) instanceof Tree.Flag flag && flag.value();
  }

  /// The same as the table of the unit as a whole.
  public Project asOverall() {
    return withFields(fields.with(OVERALL, new Tree.Flag(true, 0)));
  }

  /// A copy is one more project.
  @Override
  public Tree.Fields copied() {
    return Part.super.copied().without(OVERALL);
  }

  /// The printed number; empty where the printed title has none.
  public OptionalInt number() {
    return fields.get("number") instanceof Tree.Num number
        ? OptionalInt.of(Integer.parseInt(number.literal()))
        : OptionalInt.empty();
  }

  /// The title of the table without its number.
  public String tableTitle() {
    return fields.text("tableTitle");
  }

  /// The project code, or the seven digits of the functional classification.
  public String code() {
    return fields.text("code");
  }

  public String name() {
    return fields.text("name");
  }

  /// The goals, one string a printed line.
  public List<String> goals() {
    return fields.texts("goals");
  }

  /// How many goal rows the printed table has, empty ones included; at least one.
  public int goalRows() {
    int printed =
        fields.get("goalRows") instanceof Tree.Num number ? Integer.parseInt(number.literal()) : 1;
    return Math.max(printed, Math.max(1, goals().size()));
  }

  @Override
  public Project with(String field, String text) {
    return isText(field, text) ? this : new Project(id, Paths.set(fields, field, text), indicators);
  }

  @Override
  public Project withFields(Tree.Fields changed) {
    return new Project(id, changed, indicators);
  }

  public Project withIndicators(List<Indicator> changed) {
    return new Project(id, fields, changed);
  }
}
