package jibian.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.session.Places;
import org.junit.jupiter.api.Test;

/// Pictures of the window with long real texts in it, for eyes.
class WorkspacePicturesTest {
  private static final Submission ZUNHUA = Fakes.text("zunhua-2022");

  private static WorkspaceWindow open(Submission text, int width, int height) {
    WorkspaceWindow window = WorkspaceWindow.open(text, width, height);
    Fx.until("findings", () -> !window.workspace().findings().allProperty().get().isEmpty());
    return window;
  }

  private static Path picture(WorkspaceWindow window, String name) {
    return Fx.picture(window.scene(), name);
  }

  private static Address cell(int row, String field) {
    return new Address(ZUNHUA.projects().getFirst().indicators().get(row).id(), field);
  }

  @Test
  void project() throws Exception {
    try (WorkspaceWindow window = open(ZUNHUA, 1000, 700)) {
      Fx.run(() -> window.go(cell(0, "value")));
      Path file = picture(window, "project-light-1000x700");
      Fx.run(() -> window.look().darkProperty().set(true));
      picture(window, "project-dark-1000x700");
      Fx.run(() -> window.look().darkProperty().set(false));
      assertThat(Files.size(file)).isGreaterThan(10_000);
    }
  }

  @Test
  void preview() throws Exception {
    try (WorkspaceWindow window = open(ZUNHUA, 1000, 1000)) {
      Fx.run(() -> window.go(cell(2, "value")));
      window.press(KeyCode.F9);
      Fx.until("pages", () -> window.workspace().preview().locationProperty().get().isPresent());
      picture(window, "preview-light-1000x1000");
      Fx.run(() -> window.look().darkProperty().set(true));
      picture(window, "preview-dark-1000x1000");
      Fx.run(() -> window.look().darkProperty().set(false));
    }
  }

  @Test
  void otherEditors() {
    try (WorkspaceWindow window = open(ZUNHUA, 1000, 700)) {
      Fx.run(() -> window.go(Places.PROJECTS));
      picture(window, "submission-1000x700");
      Fx.run(() -> window.go(Places.NARRATIVE));
      picture(window, "narrative-1000x700");
      Address section = Address.of(ZUNHUA.narrative().get(2).id());
      Fx.run(() -> window.go(section));
      picture(window, "section-1000x700");
    }
  }

  @Test
  void supplement() {
    Submission langfang = Fakes.text("langfang-2020");
    try (WorkspaceWindow window = WorkspaceWindow.open(langfang, 1000, 700)) {
      Fx.run(() -> window.go(Address.of(langfang.supplements().get(1).id())));
      picture(window, "supplement-1000x700");
    }
  }

  @Test
  void layers() {
    try (WorkspaceWindow window = open(ZUNHUA, 1000, 700)) {
      window.press(KeyCode.CONTROL, KeyCode.K).type("zf");
      picture(window, "jump-1000x700");
      window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.SLASH);
      picture(window, "keys-1000x700");
      window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.F).type("工作计划");
      window.press(KeyCode.ENTER);
      picture(window, "search-1000x700");
      window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.E);
      picture(window, "export-1000x700");
      window.press(KeyCode.ESCAPE).press(KeyCode.F1);
      picture(window, "help-1000x700");
    }
  }

  @Test
  void editing() {
    try (WorkspaceWindow window = open(ZUNHUA, 1000, 700)) {
      Fx.run(() -> window.go(cell(0, "level2")));
      window.press(KeyCode.F4);
      picture(window, "choices-1000x700");
      window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
      Fx.run(() -> window.look().sizeProperty().set(15));
      picture(window, "large-1000x700");
    }
  }

  @Test
  void everyTextOpens() {
    for (String name : List.of("chengde-2023", "tangshan-2022", "julu-2024")) {
      try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text(name), 1000, 700)) {
        picture(window, name + "-1000x700");
      }
    }
  }
}
