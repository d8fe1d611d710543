package jibian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import jibian.model.Project;
import jibian.model.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is old is thinned out, and the file does not grow without bound.
class GrowthTest {
  @TempDir Path folder;

  private final TestEnvironment environment = new TestEnvironment();

  @Test
  void theHistoryIsThinnedByAge() throws Exception {
    try (Database database = Database.create(Archive.file(folder))) {
      Schema.current().migrate(database, Schema.current().version());
      Submission text = Texts.chengde();
      new SubmissionRows(database).create(1, text, "新建", environment.now().toEpochMilli());
      for (int i = 0; i < 15 * 24 * 2; i++) {
        environment.advance(Duration.ofMinutes(30));
        Submission before = text;
        text = Texts.with(text, 0, "purpose", "第" + i + "次");
        new Saving(database, 1, LastStep.begin(before), "改" + i, environment.now().toEpochMilli())
            .save(before, text);
      }
      new RevisionRows(database).thin(environment.now().toEpochMilli());
      thinned(
          new RevisionRows(database)
              .of(new SubmissionId(1), PartCodec.PROJECT, text.projects().getFirst().id()));
      assertThat(new SubmissionRows(database).find(1).orElseThrow().text()).isEqualTo(text);
    }
  }

  private void thinned(List<Revision<Project>> states) {
    assertThat(states.getFirst().content().text("purpose")).isEqualTo("第719次");
    assertThat(between(states, Duration.ZERO, Duration.ofHours(24))).isBetween(48L, 50L);
    assertThat(between(states, Duration.ofHours(24), Duration.ofDays(7)))
        .isBetween(6 * 24L - 2, 6 * 24L + 2);
    assertThat(between(states, Duration.ofDays(7), Duration.ofDays(99))).isBetween(7L, 10L);
    for (Revision<Project> state : states.subList(0, states.size() - 1)) {
      assertThat(state.label()).isEqualTo("改" + number(state));
    }
  }

  private static String number(Revision<Project> state) {
    return state.content().text("purpose").replaceAll("\\D", "");
  }

  private long between(List<Revision<Project>> states, Duration least, Duration most) {
    Instant now = environment.now();
    return states.stream()
        .map(state -> Duration.between(state.saved(), now))
        .filter(age -> age.compareTo(least) >= 0 && age.compareTo(most) < 0)
        .count();
  }

  @Test
  void aFileThatGrewFarTooBigIsMadeAnewWhileItIsUsed() throws Exception {
    Archive archive = Archive.open(folder, Schema.current(), environment.environment(), 4 << 20);
    Submission text = Texts.published("langfang-2020");
    SubmissionId id = archive.create(text, "新建").join();
    long greatest = 0;
    CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    for (int i = 0; i < 1_500; i++) {
      int project = i % text.projects().size();
      text = Texts.with(text, project, "purpose", "第" + i + "次");
      last = archive.save(id, text, "改" + i);
      if (i % 20 == 0) {
        last.join();
        greatest = Math.max(greatest, Files.size(Archive.file(folder)));
      }
    }
    last.join();
    assertThat(greatest).isLessThan(6L << 20);
    assertThat(Files.size(Archive.file(folder))).isLessThan(greatest);
    assertThat(archive.load(id).orElseThrow().text()).isEqualTo(text);
    assertThat(archive.history(id, PartCodec.PROJECT, text.projects().getFirst().id()))
        .hasSizeGreaterThan(1_500 / text.projects().size());
    archive.abandon();
  }
}
