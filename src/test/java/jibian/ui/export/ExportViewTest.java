package jibian.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import jibian.model.Submission;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.Sentences;
import jibian.ui.Shown;
import jibian.ui.findings.FindingItem;
import jibian.ui.port.Documents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExportViewTest {
  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private final Submission text = Fakes.text("zunhua-2022");
  private final RememberedDocuments documents = new RememberedDocuments();
  private final List<FindingItem> gone = new ArrayList<>();
  private final AtomicInteger closed = new AtomicInteger();
  private ExportModel model;

  @AfterEach
  void end() {
    worker.shutdown();
  }

  private Shown open() {
    return open(new Sentences().mend(text, null, Set.of()).text());
  }

  private Shown open(Submission wanted) {
    return Shown.open(
        760,
        600,
        () -> {
          try {
            Fakes.Memory texts = new Fakes.Memory();
            jibian.ui.window.Workspace window =
                jibian.ui.window.Workspace.of(texts.add(wanted), Fakes.direct(texts));
            model =
                new ExportModel(
                    window.session(),
                    window.findings(),
                    Optional.of(text.projects().getFirst().id()),
                    Path.of("/home/clerk/文档/报送财政局").toAbsolutePath(),
                    documents,
                    new Fakes.Kept(),
                    Fakes.background(worker));
            return new ExportView(model, gone::add, closed::incrementAndGet);
          } catch (UnusableException e) {
            throw new AssertionError(e);
          }
        });
  }

  private void finished() {
    Fx.until("the end", () -> model.progressProperty().get() instanceof ExportProgress.Done);
  }

  @Test
  void aClerkExportsAndOpensTheFile() {
    try (Shown shown = open()) {
      shown.pictures("export");
      shown.click("#format-pdf").click("#export");
      finished();
      Fx.pulse(shown.scene());
      Fx.picture(shown.scene(), "export-done");
      assertThat(Fx.call(() -> shown.find(Label.class, "#word").getText())).isEqualTo("已导出 3 个文件");
      Hyperlink first = shown.find(Hyperlink.class, ".export-result .hyperlink");
      shown.click(first);
      Fx.until("opened", () -> !documents.opened.isEmpty());
      assertThat(documents.opened.getFirst().getFileName().toString()).endsWith(".docx");
    }
  }

  @Test
  void aClerkIsAskedBeforeFilesAreReplaced() {
    Path folder = Path.of("/home/clerk/文档/报送财政局");
    Instant day = Instant.parse("2026-11-19T08:00:00Z");
    documents.there =
        List.of(
            new Documents.Existing(folder.resolve("2022年中共遵化市委政法委本级部门预算绩效文本.docx"), day, false),
            new Documents.Existing(folder.resolve("2022年中共遵化市委政法委本级部门预算绩效文本.xlsx"), day, false));
    try (Shown shown = open()) {
      shown.click("#export");
      Fx.until("asked", () -> shown.find("#beside").isVisible());
      shown.pictures("export-asking");
      assertThat(documents.orders).isEmpty();
      shown.click("#beside");
      finished();
      assertThat(documents.orders.getFirst().beside()).isTrue();
    }
  }

  @Test
  void aFolderOfTheSameNameIsNotOfferedToBeReplaced() {
    Path folder = Path.of("/home/clerk/文档/报送财政局");
    Instant day = Instant.parse("2026-11-19T08:00:00Z");
    documents.there =
        List.of(
            new Documents.Existing(folder.resolve("2022年部门预算绩效文本.docx"), day, true),
            new Documents.Existing(folder.resolve("2022年部门预算绩效文本.xlsx"), day, false));
    try (Shown shown = open()) {
      shown.click("#export");
      Fx.until("asked", () -> shown.find("#beside").isVisible());
      shown.pictures("export-folder");
      assertThat(Fx.call(() -> shown.find("#export").isDisabled())).isTrue();
      assertThat(Fx.call(() -> shown.find(Label.class, "#word").getText())).contains("文件夹不会被替换");
      shown.click("#beside");
      finished();
      assertThat(documents.orders.getFirst().beside()).isTrue();
    }
  }

  @Test
  void aClerkChoosesProjectsAndWords() {
    try (Shown shown = open()) {
      shown.click("#scope-projects").click("#copy");
      Fx.pulse(shown.scene());
      Fx.run(
          () ->
              model
                  .wordsProperty()
                  .set(new ReplacementWords(List.of(new ReplacementWords.Pair("遵化市", "本市")))));
      assertThat(Fx.call(() -> shown.find("#projects").isVisible())).isTrue();
      assertThat(Fx.call(() -> shown.find(Label.class, "#hits").getText())).startsWith("文中共");
      shown.pictures("export-projects");
    }
  }

  @Test
  void oneReasonAnswersAllErrorsAndTheExportGoesOn() {
    try (Shown shown = open(text)) {
      shown.pictures("export-errors");
      assertThat(Fx.call(() -> shown.find("#export").isDisabled())).isTrue();
      shown.click("#all").click("#reason");
      shown.robot().write("按预算系统打印样式填写", 0).push(KeyCode.ENTER);
      Fx.until("no errors left", () -> model.errors().isEmpty());
      Fx.pulse(shown.scene());
      assertThat(Fx.call(() -> shown.find(".export-errors").isVisible())).isFalse();
      assertThat(Fx.call(() -> shown.find("#export").isFocused())).isTrue();
      shown.robot().push(KeyCode.ENTER);
      finished();
      assertThat(documents.orders.getLast().text().toString()).contains("按预算系统打印样式填写");
    }
  }

  @Test
  void theListOfErrorsTakesTheRoomThatIsLeft() {
    try (Shown shown = open(text)) {
      double folder = Fx.call(() -> bottom(shown, "#folder"));
      double buttons = Fx.call(() -> shown.find("#export").localToScene(0, 0).getY());
      assertThat(buttons - folder).isBetween(0.0, 60.0);
    }
  }

  private static double bottom(Shown shown, String node) {
    return shown.find(node).localToScene(shown.find(node).getLayoutBounds()).getMaxY();
  }

  @Test
  void whatIsSafeIsMendedWithoutLeavingTheWindow() {
    try (Shown shown = open(text)) {
      shown.click("#mend");
      Fx.until("no errors left", () -> model.errors().isEmpty());
      assertThat(Fx.call(() -> shown.find("#export").isDisabled())).isFalse();
      assertThat(closed).hasValue(0);
    }
  }

  @Test
  void theWayToTheErrorsLeavesTheWindow() {
    try (Shown shown = open(text)) {
      shown.click("#go");
      assertThat(closed).hasValue(1);
      assertThat(gone).containsExactly(Fx.call(() -> model.errors().getFirst()));
    }
  }
}
