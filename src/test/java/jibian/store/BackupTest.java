package jibian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.testing.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  @TempDir Path folder;
  @TempDir Path stick;

  private final TestEnvironment environment = new TestEnvironment();

  private SubmissionId filled() throws StoreException {
    try (Archive archive = environment.open(folder)) {
      return archive.create(Texts.chengde(), "新建", Optional.of("原文")).join();
    }
  }

  private Submission edited(SubmissionId id, String name) throws StoreException {
    environment.advance(Duration.ofMinutes(1));
    try (Archive archive = environment.open(folder)) {
      Submission text = Texts.with(archive.load(id).orElseThrow().text(), 0, "name", name);
      archive.save(id, text, "改名").join();
      return text;
    }
  }

  private Submission loaded(SubmissionId id) throws StoreException {
    try (Archive archive = environment.open(folder)) {
      return archive.load(id).orElseThrow().text();
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Test
  void closingMakesABackupThatTellsWhatIsInIt() throws StoreException {
    filled();
    Backup backup = BackupFolder.in(folder).getFirst();
    assertThat(backup.reason()).isEqualTo(Backup.Reason.CLOSED);
    assertThat(backup.contents())
        .singleElement()
        .satisfies(
            summary -> {
              assertThat(summary.year()).isEqualTo("2023");
              assertThat(summary.unit()).isEqualTo(Texts.chengde().text("unit.name"));
              assertThat(summary.projects()).isEqualTo(7);
            });
  }

  @Test
  void aReadableFileStandsBesideIt() throws Exception {
    filled();
    List<Path> copies = files(BackupFolder.in(folder).getFirst().folder(), ".json");
    assertThat(copies).extracting(file -> file.getFileName().toString()).hasSize(2);
    assertThat(ExchangeFile.read(copies.getFirst())).isEqualTo(Texts.chengde());
  }

  @Test
  void nothingIsBackedUpTwice() throws StoreException {
    SubmissionId id = filled();
    loaded(id);
    assertThat(BackupFolder.in(folder)).hasSize(1);
    edited(id, "甲");
    assertThat(BackupFolder.in(folder)).hasSize(2);
  }

  @Test
  void theClockHasNoSayInWhetherABackupIsMadeAndWhichIsTheLatest() throws StoreException {
    SubmissionId id = filled();
    environment.advance(Duration.ofDays(365));
    edited(id, "在错的年份");
    environment.advance(Duration.ofDays(-366));
    Submission latest = edited(id, "时钟拨回");
    List<Backup> made = BackupFolder.in(folder);
    assertThat(made).hasSize(3);
    assertThat(made.getFirst().made()).isBefore(made.get(1).made());
    assertThat(readable(made.getFirst())).isEqualTo(latest);
    loaded(id);
    assertThat(BackupFolder.in(folder)).as("nothing changed since").hasSize(3);
    edited(id, "再改");
    assertThat(BackupFolder.in(folder)).hasSize(4);
  }

  @Test
  void aClockThatWasAheadDoesNotPushTheLatestOut() throws StoreException {
    SubmissionId id = filled();
    environment.advance(Duration.ofDays(365));
    for (int i = 0; i < 11; i++) {
      edited(id, "在错的年份" + i);
    }
    environment.advance(Duration.ofDays(-365));
    for (int i = 0; i < 11; i++) {
      Submission latest = edited(id, "时钟正确" + i);
      assertThat(readable(BackupFolder.in(folder).getFirst())).isEqualTo(latest);
    }
  }

  @Test
  void aBackupOfAProgramThatDidNotCountThemIsEarlierAndFollowedByOne() throws Exception {
    SubmissionId id = filled();
    Path contents = BackupFolder.in(folder).getFirst().folder().resolve("contents.json");
    String old =
        Files.readString(contents)
            .replaceAll("\"(number|seal)\":-?[0-9]+,?", "")
            .replaceAll("\"texts\":\"[0-9a-f]*\",", "")
            .replace(",}", "}");
    Files.writeString(contents, old);
    assertThat(BackupFolder.in(folder)).allMatch(BackupFolder::isWhole);
    loaded(id);
    assertThat(BackupFolder.in(folder)).extracting(Backup::number).containsExactly(1L, 0L);
  }

  private static Submission readable(Backup backup) {
    try {
      return ExchangeFile.read(
          files(backup.folder(), ".json").stream()
              .filter(file -> !file.endsWith("contents.json"))
              .findFirst()
              .orElseThrow());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anHourOfEditsMakesABackup() throws Exception {
    try (Archive archive = environment.open(folder)) {
      SubmissionId id = archive.create(Texts.chengde(), "新建").join();
      archive.save(id, Texts.with(Texts.chengde(), 0, "name", "甲"), "改名").join();
      assertThat(archive.backups()).isEmpty();
      environment.advance(Duration.ofMinutes(61));
      archive.save(id, Texts.with(Texts.chengde(), 0, "name", "乙"), "改名").join();
      SaveCondition.BackedUp made = environment.awaits(SaveCondition.BackedUp.class);
      assertThat(made.backup().reason()).isEqualTo(Backup.Reason.HOURLY);
      assertThat(archive.backups()).containsExactly(made.backup());
    }
  }

  @Test
  void tenAreKeptAndOneADayForAMonth() throws StoreException {
    SubmissionId id = filled();
    for (int i = 0; i < 24; i++) {
      environment.advance(Duration.ofHours(i < 12 ? 100 : 1));
      edited(id, "第" + i);
    }
    List<Backup> kept = BackupFolder.in(folder);
    LocalDate last = LocalDate.ofInstant(kept.getFirst().made(), ZoneId.systemDefault());
    assertThat(kept.size()).isBetween(16, 19);
    assertThat(kept.subList(10, kept.size()))
        .extracting(backup -> LocalDate.ofInstant(backup.made(), ZoneId.systemDefault()))
        .doesNotHaveDuplicates()
        .allSatisfy(day -> assertThat(day).isAfter(last.minusDays(32)));
  }

  @Test
  void restoresABackupAndBacksUpThePresentFirst() throws StoreException {
    SubmissionId id = filled();
    Backup old = BackupFolder.in(folder).getFirst();
    Submission present = edited(id, "甲");
    environment.advance(Duration.ofMinutes(1));
    try (Archive archive = environment.open(folder)) {
      archive.restore(old);
      assertThat(archive.load(id).orElseThrow().text()).isEqualTo(Texts.chengde());
      Backup before =
          archive.backups().stream()
              .filter(backup -> backup.reason() == Backup.Reason.BEFORE_RESTORE)
              .findFirst()
              .orElseThrow();
      archive.restore(before);
      assertThat(archive.load(id).orElseThrow().text()).isEqualTo(present);
    }
    assertThat(loaded(id)).isEqualTo(present);
  }

  @Test
  void backsUpToAStickAndRestoresFromItElsewhere() throws Exception {
    SubmissionId id = filled();
    try (Archive archive = environment.open(folder)) {
      archive.backUp(stick).join();
    }
    Path other = Files.createDirectory(stick.resolve("other"));
    Archive.restore(other, BackupFolder.at(stick).getFirst(), environment.environment());
    try (Archive archive = environment.open(other)) {
      assertThat(archive.load(id).orElseThrow().text()).isEqualTo(Texts.chengde());
      assertThat(archive.source(id)).contains("原文");
    }
  }

  @Test
  void theBackupsOnAStickAreFoundFromWhereverTheClerkPoints() throws Exception {
    filled();
    Backup made;
    try (Archive archive = environment.open(folder)) {
      made = archive.backUp(stick).join();
    }
    Path apart = stick.resolve("绩编备份");
    assertThat(made.folder()).hasParent(apart);
    for (Path pointed : List.of(stick, apart, made.folder())) {
      assertThat(BackupFolder.at(pointed))
          .extracting(Backup::folder)
          .containsExactly(made.folder());
    }
    assertThat(BackupFolder.at(folder)).isEqualTo(BackupFolder.in(folder));
  }

  @Test
  void aStickThatWasPulledIsToldAndNothingIsMadeInItsPlace() throws Exception {
    filled();
    Path pulled = stick.resolve("pulled");
    try (Archive archive = environment.open(folder)) {
      assertThatThrownBy(() -> archive.backUp(pulled).join()).hasMessageContaining("请插好 U 盘");
      assertThat(pulled).doesNotExist();
      archive.backUp(stick).join();
    }
  }

  @Test
  void aStickThatIsFullKeepsNoHalfBackup() throws Exception {
    filled();
    SmallDisk.at(
        stick,
        () -> {
          Files.write(stick.resolve("films"), new byte[2_000_000]);
          try (Archive archive = environment.open(folder)) {
            assertThatThrownBy(() -> archive.backUp(stick).join()).hasMessageContaining("空间不够");
            assertThat(archive.submissions()).hasSize(1);
          }
          assertThat(BackupFolder.at(stick)).isEmpty();
          assertThat(files(stick.resolve("绩编备份"), "")).isEmpty();
          assertThat(RemovableDrives.in(stick.getParent())).contains(stick);
        });
  }

  @Test
  void aDamagedBackupIsRefusedAndNothingChanges() throws Exception {
    SubmissionId id = filled();
    Backup backup = BackupFolder.in(folder).getFirst();
    Path script = files(backup.folder(), ".zip").getFirst();
    byte[] bytes = Files.readAllBytes(script);
    bytes[bytes.length / 2] ^= 1;
    Files.write(script, bytes);
    Submission present = edited(id, "甲");
    try (Archive archive = environment.open(folder)) {
      assertThatThrownBy(() -> archive.restore(backup))
          .isInstanceOfSatisfying(
              StoreException.class,
              e -> assertThat(e.fault().kind()).isEqualTo(StoreFault.Kind.BAD_BACKUP));
      assertThat(archive.load(id).orElseThrow().text()).isEqualTo(present);
    }
    assertThat(BackupFolder.in(folder))
        .filteredOn(one -> !BackupFolder.isWhole(one))
        .containsExactly(backup);
  }

  @Test
  void everyBitOfABackupThatChangesIsNoticed() throws Exception {
    filled();
    Backup backup = BackupFolder.in(folder).getFirst();
    for (String name : List.of("jibian.zip", "contents.json")) {
      Path file = backup.folder().resolve(name);
      byte[] good = Files.readAllBytes(file);
      for (int at = 0; at < good.length; at += 1 + good.length / 50) {
        byte[] bad = good.clone();
        bad[at] ^= 4;
        Files.write(file, bad);
        assertThat(BackupFolder.isWhole(backup)).as(name + " " + at).isFalse();
      }
      Files.write(file, good);
      assertThat(BackupFolder.isWhole(backup)).isTrue();
    }
    Files.writeString(backup.folder().resolve("contents.json"), "{");
    assertThat(BackupFolder.in(folder)).isEmpty();
    assertThat(BackupFolder.unreadable(folder)).containsExactly(backup.folder());
  }

  @Test
  void aLastBackupThatWasDamagedIsMadeAnew() throws Exception {
    SubmissionId id = filled();
    Path script = BackupFolder.in(folder).getFirst().folder().resolve("jibian.zip");
    Files.write(script, new byte[100]);
    loaded(id);
    assertThat(BackupFolder.in(folder)).hasSize(2);
    assertThat(BackupFolder.isWhole(BackupFolder.in(folder).getFirst())).isTrue();
  }

  @Test
  void aBackupCannotRunCode() throws Exception {
    filled();
    Backup backup = BackupFolder.in(folder).getFirst();
    Path mark = stick.resolve("mark");
    List<String> attacks =
        List.of(
            "CREATE ALIAS x AS 'void x() { }';",
            "INSERT INTO setting VALUES ('a', CAST(FILE_WRITE('x', '" + mark + "') AS VARCHAR));",
            "SCRIPT TO '" + mark + "';");
    try (OutputStream file = Files.newOutputStream(files(backup.folder(), ".zip").getFirst());
        ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("script.sql"));
      zip.write(String.join("\n", attacks).getBytes(StandardCharsets.UTF_8));
    }
    Path other = Files.createDirectory(stick.resolve("other"));
    assertThatThrownBy(() -> Archive.restore(other, backup, environment.environment()))
        .isInstanceOf(StoreException.class);
    assertThat(mark).doesNotExist();
    assertThat(Archive.file(other)).doesNotExist();
  }

  @Test
  void aCopyThatCannotBeWrittenLeavesNoBackup() throws Exception {
    StoreEnvironment failing =
        new StoreEnvironment(
            (_, _) -> {
              throw new IOException("fault");
            },
            environment.environment().clock(),
            environment.environment().listener());
    try (Archive archive = Archive.open(folder, failing)) {
      archive.create(Texts.chengde(), "新建").join();
    }
    assertThat(BackupFolder.in(folder)).isEmpty();
    assertThat(files(folder.resolve("backup"), "")).isEmpty();
    assertThat(environment.awaits(SaveCondition.NotBackedUp.class).fault().message())
        .contains("fault");
  }
}
