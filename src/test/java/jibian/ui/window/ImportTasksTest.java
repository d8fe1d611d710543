package jibian.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import jibian.form.Form;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The way from a file of another program to a text: looked over, accepted or not.
class ImportTasksTest {
  private static final Path PDF = Path.of("src/test/resources/read/zunhua-2022.pdf");

  private static final Path WORD = Path.of("src/test/resources/read/zunhua-2022.docx");

  /// A table as systems save it: two amounts in 元, and a telephone number and a remark no form has a place for.
  static final String SHEET =
      """
      <html><body><p>2023年某县民政局部门预算绩效文本</p><p>1.困难群众救助绩效目标表</p>
      <table><tr><td>项目编码</td><td>13028123P00352910001T</td><td>项目名称</td><td>困难群众救助</td>
      <td>电话</td><td>0315-6100</td></tr>
      <tr><td>预算数</td><td>50000元</td><td>财政资金</td><td>50000元</td><td>其他资金</td><td></td></tr>
      <tr><td>预算规模及资金用途</td><td colspan=5>用于困难群众救助。</td></tr>
      <tr><td rowspan=2>资金支出计划（%）</td><td>3月底</td><td>6月底</td><td>10月底</td>
      <td colspan=2>12月底</td></tr>
      <tr><td>30%</td><td>60%</td><td>90%</td><td colspan=2>100%</td></tr>
      <tr><td>绩效目标</td><td colspan=5>1.保障困难群众基本生活。</td></tr></table>
      <table><tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>绩效指标描述</td><td>指标值</td>
      <td>指标值确定依据</td><td>备注</td></tr>
      <tr><td>产出指标</td><td>数量指标</td><td>救助人数</td><td>救助的人数</td><td>≥90人</td>
      <td>工作计划</td><td>含外来人员</td></tr></table></body></html>
      """;

  private final Fakes.Memory texts = new Fakes.Memory();
  private final FxRobot robot = new FxRobot();
  private MainWindow shell;
  private Stage stage;

