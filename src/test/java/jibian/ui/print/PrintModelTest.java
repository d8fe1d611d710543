package jibian.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jibian.app.ScreenFonts;
import jibian.form.Layout;
import jibian.model.Submission;
import jibian.office.font.Fonts;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.page.TypesetPage;
import jibian.ui.port.PageFonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintModelTest {
  private static final PageFonts FONTS = new ScreenFonts(Fonts.ofSystem());
  private static final int PAGES = 22;

  private final Fakes.Kept settings = new Fakes.Kept();
  private final Paper paper = new Paper(List.of("前台 HP", "二楼复印室"));

  @BeforeAll
  static void start() {
    Fx.start();
  }

  static PrintModel model(Printers printers, Fakes.Kept settings) {
    Submission text = Fakes.text("zunhua-2022");
    try {
      Layout layout = new Layout(Fakes.forms().formOf(text));
      PrintModel model =
          new PrintModel(() -> layout.whole(text), FONTS, printers, settings, Fakes.DIRECT);
      model.pagesProperty().set(PAGES);
      return model;
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private PrintModel found() {
    PrintModel model = model(paper, settings);
    model.find();
    return model;
  }

  private static PrintModel range(PrintModel model, String pages) {
    model.scopeProperty().set(PrintModel.Scope.RANGE);
    model.rangeProperty().set(pages);
    return model;
  }

  @Test
  void allPagesArePrintedInTheirOrder() {
    PrintModel model = found();
    model.start();
    assertThat(paper.printed).hasSize(PAGES).isSorted();
    assertThat(model.progressProperty().get()).isEqualTo(new PrintModel.Progress.Done(PAGES));
    assertThat(paper.ended).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1-3,8|1 2 3 8", "２－４，６|2 3 4 6", "5|5", "8、2|2 8", "3至5|3 4 5", "2-3, 3-4|2 3 4"})
  void aRangeIsReadAsItIsTyped(String typed, String pages) {
    PrintModel model = range(found(), typed);
    model.start();
    assertThat(String.join(" ", paper.printed.stream().map(String::valueOf).toList()))
        .isEqualTo(pages);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "23", "3-1", "a", "1-", "1,,2", "99999999999"})
  void aWrongRangeIsRefusedWithTheReason(String typed) {
    PrintModel model = range(found(), typed);
    assertThat(model.problem()).contains(Integer.toString(PAGES));
    model.start();
    assertThat(paper.printed).isEmpty();
  }

  @Test
  void onlyThePageInSightIsPrinted() {
    PrintModel model = found();
    model.scopeProperty().set(PrintModel.Scope.CURRENT);
    model.currentProperty().set(9);
    model.start();
    assertThat(paper.printed).containsExactly(9);
  }

  @Test
  void theUsualPrinterIsChosenAndTheLastOneRemembered() {
    PrintModel model = found();
    assertThat(model.printerProperty().get()).isEqualTo("前台 HP");
    model.printerProperty().set("二楼复印室");
    model.twoSidedProperty().set(true);
    model.start();
    PrintModel next = found();
    assertThat(next.printerProperty().get()).isEqualTo("二楼复印室");
    assertThat(next.twoSidedProperty().get()).isTrue();
  }

  @Test
  void withoutAPrinterTheClerkIsTold() {
    PrintModel model = model(new Paper(List.of()), settings);
    assertThat(model.problem()).isEqualTo("正在查找打印机");
    model.find();
    assertThat(model.problem()).startsWith("没有找到打印机");
  }

  @Test
  void printingCanBeStopped() {
    PrintModel model = found();
    model
        .progressProperty()
        .subscribe(
            now -> {
              if (now instanceof PrintModel.Progress.Printing pages && pages.done() == 4) {
                model.cancel();
              }
            });
    model.start();
    assertThat(paper.printed).hasSize(4);
    assertThat(paper.ended).isFalse();
    assertThat(model.progressProperty().get()).isInstanceOf(PrintModel.Progress.Cancelled.class);
  }

  @Test
  void aPrinterThatRefusesIsNamed() {
    PrintModel model = found();
    paper.jam = true;
    model.start();
    assertThat(model.progressProperty().get()).isEqualTo(new PrintModel.Progress.Failed("卡纸"));
  }

  /// Printers that keep what they print.
  static final class Paper implements Printers {
    private final List<String> names;
    final List<Integer> printed = new ArrayList<>();
    private boolean jam;
    private boolean ended;

    Paper(List<String> names) {
      this.names = names;
    }

    @Override
    public List<String> names() {
      return names;
    }

    @Override
    public Job open(Order order, String title) {
      return new Job() {
        @Override
        public void page(TypesetPage page) throws PrintFault {
          if (jam) {
            throw new PrintFault("卡纸", null);
          }
          printed.add(page.index());
        }

        @Override
        public void end() {
          ended = true;
        }

        @Override
        public void close() {}
      };
    }
  }
}
