package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.store.Archive;
import jibian.store.StoreEnvironment;
import jibian.text.UnusableException;
import jibian.ui.port.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What leaves the office in the file for whoever looks into a fault, out of a real archive.
class DiagnosticFileTest {
  @TempDir private Path folder;
  @TempDir private Path desk;

  private final ArchiveTexts texts = new ArchiveTexts();
  private Archive archive;
  private Submission text;
  private DiagnosticFile file;

  @BeforeEach
  void open() throws IOException, UnusableException {
    archive =
        Archive.open(folder, new StoreEnvironment(ArchiveTexts.COPIES, Clock.systemUTC(), texts));
    texts.over(archive);
    text = ExchangeFile.read(Path.of("src/test/resources/texts/zunhua-2022.json"));
    var _ = texts.add(text);
    archive.set("dark", "true").join();
    archive.set("last-where", "停在 见义勇为专项资金").join();
    archive.set("about.1", "1700000000000 3 823.40").join();
    archive.set("export.folder", "/home/zhangsan/plan").join();
    Folders folders = new Folders(folder, folder);
    var _ =
        new FaultReport(new IllegalStateException("见义勇为专项资金 is bad"), List.of("预算.json"))
            .file(folders.logs());
    Files.createDirectories(folders.forms());
    Files.writeString(folders.forms().resolve("我县.json"), "{}");
    file =
        new DiagnosticFile(
            folders, archive::settings, texts, () -> List.of("com.h2database | h2 | 2 | MPL-2.0"));
  }

  @AfterEach
  void close() {
    archive.abandon();
  }

  private Map<String, String> written(List<Texts.Entry> along) throws IOException {
    Path target = desk.resolve("诊断 信息.zip");
    file.write(target, List.of("screen: 1920 x 1080, scale 1.25, 96 dpi"), along);
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(target.toFile(), StandardCharsets.UTF_8)) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        entries.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  @Test
  void tellsSystemSizesSettingsAndLog() throws IOException {
    Map<String, String> entries = written(List.of());
    assertThat(entries)
        .containsOnlyKeys("README.txt", "system.txt", "kept.txt", "settings.txt", "jibian.log");
    assertThat(entries.get("system.txt"))
        .contains("os.name: " + System.getProperty("os.name"), "jibian: ", "h2 | 2 |", "1.25");
    assertThat(entries.get("kept.txt"))
        .contains("text 1: hebei, 13 projects, 118 indicators")
        .contains("forms/*.json: 1 file, 2 bytes");
    assertThat(entries.get("settings.txt")).contains("dark: true");
    assertThat(entries.get("jibian.log"))
        .contains("java.lang.IllegalStateException", "at jibian.app.DiagnosticFileTest.open");
  }

  @Test
  void holdsNothingThatTheClerkWroteUnlessHeWantsIt() throws IOException {
    String whole = String.join("\n", written(List.of()).values());
    List<String> words =
        Stream.concat(
                Stream.of(text.unit(), "见义勇为", "zhangsan", "823.40", "预算.json", "我县"),
                text.projects().stream().map(project -> project.text("name")))
            .toList();
    assertThat(words).allSatisfy(word -> assertThat(whole).doesNotContain(word));
  }

  @Test
  void withATextItCanBeOpenedAgain() throws IOException, UnusableException {
    Map<String, String> entries = written(texts.list());
    String name = "texts/1 2022 中共遵化市委政法委本级.json";
    assertThat(entries).containsKey(name);
    Path again = desk.resolve("again.json");
    Files.writeString(again, entries.get(name));
    assertThat(ExchangeFile.read(again).projects()).isEqualTo(text.projects());
    assertThat(entries.get("jibian.log")).contains("见义勇为专项资金 is bad");
    assertThat(entries.get("README.txt")).contains("附上文本");
  }

  @Test
  void appearsWholeOrNotAtAll() throws IOException {
    Texts.Entry gone = texts.list().getFirst();
    Texts.Entry other =
        new Texts.Entry(99, gone.year(), gone.unit(), gone.form(), 1, gone.changed(), false);
    Path target = desk.resolve("x.zip");
    assertThatThrownBy(() -> file.write(target, List.of(), List.of(gone, other)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("文本");
    try (Stream<Path> left = Files.list(desk)) {
      assertThat(left).isEmpty();
    }
  }
}
