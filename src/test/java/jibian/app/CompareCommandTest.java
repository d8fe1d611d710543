package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jibian.office.exchange.ExchangeFile;
import jibian.testing.Texts;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `jibian compare` of a text and the same with another budget and one project less.
class CompareCommandTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path before;
  private Path after;

  @BeforeEach
  void write() throws IOException {
    var text = Texts.submission("chengde-2023");
    var projects = new java.util.ArrayList<>(text.projects());
    projects.set(0, projects.getFirst().with("budget", "58.00"));
    projects.remove(3);
    before = file("before.json", Texts.json("chengde-2023"));
    after = folder.resolve("after.json");
    try (var to = Files.newOutputStream(after)) {
      ExchangeFile.write(text.with("year", "2024").withProjects(projects), to);
    }
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private int call(Object... arguments) {
    out.reset();
    err.reset();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    Map<String, String> environment = Map.of("JIBIAN_DATA", folder.resolve("data").toString());
    return new Program(terminal, environment, "Linux", folder)
        .run(List.of(arguments).stream().map(Object::toString).toArray(String[]::new))
        .code();
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void saysWhatItComesToAndEachDifference() {
    String gone = Texts.submission("chengde-2023").projects().get(3).name();
    assertThat(call("compare", before, after)).isZero();
    assertThat(lines().getFirst()).contains("新增 0 个、删除 1 个、修改 1 个、移动 0 个");
    assertThat(lines().get(1)).contains("→").contains("%");
    assertThat(lines())
        .hasSize(5)
        .anyMatch(line -> line.endsWith("年度：[-2023-]{+2024+}"))
        .anyMatch(line -> line.contains("预算数：[-11.50-]{+58.00+}"))
        .anyMatch(line -> line.startsWith("删除 ") && line.contains(gone));
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void writesTheTableForTheFile() throws IOException {
    Path table = folder.resolve("对照表.docx");
    assertThat(call("compare", before, after, "-o", table)).isZero();
    assertThat(lines().getLast()).contains(table.toString());
    try (InputStream in = Files.newInputStream(table);
        XWPFDocument word = new XWPFDocument(in)) {
      XWPFTable shown = word.getTables().getFirst();
      assertThat(shown.getRow(0).getTableCells().stream().map(it -> it.getText()))
          .containsExactly("项目", "内容", "上年", "本年", "变化");
      assertThat(shown.getRow(0).isRepeatHeader()).isTrue();
      List<XWPFRun> runs =
          shown.getRows().stream()
              .flatMap(row -> row.getTableCells().stream())
              .flatMap(cell -> cell.getParagraphs().stream())
              .flatMap(paragraph -> paragraph.getRuns().stream())
              .toList();
      assertThat(runs)
          .anyMatch(run -> run.isStrikeThrough() && run.text().equals("11.50"))
          .anyMatch(
              run -> run.getUnderline() == UnderlinePatterns.SINGLE && run.text().equals("58.00"))
          .noneMatch(
              run -> run.isStrikeThrough() && run.getUnderline() == UnderlinePatterns.SINGLE);
      assertThat(word.getDocument().getBody().getSectPr().getPgSz().getOrient().toString())
          .isEqualTo("landscape");
    }
  }

  @Test
  void aWordFileIsComparedAsItIsRead() {
    assertThat(call("export", before, "-o", folder.resolve("out"), "--format", "docx")).isZero();
    assertThat(call("compare", before, folder.resolve("out/before.docx"))).isZero();
    assertThat(lines().getFirst()).contains("新增 0 个、删除 0 个、修改 0 个、移动 0 个");
  }

  @Test
  void theTableNeverTakesThePlaceOfWhatIsCompared() throws IOException {
    assertThat(call("compare", before, after, "-o", after)).isEqualTo(2);
    Path word = file("text.docx", new byte[] {1});
    assertThat(call("compare", before, word, "-o", word)).isEqualTo(2);
    assertThat(Files.size(word)).isEqualTo(1);
    assertThat(call("compare", before)).isEqualTo(2);
    assertThat(call("compare", before, folder.resolve("none.json"))).isEqualTo(2);
  }
}
