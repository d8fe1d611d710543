package jibian.ui.rollforward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.rollforward.Standing;
import jibian.rollforward.YearPlace;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;

/// Which years and projects go along into the next year: what the clerk says, else what is proposed.
class RollTicksTest {
  private static final Id PROJECT = new Id(1);
  private static final Id ENDED = new Id(2);

  private final RollTicks ticks = new RollTicks();
  private final YearPlace plan = place(PROJECT, 0, Standing.UNSURE);
  private final YearPlace other = place(PROJECT, 9, Standing.UNSURE);
  private final YearPlace own = place(PROJECT, 20, moving());

  private static Standing moving() {
    for (Standing standing : Standing.values()) {
      if (standing.goesAlong()) {
        return standing;
      }
    }
    throw new AssertionError();
  }

  private static YearPlace place(Id project, int start, Standing standing) {
    return new YearPlace(
        List.of(new Address(project, "purpose")),
        Optional.of(project),
        "2024年的安排和2024年的计划，2024年底前完成",
        start,
        start + 4,
        2024,
        "2025",
        standing);
  }

  private static Project project(Id id) {
    return new Project(id, Tree.Fields.EMPTY, List.of());
  }

  private static RollLine.Group group(Optional<Project> project, YearPlace... places) {
    return new RollLine.Group("组", project, "", List.of(places));
  }

  @Test
  void whatIsSureGoesAlongAndTheRestWaits() {
    assertThat(ticks.changes(own)).isTrue();
    assertThat(ticks.changes(plan)).isFalse();
    assertThat(ticks.changing(List.of(own, plan, other))).isEqualTo(Set.of(own));
  }

  @Test
  void aTickHoldsForOnePlaceUntilAllIsForgotten() {
    ticks.toggle(new RollLine.Year(plan));
    assertThat(ticks.changes(plan)).isTrue();
    assertThat(ticks.changes(other)).as("another year of the same cell").isFalse();
    ticks.toggle(new RollLine.Year(own));
    assertThat(ticks.changes(own)).isFalse();
    ticks.toggle(new RollLine.Year(own));
    assertThat(ticks.changes(own)).isTrue();
    ticks.clear();
    assertThat(ticks.changes(plan)).isFalse();
  }

  @Test
  void projectsThatEndAreLeftOutUnlessTheClerkTakesThem() {
    ticks.ended(Set.of(ENDED));
    List<Project> all = List.of(project(PROJECT), project(ENDED));
    assertThat(ticks.takes(PROJECT)).isTrue();
    assertThat(ticks.takes(ENDED)).isFalse();
    assertThat(ticks.left(all)).isEqualTo(Set.of(ENDED));
    assertThat(ticks.isTaken(place(ENDED, 0, moving()))).isFalse();
    ticks.toggle(group(Optional.of(project(ENDED))));
    assertThat(ticks.takes(ENDED)).isTrue();
    assertThat(ticks.left(all)).isEmpty();
    ticks.tickProjects(all, false);
    assertThat(ticks.left(all)).isEqualTo(Set.of(PROJECT, ENDED));
    ticks.clear();
    assertThat(ticks.left(all)).isEqualTo(Set.of(ENDED));
  }

  @Test
  void aGroupWithoutAProjectIsTickedWhereAllOfItIs() {
    RollLine.Group group = group(Optional.empty(), own, plan);
    assertThat(ticks.ticked(group)).isFalse();
    ticks.toggle(group);
    assertThat(ticks.ticked(group)).isTrue();
    assertThat(ticks.changes(plan)).isTrue();
    ticks.toggle(group);
    assertThat(ticks.changes(plan)).isFalse();
    assertThat(ticks.changes(own)).isFalse();
  }

  /// The tick of a project is its own, not that of its years.
  @Test
  void theYearsOfAProjectKeepTheirTicksWhenItIsLeftOut() {
    RollLine.Group group = group(Optional.of(project(PROJECT)), own, plan);
    assertThat(ticks.ticked(group)).isTrue();
    ticks.toggle(group);
    assertThat(ticks.ticked(group)).isFalse();
    assertThat(ticks.changes(own)).isTrue();
    assertThat(ticks.isTaken(own)).isFalse();
    assertThat(
            ticks.isTaken(
                new YearPlace(
                    List.of(Address.ofText("year")),
                    Optional.empty(),
                    "2024",
                    0,
                    4,
                    2024,
                    "2025",
                    moving())))
        .isTrue();
  }
}
