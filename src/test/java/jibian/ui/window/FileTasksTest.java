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
import javafx.stage.Stage;
import javafx.stage.Window;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.kit.FileChoice;
import jibian.ui.port.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What a clerk looks for in the first menu: new, open, save, save as, recent.
class FileTasksTest {
  private final Fakes.Memory texts = new Fakes.Memory();
  private final FxRobot robot = new FxRobot();
  private final AtomicInteger backups = new AtomicInteger();
  private final Picked files = new Picked();
  private MainWindow shell;
  private Stage stage;

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
    Fx.start();
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
    Fx.run(
        () -> {
          stage = new Stage();
          shell = new MainWindow(stage, services, files, Commands.ALL);
          stage.setWidth(1000);
          stage.setHeight(700);
          shell.show(Optional.empty());
        });
    Fx.until("shown", () -> stage.isFocused());
    Fx.until("looked for", () -> shell.starting().textsProperty().get().isPresent());
    Fx.pulse(stage.getScene());
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    Fx.run(() -> {});
  }

  private void focused(String id) {
    Fx.until(
        id,
        () -> {
          Node owner = stage.getScene().getFocusOwner();
          return owner != null && id.equals(owner.getId());
        });
  }

  private Submission text() {
    Fx.until("a text is open", () -> shell.workspace() != null);
    return Fx.call(() -> shell.workspace().session().text());
  }

  private void said(String words) {
    Fx.until(words, () -> shell.workspace().session().noticeProperty().get().contains(words));
  }

  private List<MenuItem> file() {
    MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
    return bar.getMenus().getFirst().getItems();
  }

  private Menu recent() {
    return (Menu) file().stream().filter(Menu.class::isInstance).findFirst().orElseThrow();
  }

  private void create(String unit) {
    press(CONTROL, N);
    focused("new-unit");
    robot.write(unit, 0);
    press(ENTER);
    opened(unit);
    Fx.pulse(stage.getScene());
  }

  private void opened(String unit) {
    Fx.until(
        unit, () -> shell.text().filter(text -> unit.equals(text.text("unit.name"))).isPresent());
  }

  @Test
  void fromTheFirstStartToTheFirstProjectByEnterAlone() {
    focused("new");
    press(ENTER);
    focused("new-unit");
    robot.write("某县民政局", 0);
    Fx.picture(stage.getScene(), "new-text-1000x700");
    press(ENTER);
    assertThat(text().text("cover.title")).isEqualTo("某县民政局2027年部门预算绩效文本");
    focused("first-project");
    Fx.picture(stage.getScene(), "first-step-1000x700");
    press(ENTER);
    Fx.until("a project", () -> shell.text().orElseThrow().projects().size() == 1);
    robot.write("困难群众救助", 0);
    press(ENTER);
    assertThat(text().projects().getFirst().name()).isEqualTo("困难群众救助");
    Fx.picture(stage.getScene(), "first-project-1000x700");
  }

  @Test
  void aNewTextIsMadeFromWithinAnotherAndThatIsFoundAmongTheRecent() {
    create("某县民政局");
    press(CONTROL, N);
    focused("new-unit");
    assertThat(Fx.call(() -> shell.overlay().lookup("#new-unit")))
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
    robot.write("修路", 0);
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
