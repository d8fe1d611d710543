package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jibian.check.Reviewer;
import jibian.check.finding.Finding;
import jibian.check.finding.OverrideReasons;
import jibian.check.finding.Severity;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `jibian check` of a text in which the clerk gave reasons.
class CheckCommandTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int call(String... arguments) {
    out.reset();
    err.reset();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    Map<String, String> environment = Map.of("JIBIAN_DATA", folder.resolve("data").toString());
    return new Program(terminal, environment, "Linux", folder).run(arguments).code();
  }

  private Path write(Submission text) throws IOException {
    Path file = folder.resolve("answered.json");
    try (OutputStream to = Files.newOutputStream(file)) {
      ExchangeFile.write(text, to);
    }
    return file;
  }

  @Test
  void whatIsOverriddenWithAReasonIsNoErrorAnyMore() throws IOException, UnusableException {
    Submission text = Fakes.text("tangshan-2022");
    List<Finding> errors =
        new Reviewer()
            .review(text, Fakes.forms().formOf(text)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    Submission most =
        OverrideReasons.given(text, errors.subList(1, errors.size()), "已与财政局核对", LocalDate.EPOCH);
    assertThat(call("check", "--json", write(most).toString())).isEqualTo(1);
    Submission all = OverrideReasons.given(most, errors.subList(0, 1), "照合同", LocalDate.EPOCH);
    Path file = write(all);
    assertThat(call("check", "--json", file.toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"warning\"")
        .doesNotContain("\"error\"", "已与财政局核对");
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .hasSize(errors.size())
        .allMatch(line -> line.startsWith("已说明理由"));
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("照合同");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 600, 200_000})
  void aFileNestedTooDeepIsToldWithItsPlace(int depth) throws IOException {
    String odd = "[".repeat(depth) + "]".repeat(depth);
    Path file = Files.writeString(folder.resolve("深.json"), "{\"form\":\n" + odd + "}");
    String fixed = folder.resolve("改.json").toString();
    for (List<String> command :
        List.of(
            List.of("check", file.toString()),
            List.of("fix", file.toString(), "-o", fixed),
            List.of("export", file.toString(), "-o", folder.resolve("out").toString()))) {
      assertThat(call(command.toArray(String[]::new))).isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8)).contains("深.json", "第 2 行", "嵌套过深");
    }
    assertThat(folder).isDirectoryNotContaining("glob:**{改.json,out}");
  }

  @Test
  void aTextOfOneProjectNestedTooDeepIsToldAsWell() {
    assertThat(call("check", "src/test/resources/check/cases/nested-too-deep.json")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("nested-too-deep.json", "嵌套过深");
  }
}
