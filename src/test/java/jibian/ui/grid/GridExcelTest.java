package jibian.ui.grid;

import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.X;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.project.IndicatorTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The habits of Excel in a real window: going about, blocks, rows, and columns.
class GridExcelTest {
  private static final Submission TEXT = Fakes.text("zunhua-2022");

  private WorkspaceWindow window;

  @BeforeEach
  void open() {
    window = WorkspaceWindow.open(TEXT, 1000, 900);
    go(0, "level3");
  }

  @AfterEach
  void close() {
    window.close();
  }

  private List<Indicator> rows() {
    return window.text().projects().getFirst().indicators();
  }

  private String cell(int row, String field) {
    return rows().get(row).text(field);
  }

  private List<String> column(String field) {
    return rows().stream().map(row -> row.text(field)).toList();
  }

  private void go(int row, String field) {
    Address cell = new Address(rows().get(row).id(), field);
    Fx.run(() -> window.go(cell));
  }

  private void isAt(int row, String field) {
    assertThat(Fx.call(() -> window.workspace().session().place()))
        .isEqualTo(new Address(rows().get(row).id(), field));
  }

  private static void clipboard(String text) {
    Fx.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  @Test
  void arrowsAndTabsGoToTheNeighbour() {
    window.press(RIGHT);
    isAt(0, "description");
    window.press(DOWN);
    isAt(1, "description");
    window.press(LEFT);
    isAt(1, "level3");
    window.press(UP);
    isAt(0, "level3");
    window.press(TAB);
    isAt(0, "description");
    window.press(SHIFT, TAB);
    isAt(0, "level3");
    window.press(UP);
    isAt(0, "level3");
  }

  @Test
  void homeAndEndGoToTheEndsOfTheRowAndOfTheTable() {
    window.press(END);
    isAt(0, "basis");
    window.press(HOME);
    isAt(0, "level1");
    window.press(CONTROL, END);
    isAt(8, "basis");
    window.press(CONTROL, HOME);
    isAt(0, "level1");
  }

  @Test
  void ctrlAndAnArrowGoToTheEdgeOfWhatIsFilled() {
    go(4, "level3");
    window.press(DELETE);
    go(0, "level3");
    window.press(CONTROL, DOWN);
    isAt(3, "level3");
    window.press(CONTROL, DOWN);
    isAt(5, "level3");
    window.press(CONTROL, RIGHT);
    isAt(5, "basis");
    window.press(CONTROL, LEFT);
    isAt(5, "level1");
    window.press(CONTROL, UP);
    isAt(0, "level1");
  }

  @Test
  void shiftSelectsInEveryDirection() {
    window.press(SHIFT, RIGHT).press(SHIFT, DOWN).press(DELETE);
    assertThat(List.of(cell(0, "level3"), cell(0, "description"), cell(1, "description")))
        .containsOnly("");
    assertThat(cell(0, "value")).isNotEmpty();
    window.press(CONTROL, Z);
    go(0, "value");
    window.press(SHIFT, END).press(DELETE);
    assertThat(cell(0, "basis")).isEmpty();
    assertThat(cell(0, "description")).isNotEmpty();
  }

  @Test
  void cutMovesABlockAndUndoBringsItBackInTwoSteps() {
    window.press(SHIFT, RIGHT).press(CONTROL, X);
    assertThat(cell(0, "level3") + cell(0, "description")).isEmpty();
    go(1, "level3");
    window.press(CONTROL, V);
    assertThat(cell(1, "level3")).isEqualTo("宣传、活动开展次数");
    assertThat(cell(1, "description")).isEqualTo("宣传、活动开展次数");
    window.press(CONTROL, Z).press(CONTROL, Z);
    assertThat(window.text()).isEqualTo(TEXT);
  }

  @Test
  void aBlockGrowsRowsAndIsOneStep() {
    go(8, "level3");
    clipboard("甲\t\"第一行\n第二行\"\r\n乙\t描述乙\r\n丙\t描述丙\r\n");
    window.press(CONTROL, V);
    assertThat(rows()).hasSize(11);
    assertThat(cell(8, "description")).isEqualTo("第一行\n第二行");
    assertThat(cell(10, "level3")).isEqualTo("丙");
    assertThat(cell(10, "level1")).as("like the row above").isEqualTo("满意度指标");
    window.press(CONTROL, Z);
    assertThat(window.text()).isEqualTo(TEXT);
  }

  @Test
  void oneValueFillsTheSelection() {
    go(0, "basis");
    clipboard("年度工作要点");
    window.press(CONTROL, SHIFT, DOWN).press(CONTROL, V);
    assertThat(column("basis")).containsOnly("年度工作要点");
    window.press(CONTROL, Z);
    assertThat(window.text()).isEqualTo(TEXT);
  }

  @Test
  void whatFindsNoPlaceIsTold() {
    go(0, "basis");
    clipboard("依据\t多余\t更多\r\n");
    window.press(CONTROL, V);
    assertThat(cell(0, "basis")).isEqualTo("依据");
    Labeled notice = (Labeled) window.scene().lookup("#notice");
    assertThat(Fx.call(notice::getText)).contains("2 格");
  }

  @Test
  void ctrlDFillsDown() {
    go(3, "value");
    window.press(CONTROL, D);
    assertThat(cell(3, "value")).isEqualTo(cell(2, "value"));
    go(0, "level3");
    window.press(SHIFT, DOWN).press(SHIFT, DOWN).press(CONTROL, D);
    assertThat(column("level3").subList(0, 3)).containsOnly("宣传、活动开展次数");
    assertThat(cell(3, "level3")).isEqualTo("是否控制在预算范围内");
  }

  @Test
  void rowsAreDeletedTogether() {
    window.press(SHIFT, DOWN).press(CONTROL, KeyCode.MINUS);
    assertThat(rows()).hasSize(7);
    assertThat(cell(0, "level3")).isEqualTo("各项工作完成及时率");
  }

  @Test
  void typingBelowTheLastRowMakesOneAndEnterGoesOn() {
    go(8, "level3");
    window.press(DOWN).type("a").press(ENTER).type("b").press(ENTER);
    assertThat(column("level3")).endsWith("a", "b").hasSize(11);
  }

  @Test
  void aWrongValueMayBeLeft() {
    go(0, "value");
    window.type("!!").press(TAB);
    isAt(0, "basis");
    assertThat(cell(0, "value")).isEqualTo("!!");
  }

  @Test
  void aLevelOfAnotherFormStaysAndIsMarked() {
    go(0, "level2");
    window.type("abc").press(DOWN);
    Fx.pulse(window.scene());
    assertThat(cell(0, "level2")).isEqualTo("abc");
    PseudoClass foreign = PseudoClass.getPseudoClass("foreign");
    assertThat(Fx.call(() -> label(0, 1).getPseudoClassStates().contains(foreign))).isTrue();
    assertThat(Fx.call(() -> label(1, 1).getPseudoClassStates().contains(foreign))).isFalse();
  }

  private GridView grid() {
    return (GridView) window.scene().lookup(".grid");
  }

  private Label label(int row, int column) {
    return (Label)
        grid().lookupAll(".grid-row").stream()
            .map(GridRowView.class::cast)
            .filter(one -> one.isVisible() && one.row() == row)
            .findFirst()
            .orElseThrow()
            .getChildren()
            .get(column + 1);
  }

  @Test
  void aRepeatedLevelIsShownOnceAndStillEditedRowByRow() {
    assertThat(Fx.call(() -> label(0, 0).getText())).isEqualTo("产出指标");
    assertThat(Fx.call(() -> label(1, 0).getText())).isEmpty();
    assertThat(Fx.call(() -> label(4, 0).getText())).isEqualTo("效益指标");
    go(1, "level1");
    Fx.pulse(window.scene());
    assertThat(Fx.call(() -> label(1, 0).getText())).as("where one is").isEqualTo("产出指标");
    window.type("投入").press(ENTER);
    assertThat(column("level1").subList(0, 3)).containsExactly("产出指标", "投入", "产出指标");
  }

  private void mouse(EventType<MouseEvent> type, double x, int clicks) {
    Fx.run(
        () -> {
          GridHeader header = (GridHeader) grid().lookup(".grid-header");
          Point2D at = header.localToScene(x, 8);
          header.fireEvent(
              new MouseEvent(
                  type,
                  at.getX(),
                  at.getY(),
                  at.getX(),
                  at.getY(),
                  MouseButton.PRIMARY,
                  clicks,
                  false,
                  false,
                  false,
                  false,
                  true,
                  false,
                  false,
                  false,
                  false,
                  true,
                  null));
        });
    Fx.pulse(window.scene());
  }

  /// Where a column ends, from the left of the headings.
  private double end(int column) {
    return Fx.call(
        () -> {
          Label cell = label(0, column);
          return cell.getParent().getLayoutX() + cell.getLayoutX() + cell.getWidth();
        });
  }

  private double width(int column) {
    return Fx.call(() -> label(0, column).getWidth());
  }

  @Test
  void aBorderIsDrawnAndKeptForTheNextStart() {
    double before = width(3);
    mouse(MouseEvent.MOUSE_PRESSED, end(3), 1);
    mouse(MouseEvent.MOUSE_DRAGGED, end(3) + 60, 1);
    mouse(MouseEvent.MOUSE_RELEASED, end(3), 1);
    assertThat(width(3)).isBetween(before + 58, before + 62);
    String kept =
        Fx.call(
            () -> {
              ColumnWidths next = new ColumnWidths(window.workspace().settings());
              next.of(IndicatorTable.columns(window.workspace().session().variant()));
              return Double.toString(next.share(700, 13)[3]);
            });
    assertThat(Double.parseDouble(kept)).isBetween(before + 57, before + 63);
    go(0, "level3");
    Fx.run(() -> window.go(Address.of(TEXT.projects().get(1).id())));
    Fx.pulse(window.scene());
    assertThat(width(3)).as("another project").isBetween(before + 58, before + 62);
  }

  @Test
  void aSecondClickOnABorderFitsTheColumn() {
    mouse(MouseEvent.MOUSE_PRESSED, end(4), 2);
    assertThat(cell(1, "value")).isEqualTo("≥90稿件自采自编率大于等于百分之九十");
    double line = 15 * 13;
    assertThat(width(4)).as("its longest text on one line").isGreaterThan(line);
  }

  @Test
  void aClickOnAHeadingSelectsItsColumn() {
    mouse(MouseEvent.MOUSE_PRESSED, end(5) - 30, 1);
    window.press(DELETE);
    assertThat(column("basis")).containsOnly("");
    assertThat(column("value")).doesNotContain("");
  }

  @Test
  void aCopyIsReadByExcel() {
    window.press(SHIFT, RIGHT).press(SHIFT, DOWN).press(CONTROL, C);
    assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("宣传、活动开展次数\t宣传、活动开展次数\r\n稿件自采自编率\t稿件自采自编率\r\n");
  }
}
