package jibian.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import jibian.app.ScreenFonts;
import jibian.form.Layout;
import jibian.model.Submission;
import jibian.office.font.Fonts;
import jibian.page.Document;
import jibian.page.Paginator;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.Shown;
import jibian.ui.page.PageNodes;
import jibian.ui.page.TypesetPage;
import jibian.ui.page.Typesetter;
import jibian.ui.port.PageFonts;
import jibian.ui.preview.PreviewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrintViewTest {
  private final ExecutorService worker = Executors.newFixedThreadPool(2);
  private final AtomicBoolean closed = new AtomicBoolean();
  private final PageFonts fonts = new ScreenFonts(Fonts.ofSystem());
  private PreviewModel preview;
  private PrintModel model;

  @AfterEach
  void end() {
    worker.shutdown();
  }

  private Shown open(Printers printers) {
    Submission text = Fakes.text("zunhua-2022");
    Shown shown =
        Shown.open(
            1000,
            700,
            () -> {
              try {
                Fakes.Kept kept = new Fakes.Kept();
                var form = Fakes.forms().formOf(text);
                preview = new PreviewModel(fonts, kept, Fakes.background(worker));
                preview.show(text, form);
                model =
                    new PrintModel(
                        () -> new Layout(form).whole(text),
                        fonts,
                        printers,
                        kept,
                        Fakes.background(worker));
                return new PrintView(model, preview, () -> closed.set(true));
              } catch (UnusableException e) {
                throw new AssertionError(e);
              }
            });
    Fx.until("pages", () -> model.pagesProperty().get() > 0);
    Fx.until("printers", () -> model.printersProperty().get().isPresent());
    return shown;
  }

  private static String word(Shown shown) {
    return Fx.call(() -> shown.find(Label.class, "#word").getText());
  }

  @Test
  void aClerkPrintsSomePages() {
    PrintModelTest.Paper paper = new PrintModelTest.Paper(List.of("前台 HP LaserJet"));
    try (Shown shown = open(paper)) {
      shown.click("#range").robot().write("2-4", 0);
      Fx.until("the range", () -> model.count() == 3);
      shown.pictures("print");
      shown.click("#print");
      Fx.until("paper", () -> model.progressProperty().get() instanceof PrintModel.Progress.Done);
      assertThat(paper.printed).containsExactly(2, 3, 4);
      assertThat(word(shown)).isEqualTo("已交给打印机，共 3 页");
      shown.click("#close");
      assertThat(closed).isTrue();
    }
  }

  @Test
  void withoutAPrinterThereIsNothingToPress() {
    try (Shown shown = open(new PrintModelTest.Paper(List.of()))) {
      assertThat(word(shown)).startsWith("没有找到打印机");
      assertThat(Fx.call(() -> shown.find(Button.class, "#print").isDisabled())).isTrue();
      Fx.picture(shown.scene(), "print-none");
    }
  }

  @Test
  void theNodesForThePrinterShowTheWholePage() throws UnusableException {
    Fx.start();
    Submission text = Fakes.text("zunhua-2022");
    Typesetter typesetter = new Typesetter(fonts);
    Paginator paginator = new Paginator(fonts);
    Document document = new Layout(Fakes.forms().formOf(text)).whole(text);
    List<TypesetPage> pages = new ArrayList<>();
    paginator.place(
        document, paginator.count(document), 8, 8, page -> pages.add(typesetter.set(page)));
    Group nodes = new Group(PageNodes.of(pages.getFirst(), 0, 0));
    WritableImage image = Fx.call(() -> new Scene(nodes, 595, 842).snapshot(null));
    assertThat(dark(image)).isBetween(0.02, 0.3);
  }

  private static double dark(WritableImage image) {
    int dark = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        dark += image.getPixelReader().getColor(x, y).equals(Color.WHITE) ? 0 : 1;
      }
    }
    return dark / (image.getWidth() * image.getHeight());
  }
}
