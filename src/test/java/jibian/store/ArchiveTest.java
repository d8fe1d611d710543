package jibian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
  @TempDir Path folder;

  private final TestEnvironment environment = new TestEnvironment();
  private Archive archive;

  @BeforeEach
  void open() throws StoreException {
    archive = environment.open(folder);
  }

  @AfterEach
  void close() throws StoreException {
    archive.close();
  }

  private void reopen() throws StoreException {
    archive.close();
    archive = environment.open(folder);
  }

  private SubmissionId created(Submission text) {
    return archive.create(text, "新建").join();
  }

  private void save(SubmissionId id, Submission text, String label) {
    archive.save(id, text, label).join();
    environment.advance(Duration.ofMinutes(1));
  }

  private Submission loaded(SubmissionId id) throws StoreException {
    return archive.load(id).orElseThrow().text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"chengde-2023", "julu-2024", "langfang-2020", "tangshan-2022", "zunhua-2022"})
  void keepsAPublishedText(String name) throws StoreException {
    Submission text = Texts.published(name);
    SubmissionId id = created(text);
    reopen();
    assertThat(loaded(id)).isEqualTo(text);
    assertThat(environment.written(loaded(id))).isEqualTo(environment.written(text));
  }

  @Test
  void sourcesOfMoneyUnderTheKeysOfOnceAreRowsOfTheList() throws StoreException {
    Submission text = Texts.with(Texts.chengde(), 0, "carried", "120.00");
    Submission old = text.with("variant", "annual-sources");
    SubmissionId id = created(old);
    Submission read = loaded(id);
    Project moved = read.projects().getFirst();
    assertThat(moved.text("sources.1.name")).isEqualTo("上年结转");
    assertThat(moved.text("sources.1.amount")).isEqualTo("120.00");
    assertThat(moved.has("carried")).isFalse();
    assertThat(read.projects().get(1)).isEqualTo(old.projects().get(1));
    save(id, Texts.with(read, 0, "budget", "1.00"), "改预算");
    reopen();
    assertThat(loaded(id)).isEqualTo(Texts.with(read, 0, "budget", "1.00"));
  }

  @Test
  void listsWhatIsThere() throws StoreException {
    SubmissionId first = created(Texts.chengde());
    environment.advance(Duration.ofMinutes(1));
    created(Texts.published("zunhua-2022"));
    environment.advance(Duration.ofMinutes(1));
    save(first, Texts.with(Texts.chengde(), 0, "budget", "1.00"), "改预算");
    reopen();
    assertThat(archive.submissions())
        .extracting(SubmissionSummary::year, SubmissionSummary::unit, SubmissionSummary::projects)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2023", Texts.chengde().text("unit.name"), 7),
            org.assertj.core.groups.Tuple.tuple(
                "2022",
                Texts.published("zunhua-2022").text("unit.name"),
                Texts.published("zunhua-2022").projects().size()));
  }

  @Test
  void keepsEveryEditInItsOrder() throws StoreException {
    Submission text = Texts.chengde();
    SubmissionId id = created(text);
    for (int i = 0; i < 50; i++) {
      text = Texts.with(text, i % 7, "purpose", "第" + i + "次");
      var _ = archive.save(id, text, "改" + i);
    }
    reopen();
    assertThat(loaded(id)).isEqualTo(text);
  }

  @Test
  void keepsOrderThroughMovesInsertsAndDeletes() throws StoreException {
    Submission text = Texts.chengde();
    SubmissionId id = created(text);
    text = Texts.moved(text, 6, 0);
    save(id, text, "移动");
    text = Texts.moved(text, 2, 5);
    save(id, text, "移动");
    text = Texts.without(text, 3);
    save(id, text, "删除");
    reopen();
    assertThat(Texts.ids(loaded(id))).isEqualTo(Texts.ids(text));
  }

  @Test
  void givesNoIdTwice() throws StoreException {
    Submission text = Texts.chengde();
    SubmissionId id = created(text);
    Submission less = new Submission(text.fields(), List.of(), List.of(), List.of());
    save(id, less, "清空");
    reopen();
    assertThat(archive.load(id).orElseThrow().lastId()).isEqualTo(text.lastId());
    archive.delete(id).join();
    assertThat(created(text)).isNotEqualTo(id);
  }

  @Test
  void refusesAnIdThatIsGivenTwiceAndGoesOn() throws StoreException {
    Submission text = Texts.chengde();
    SubmissionId id = created(text);
    List<Project> twice = new ArrayList<>(text.projects());
    twice.add(text.projects().getFirst());
    assertThatThrownBy(() -> archive.save(id, text.withProjects(twice), "重复").join())
        .hasCauseInstanceOf(IllegalArgumentException.class);
    Submission better = Texts.with(text, 0, "name", "新名称");
    save(id, better, "改名");
    assertThat(loaded(id)).isEqualTo(better);
  }

  @Test
  void historyTellsWhatAProjectWas() throws StoreException {
    Submission text = Texts.chengde();
    SubmissionId id = created(text);
    Project first = text.projects().getFirst();
    environment.advance(Duration.ofMinutes(1));
    Submission renamed = Texts.with(text, 0, "name", "甲");
    save(id, renamed, "改名为甲");
    save(id, Texts.with(renamed, 1, "name", "别的"), "改别的");
    Submission again = Texts.with(Texts.with(renamed, 1, "name", "别的"), 0, "name", "乙");
    save(id, again, "改名为乙");
    reopen();
    List<Revision<Project>> history = archive.history(id, PartCodec.PROJECT, first.id());
    assertThat(history).extracting(Revision::label).containsExactly("改名为乙", "改名为甲", "新建");
    assertThat(history)
        .extracting(state -> state.content().name())
        .containsExactly("乙", "甲", first.name());
    assertThat(history.getLast().content()).isEqualTo(first);
    assertThat(history).extracting(Revision::saved).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void aStateIsRestoredByAnEdit() throws StoreException {
    Submission text = Texts.chengde();
    SubmissionId id = created(text);
    save(id, Texts.with(text, 0, "purpose", ""), "清空用途");
    Id first = text.projects().getFirst().id();
    Project yesterday = archive.history(id, PartCodec.PROJECT, first).getLast().content();
    List<Project> projects = new ArrayList<>(text.projects());
    projects.set(0, yesterday);
    save(id, text.withProjects(projects), "恢复");
    reopen();
    assertThat(loaded(id)).isEqualTo(text);
    assertThat(archive.history(id, PartCodec.PROJECT, first)).hasSize(3);
  }

  @Test
  void aDeletedProjectIsInTheBinUntilItComesBack() throws StoreException {
    Submission text = Texts.chengde();
    SubmissionId id = created(text);
    save(id, Texts.without(text, 2), "删除项目");
    reopen();
    DiscardedPart.Part part = (DiscardedPart.Part) archive.bin().getFirst();
    assertThat(part.content()).isEqualTo(text.projects().get(2));
    assertThat(part.ahead()).isEqualTo(2);
    assertThat(part.path())
        .containsExactly("2023", text.text("unit.name"), text.projects().get(2).name());
    save(id, text, "撤销");
    assertThat(archive.bin()).isEmpty();
    reopen();
    assertThat(loaded(id)).isEqualTo(text);
    assertThat(archive.history(id, PartCodec.PROJECT, text.projects().get(2).id()))
        .extracting(Revision::label)
        .contains("新建", "撤销");
  }

  @Test
  void aDeletedRowIsInTheBin() throws StoreException {
    Submission text = Texts.chengde();
    SubmissionId id = created(text);
    Project first = text.projects().getFirst();
    List<Indicator> rows = new ArrayList<>(first.indicators());
    Indicator row = rows.remove(1);
    List<Project> projects = new ArrayList<>(text.projects());
    projects.set(0, new Project(first.id(), first.fields(), rows));
    save(id, text.withProjects(projects), "删除指标");
    DiscardedPart.Part part = (DiscardedPart.Part) archive.bin().getFirst();
    assertThat(part.content()).isEqualTo(row);
    assertThat(part.owner()).isEqualTo(first.id());
    assertThat(part.ahead()).isEqualTo(1);
    save(id, text, "撤销");
    assertThat(archive.bin()).isEmpty();
  }

  @Test
  void aRowThatMovedToAnotherProjectIsNotDeleted() throws StoreException {
    Submission text = Texts.chengde();
    SubmissionId id = created(text);
    List<Project> projects = new ArrayList<>(text.projects());
    for (int[] way : new int[][] {{0, 1}, {1, 0}}) {
      Project from = projects.get(way[0]);
      Project to = projects.get(way[1]);
      List<Indicator> less = new ArrayList<>(from.indicators());
      List<Indicator> more = new ArrayList<>(to.indicators());
      more.add(less.removeLast());
      projects.set(way[0], new Project(from.id(), from.fields(), less));
      projects.set(way[1], new Project(to.id(), to.fields(), more));
      save(id, text.withProjects(projects), "移动指标");
      assertThat(archive.bin()).isEmpty();
    }
  }

  @Test
  void aDeletedSubmissionComesBack() throws StoreException {
    SubmissionId id = created(Texts.chengde());
    archive.delete(id).join();
    reopen();
    assertThat(archive.submissions()).isEmpty();
    assertThat(archive.bin())
        .singleElement()
        .isInstanceOfSatisfying(
            DiscardedPart.Whole.class, whole -> assertThat(whole.submission().id()).isEqualTo(id));
    archive.undelete(id).join();
    assertThat(archive.bin()).isEmpty();
    assertThat(loaded(id)).isEqualTo(Texts.chengde());
  }

  @Test
  void whatATextWasReadFromStaysAndGoesWithIt() throws StoreException {
    String source = "原文".repeat(400_000);
    SubmissionId id = archive.create(Texts.chengde(), "导入", Optional.of(source)).join();
    SubmissionId other = created(Texts.chengde());
    reopen();
    assertThat(archive.source(id)).contains(source);
    assertThat(archive.source(other)).isEmpty();
    archive.delete(id).join();
    environment.advance(Duration.ofDays(29));
    reopen();
    assertThat(archive.source(id)).contains(source);
    environment.advance(Duration.ofDays(2));
    reopen();
    reopen();
    assertThat(archive.source(id)).isEmpty();
  }

  @Test
  void theBinForgetsAfterThirtyDays() throws StoreException {
    Submission text = Texts.chengde();
    SubmissionId kept = created(text);
    SubmissionId gone = created(text);
    save(kept, Texts.without(text, 0), "删除");
    archive.delete(gone).join();
    environment.advance(Duration.ofDays(29));
    reopen();
    assertThat(archive.bin()).hasSize(2);
    environment.advance(Duration.ofDays(2));
    reopen();
    assertThat(archive.bin()).isEmpty();
    assertThat(archive.load(gone)).isEmpty();
    assertThat(archive.history(kept, PartCodec.PROJECT, text.projects().getFirst().id())).isEmpty();
    assertThat(loaded(kept)).isEqualTo(Texts.without(text, 0));
  }

  @Test
  void keepsSettings() throws StoreException {
    archive.set("window", "{\"x\":1}").join();
    archive.set("window", "{\"x\":2}").join();
    reopen();
    assertThat(archive.setting("window")).contains("{\"x\":2}");
    assertThat(archive.setting("none")).isEmpty();
  }

  @Test
  void keepsSignsThatAreNoText() throws StoreException {
    String odd = "\ud800半\udc00\u0000\u0007\t\n\"\\'𠮷\u2028\ufeff";
    Submission text = Texts.with(Texts.chengde(), 0, "odd \ud800 key", odd);
    SubmissionId id = created(text);
    reopen();
    assertThat(loaded(id)).isEqualTo(text);
  }

  @Test
  void keepsATextOfMillionsOfSigns() throws StoreException {
    String large = "绩效𠮷'\\".repeat(200_000);
    Submission text = Texts.with(Texts.chengde(), 0, "purpose", large);
    SubmissionId id = created(text);
    save(id, Texts.with(text, 0, "purpose", large + "。"), "加句号");
    reopen();
    assertThat(loaded(id).projects().getFirst().text("purpose")).isEqualTo(large + "。");
    assertThat(
            archive
                .history(id, PartCodec.PROJECT, text.projects().getFirst().id())
                .getLast()
                .content()
                .text("purpose"))
        .isEqualTo(large);
  }

  @Test
  void keepsTheOrderOfKeys() throws StoreException {
    Submission text = Texts.chengde();
    SubmissionId id = created(text);
    Tree.Fields fields = text.fields();
    Tree last = fields.get("form");
    Submission turned =
        new Submission(
            fields.without("form").with("form", last),
            text.narrative(),
            text.projects(),
            text.supplements());
    save(id, turned, "换序");
    reopen();
    assertThat(loaded(id).fields().entries().keySet())
        .containsExactlyElementsOf(turned.fields().entries().keySet());
  }

  @Test
  void interruptedCallersLoseNothing() throws Exception {
    Submission text = Texts.chengde();
    SubmissionId id = created(text);
    int edits = 200;
    CountDownLatch saved = new CountDownLatch(edits);
    Thread caller =
        new Thread(
            () -> {
              Submission now = text;
              for (int i = 0; i < edits; i++) {
                now = Texts.with(now, i % 7, "purpose", "第" + i + "次");
                var _ = archive.save(id, now, "改").thenRun(saved::countDown);
                try {
                  archive.load(id);
                } catch (StoreException e) {
                  throw new AssertionError(e);
                }
              }
            });
    caller.start();
    while (caller.isAlive()) {
      caller.interrupt();
      LockSupport.parkNanos(50_000);
    }
    saved.await();
    reopen();
    for (int i = edits - 7; i < edits; i++) {
      assertThat(loaded(id).projects().get(i % 7).text("purpose")).isEqualTo("第" + i + "次");
    }
    assertThat(Files.exists(Archive.file(folder))).isTrue();
  }
}
