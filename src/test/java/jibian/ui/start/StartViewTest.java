package jibian.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.Shown;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import org.junit.jupiter.api.Test;

class StartViewTest {
  private final Fakes.Memory texts = new Fakes.Memory();
  private final FakeStartActions actions = new FakeStartActions();
  private final Services services = actions.services(Fakes.services(texts, Platform::runLater));
  private StartModel model;
  private StartView view;

  private Shown open() {
    return open(1000, 700);
  }

  private Shown open(int width, int height) {
    Shown shown =
        Shown.open(
            width,
            height,
            () -> {
              model = new StartModel(services, actions);
              view = new StartView(model);
              return view;
            });
    Fx.run(view::begin);
    Fx.until("texts", () -> model.textsProperty().get().isPresent());
    Fx.until("backups", () -> model.copiesProperty().get().isPresent());
    return shown;
  }

  private void entered() {
    Fx.until("a text", () -> !actions.entered.isEmpty());
  }

  @Test
  void withoutTextsAClerkBeginsANewOneByKeyboard() {
    try (Shown shown = open()) {
      shown.pictures("start-empty");
      Fx.run(() -> shown.find("#new").requestFocus());
      shown.robot().push(KeyCode.SPACE);
      assertThat(actions.created).isEqualTo(1);
    }
  }

  @Test
  void aClerkGoesOnOrOpensATextOfTheList() {
    texts.add(Fakes.text("zunhua-2022"));
    texts.add(Fakes.text("chengde-2023"));
    Texts.Entry third = texts.add(Fakes.text("langfang-2020")).entry();
    new LeftTexts(services.settings(), Fakes.CLOCK)
        .left(third, "停在 项目 3", new LeftTexts.About("1126.50", 0));
    new LeftTexts(services.settings(), Fakes.CLOCK)
        .left(
            texts.list().getFirst(),
            "停在 1 / 宣传、活动开展次数 / 指标值，41 处错误待改",
            new LeftTexts.About("813.40", 41));
    try (Shown shown = open()) {
      Fx.pulse(shown.scene());
      assertThat(Fx.call(() -> shown.scene().getRoot().lookupAll(".start-errors")))
          .extracting(node -> ((Labeled) node).getText())
          .contains("41 处错误", "没有错误", "");
      shown.pictures("start");
      shown.click("#continue");
      entered();
      assertThat(actions.entered.getFirst().text()).isEqualTo(Fakes.text("zunhua-2022"));
      Fx.run(() -> shown.find("#recent").requestFocus());
      shown.robot().push(KeyCode.DOWN).push(KeyCode.ENTER);
      Fx.until("the second", () -> actions.entered.size() == 2);
      assertThat(actions.entered.getLast().text()).isEqualTo(Fakes.text("chengde-2023"));
    }
  }

  /// It is as long as it is, on several lines where the window is narrow.
  @Test
  void whatThePageTellsIsInSightInALowWindow() {
    texts.add(Fakes.text("zunhua-2022"));
    try (Shown shown = open(700, 400)) {
      Fx.run(model::interrupted);
      Fx.pulse(shown.scene());
      Label told = shown.find(Label.class, ".start-notice > .label");
      assertThat(Fx.call(() -> told.localToScene(told.getLayoutBounds()).getMaxY()))
          .isLessThanOrEqualTo(400);
      assertThat(Fx.call(() -> told.getHeight() - told.prefHeight(told.getWidth())))
          .as("lines that lack")
          .isGreaterThanOrEqualTo(0);
    }
  }

  @Test
  void theBackupsAreReached() {
    texts.add(Fakes.text("zunhua-2022"));
    try (Shown shown = open()) {
      shown.click("#backups");
      shown.click("#backup");
      assertThat(actions.panels).containsExactly("backup.title", "backup.make");
    }
  }
}
