package jibian.check.facts;

import java.util.List;
import java.util.stream.Stream;

/// The numbers that goals have themselves, which are none of what they say.
final class GoalNumbers {

  /// Goals without their own numbers where all are numbered: 1.48名对象, 2.每年体检.
  static Stream<String> without(List<String> goals) {
    boolean numbered = goals.size() > 1;
    for (int i = 0; i < goals.size(); i++) {
      numbered &= goals.get(i).strip().startsWith(i + 1 + ".");
    }
    boolean all = numbered;
    return goals.stream().map(goal -> all ? goal.substring(goal.indexOf('.') + 1) : goal);
  }

  private GoalNumbers() {}
}
