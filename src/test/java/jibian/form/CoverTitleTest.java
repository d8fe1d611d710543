package jibian.form;

import static org.assertj.core.api.Assertions.assertThat;

import jibian.page.PageSetup;
import jibian.page.Role;
import jibian.page.Style;
import jibian.page.StyleSheet;
import jibian.testing.Texts;
import org.junit.jupiter.api.Test;

/// A title of two lines breaks between unit and year. Measured in signs as wide as they are high; figures count 0.64.
class CoverTitleTest {
  private final Form form;
  private final double room;

  CoverTitleTest() throws Exception {
    form = Texts.forms().form("hebei");
    room = form.setup().textWidth() * 72 / 25.4 / style(form.styles()).size();
  }

  private static Style style(StyleSheet styles) {
    return styles.of(Role.COVER_TITLE);
  }

  private StyleSheet fitted(String title) {
    return CoverTitle.fit(form.styles(), form.setup(), title);
  }

  /// A unit of some signs, with a second half of 13.56 signs.
  private static String title(int signs) {
    return "某".repeat(signs) + "2027年部门预算绩效文本啊";
  }

  @Test
  void aTitleOfOneLineStaysAsItIs() {
    assertThat(fitted("某局2027年预算")).isSameAs(form.styles());
  }

  @Test
  void aTitleWithoutAYearStaysAsItIs() {
    assertThat(fitted("某".repeat(60))).isSameAs(form.styles());
  }

  @Test
  void theUnitJustFillsTheFirstLine() {
    int signs = (int) room - 3;
    Style style = style(fitted(title(signs)));
    double line = (room * style.size() - style.left() - style.right()) / style.size();
    assertThat(style.left()).isEqualTo(style.right()).isPositive();
    assertThat(line).isGreaterThan(signs).isLessThan(signs + 4 * 0.64);
  }

  @Test
  void aUnitLongerThanALineStaysAsItIs() {
    assertThat(fitted(title((int) room))).isSameAs(form.styles());
  }

  /// The year's half does not fit into the unit's line: nothing is gained by narrower lines.
  @Test
  void aShortUnitBeforeALongRestStaysAsItIs() {
    assertThat(fitted("某局2027年" + "预算绩效".repeat(5))).isSameAs(form.styles());
  }

  @Test
  void whateverFitsOnPaperOfTwiceTheWidthIsOneLine() {
    PageSetup setup = form.setup();
    PageSetup wide =
        new PageSetup(
            setup.width() + setup.textWidth(),
            setup.height(),
            setup.top(),
            setup.bottom(),
            setup.left(),
            setup.right(),
            setup.footer());
    assertThat(CoverTitle.fit(form.styles(), wide, title((int) room - 3))).isSameAs(form.styles());
  }
}
