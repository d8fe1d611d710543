package jibian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jibian.edit.IdSource;
import jibian.edit.PartEdits;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Edits that are saved several times before they are done.
class AmendTest {
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

  private void amend(SubmissionId id, Submission text, String label) {
    archive.amend(id, text, label).join();
    environment.advance(Duration.ofMinutes(1));
  }

  private List<Revision<Project>> history(SubmissionId id, Submission text) throws StoreException {
    return archive.history(id, PartCodec.PROJECT, text.projects().getFirst().id());
  }

  @Test
  void anEditThatGoesOnIsOneInTheHistory() throws StoreException {
    Submission text = Texts.with(Texts.chengde(), 0, "purpose", "原来");
    SubmissionId id = created(text);
    save(id, Texts.with(text, 0, "purpose", "从前"), "改一");
    save(id, Texts.with(text, 0, "purpose", "甲"), "改二");
    amend(id, Texts.with(text, 0, "purpose", "甲乙"), "改二");
    amend(id, Texts.with(text, 0, "purpose", "甲乙丙丁"), "改二");
    save(id, Texts.with(text, 0, "purpose", "后来"), "改三");
    reopen();
    assertThat(history(id, text))
        .extracting(Revision::label, state -> state.content().text("purpose"))
        .containsExactly(
            tuple("改三", "后来"), tuple("改二", "甲乙丙丁"), tuple("改一", "从前"), tuple("新建", "原来"));
  }

  @Test
  void anEditThatIsTakenBackWasNever() throws StoreException {
    Submission text = Texts.with(Texts.chengde(), 0, "purpose", "原来");
    SubmissionId id = created(text);
    List<Revision<Project>> before = history(id, text);
    save(id, Texts.with(text, 0, "purpose", "甲"), "改");
    amend(id, Texts.with(text, 0, "purpose", "甲乙"), "改");
    amend(id, text, "改");
    reopen();
    assertThat(loaded(id)).isEqualTo(text);
    assertThat(history(id, text)).isEqualTo(before);
  }

  @Test
  void aRowAndAProjectThatAreTakenBackAreNotInTheBin() throws StoreException {
    Submission text = Texts.chengde();
    SubmissionId id = created(text);
    Submission more = PartEdits.duplicate(text, text.projects().getFirst().id(), ids(text));
    save(id, more, "新行");
    amend(id, text, "新行");
    Id row = text.projects().getFirst().indicators().getFirst().id();
    save(id, PartEdits.duplicate(text, row, ids(text)), "新行");
    amend(id, text, "新行");
    reopen();
    assertThat(loaded(id)).isEqualTo(text);
    assertThat(archive.bin()).isEmpty();
  }

  private static IdSource ids(Submission text) {
    return new IdSource(text, 0);
  }

  @Test
  void aNewProjectThatIsTypedOnIsKept() throws StoreException {
    Submission text = Texts.chengde();
    SubmissionId id = created(text);
    Submission more = PartEdits.duplicate(text, text.projects().getLast().id(), ids(text));
    int last = more.projects().size() - 1;
    save(id, Texts.with(more, last, "name", "新"), "新行");
    amend(id, Texts.with(more, last, "name", "新项目"), "新行");
    reopen();
    assertThat(loaded(id)).isEqualTo(Texts.with(more, last, "name", "新项目"));
    assertThat(archive.history(id, PartCodec.PROJECT, more.projects().getLast().id())).hasSize(1);
  }

  @Test
  void withoutALastEditAnotherEndIsAnEdit() throws StoreException {
    Submission text = Texts.with(Texts.chengde(), 0, "purpose", "原来");
    SubmissionId id = created(text);
    save(id, Texts.with(text, 0, "purpose", "甲"), "改一");
    reopen();
    loaded(id);
    amend(id, Texts.with(text, 0, "purpose", "甲乙"), "改二");
    assertThat(history(id, text)).extracting(Revision::label).containsExactly("改二", "改一", "新建");
  }
}
