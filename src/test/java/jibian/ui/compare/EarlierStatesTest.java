package jibian.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jibian.model.Address;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.port.Revisions;
import org.junit.jupiter.api.Test;

/// A text made at nine, of which the first project was changed at ten and eleven, the second at ten, the third came at
/// eleven, and one was deleted at noon.
class EarlierStatesTest {
  private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");
  private final Submission whole = Fakes.text("zunhua-2022");
  private final Project deleted = whole.projects().get(3);
  private final Submission now = now();

  private Submission now() {
    List<Project> projects = new ArrayList<>(whole.projects());
    projects.set(0, projects.get(0).with("budget", "12.00"));
    projects.set(1, projects.get(1).with("budget", "20.00"));
    projects.remove(deleted);
    return whole.withProjects(projects);
  }

  private static Instant hour(int hour) {
    return NINE.plus(Duration.ofHours(hour - 9L));
  }

  private static Revisions.State state(int hour, Project content) {
    return new Revisions.State(hour(hour), hour + "点", content);
  }

  private EarlierStates states() {
    List<Project> old = whole.projects();
    List<List<Revisions.State>> past = new ArrayList<>();
    past.add(
        List.of(
            state(11, now.projects().get(0)),
            state(10, old.get(0).with("budget", "11.00")),
            state(9, old.get(0))));
    past.add(List.of(state(10, now.projects().get(1)), state(9, old.get(1))));
    past.add(List.of(state(11, old.get(2))));
    Revisions.Discarded gone =
        new Revisions.Discarded(
            1, Optional.of(deleted), hour(12), List.of(), "删除", Address.TEXT, 3);
    return new EarlierStates(past, List.of(gone));
  }

  @Test
  void theMomentsBeforeNowAreOfferedTheLatestFirst() {
    assertThat(states().moments())
        .extracting(EarlierStates.Moment::label)
        .containsExactly("11点", "10点", "9点");
  }

  @Test
  void aMomentHasWhatWasThereThen() {
    Submission ten = states().at(now, hour(10));
    assertThat(ten.projects().get(0).text("budget")).isEqualTo("11.00");
    assertThat(ten.projects().get(1).text("budget")).isEqualTo("20.00");
    assertThat(ten.projects()).doesNotContain(whole.projects().get(2)).contains(deleted);
    Submission eleven = states().at(now, hour(11));
    assertThat(eleven.projects()).contains(whole.projects().get(2), deleted);
    assertThat(states().at(now, hour(12))).isEqualTo(now);
  }
}
