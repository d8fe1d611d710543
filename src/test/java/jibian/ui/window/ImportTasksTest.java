package jibian.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.ProgramWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way from a file of another program to a text: looked over, accepted or not.
class ImportTasksTest {
  private static final Path PDF = Path.of("src/test/resources/read/zunhua-2022.pdf");

  private static final Path WORD = Path.of("src/test/resources/read/zunhua-2022.docx");

  /// A table as systems save it: two amounts in 元, and a telephone number and a column no form has a place for.
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
      <td>指标值确定依据</td><td>救助口径</td></tr>
      <tr><td>产出指标</td><td>数量指标</td><td>救助人数</td><td>救助的人数</td><td>≥90人</td>
      <td>工作计划</td><td>含外来人员</td></tr></table></body></html>
      """;

  private final Fakes.Memory texts = new Fakes.Memory();
  private ProgramWindow window;

  @BeforeEach
  void open() {
    window = ProgramWindow.open(Fakes.services(texts, Platform::runLater), 1280, 800);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void read(Path file) {
    window.says(file.getFileName().toString());
    Fx.until(
        "read",
        () -> window.overlay().lookup("#accept") instanceof Button accept && !accept.isDisabled());
    window.pulse();
  }

  @Test
  void whatIsAcceptedIsKeptAndOpened() {
    window.drop(WORD);
    read(WORD);
    assertThat(texts.all()).isEmpty();
    window.press("#accept");
    Submission text = window.opened();
    assertThat(text.projects()).hasSize(13);
    assertThat(text.year()).isEqualTo("2022");
    assertThat(texts.all()).containsExactly(text);
    assertThat(window.overlay().showing()).isFalse();
  }

  /// What is left then is no text to go on with: the line above offers it back instead of a new year.
  @Test
  void whatIsTakenBackIsOfferedBack() {
    window.drop(WORD);
    read(WORD);
    window.press("#accept");
    Submission text = window.opened();
    window.closed();
    Fx.until("offered a new year", () -> offered().contains("结转"));
    window.push(KeyCode.SHORTCUT, KeyCode.Z);
    Fx.until("in the bin", () -> texts.all().isEmpty());
    assertThat(Fx.call(this::offered)).isEqualTo("恢复导入");
    window.click("#offer");
    Fx.until("there again", () -> texts.all().size() == 1);
    assertThat(window.text()).contains(text);
    assertThat(texts.all()).containsExactly(text);
    assertThat(Fx.call(this::offered)).isEmpty();
  }

  private String offered() {
    return window.scene().lookup("#offer") instanceof Button offer ? offer.getText() : "";
  }

  @Test
  void whatIsDiscardedIsNotKept() {
    window.drop(PDF);
    read(PDF);
    window.press("#discard");
    window.closed();
    window.drop(PDF);
    read(PDF);
    window.robot().push(KeyCode.ESCAPE);
    window.closed();
    assertThat(texts.all()).isEmpty();
    assertThat(window.main().text()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadSaysWhy(@TempDir Path folder) throws IOException {
    window.drop(Files.writeString(folder.resolve("说明.txt"), "今年的说明"));
    window.says("“说明.txt”是纯文本");
    window.robot().push(KeyCode.ENTER);
    window.closed();
    assertThat(texts.all()).isEmpty();
  }

  @Test
  void theYearCanBeSetAndMustBeOne() {
    window.drop(PDF);
    read(PDF);
    TextField year = (TextField) window.find("#import-year");
    Fx.run(year::requestFocus);
    window.robot().push(KeyCode.SHORTCUT, KeyCode.A).write("202");
    assertThat(window.find("#accept").isDisabled()).isTrue();
    window.robot().write("3");
    window.press("#accept");
    assertThat(window.opened().year()).isEqualTo("2023");
  }

  @Test
  void thePartsOfTheTextAreListed() {
    window.drop(PDF);
    read(PDF);
    ObservableList<?> parts = ((ListView<?>) window.find("#import-parts")).getItems();
    assertThat(parts.size()).isGreaterThanOrEqualTo(15);
    assertThat(window.shows("13 个项目　118 个指标")).isTrue();
  }

  @Test
  void whatIsDoubtfulOrFoundNoPlaceIsListedAndLedToByF8(@TempDir Path folder) throws IOException {
    Path sheet = Files.writeString(folder.resolve("民政局.xls"), SHEET);
    window.drop(sheet);
    read(sheet);
    assertThat(window.shows("待核对 2 处，未归位 4 处")).isTrue();
    ListView<?> points = (ListView<?>) window.find("#import-points");
    assertThat(points.getItems()).hasSize(6);
    window.robot().push(KeyCode.F8);
    window.robot().push(KeyCode.F8);
    window.robot().push(KeyCode.F8);
    assertThat(selected(points)).isEqualTo(2);
    assertThat(window.shows("未归位：电话")).isTrue();
    window.robot().push(KeyCode.SHIFT, KeyCode.F8);
    assertThat(selected(points)).isEqualTo(1);
    Fx.picture(window.scene(), "import-points");
    window.press("#copy-left");
    String copied = Fx.call(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied).contains("0315-6100").contains("含外来人员").contains("表 2 行 2 格 7");
    assertThat(texts.all()).isEmpty();
  }

  private static int selected(ListView<?> list) {
    return Fx.call(() -> list.getSelectionModel().getSelectedIndex());
  }

  @Test
  void anotherFormCanBeChosen() {
    window.drop(WORD);
    read(WORD);
    ComboBox<?> forms = (ComboBox<?>) window.find("#import-form");
    Fx.run(() -> forms.getSelectionModel().select(formNamed(forms, "tangshan")));
    window.says("按“唐山");
    read(WORD);
    window.press("#accept");
    assertThat(window.opened().form()).isEqualTo("tangshan");
  }

  private static int formNamed(ComboBox<?> forms, String id) {
    List<String> ids = forms.getItems().stream().map(form -> ((Form) form).id()).toList();
    return ids.indexOf(id);
  }

  @Test
  void theTextOfAFileThatWasReadBeforeIsSaidAndLedTo() {
    window.drop(WORD);
    read(WORD);
    assertThat(window.shows("以前导入过")).isFalse();
    window.press("#accept");
    Submission text = window.opened();
    Submission edited = text.with("unit.code", "360");
    Fx.run(
        () ->
            window
                .main()
                .workspace()
                .session()
                .edit("单位编码", Address.ofText("unit.code"), _ -> edited));
    Fx.run(() -> window.main().start());
    window.drop(WORD);
    read(WORD);
    window.says("这个文件以前导入过：2022 中共遵化");
    Fx.picture(window.scene(), "import-earlier");
    window.click("#open-earlier");
    assertThat(window.opened()).isEqualTo(edited);
    assertThat(texts.all()).containsExactly(edited);
    window.closed();
  }

  @Test
  void aFileThatWasReadBeforeIsNotAcceptedUnseen() {
    window.drop(WORD);
    read(WORD);
    window.press("#accept");
    window.opened();
    window.drop(WORD, PDF);
    window.says("以前导入过：2022 中共遵化");
    window.says("已读，请核对");
  }

  @Test
  void pictures() {
    window.drop(PDF);
    read(PDF);
    window.pictures("import");
    ListView<?> parts = (ListView<?>) window.find("#import-parts");
    Fx.run(() -> parts.getSelectionModel().select(4));
    window.pulse();
    Fx.picture(window.scene(), "import-project");
    Fx.run(
        () -> {
          window.stage().setWidth(1000);
          window.stage().setHeight(700);
        });
    window.pulse();
    Fx.picture(window.scene(), "import-1000x700");
  }
}
