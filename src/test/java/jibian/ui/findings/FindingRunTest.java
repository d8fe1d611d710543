package jibian.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import jibian.model.Submission;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Findings of several parts as one list.
class FindingRunTest {
  private List<FindingItem> all;
  private FindingRun run;

  @BeforeEach
  void find() throws UnusableException {
    Submission text = Fakes.text("zunhua-2022");
    List<List<FindingItem>> found = new Review().findings(text, Fakes.forms().formOf(text));
    all = found.stream().flatMap(List::stream).limit(9).toList();
    run = new FindingRun(List.of(all.subList(0, 1), all.subList(1, 6), all.subList(6, 9)));
  }

  @Test
  void hasEachInItsPlace() {
    assertThat(IntStream.range(0, run.size()).mapToObj(run::get)).containsExactlyElementsOf(all);
  }

  @Test
  void isWalkedToItsEnd() {
    List<FindingItem> walked = new ArrayList<>();
    var walk = run.iterator();
    walk.forEachRemaining(walked::add);
    assertThat(walked).isEqualTo(all);
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(walk::next);
  }

  @Test
  void hasNothingBeyond() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> run.get(9));
    assertThat(new FindingRun(List.of())).isEmpty();
  }

  @Test
  void equalsAnyListOfTheSame() {
    FindingRun otherwiseParted = new FindingRun(List.of(all.subList(0, 4), all.subList(4, 9)));
    assertThat(run).isEqualTo(otherwiseParted).hasSameHashCodeAs(otherwiseParted).isEqualTo(all);
    assertThat(run)
        .isEqualTo(new FindingRun(List.of(all.subList(0, 6), all.subList(6, 9))))
        .isNotEqualTo(new FindingRun(List.of(all.subList(0, 8))));
  }
}
