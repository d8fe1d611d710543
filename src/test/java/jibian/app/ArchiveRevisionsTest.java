package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jibian.check.Reviewer;
import jibian.check.finding.Finding;
import jibian.check.finding.OverrideReasons;
import jibian.edit.CellEdits;
import jibian.edit.PartEdits;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.store.Archive;
import jibian.store.StoreEnvironment;
import jibian.store.SubmissionId;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.port.Backups;
import jibian.ui.port.Revisions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// History, bin and backups of a real archive, as the window gets them.
class ArchiveRevisionsTest {
  @TempDir private Path folder;

  private Archive archive;
  private ArchiveRevisions past;
  private SubmissionId id;
  private Submission text;
  private Project project;

  @BeforeEach
  void open() throws IOException, UnusableException {
    archive =
        Archive.open(folder, new StoreEnvironment(ArchiveTexts.COPIES, Clock.systemUTC(), _ -> {}));
    past = new ArchiveRevisions(archive);
    text = ExchangeFile.read(Path.of("src/test/resources/texts/zunhua-2022.json"));
    id = archive.create(text, "导入").join();
    project = text.projects().getFirst();
  }

  @AfterEach
  void close() {
    archive.abandon();
  }

  private void save(Submission after, String label) {
    text = after;
    archive.save(id, after, label).join();
  }

  private Submission saved() throws IOException {
    return archive.load(id).orElseThrow().text();
  }

  @Test
  void aReasonIsKeptWithItsRow() throws IOException, UnusableException {
    Form form = Fakes.forms().formOf(text);
    List<Finding> findings = new Reviewer().review(text, form);
    save(OverrideReasons.given(text, findings.subList(0, 40), "按合同", LocalDate.EPOCH), "保留原文");
    archive.abandon();
    archive =
        Archive.open(folder, new StoreEnvironment(ArchiveTexts.COPIES, Clock.systemUTC(), _ -> {}));
    assertThat(new Reviewer().review(saved(), form).stream().filter(Finding::overridden))
        .hasSize(40);
  }

  @Test
  void aProjectHasItsStates() throws IOException {
    save(CellEdits.set(text, Map.of(new Address(project.id(), "budget"), "58.00")), "修改“预算数”");
    List<Revisions.State> states = past.states(id.value(), project.id());
    assertThat(states).extracting(Revisions.State::label).containsExactly("修改“预算数”", "导入");
    assertThat(states.getLast().content()).isEqualTo(project);
  }

  @Test
  void allPartsHaveTheirStates() throws IOException {
    save(CellEdits.set(text, Map.of(new Address(project.id(), "budget"), "58.00")), "修改“预算数”");
    assertThat(past.all(id.value()))
        .hasSize(text.narrative().size() + text.projects().size() + text.supplements().size())
        .filteredOn(states -> states.size() == 2)
        .singleElement()
        .satisfies(
            states -> assertThat(states.getLast().content().text("budget")).isEqualTo("55.00"));
    assertThat(past.all(id.value() + 1)).isEmpty();
  }

  @Test
  void aSectionHasItsStates() throws IOException {
    Id section = text.narrative().get(1).id();
    assertThat(past.states(id.value(), section)).hasSize(1);
  }

  @Test
  void aDeletedRowIsPutBackIntoATextThatIsNotOpen() throws IOException {
    Submission before = text;
    Id row = project.indicators().get(2).id();
    save(PartEdits.remove(text, List.of(row)), "删除 1 行");
    Revisions.Discarded discarded = past.bin().getFirst();
    assertThat(discarded.path()).last().isEqualTo(project.indicators().get(2).text("level3"));
    past.putBack(discarded);
    assertThat(saved()).isEqualTo(before);
    assertThat(past.bin()).isEmpty();
  }

  @Test
  void aDeletedTextIsTakenOutOfTheBin() throws IOException {
    archive.delete(id).join();
    Revisions.Discarded discarded = past.bin().getFirst();
    assertThat(discarded.content()).isEmpty();
    past.putBack(discarded);
    assertThat(archive.submissions()).hasSize(1);
  }

  @Test
  void aBackupOnAStickIsFoundThereAndRestored(@TempDir Path stick) throws IOException {
    Submission before = text;
    Backups backups = new ArchiveBackups(archive, new Folders(folder, folder));
    Backups.Backup made = backups.make(stick);
    save(text.withProjects(List.of()), "删除");
    List<Backups.Backup> there = backups.in(stick);
    assertThat(there).extracting(Backups.Backup::place).containsExactly(made.place());
    assertThat(there.getFirst().contents()).hasSize(1);
    backups.restore(there.getFirst());
    assertThat(saved()).isEqualTo(before);
    assertThat(backups.list().getFirst().reason()).isEqualTo(Backups.Reason.BEFORE_RESTORE);
    backups.restore(backups.list().getFirst());
    assertThat(saved()).isEqualTo(text);
  }
}
