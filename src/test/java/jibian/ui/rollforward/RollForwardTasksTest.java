package jibian.ui.rollforward;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.rollforward.OpenTasks;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.ProgramWindow;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.tree.TreeRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A clerk makes a new year of last year's text, by mouse and by keys.
class RollForwardTasksTest {
  private final Fakes.Memory texts = new Fakes.Memory();
  private final Services services = Fakes.services(texts, Platform::runLater);
  private ProgramWindow window;

  @BeforeEach
  void open() {
    texts.add(Fakes.text("chengde-2023"));
    window = ProgramWindow.open(services, 1000, 1000);
  }

  @AfterEach
  void close() {
    window.close();
  }

  /// Waits until what is to be chosen from is there.
  private void looked() {
    Fx.until(
        "looked through",
        () ->
            window.overlay().lookup("#roll-list") instanceof ListView<?> list
                && !list.getItems().isEmpty());
    Fx.pulse(window.scene());
  }

  private void told(String words) {
    Fx.until(words, () -> ((Label) window.overlay().lookup("#word")).getText().contains(words));
  }

  private boolean isFocused(String selector) {
    return Fx.call(() -> window.overlay().lookup(selector).isFocused());
  }

  private int lines() {
    return Fx.call(() -> ((ListView<?>) window.overlay().lookup("#roll-list")).getItems().size());
  }

  private Submission opened(String year) {
    Fx.until(
        "the text of " + year + " is open",
        () -> window.main().text().filter(text -> text.year().equals(year)).isPresent());
    return Fx.call(() -> window.main().text().orElseThrow());
  }

  @Test
  void byMouseFromTheStartPage() {
    window.click("#roll");
    looked();
    told("带入 7 个项目，留下 0 个；年份更换 8 处，不变 3 处");
    assertThat(texts.all()).as("nothing is kept yet").hasSize(1);
    Fx.picture(window.scene(), "roll-forward");
    window.click("#amounts-emptied");
    window.click("#roll-accept");
    Submission text = opened("2024");
    assertThat(text.text("cover.title")).contains("2024");
    assertThat(text.projects())
        .allSatisfy(
            project -> {
              assertThat(project.text("budget")).isEmpty();
              assertThat(project.code()).startsWith("13082124P");
            });
    assertThat(texts.all()).containsExactly(Fakes.text("chengde-2023"), text);
    assertThat(OpenTasks.of(text)).isNotEmpty();
    assertThat(Fx.call(() -> window.main().workspace().session().noticeProperty().get()))
        .startsWith("已结转为 2024 年，" + OpenTasks.of(text).size() + " 项待定");
    assertThat(Fx.call(() -> window.main().workspace().session().nextUndoProperty().get()))
        .isEmpty();
  }

