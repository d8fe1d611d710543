package jibian.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/// Signs of a stand-in in the room that was counted. The size is 16 pt: an ideograph takes 16 pt, a letter 8.
class FittedSpanTest {
  private static final double SIZE = 16;

  private static PageMark.Span span(String text) {
    List<PlacedPage> pages = new ArrayList<>();
    Paragraph paragraph = Paragraph.of(Role.COVER_LINE, text, null);
    Document like = Sheets.loose(Role.COVER_LINE, Sheets.fragment(paragraph));
    new Paginator(new Widths()).place(like, pages::add);
    PageMark.Line line = (PageMark.Line) pages.getFirst().marks().getFirst();
    assertThat(line.spans()).hasSize(1);
    return line.spans().getFirst();
  }

  private static FittedSpan fitted(PageMark.Span span, double counted, IntToDoubleFunction drawn) {
    return FittedSpan.of(span, SIZE, _ -> counted, drawn);
  }

  @Test
  void aFontOfTheSameWidthsIsLeftAlone() {
    PageMark.Span span = span("2023");
    FittedSpan fitting = fitted(span, 500, _ -> 500);
    for (int at = 0; at < 4; at++) {
      assertThat(fitting.place(at)).isEqualTo(span.edge(at));
      assertThat(fitting.stretch(at)).isEqualTo(1);
    }
  }

  /// Two letters of 400 and 740 in the room of two halves.
  @Test
  void aWiderWordIsNarrowedAsAWhole() {
    PageMark.Span span = span("iM");
    FittedSpan fitting = fitted(span, 500, at -> at == 0 ? 400 : 740);
    assertThat(fitting.stretch(0)).isEqualTo(1000.0 / 1140, within(1e-6));
    assertThat(fitting.stretch(1)).isEqualTo(fitting.stretch(0));
    assertThat(fitting.place(0)).isEqualTo(span.edge(0), within(1e-4));
    double second = span.edge(0) + 0.4 * SIZE * fitting.stretch(0);
    assertThat(fitting.place(1)).isEqualTo(second, within(1e-4));
    double end = fitting.place(1) + 0.74 * SIZE * fitting.stretch(1);
    assertThat(end).isEqualTo(span.edge(2), within(1e-3));
  }

  /// Figures of 550 beside a sign of 1000, which takes 750 at most: together 1850 in the room of 1500.
  @Test
  void aVeryWideSignIsNarrowedMoreThanTheFiguresBesideIt() {
    PageMark.Span span = span("50%");
    FittedSpan fitting = fitted(span, 500, at -> at < 2 ? 550 : 1000);
    assertThat(fitting.stretch(0)).isEqualTo(1500.0 / 1850, within(1e-6));
    assertThat(fitting.stretch(2)).isEqualTo(1500.0 / 1850 * 0.75, within(1e-6));
    assertThat(fitting.place(2) + SIZE * fitting.stretch(2)).isEqualTo(span.edge(3), within(1e-3));
  }

  /// Two signs of 300 leave 400 over: a quarter of it before, half between, a quarter behind.
  @Test
  void aNarrowerWordIsSpread() {
    PageMark.Span span = span("1.");
    FittedSpan fitting = fitted(span, 500, _ -> 300);
    assertThat(fitting.stretch(0)).isEqualTo(1);
    assertThat(fitting.place(0)).isEqualTo(span.edge(0) + 0.1 * SIZE, within(1e-4));
    assertThat(fitting.place(1)).isEqualTo(span.edge(0) + 0.6 * SIZE, within(1e-4));
  }

  @Test
  void aBlankPartsTwoWords() {
    PageMark.Span span = span("MM 1");
    FittedSpan fitting = fitted(span, 500, at -> at < 2 ? 625 : 500);
    assertThat(fitting.stretch(1)).isEqualTo(0.8, within(1e-6));
    assertThat(fitting.stretch(3)).isEqualTo(1);
    assertThat(fitting.place(3)).isEqualTo(span.edge(3), within(1e-4));
  }

  @Test
  void bracketsStandAtWhatTheyEncloseAndDashesMeet() {
    PageMark.Span span = span("中“中”——");
    double[] drawn = {1000, 400, 1000, 400, 900, 900};
    FittedSpan fitting = fitted(span, 1000, at -> drawn[at]);
    assertThat(fitting.place(1)).isEqualTo(span.edge(1) + 0.6 * SIZE, within(1e-4));
    for (int at : new int[] {0, 2, 3, 4, 5}) {
      assertThat(fitting.place(at)).isEqualTo(span.edge(at), within(1e-4));
    }
    assertThat(0.9 * fitting.stretch(4)).isEqualTo(1, within(1e-6));
  }
}
