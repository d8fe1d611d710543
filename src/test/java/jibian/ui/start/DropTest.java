package jibian.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.port.Services;
import jibian.ui.window.MainWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Files dropped on the window from the system's own file manager: on the start page, and on a text that is open.
class DropTest {
  @TempDir private Path folder;

  private final Services services = Fakes.services(new Fakes.Memory(), Platform::runLater);
  private MainWindow mainWindow;
  private Stage stage;

  @BeforeEach
  void open() {
    Fx.start();
    Fx.run(
        () -> {
          stage = new Stage();
          mainWindow = new MainWindow(stage, services);
          mainWindow.show(Optional.empty());
        });
    Fx.until("shown", () -> stage.isFocused());
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  private Path text(String name) throws IOException {
    try (InputStream text = Fakes.class.getResourceAsStream("/texts/" + name + ".json")) {
      Path file = folder.resolve(name + ".json");
      Files.copy(text, file);
      return file;
    }
  }

  /// What the system hands over with a drag that comes from another program. Only the toolkit can make one.
  private static Dragboard board(Path... files) {
    try {
      List<File> dropped = Stream.of(files).map(Path::toFile).toList();
      Class<?> system = Class.forName("com.sun.javafx.tk.TKClipboard");
      Object clipboard =
          Proxy.newProxyInstance(
              system.getClassLoader(),
              new Class<?>[] {system},
              (_, method, values) ->
                  switch (method.getName()) {
                    case "hasContent" -> values[0].equals(DataFormat.FILES);
                    case "getContent" -> values[0].equals(DataFormat.FILES) ? dropped : null;
                    case "getTransferModes" -> EnumSet.allOf(TransferMode.class);
                    default -> null;
                  });
      Constructor<Dragboard> made = Dragboard.class.getDeclaredConstructor(system);
      made.setAccessible(true);
      return made.newInstance(clipboard);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no dragboard", e);
    }
  }

  /// @return whether the window took it
  private boolean drop(Path... files) {
    return Fx.call(
        () -> {
          Dragboard board = board(files);
          Node target = stage.getScene().getFocusOwner();
          DragEvent over = drag(DragEvent.DRAG_OVER, board);
          target.fireEvent(over);
          if (over.isAccepted()) {
            target.fireEvent(drag(DragEvent.DRAG_DROPPED, board));
          }
          return over.isAccepted();
        });
  }

  private static DragEvent drag(EventType<DragEvent> type, Dragboard board) {
    return new DragEvent(type, board, 0, 0, 0, 0, TransferMode.COPY, null, null, null);
  }

  /// What the box over the window says.
  private String told() {
    Fx.until("told", () -> mainWindow.overlay().showing());
    return Fx.call(this::words);
  }

  private void told(String words) {
    Fx.until(words, () -> mainWindow.overlay().showing() && words().contains(words));
  }

  private String words() {
    return String.join(
        "\n",
        mainWindow.overlay().lookupAll(".label").stream()
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  private String unit() {
    return Fx.call(() -> mainWindow.text().map(text -> text.text("unit.name")).orElse(""));
  }

  private void opens(String unit) {
    Fx.until(
        "opened",
        () -> mainWindow.text().map(text -> unit.equals(text.text("unit.name"))).orElse(false));
  }

  @Test
  void onTheStartPage() throws IOException {
    Path word = word();
    assertThat(drop(word)).isTrue();
    told("“去年.docx”已损坏");
    assertThat(drop(word)).as("while something is said over the window").isFalse();
    new FxRobot().push(KeyCode.ENTER);
    assertThat(drop(text("zunhua-2022"))).isTrue();
    opens("中共遵化市委政法委本级");
  }

  @Test
  void whileFilesAreOverTheWindowItSaysThatItTakesThem() throws IOException {
    Path file = text("zunhua-2022");
    Dragboard files = Fx.call(() -> board(file));
    Node sign = Fx.call(() -> stage.getScene().getRoot().lookup(".drop-sign"));
    assertThat(Fx.call(sign::isVisible)).isFalse();
    Fx.run(() -> stage.getScene().getFocusOwner().fireEvent(drag(DragEvent.DRAG_OVER, files)));
    assertThat(Fx.call(sign::isVisible)).isTrue();
    Fx.picture(stage.getScene(), "drop");
    Fx.run(() -> stage.getScene().getRoot().fireEvent(drag(DragEvent.DRAG_EXITED, files)));
    assertThat(Fx.call(sign::isVisible)).as("taken elsewhere").isFalse();
    assertThat(drop(file)).isTrue();
    assertThat(Fx.call(sign::isVisible)).as("dropped").isFalse();
  }

  @Test
  void onATextThatIsOpen() throws IOException {
    assertThat(drop(text("zunhua-2022"))).isTrue();
    opens("中共遵化市委政法委本级");
    Fx.pulse(stage.getScene());
    Path pdf = Files.writeString(folder.resolve("批复.pdf"), "%PDF-1.7");
    assertThat(drop(pdf)).isTrue();
    told("“批复.pdf”是 PDF 文件");
    new FxRobot().push(KeyCode.ENTER);
    assertThat(unit()).as("the text stays open").isEqualTo("中共遵化市委政法委本级");
    Path damaged = Files.writeString(folder.resolve("坏.json"), "{\n  \"year\": \"2026\",\n  x");
    assertThat(drop(damaged)).isTrue();
    assertThat(told()).contains("坏.json");
    new FxRobot().push(KeyCode.ENTER);
    new FxRobot().write("甲", 0);
    assertThat(drop(text("langfang-2020"))).isTrue();
    opens("中共廊坊市委政法委员会");
    Fx.run(mainWindow::start);
    assertThat(drop(text("chengde-2023"), word())).as("several of different kinds").isTrue();
    told("“去年.docx”已损坏");
    opens("中共承德县委政法委员会本级");
  }

  private Path word() throws IOException {
    return Files.writeString(folder.resolve("去年.docx"), "PK\3\4");
  }
}
