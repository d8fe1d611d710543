package jibian.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import jibian.source.SourceDocument;
import jibian.text.UnusableException;
import jibian.ui.FakeDocuments;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.port.Documents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Several files at once: listed, stopped, looked over one by one, accepted together.
class ManyFilesTest {
  private static final Path READ = Path.of("src/test/resources/read");
  private static final Path PDF = READ.resolve("zunhua-2022.pdf");
  private static final Path WORD = READ.resolve("zunhua-2022.docx");
  private static final Path OTHER = READ.resolve("tangshan-2022.pdf");

  private static final String SLOW = "慢.pdf";

  @TempDir private Path folder;
  private final Fakes.Memory texts = new Fakes.Memory();
  private final FxRobot robot = new FxRobot();
  private final CountDownLatch interrupted = new CountDownLatch(1);
  private MainWindow shell;
  private Stage stage;

  /// One file is read until somebody stops it.
  private final class SlowDocuments extends FakeDocuments {
    @Override
    public SourceDocument source(Path file) throws UnusableException {
      if (file.endsWith(SLOW)) {
        try {
          Thread.sleep(60_000);
        } catch (InterruptedException e) {
          interrupted.countDown();
          throw new UnusableException("stopped", e);
        }
      }
      return super.source(file);
    }
  }

  private void open(Path... files) {
    Fx.start();
    Fx.run(
        () -> {
          stage = new Stage();
          Documents documents = new SlowDocuments();
          shell =
              new MainWindow(
                  stage, Fakes.with(Fakes.services(texts, Platform::runLater), documents));
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(1000);
          stage.setHeight(700);
          shell.show(Optional.empty());
        });
    Fx.until("shown", () -> stage.isFocused());
    Fx.run(() -> shell.starting().open(List.of(files)));
    Fx.until("listed", () -> shell.overlay().lookup("#import-files") != null);
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  private boolean shows(String words) {
    return shell.overlay().lookupAll(".label").stream()
        .anyMatch(node -> node.isVisible() && ((Label) node).getText().contains(words));
  }

  private void says(String words) {
    Fx.until(words, () -> shows(words));
    Fx.pulse(stage.getScene());
  }

  private void click(String button) {
    Node node = Fx.call(() -> shell.overlay().lookup(button));
    robot.clickOn(node);
    Fx.pulse(stage.getScene());
  }

  @Test
  void eachFileSaysHowItStands() throws IOException {
    Path note = Files.writeString(folder.resolve("说明.txt"), "今年的说明");
    open(PDF, note, OTHER);
    says("共 3 个，已读完");
    assertThat(shows("13 个项目")).isTrue();
    assertThat(shows("读不了")).isTrue();
    assertThat(shows("“说明.txt”是纯文本")).isTrue();
    Fx.picture(stage.getScene(), "files-light");
    dark();
    Fx.picture(stage.getScene(), "files-dark");
    dark();
    robot.push(KeyCode.ESCAPE);
    Fx.until("closed", () -> !shell.overlay().showing());
    assertThat(texts.all()).isEmpty();
  }

  private void dark() {
    MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
    bar.getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> "command.dark".equals(item.getId()))
        .forEach(item -> Fx.run(item::fire));
    Fx.pulse(stage.getScene());
  }

  @Test
  void aFolderGivesTheFilesInIt() throws IOException {
    Files.copy(WORD, folder.resolve("a.docx"));
    Files.writeString(folder.resolve("~$a.docx"), "x");
    Files.writeString(folder.resolve("说明.txt"), "x");
    Files.copy(OTHER, Files.createDirectory(folder.resolve("去年")).resolve("b.pdf"));
    open(folder);
    says("共 2 个，已读完");
    ListView<?> list = (ListView<?>) Fx.call(() -> shell.overlay().lookup("#import-files"));
    assertThat(list.getItems()).hasSize(2);
  }

  @Test
  void theyAreLookedOverOneByOneAndTheLastIsOpened() {
    open(PDF, OTHER);
    says("共 2 个，已读完");
    robot.push(KeyCode.ENTER);
    Fx.until("review", () -> shell.overlay().lookup("#import-points") != null);
    says("zunhua-2022.pdf");
    Fx.run(() -> ((Button) shell.overlay().lookup("#accept")).fire());
    says("已接受");
    click("#look-over");
    says("tangshan-2022.pdf");
    Fx.until("review", () -> shell.overlay().lookup("#accept") != null);
    Fx.run(() -> ((Button) shell.overlay().lookup("#accept")).fire());
    Fx.until("list", () -> shell.overlay().lookup("#import-files") != null);
    Fx.pulse(stage.getScene());
    robot.push(KeyCode.ESCAPE);
    Fx.until("open", () -> shell.text().isPresent());
    assertThat(texts.all()).hasSize(2);
    assertThat(shell.text()).contains(texts.all().getLast());
  }

  @Test
  void whatIsClearIsAcceptedAtOnce() {
    open(PDF, WORD);
    says("共 2 个，已读完");
    assertThat(shows("没有疑问")).isTrue();
    click("#accept-all");
    Fx.until("kept", () -> !texts.all().isEmpty());
  }

  @Test
  void stoppingOneEndsItsReadingWithinASecondAndTheNextFollows() throws Exception {
    Path slow = Files.copy(PDF, folder.resolve(SLOW));
    open(slow, OTHER);
    says("正在读");
    Fx.picture(stage.getScene(), "files-reading");
    click(".cancel-file");
    assertThat(interrupted.await(1, TimeUnit.SECONDS)).isTrue();
    says("已停止");
    says("共 2 个，已读完");
    assertThat(texts.all()).isEmpty();
  }

  @Test
  void stoppingAllStopsWhatWaitsToo() throws Exception {
    Path slow = Files.copy(PDF, folder.resolve(SLOW));
    open(slow, OTHER, WORD);
    says("正在读");
    click("#stop-all");
    says("共 3 个，已读完");
    assertThat(interrupted.await(1, TimeUnit.SECONDS)).isTrue();
    assertThat(shows("13 个项目")).isFalse();
  }
}
