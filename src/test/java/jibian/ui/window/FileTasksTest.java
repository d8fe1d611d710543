package jibian.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.ProgramWindow;
import jibian.ui.kit.FileChoice;
import jibian.ui.port.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a clerk looks for in the first menu: new, open, save, save as, recent.
class FileTasksTest {
  private final Fakes.Memory texts = new Fakes.Memory();
  private final AtomicInteger backups = new AtomicInteger();
  private final Picked files = new Picked();
  private ProgramWindow window;

  /// What the dialogs of the system would answer.
  private static final class Picked implements FileChoice {
    private final List<String> offered = new ArrayList<>();

    @Override
    public List<Path> toOpen(Window window, String name, List<String> kinds) {
      return List.of(Path.of("src/test/resources/texts/zunhua-2022.json"));
    }

    @Override
    public Optional<Path> toWrite(Window window, Kind kind, String name) {
      offered.add(name + kind.extension());
      return Optional.of(Path.of("某县民政局"));
    }
  }

  @BeforeEach
  void open() {
    Services plain = Fakes.services(texts, Platform::runLater);
    Services services =
        Fakes.with(
            plain,
            new Fakes.NoBackups() {
              @Override
              public void keep() {
                backups.incrementAndGet();
              }
            });
    window = ProgramWindow.open(services, files, 1000, 700);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void press(KeyCode... keys) {
    window.robot().push(keys);
    Fx.run(() -> {});
  }

  private void focused(String id) {
    Fx.until(
        id,
        () -> {
          Node owner = window.scene().getFocusOwner();
          return owner != null && id.equals(owner.getId());
        });
  }

  private Submission text() {
    Fx.until("a text is open", () -> window.main().workspace() != null);
    return Fx.call(() -> window.main().workspace().session().text());
  }

  private void said(String words) {
    Fx.until(
        words, () -> window.main().workspace().session().noticeProperty().get().contains(words));
  }

  private List<MenuItem> file() {
    MenuBar bar = (MenuBar) window.scene().lookup(".menu-bar");
    return bar.getMenus().getFirst().getItems();
  }

  private Menu recent() {
    return (Menu) file().stream().filter(Menu.class::isInstance).findFirst().orElseThrow();
  }

  private void create(String unit) {
    press(CONTROL, N);
    focused("new-unit");
    window.robot().write(unit, 0);
    press(ENTER);
    opened(unit);
    Fx.pulse(window.scene());
  }

  private void opened(String unit) {
    Fx.until(
        unit,
        () -> window.main().text().filter(text -> unit.equals(text.text("unit.name"))).isPresent());
  }

  @Test
  void fromTheFirstStartToTheFirstProjectByEnterAlone() {
    focused("new");
    press(ENTER);
    focused("new-unit");
    window.robot().write("某县民政局", 0);
    Fx.picture(window.scene(), "new-text-1000x700");
    press(ENTER);
    assertThat(text().text("cover.title")).isEqualTo("某县民政局2027年部门预算绩效文本");
    focused("first-project");
    Fx.picture(window.scene(), "first-step-1000x700");
    press(ENTER);
    Fx.until("a project", () -> window.main().text().orElseThrow().projects().size() == 1);
    window.robot().write("困难群众救助", 0);
    press(ENTER);
    assertThat(text().projects().getFirst().name()).isEqualTo("困难群众救助");
    Fx.picture(window.scene(), "first-project-1000x700");
  }

  @Test
  void aNewTextIsMadeFromWithinAnotherAndThatIsFoundAmongTheRecent() {
    create("某县民政局");
    press(CONTROL, N);
    focused("new-unit");
    assertThat(Fx.call(() -> window.overlay().lookup("#new-unit")))
        .as("the unit of the last text")
        .hasFieldOrPropertyWithValue("text", "某县民政局");
    press(ESCAPE);
    assertThat(text().text("unit.name")).isEqualTo("某县民政局");
    create("某县财政局");
    Fx.until("listed", () -> recent().getItems().getFirst().getText().contains("民政局"));
    Fx.run(() -> recent().getItems().getFirst().fire());
    opened("某县民政局");
  }

  @Test
  void withoutOtherTextsTheMenuSaysSo() {
    create("某县民政局");
    assertThat(Fx.call(() -> recent().getItems().getFirst().isDisable())).isTrue();
  }

  @Test
  void savingSaysThatAllIsSavedAndMakesABackup() {
    create("某县民政局");
    press(CONTROL, SHIFT, N);
    window.robot().write("修路", 0);
    press(CONTROL, S);
    said("已全部保存，并留有备份");
    assertThat(backups).hasValue(1);
    assertThat(texts.saved(1).projects().getFirst().name())
        .as("also what is typed")
        .isEqualTo("修路");
  }

  @Test
  void aCopyIsWrittenAsAnExchangeFile() {
    create("某县民政局");
    press(CONTROL, SHIFT, S);
    said("某县民政局.json");
    assertThat(files.offered).containsExactly("2027 某县民政局.json");
  }

  @Test
  void aFileIsOpenedFromWithinAText() {
    create("某县民政局");
    press(CONTROL, O);
    opened("中共遵化市委政法委本级");
  }
}