  @Test
  void byKeysFromTheOpenText() {
    Fx.run(() -> window.main().starting().open(texts.open(1).entry()));
    opened("2023");
    Fx.pulse(window.scene());
    window.robot().push(KeyCode.CONTROL, KeyCode.K);
    window.robot().write("结转", 0);
    window.robot().push(KeyCode.ENTER);
    looked();
    assertThat(isFocused("#roll-list")).isTrue();
    window.robot().push(KeyCode.SPACE);
    window.robot().push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.SPACE);
    told("带入 6 个项目，留下 1 个；年份更换 6 处，不变 4 处");
    window.robot().push(KeyCode.ENTER);
    Submission text = opened("2024");
    assertThat(text.text("cover.title")).as("the first tick was taken away").contains("2023");
    assertThat(text.projects()).hasSize(6);
    assertThat(text.projects().getFirst().name())
        .isEqualTo(Fakes.text("chengde-2023").projects().get(1).name());
  }

  @Test
  void escLeavesEverythingAsItWas() {
    window.click("#roll");
    looked();
    window.robot().push(KeyCode.SPACE);
    window.robot().push(KeyCode.ESCAPE);
    Fx.until("closed", () -> !window.overlay().showing());
    assertThat(texts.all()).containsExactly(Fakes.text("chengde-2023"));
  }

  @Test
  void whatIsTypedIsToldWhereItCannotBe() {
    window.click("#roll");
    looked();
    window.click("#amounts-multiplied");
    window.click("#roll-factor");
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.robot().write("一", 0);
    told("请填写系数，如 1.05");
    assertThat(window.find("#roll-accept").isDisabled()).isTrue();
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.robot().write("1.1", 0);
    window.click("#roll-year");
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.robot().write("2023", 0);
    told("原文本就是 2023 年的，请填另一个年度");
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.robot().write("2030", 0);
    Fx.until(
        "looked through for 2030",
        () -> ((Labeled) window.overlay().lookup("#roll-accept")).getText().contains("2030"));
    window.robot().push(KeyCode.ENTER);
    Submission text = opened("2030");
    assertThat(text.projects().getFirst().text("budget")).isEqualTo("12.65");
    assertThat(text.projects().getFirst().code()).startsWith("13082130P");
  }

  @Test
  void ticksHoldForAnotherYearAndCanBeGivenBack() {
    window.click("#roll");
    looked();
    window.click("#roll-codes");
    told("年份更换 1 处，不变 10 处");
    window.click("#roll-none");
    told("年份更换 0 处，不变 11 处");
    window.click("#roll-year");
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.robot().write("2025", 0);
    told("年份更换 0 处，不变 11 处");
    window.click("#roll-proposed");
    told("年份更换 8 处，不变 3 处");
    window.click("#show-staying");
    assertThat(lines()).as("two projects, three years").isEqualTo(5);
    window.click("#show-projects");
    assertThat(lines()).isEqualTo(7);
    window.click("#roll-none");
    told("带入 0 个项目，留下 7 个");
  }

  @Test
  void aTextOfThatYearIsTold() {
    texts.add(Fakes.text("chengde-2023").with("year", "2024"));
    Fx.run(() -> window.main().starting().rollForward(texts.open(1).entry()));
    looked();
    Fx.until(
        "told", () -> ((Label) window.overlay().lookup("#roll-there")).getText().contains("2024"));
    List<Texts.Entry> entries = texts.list();
    assertThat(entries).hasSize(2);
  }

  @Test
  void projectsThatEndAreLeftOutUnlessTheClerkTakesThem() {
    Submission text = Fakes.text("chengde-2023");
    Project first = text.projects().getFirst().with("purpose", "工程于2023年10月底前竣工");
    texts.add(
        text.withProjects(
            java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(first), text.projects().stream().skip(1))
                .toList()));
    Fx.run(() -> window.main().starting().rollForward(texts.open(2).entry()));
    looked();
    told("带入 6 个项目，留下 1 个");
    Fx.picture(window.scene(), "roll-forward-ended");
    window.robot().push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.SPACE);
    told("带入 7 个项目，留下 0 个");
  }

  /// The texts in the tree; on the window's thread.
  private List<TreeRow> roots() {
    return window.main().workspace().tree().rowsProperty().get().stream()
        .filter(row -> row.depth() == 0)
        .toList();
  }

  private List<String> tree() {
    return Fx.call(() -> roots().stream().map(TreeRow::text).toList());
  }

  @SuppressWarnings("unchecked")
  private ListView<Texts.Entry> recent() {
    return (ListView<Texts.Entry>) window.scene().getRoot().lookup("#recent");
  }

  @Test
  void theYearsOfAUnitStandTogether() {
    texts.add(Fakes.text("zunhua-2022"));
    window.click("#roll");
    looked();
    window.robot().push(KeyCode.ENTER);
    opened("2024");
    String unit = "中共承德县委政法委员会本级";
    Fx.until("the other year is in the tree", () -> roots().size() == 2);
    assertThat(tree()).containsExactly("2024 " + unit, "2023 " + unit);
    Fx.run(() -> window.main().workspace().tree().toggle(roots().getFirst().node()));
    Fx.picture(window.scene(), "years-tree");
    Fx.run(() -> window.scene().getRoot().lookup("#tree").requestFocus());
    window.robot().push(KeyCode.END).push(KeyCode.ENTER);
    opened("2023");
    Fx.until("the other year is in the tree", () -> roots().size() == 2);
    assertThat(tree()).containsExactly("2024 " + unit, "2023 " + unit);
    Fx.run(window.main()::start);
    Fx.until("listed", () -> recent().getItems().size() == 3);
    Fx.picture(window.scene(), "years-start");
    assertThat(Fx.call(() -> recent().getItems().stream().map(Texts.Entry::year).toList()))
        .containsExactly("2024", "2023", "2022");
  }

  @Test
  void afterLastYearsFileWasAcceptedANewYearIsOffered() {
    Fx.run(
        () -> window.main().starting().open(Path.of("src/test/resources/read/zunhua-2022.docx")));
    Fx.until(
        "read",
        () -> window.overlay().lookup("#accept") instanceof Button accept && !accept.isDisabled());
    Fx.run(() -> ((Button) window.overlay().lookup("#accept")).fire());
    opened("2022");
    Fx.pulse(window.scene());
    Fx.picture(window.scene(), "roll-offer");
    window.click("#offer");
    looked();
    window.robot().push(KeyCode.ENTER);
    assertThat(opened("2023").projects()).hasSize(13);
  }
}
