package jibian.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import jibian.model.Submission;
import jibian.source.SourceDocument;
import jibian.text.UnusableException;
import jibian.ui.FakeDocuments;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.ProgramWindow;
import jibian.ui.port.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several files at once: listed, stopped, looked over one by one, accepted together.
class ManyFilesTest {
  private static final Path READ = Path.of("src/test/resources/read");
  private static final Path PDF = READ.resolve("zunhua-2022.pdf");
  private static final Path WORD = READ.resolve("zunhua-2022.docx");
  private static final Path OTHER = READ.resolve("tangshan-2022.pdf");

  private static final String SLOW = "慢.pdf";

  @TempDir private Path folder;
  private final Fakes.Memory texts = new Fakes.Memory();
  private final CountDownLatch interrupted = new CountDownLatch(1);
  private ProgramWindow window;

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
    Services services = Fakes.services(texts, Platform::runLater);
    window = ProgramWindow.open(Fakes.with(services, new SlowDocuments()), 1000, 700);
    window.drop(files);
    Fx.until("listed", () -> window.overlay().lookup("#import-files") != null);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void eachFileSaysHowItStands() throws IOException {
    Path note = Files.writeString(folder.resolve("说明.txt"), "今年的说明");
    open(PDF, note, OTHER);
    window.says("共 3 个，已读完");
    assertThat(window.shows("13 个项目")).isTrue();
    assertThat(window.shows("读不了")).isTrue();
    assertThat(window.shows("“说明.txt”是纯文本")).isTrue();
    window.pictures("files");
    window.push(KeyCode.ESCAPE);
    window.closed();
    assertThat(texts.all()).isEmpty();
  }

  @Test
  void aFolderGivesTheFilesInIt() throws IOException {
    Files.copy(WORD, folder.resolve("a.docx"));
    Files.writeString(folder.resolve("~$a.docx"), "x");
    Files.writeString(folder.resolve("说明.txt"), "x");
    Files.copy(OTHER, Files.createDirectory(folder.resolve("去年")).resolve("b.pdf"));
    open(folder);
    window.says("共 2 个，已读完");
    ListView<?> list = (ListView<?>) window.find("#import-files");
    assertThat(list.getItems()).hasSize(2);
  }

  @Test
  void theyAreLookedOverOneByOneAndTheLastIsOpened() {
    open(PDF, OTHER);
    window.says("共 2 个，已读完");
    window.push(KeyCode.ENTER);
    Fx.until("review", () -> window.overlay().lookup("#import-points") != null);
    window.says("zunhua-2022.pdf");
    window.press("#accept");
    window.says("已接受");
    window.click("#look-over");
    window.says("tangshan-2022.pdf");
    window.press("#accept");
    Fx.until("list", () -> window.overlay().lookup("#import-files") != null);
    Fx.pulse(window.scene());
    window.push(KeyCode.ESCAPE);
    Submission opened = window.opened();
    assertThat(texts.all()).hasSize(2);
    assertThat(opened).isEqualTo(texts.all().getLast());
  }

  @Test
  void whatIsClearIsAcceptedAtOnce() {
    open(PDF, WORD);
    window.says("共 2 个，已读完");
    assertThat(window.shows("没有疑问")).isTrue();
    window.click("#accept-all");
    Fx.until("kept", () -> !texts.all().isEmpty());
  }

  @Test
  void stoppingOneEndsItsReadingWithinASecondAndTheNextFollows() throws Exception {
    Path slow = Files.copy(PDF, folder.resolve(SLOW));
    open(slow, OTHER);
    window.says("正在读");
    Fx.picture(window.scene(), "files-reading");
    window.click(".cancel-file");
    assertThat(interrupted.await(1, TimeUnit.SECONDS)).isTrue();
    window.says("已停止");
    window.says("共 2 个，已读完");
    assertThat(texts.all()).isEmpty();
  }

  @Test
  void stoppingAllStopsWhatWaitsToo() throws Exception {
    Path slow = Files.copy(PDF, folder.resolve(SLOW));
    open(slow, OTHER, WORD);
    window.says("正在读");
    window.click("#stop-all");
    window.says("共 3 个，已读完");
    assertThat(interrupted.await(1, TimeUnit.SECONDS)).isTrue();
    assertThat(window.shows("13 个项目")).isFalse();
  }
}
