package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultReportTest {
  @TempDir Path folder;

  private static FaultReport report(Throwable fault) {
    return new FaultReport(fault, List.of("export", "文本.json"));
  }

  private static IllegalStateException somewhere(String message) {
    return new IllegalStateException(message);
  }

  @Test
  void theClerkGetsACodeAndTheFile() throws IOException {
    FaultReport report = report(somewhere("secret of the fault"));
    String message = report.file(folder.resolve("logs"));
    Path log = folder.resolve("logs/jibian.log");
    assertThat(message)
        .contains(report.code())
        .contains(log.toString())
        .doesNotContain("secret", "Exception", "\n");
    assertThat(Files.readString(log))
        .contains(report.code())
        .contains("secret of the fault")
        .contains("文本.json")
        .contains("FaultReportTest.somewhere");
  }

  @Test
  void reportsAreKept() throws IOException {
    report(somewhere("first")).file(folder);
    report(somewhere("second")).file(folder);
    assertThat(Files.readString(folder.resolve("jibian.log"))).contains("first", "second");
  }

  @Test
  void theSameFaultHasTheSameCode() {
    assertThat(report(somewhere("file a")).code())
        .hasSize(6)
        .isEqualTo(report(somewhere("file b")).code());
  }

  @Test
  void anotherFaultHasAnotherCode() {
    assertThat(report(somewhere("x")).code())
        .isNotEqualTo(report(new UnsupportedOperationException("x")).code());
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoSecondFault() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(report(somewhere("x")).file(file.resolve("logs")))
        .contains(System.getProperty("java.io.tmpdir"));
  }
}
