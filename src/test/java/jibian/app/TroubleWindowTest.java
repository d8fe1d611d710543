package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import jibian.model.Submission;
import jibian.store.Archive;
import jibian.store.StoreEnvironment;
import jibian.store.SubmissionId;
import jibian.testing.SmallDisk;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the clerk can do where the data cannot be opened, or not be saved at the end.
class TroubleWindowTest {
  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  private final StoreEnvironment environment =
      new StoreEnvironment(ArchiveTexts.COPIES, Clock.systemUTC(), _ -> {});
  private final Submission text = Fakes.text("zunhua-2022");
  private SubmissionId id;

  @BeforeEach
  void fill() throws IOException {
    Fx.start();
    try (Archive archive = Archive.open(folder, environment)) {
      id = archive.create(text, "导入").join();
      archive.create(Fakes.text("chengde-2023"), "导入").join();
    }
  }

  private static <T> CompletableFuture<T> meanwhile(Callable<T> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return work.call();
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        });
  }

  private CompletableFuture<Optional<Archive>> opening() {
    return meanwhile(
        () ->
            new ArchiveOpening(new Folders(folder, folder), environment, FxToolkit.begin()).open());
  }

  private static Stage window() {
    Fx.until("a window", () -> Window.getWindows().stream().anyMatch(Stage.class::isInstance));
    return Fx.call(() -> (Stage) Window.getWindows().getFirst());
  }

  private static void press(Stage stage, String label) {
    Fx.until("there is " + label, () -> button(stage, label).isPresent());
    Fx.run(() -> button(stage, label).orElseThrow().fire());
  }

  private static Optional<Button> button(Stage stage, String label) {
    List<Node> all = List.copyOf(stage.getScene().getRoot().lookupAll(".button"));
    return all.stream()
        .map(Button.class::cast)
        .filter(one -> one.getText().equals(label) && !one.isDisabled())
        .findFirst();
  }

  @Test
  void aDamagedDatabaseIsReplacedByABackup() throws Exception {
    Path file = folder.resolve("jibian.mv.db");
    Files.write(file, new byte[5_000]);
    CompletableFuture<Optional<Archive>> opening = opening();
    Stage stage = window();
    Fx.until("the backups", () -> button(stage, "恢复这份备份").isPresent());
    Fx.picture(stage.getScene(), "trouble-damaged");
    press(stage, "恢复这份备份");
    Fx.picture(stage.getScene(), "trouble-damaged-sure");
    press(stage, "确定恢复");
    Archive archive = opening.join().orElseThrow();
    assertThat(archive.load(id).orElseThrow().text()).isEqualTo(text);
    archive.close();
    try (var files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .as("the damaged file is kept")
          .anyMatch(name -> name.startsWith("kept-"));
    }
  }

  @Test
  void aFolderThatIsThereAgainIsOpened() throws Exception {
    Path away = elsewhere.resolve("away");
    Files.move(folder, away);
    CompletableFuture<Optional<Archive>> opening = opening();
    Stage stage = window();
    Fx.picture(stage.getScene(), "trouble-missing");
    Files.move(away, folder);
    press(stage, "重试");
    Archive archive = opening.join().orElseThrow();
    assertThat(archive.submissions()).hasSize(2);
    archive.close();
  }

  /// A program that is carried about keeps its data beside itself, where a switch on the stick may forbid it.
  @Test
  void aFolderThatCannotBeMadeIsReadOnlyAndNotMissing() throws Exception {
    Path stick = elsewhere.toRealPath();
    Assumptions.assumeTrue(
        SmallDisk.ran("mount", "--bind", stick.toString(), stick.toString())
            && SmallDisk.ran("mount", "-o", "remount,bind,ro", stick.toString()),
        "a disk can be mounted by the superuser only");
    try {
      Folders folders = new Folders(stick.resolve("data"), stick.resolve("data"));
      CompletableFuture<Optional<Archive>> opening =
          meanwhile(() -> new ArchiveOpening(folders, environment, FxToolkit.begin()).open());
      Stage stage = window();
      Fx.picture(stage.getScene(), "trouble-readonly");
      assertThat(said(stage)).contains("不能写入文件夹", "只读");
      press(stage, "退出");
      assertThat(opening.join()).isEmpty();
    } finally {
      SmallDisk.ran("umount", stick.toString());
    }
  }

  private static String said(Stage stage) {
    return Fx.call(
        () ->
            stage.getScene().getRoot().lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining("\n")));
  }

  @Test
  void anEditTheDiskRefusedAtTheEndIsNotGivenUp() throws Exception {
    Path small = Files.createDirectory(elsewhere.resolve("small"));
    SmallDisk.at(small, () -> leaveFull(small));
  }

  private void leaveFull(Path small) throws Exception {
    Archive archive = Archive.open(small, environment);
    SubmissionId there = archive.create(text, "导入").join();
    Path rest = Files.write(small.resolve("rest"), new byte[1_900_000]);
    Submission after = text;
    CompletableFuture<Void> saved = CompletableFuture.completedFuture(null);
    for (int step = 0; step < 2_000 && saved.isDone(); step++) {
      after = after.with("cover.title", "第" + step + "次");
      saved = archive.save(there, after, "改");
      saved.exceptionally(_ -> null).completeOnTimeout(null, 1500, TimeUnit.MILLISECONDS).join();
    }
    Optional<Submission> open = Optional.of(after);
    CompletableFuture<Void> leaving =
        meanwhile(
            () -> {
              Folders folders = new Folders(elsewhere, small);
              new ArchiveClosing(
                      archive,
                      new ArchiveBackups(archive, folders),
                      new OfficeDocuments("Linux", new KeptForms(folder.resolve("forms"))),
                      FxToolkit.begin(),
                      open)
                  .leave();
              return null;
            });
    Stage stage = window();
    Fx.picture(stage.getScene(), "trouble-unsaved");
    assertThat(saved).isNotDone();
    Files.delete(rest);
    press(stage, "重试");
    leaving.join();
    try (Archive again = Archive.open(small, environment)) {
      assertThat(again.load(there).orElseThrow().text()).isEqualTo(after);
    }
  }
}
