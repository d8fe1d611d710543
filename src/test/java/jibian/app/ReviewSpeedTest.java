package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import jibian.edit.IdSource;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.Watchdog;
import jibian.ui.port.Documents;
import jibian.ui.window.MainWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// However many projects a file has, the window's thread is never away for long while it is reviewed.
@Tag("alone")
class ReviewSpeedTest {
  private static final long LIMIT = TimeUnit.MILLISECONDS.toNanos(50);
  private static final int ROUNDS = 6;
  private static final int PULSES = 4;

  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private MainWindow mainWindow;
  private Stage stage;

  private static Submission text(int size) {
    Submission text = Fakes.text("zunhua-2022");
    IdSource ids = new IdSource(text, 0);
    List<Project> projects = new ArrayList<>();
    for (int number = 1; number <= size; number++) {
      Project like = text.projects().get(number % text.projects().size());
      List<Indicator> rows = new ArrayList<>();
      like.indicators().forEach(row -> rows.add(new Indicator(ids.next(), row.fields())));
      Project project = new Project(ids.next(), like.fields(), rows);
      projects.add(
          project
              .with("number", Integer.toString(number))
              .with("name", "第" + number + "号项目")
              .with("budget", "550000元"));
    }
    return text.withProjects(projects);
  }

  private Path file(int size) throws Exception {
    Submission text = text(size);
    Documents.Order order =
        new Documents.Order(
            text,
            Fakes.forms().formOf(text),
            Optional.empty(),
            List.of(),
            EnumSet.of(Documents.Format.DOCX),
            folder,
            "去年",
            false);
    return new OfficeDocuments("Linux", new KeptForms(folder))
        .export(order, _ -> {}, () -> false)
        .files()
        .getFirst();
  }

  private ListView<?> list(String id) {
    return (ListView<?>) mainWindow.overlay().lookup(id);
  }

  private long work(Watchdog dog, IntConsumer round) {
    for (int at = 0; at < ROUNDS * 2; at++) {
      if (at == ROUNDS) {
        dog.most();
      }
      round.accept(at);
      for (int pulse = 0; pulse < PULSES; pulse++) {
        Fx.pulse(stage.getScene());
      }
    }
    return dog.most();
  }

  @ParameterizedTest
  @ValueSource(ints = {25, 300})
  void nothingTakesFiftyMilliseconds(int size) throws Exception {
    Path file = file(size);
    Fx.start();
    Fx.run(
        () -> {
          stage = new Stage();
          mainWindow =
              new MainWindow(stage, Fakes.services(new Fakes.Memory(), Platform::runLater));
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(1000);
          stage.setHeight(900);
          mainWindow.show(Optional.empty());
          mainWindow.starting().open(List.of(file));
        });
    Fx.until(
        "read",
        () ->
            mainWindow.overlay().lookup("#accept") instanceof Button accept
                && !accept.isDisabled()
                && list("#import-parts").getItems().size() > size);
    try (Watchdog dog = new Watchdog()) {
      assertThat(
              work(dog, at -> Fx.run(() -> list("#import-parts").getSelectionModel().select(at))))
          .as("another project")
          .isLessThan(LIMIT);
      assertThat(work(dog, _ -> robot.push(KeyCode.F8))).as("next point").isLessThan(LIMIT);
      assertThat(work(dog, _ -> robot.push(KeyCode.ENTER))).as("confirm").isLessThan(LIMIT);
      TextInputControl name =
          (TextInputControl) Fx.call(() -> mainWindow.overlay().lookup("#import-result #name"));
      Fx.run(name::requestFocus);
      assertThat(work(dog, at -> robot.write((at % 10) + ""))).as("type").isLessThan(LIMIT);
    } finally {
      Fx.run(stage::close);
    }
  }
}
