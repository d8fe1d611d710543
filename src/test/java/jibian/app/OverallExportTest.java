package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.stage.Stages;
import jibian.testing.Texts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The table of the unit as a whole written alone, as goals and as self-evaluation.
class OverallExportTest {
  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  @TempDir Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int export(Path file, String... options) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Map<String, String> environment = Map.of("JIBIAN_DATA", folder.resolve("data").toString());
    String[] call =
        Stream.concat(
                Stream.of("export", file.toString(), "-o", folder.toString()), Stream.of(options))
            .toArray(String[]::new);
    return new Program(new Terminal(out, out, false), environment, "Linux", folder)
        .run(call)
        .code();
  }

  private List<String> paragraphs(String name) throws Exception {
    try (XWPFDocument document =
        new XWPFDocument(Files.newInputStream(folder.resolve(name + ".docx")))) {
      return document.getParagraphs().stream()
          .map(paragraph -> paragraph.getText().strip())
          .filter(text -> !text.isEmpty())
          .toList();
    }
  }

  @Test
  void nothingElseOfTheTextIsWritten() throws Exception {
    assertThat(export(SAMPLES.resolve("market-overall.json"), "--overall")).isZero();
    assertThat(paragraphs("market-overall_整体支出")).containsExactly("部门（单位）整体支出绩效目标表", "（2026年度）");
    assertThat(folder.resolve("market-overall_整体支出.xlsx")).exists();
  }

  @Test
  void itsSelfEvaluationIsWrittenAlone() throws Exception {
    Submission text = ExchangeFile.read(SAMPLES.resolve("culture-overall.json"));
    Submission begun =
        Stages.begin(
            text,
            Texts.forms().form(text.form()).stage("evaluation").orElseThrow(),
            LocalDate.of(2027, 1, 10));
    Path file = folder.resolve("文旅局.json");
    try (OutputStream out = Files.newOutputStream(file)) {
      ExchangeFile.write(begun, out);
    }
    assertThat(export(file, "--overall", "--stage", "evaluation", "--format", "docx")).isZero();
    assertThat(paragraphs("文旅局_绩效自评_整体支出").getFirst()).isEqualTo("部门（单位）整体支出绩效自评表");
    assertThat(export(file, "--overall", "--stage", "monitoring-7")).isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("--overall");
  }

  @Test
  void aTextWithoutItIsRefused() {
    assertThat(export(SAMPLES.resolve("roads.json"), "--overall")).isEqualTo(2);
    assertThat(export(SAMPLES.resolve("market-overall.json"), "--overall", "--project", "1"))
        .isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("roads.json", "--project");
    assertThat(folder.toFile().list((_, name) -> name.endsWith(".docx"))).isEmpty();
  }
}
