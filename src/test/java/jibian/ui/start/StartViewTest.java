package jibian.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.Shown;
import org.junit.jupiter.api.Test;

class StartViewTest {
  private final Fakes.Memory texts = new Fakes.Memory();
  private final Porch porch = new Porch();
  private StartModel model;
  private StartView view;

  private Shown open() {
    Shown shown =
        Shown.open(
            1000,
            700,
            () -> {
              model =
                  new StartModel(porch.services(Fakes.services(texts, Platform::runLater)), porch);
              view = new StartView(model);
              return view;
            });
    Fx.run(view::begin);
    Fx.until("texts", () -> model.textsProperty().get().isPresent());
    Fx.until("backups", () -> model.copiesProperty().get().isPresent());
    return shown;
  }

  private void entered() {
    Fx.until("a text", () -> !porch.entered.isEmpty());
  }

  @Test
  void withoutTextsAClerkBeginsANewOneByKeyboard() {
    try (Shown shown = open()) {
      shown.pictures("start-empty");
      Fx.run(() -> shown.find("#new").requestFocus());
      shown.robot().push(KeyCode.SPACE);
      Fx.until("the fields", () -> shown.find("#new-unit").isFocused());
      shown.robot().write("某某局", 0);
      Fx.picture(shown.scene(), "start-new");
      shown.robot().push(KeyCode.ENTER);
      entered();
      assertThat(porch.entered.getFirst().text().unit("name")).isEqualTo("某某局");
    }
  }

  @Test
  void aClerkGoesOnOrOpensATextOfTheList() {
    texts.add(Fakes.text("zunhua-2022"));
    texts.add(Fakes.text("chengde-2023"));
    texts.add(Fakes.text("langfang-2020"));
    try (Shown shown = open()) {
      shown.pictures("start");
      shown.click("#continue");
      entered();
      assertThat(porch.entered.getFirst().text()).isEqualTo(Fakes.text("zunhua-2022"));
      Fx.run(() -> shown.find("#recent").requestFocus());
      shown.robot().push(KeyCode.DOWN).push(KeyCode.ENTER);
      Fx.until("the second", () -> porch.entered.size() == 2);
      assertThat(porch.entered.getLast().text()).isEqualTo(Fakes.text("chengde-2023"));
    }
  }

  @Test
  void theBackupsAreReached() {
    texts.add(Fakes.text("zunhua-2022"));
    try (Shown shown = open()) {
      shown.click("#backups");
      assertThat(porch.led).isEqualTo(1);
    }
  }
}
