package jibian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jibian.model.Project;
import jibian.model.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file of every version is kept in `src/test/resources/store`; each holds the Chengde text after one edit of its
/// first project. Whoever adds a script adds the file of the new version ([#fill] makes it) and its number below.
class MigrationTest {
  @TempDir Path folder;

  private final TestEnvironment environment = new TestEnvironment();

  private static Submission edited() {
    return Texts.with(Texts.chengde(), 0, "name", "改过的名称");
  }

  private static void fill(Archive archive) throws StoreException {
    SubmissionId id = archive.create(Texts.chengde(), "新建", Optional.of("原文")).join();
    archive.save(id, edited(), "改名").join();
    archive.set("window", "as it was").join();
    archive.close();
  }

  private static void holdsAll(Archive archive) throws StoreException {
    SubmissionId id = archive.submissions().getFirst().id();
    assertThat(archive.load(id).orElseThrow().text()).isEqualTo(edited());
    List<Revision<Project>> history =
        archive.history(id, PartCodec.PROJECT, edited().projects().getFirst().id());
    assertThat(history).extracting(Revision::label).containsExactly("改名", "新建");
    assertThat(history.getLast().content()).isEqualTo(Texts.chengde().projects().getFirst());
    assertThat(archive.setting("window")).contains("as it was");
  }

  private static Schema next() {
    List<String> scripts = new ArrayList<>(Schema.current().scripts());
    scripts.add("ALTER TABLE setting ADD COLUMN added INT DEFAULT 7 NOT NULL;\n");
    return new Schema(scripts);
  }

  @Test
  void everyVersionHasItsFile() {
    for (int version = 1; version <= Schema.current().version(); version++) {
      assertThat(kept(version)).exists();
    }
  }

  private static Path kept(int version) {
    return Path.of("src/test/resources/store", "version-" + version + Database.SUFFIX);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aFileOfAnEarlierVersionOpens(int version) throws Exception {
    Files.copy(kept(version), Archive.file(folder));
    try (Archive archive = environment.open(folder)) {
      holdsAll(archive);
      SubmissionId id = archive.submissions().getFirst().id();
      assertThat(archive.source(id)).isEqualTo(version < 3 ? Optional.empty() : Optional.of("原文"));
    }
  }

  @Test
  void anOlderFileIsBackedUpAndMigrated() throws Exception {
    fill(environment.open(folder));
    environment.advance(java.time.Duration.ofHours(1));
    Archive archive = Archive.open(folder, next(), environment.environment(), FileGrowth.SMALL);
    holdsAll(archive);
    assertThat(archive.backups().getFirst().reason()).isEqualTo(Backup.Reason.BEFORE_MIGRATION);
    assertThat(archive.backups().getFirst().contents())
        .extracting(SubmissionSummary::projects)
        .containsExactly(7);
    archive.abandon();
    try (Database database = Database.open(Archive.file(folder))) {
      assertThat(Schema.version(database)).isEqualTo(next().version());
      assertThat(database.number("SELECT added FROM setting")).isEqualTo(7);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("jibian-" + Schema.current().version() + Database.SUFFIX)
          .noneMatch(name -> name.startsWith("migrating"));
    }
  }

  @Test
  void anOlderBackupIsMigratedWhenItIsRestored() throws Exception {
    fill(environment.open(folder));
    Backup old = BackupFolder.in(folder).getFirst();
    Path other = Files.createDirectory(folder.resolve("other"));
    new DatabaseOpening(other, next(), environment.environment()).restore(old);
    Archive archive = Archive.open(other, next(), environment.environment(), FileGrowth.SMALL);
    holdsAll(archive);
    archive.abandon();
  }

  @Test
  void aScriptThatFailsLeavesTheOldFile() throws Exception {
    fill(environment.open(folder));
    List<String> scripts = new ArrayList<>(Schema.current().scripts());
    scripts.add("DROP TABLE bin;\nDROP TABLE nothing;\n");
    byte[] before = Files.readAllBytes(Archive.file(folder));
    assertThat(
            catchThrowableOfType(
                StoreException.class,
                () ->
                    Archive.open(
                        folder, new Schema(scripts), environment.environment(), FileGrowth.SMALL)))
        .isNotNull();
    try (Archive archive = environment.open(folder)) {
      holdsAll(archive);
    }
    assertThat(before).isNotEmpty();
  }

  @Test
  void aFileOfANewerProgramIsLeftAlone() throws Exception {
    fill(environment.open(folder));
    Archive.open(folder, next(), environment.environment(), FileGrowth.SMALL).abandon();
    StoreException failure =
        catchThrowableOfType(StoreException.class, () -> environment.open(folder).abandon());
    assertThat(failure.fault().kind()).isEqualTo(StoreFault.Kind.NEWER);
    assertThat(failure).hasMessageContaining("新版本");
  }
}
