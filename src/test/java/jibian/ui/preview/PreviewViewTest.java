package jibian.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import jibian.app.ScreenFonts;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.font.Fonts;
import jibian.page.Origin;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.Shown;
import jibian.ui.page.CellTint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PreviewViewTest {
  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private final List<Address> gone = new ArrayList<>();
  private PreviewModel model;

  @AfterEach
  void end() {
    worker.shutdown();
  }

  private Shown open(Submission text, int width, int height) {
    Shown shown =
        Shown.open(
            width,
            height,
            () -> {
              model =
                  new PreviewModel(
                      new ScreenFonts(Fonts.ofSystem()),
                      new Fakes.Kept(),
                      Fakes.background(worker));
              return new PreviewView(model, gone::add);
            });
    Fx.run(() -> show(text));
    Fx.until("pages", () -> !model.typesetPagesProperty().get().isEmpty());
    return shown;
  }

  private void show(Submission text) {
    try {
      model.show(text, Fakes.forms().formOf(text));
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private static Submission zunhua() {
    return Fakes.text("zunhua-2022");
  }

  private String page(Shown shown) {
    Fx.pulse(shown.scene());
    return Fx.call(
        () ->
            shown.find(TextField.class, "#page").getText()
                + " "
                + shown.find(Label.class, "#pages").getText());
  }

  private void reveal(Address address) {
    Fx.run(() -> model.reveal(address));
    Fx.until("the place", () -> model.locationProperty().get().isPresent());
    Fx.until(
        "its page",
        () ->
            model
                .typesetPagesProperty()
                .get()
                .containsKey(model.locationProperty().get().get().page()));
  }

  /// The first pages may take a while: until then nothing is said about what is there.
  @Test
  void thatNothingIsThereIsSaidOnlyWhenThatIsKnown() {
    List<Runnable> work = new ArrayList<>();
    try (Shown shown =
        Shown.open(
            400,
            600,
            () -> {
              model =
                  new PreviewModel(
                      new ScreenFonts(Fonts.ofSystem()),
                      new Fakes.Kept(),
                      Fakes.background(work::add));
              return new PreviewView(model, gone::add);
            })) {
      Fx.run(() -> show(Fakes.text("zunhua-2022")));
      Fx.pulse(shown.scene());
      assertThat(work).as("the pages are still to be made").isNotEmpty();
      assertThat(
              Fx.call(
                  () ->
                      shown.scene().getRoot().lookupAll(".label").stream()
                          .filter(Node::isVisible)
                          .filter(Label.class::isInstance)
                          .map(one -> ((Label) one).getText())
                          .toList()))
          .doesNotContain("填写内容后，在这里显示版面");
    }
  }

  @Test
  void aClickOnACellLeadsToIt() {
    Submission text = zunhua();
    Address cell = new Address(text.projects().get(3).indicators().get(2).id(), "value");
    try (Shown shown = open(text, 700, 900)) {
      reveal(cell);
      Fx.pulse(shown.scene());
      shown.click(Fx.call(() -> mark(shown)));
      assertThat(gone).containsExactly(cell);
    }
  }

  private static Node mark(Shown shown) {
    return shown.scene().getRoot().lookupAll(".leaf-mark").stream()
        .filter(mark -> mark.isVisible() && mark.getParent().isVisible())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keysLeadToTheEndAndBack() {
    try (Shown shown = open(zunhua(), 600, 800)) {
      int pages = Fx.call(() -> model.shapeProperty().get().pages());
      Fx.run(() -> shown.find("#sheets").requestFocus());
      shown.robot().push(KeyCode.END);
      assertThat(page(shown)).isEqualTo(pages + " / " + pages + " 页");
      shown.robot().push(KeyCode.HOME);
      assertThat(page(shown)).startsWith("1 /");
    }
  }

  @Test
  void aPageIsGoneToByItsNumber() {
    try (Shown shown = open(zunhua(), 600, 800)) {
      TextField number = shown.find(TextField.class, "#page");
      Fx.run(number::requestFocus);
      Fx.run(() -> number.setText("12"));
      shown.robot().push(KeyCode.ENTER);
      assertThat(page(shown)).startsWith("12 /");
      Fx.run(number::requestFocus);
      Fx.run(() -> number.setText("999"));
      shown.robot().push(KeyCode.ENTER);
      assertThat(page(shown)).as("the last").startsWith(pages() + " /");
    }
  }

  /// The pages have another size, and are not laid out with it yet.
  @Test
  void aPageIsGoneToWhileThePagesChangeTheirSize() {
    try (Shown shown = open(zunhua(), 600, 800)) {
      TextField number = shown.find(TextField.class, "#page");
      Fx.run(
          () -> {
            model.zoomProperty().set(new Zoom.Percent(70));
            number.setText("12");
            number.fireEvent(new ActionEvent());
          });
      assertThat(page(shown)).startsWith("12 /");
    }
  }

  @Test
  void inANarrowPaneTheTextTakesTheWidth() {
    try (Shown shown = open(zunhua(), 400, 800)) {
      Node pageView = Fx.call(() -> shown.scene().getRoot().lookup(".leaf"));
      Bounds at = Fx.call(() -> pageView.localToScene(pageView.getLayoutBounds()));
      DocumentShape shape = Fx.call(() -> model.shapeProperty().get());
      double left = at.getMinX() + at.getWidth() * shape.left() / shape.width();
      double right = left + at.getWidth() * shape.text() / shape.width();
      assertThat(left).isBetween(0.0, 20.0);
      assertThat(right).isBetween(365.0, 400.0);
    }
  }

  /// An effect, or a view that is kept, is a picture of all in sight that is made anew at each edit.
  @Test
  void noPictureOfThePagesIsKept() {
    try (Shown shown = open(zunhua(), 600, 800)) {
      Fx.pulse(shown.scene());
      Region pageView = Fx.call(() -> (Region) shown.scene().getRoot().lookup(".leaf"));
      Node view = Fx.call(() -> shown.scene().getRoot().lookup("#sheets").lookup(".viewport"));
      assertThat(pageView.getEffect()).isNull();
      assertThat(pageView.getInsets()).as("the shadow takes no room").isEqualTo(Insets.EMPTY);
      assertThat(pageView.getBorder().getStrokes()).as("the shadow").isNotEmpty();
      assertThat(view.isCache()).isFalse();
    }
  }

  @Test
  void ctrlAndTheWheelChangeTheSize() {
    try (Shown shown = open(zunhua(), 600, 800)) {
      Fx.run(() -> model.zoomProperty().set(new Zoom.Percent(100)));
      Fx.run(() -> wheel(shown, 40));
      assertThat(Fx.call(() -> model.zoomProperty().get()))
          .isInstanceOfSatisfying(
              Zoom.Percent.class, zoom -> assertThat(zoom.value()).isGreaterThan(100));
    }
  }

  private static void wheel(Shown shown, double turn) {
    Node sheets = shown.scene().getRoot().lookup("#sheets");
    Bounds at = sheets.localToScene(sheets.getLayoutBounds());
    sheets.fireEvent(
        new ScrollEvent(
            ScrollEvent.SCROLL,
            at.getCenterX(),
            at.getCenterY(),
            at.getCenterX(),
            at.getCenterY(),
            false,
            true,
            false,
            false,
            false,
            false,
            0,
            turn,
            0,
            turn,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  @Test
  void fiveHundredProjectsNeedNoMoreSheetsThanFit() {
    Submission text = zunhua();
    List<Project> many = new ArrayList<>();
    for (int at = 0; at < 500; at++) {
      many.add(text.projects().get(at % text.projects().size()));
    }
    try (Shown shown = open(text.withProjects(many), 600, 800)) {
      Fx.run(() -> shown.find("#sheets").requestFocus());
      shown.robot().push(KeyCode.END);
      Fx.until("the last page", () -> model.typesetPagesProperty().get().containsKey(pages()));
      Fx.pulse(shown.scene());
      assertThat(Fx.call(() -> shown.scene().getRoot().lookupAll(".leaf")).size())
          .isLessThanOrEqualTo(4);
    }
  }

  private int pages() {
    return model.shapeProperty().get().pages();
  }

  private static CellTints tints(Submission text) {
    Map<Origin, CellTint> tints = new HashMap<>();
    for (Project project : text.projects()) {
      for (Indicator row : project.indicators()) {
        if (row.text("value").contains("等于")) {
          tints.put(new Origin(row.id().value(), "value"), CellTint.ERROR);
        }
        if (row.text("level3").equals(row.text("description"))) {
          tints.put(new Origin(row.id().value(), "description"), CellTint.WARNING);
        }
      }
    }
    return new CellTints(origin -> Optional.ofNullable(tints.get(origin)), true);
  }

  @Test
  void pictures() {
    Submission text = zunhua();
    try (Shown shown = open(text, 430, 700)) {
      Fx.run(() -> model.tintsProperty().set(tints(text)));
      reveal(new Address(text.projects().getFirst().indicators().getFirst().id(), "value"));
      shown.pictures("preview-narrow");
    }
    try (Shown shown = open(text, 1000, 700)) {
      Fx.run(() -> model.tintsProperty().set(tints(text)));
      reveal(new Address(text.projects().getFirst().id(), "budget"));
      shown.pictures("preview-1000");
    }
    try (Shown shown = open(Fakes.text("langfang-2020"), 1000, 700)) {
      Fx.run(() -> model.zoomProperty().set(new Zoom.Whole()));
      shown.pictures("preview-whole");
    }
  }
}