  @BeforeEach
  void open() {
    Fx.start();
    Fx.run(
        () -> {
          stage = new Stage();
          shell = new MainWindow(stage, Fakes.services(texts, Platform::runLater));
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(1280);
          stage.setHeight(800);
          shell.show(Optional.empty());
        });
    Fx.until("shown", () -> stage.isFocused());
    Fx.until("looked for", () -> shell.starting().textsProperty().get().isPresent());
    Fx.pulse(stage.getScene());
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  private void dropped(Path... files) {
    Fx.run(() -> shell.starting().open(List.of(files)));
  }

  private Node find(String selector) {
    return Fx.call(() -> shell.overlay().lookup(selector));
  }

  private boolean shows(String words) {
    return shell.overlay().lookupAll(".label").stream()
        .anyMatch(node -> ((Label) node).getText().contains(words));
  }

  private void read(Path file) {
    Fx.until(
        file.toString(),
        () ->
            shell.overlay().showing()
                && shows(file.getFileName().toString())
                && shell.overlay().lookup("#accept") instanceof Button accept
                && !accept.isDisabled());
    Fx.pulse(stage.getScene());
  }

  private void press(String button) {
    Fx.run(() -> ((Button) shell.overlay().lookup(button)).fire());
  }

  @Test
  void whatIsAcceptedIsKeptAndOpened() {
    dropped(WORD);
    read(WORD);
    assertThat(texts.all()).isEmpty();
    press("#accept");
    Fx.until("open", () -> shell.text().isPresent());
    Submission text = shell.text().orElseThrow();
    assertThat(text.projects()).hasSize(13);
    assertThat(text.year()).isEqualTo("2022");
    assertThat(texts.all()).containsExactly(text);
    assertThat(shell.overlay().showing()).isFalse();
  }

  @Test
  void whatIsDiscardedIsNotKept() {
    dropped(PDF);
    read(PDF);
    press("#discard");
    Fx.until("closed", () -> !shell.overlay().showing());
    dropped(PDF);
    read(PDF);
    robot.push(KeyCode.ESCAPE);
    Fx.until("closed", () -> !shell.overlay().showing());
    assertThat(texts.all()).isEmpty();
    assertThat(shell.text()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadSaysWhy(@TempDir Path folder) throws IOException {
    dropped(Files.writeString(folder.resolve("说明.txt"), "今年的说明"));
    Fx.until("told", () -> shell.overlay().showing() && shows("“说明.txt”是纯文本"));
    robot.push(KeyCode.ENTER);
    Fx.until("closed", () -> !shell.overlay().showing());
    assertThat(texts.all()).isEmpty();
  }

  @Test
  void theYearCanBeSetAndMustBeOne() {
    dropped(PDF);
    read(PDF);
    TextField year = (TextField) find("#import-year");
    Fx.run(year::requestFocus);
    robot.push(KeyCode.SHORTCUT, KeyCode.A).write("202");
    assertThat(find("#accept").isDisabled()).isTrue();
    robot.write("3");
    press("#accept");
    Fx.until("open", () -> shell.text().isPresent());
    assertThat(shell.text().orElseThrow().year()).isEqualTo("2023");
  }

  @Test
  void thePartsOfTheTextAreListed() {
    dropped(PDF);
    read(PDF);
    ObservableList<?> parts = ((ListView<?>) find("#import-parts")).getItems();
    assertThat(parts.size()).isGreaterThanOrEqualTo(15);
    assertThat(shows("13 个项目　118 个指标")).isTrue();
  }

  @Test
  void whatIsDoubtfulOrFoundNoPlaceIsListedAndLedToByF8(@TempDir Path folder) throws IOException {
    Path sheet = Files.writeString(folder.resolve("民政局.xls"), SHEET);
    dropped(sheet);
    read(sheet);
    assertThat(shows("待核对 2 处，未归位 4 处")).isTrue();
    ListView<?> points = (ListView<?>) find("#import-points");
    assertThat(points.getItems()).hasSize(6);
    robot.push(KeyCode.F8);
    robot.push(KeyCode.F8);
    robot.push(KeyCode.F8);
    assertThat(selected(points)).isEqualTo(2);
    assertThat(shows("未归位：电话")).isTrue();
    robot.push(KeyCode.SHIFT, KeyCode.F8);
    assertThat(selected(points)).isEqualTo(1);
    Fx.picture(stage.getScene(), "import-points");
    press("#copy-left");
    String copied = Fx.call(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied).contains("0315-6100").contains("含外来人员").contains("表 2 行 2 格 7");
    assertThat(texts.all()).isEmpty();
  }

  private static int selected(ListView<?> list) {
    return Fx.call(() -> list.getSelectionModel().getSelectedIndex());
  }

  @Test
  void anotherFormCanBeChosen() {
    dropped(WORD);
    read(WORD);
    ComboBox<?> forms = (ComboBox<?>) find("#import-form");
    Fx.run(() -> forms.getSelectionModel().select(formNamed(forms, "tangshan")));
    Fx.until("read again", () -> shows("按“唐山"));
    read(WORD);
    press("#accept");
    Fx.until("open", () -> shell.text().isPresent());
    assertThat(shell.text().orElseThrow().form()).isEqualTo("tangshan");
  }

  private static int formNamed(ComboBox<?> forms, String id) {
    List<String> ids = forms.getItems().stream().map(form -> ((Form) form).id()).toList();
    return ids.indexOf(id);
  }

  @Test
  void pictures() {
    dropped(PDF);
    read(PDF);
    settle();
    Fx.picture(stage.getScene(), "import-light");
    Fx.run(
        () ->
            ((ListView<?>) shell.overlay().lookup("#import-parts")).getSelectionModel().select(4));
    settle();
    Fx.picture(stage.getScene(), "import-project");
    dark();
    Fx.picture(stage.getScene(), "import-dark");
    dark();
    Fx.run(
        () -> {
          stage.setWidth(1000);
          stage.setHeight(700);
        });
    settle();
    Fx.picture(stage.getScene(), "import-1000x700");
  }

  private void dark() {
    MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
    bar.getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> "command.dark".equals(item.getId()))
        .forEach(item -> Fx.run(item::fire));
    settle();
  }

  private void settle() {
    for (int i = 0; i < 8; i++) {
      Fx.pulse(stage.getScene());
    }
  }
}
