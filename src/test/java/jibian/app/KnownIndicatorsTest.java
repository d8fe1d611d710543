package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import jibian.edit.CellEdits;
import jibian.library.IndicatorFile;
import jibian.library.IndicatorLibrary;
import jibian.library.LibraryEntry;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.store.Archive;
import jibian.store.StoreEnvironment;
import jibian.store.SubmissionId;
import jibian.text.UnusableException;
import jibian.ui.port.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The library from a real archive and real files.
class KnownIndicatorsTest {
  private static final String LINE = "质量 | 警情回访率 | 已回访警情占接报警情的比例 | ≥ | 95 | % | 历史";

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    archive =
        Archive.open(folder, new StoreEnvironment(ArchiveTexts.COPIES, Clock.systemUTC(), _ -> {}));
  }

  @AfterEach
  void close() {
    archive.abandon();
  }

  private IndicatorLibrary library() throws IOException {
    return new KnownIndicators(archive, List.of(new Folders(folder, folder).library())).library();
  }

  private void file(String name, String text, Charset charset) throws IOException {
    Path own = Files.createDirectories(new Folders(folder, folder).library());
    Files.writeString(own.resolve(name), text, charset);
  }

  private static List<String> names(IndicatorLibrary library) {
    return library.entries().stream().map(LibraryEntry::name).toList();
  }

  @Test
  void withoutFilesAndTextsThereIsTheStarterSet() throws IOException {
    assertThat(library().entries()).isEqualTo(IndicatorFile.starter().entries());
  }

  @Test
  void theExampleIsNotWhatTheUnitUsed() throws IOException {
    ArchiveTexts texts = new ArchiveTexts();
    texts.over(archive);
    Submission example = Examples.shipped();
    assertThat(texts.addExample(example).entry().example()).isTrue();
    assertThat(library().entries()).isEqualTo(IndicatorFile.starter().entries());
    assertThat(texts.list()).extracting(Texts.Entry::example).containsExactly(true);
  }

  @Test
  void anExampleOfAnEarlierVersionIsKnown() throws IOException {
    archive.create(Examples.shipped(), "新增文本").join();
    assertThat(library().entries()).isEqualTo(IndicatorFile.starter().entries());
  }

  @Test
  void anExampleGivenAnotherUnitIsATextLikeAnyOther() throws IOException {
    ArchiveTexts texts = new ArchiveTexts();
    texts.over(archive);
    Texts.Opened opened = texts.addExample(Examples.shipped());
    Submission own = CellEdits.set(opened.text(), Address.ofText("unit.name"), "某县委政法委");
    texts.save(opened.entry().id(), own, "改").toCompletableFuture().join();
    assertThat(texts.list()).extracting(Texts.Entry::example).containsExactly(false);
    assertThat(names(library()))
        .contains(own.projects().getFirst().indicators().getFirst().text("level3"));
  }

  @Test
  void readsAFileHoweverNotepadSavedIt() throws IOException {
    file("甲.txt", LINE, Charset.forName("GB18030"));
    file(
        "乙.txt",
        "\uFEFF[204 公共安全支出 | 20402 公安]\r\n质量 | 接警录音完整率 | 有录音的占全部的比例 | ≥ | 99 | % | 行业\r\n",
        StandardCharsets.UTF_8);
    file("说明.md", "不是指标", StandardCharsets.UTF_8);
    IndicatorLibrary library = library();
    assertThat(names(library)).contains("警情回访率", "接警录音完整率");
    assertThat(library.faults()).isEmpty();
  }

  @Test
  void tellsTheLineThatCannotBeUsedAndTakesTheOthers() throws IOException {
    file("甲.txt", "# 说明\n质量 | 缺栏\n" + LINE, StandardCharsets.UTF_8);
    IndicatorLibrary library = library();
    assertThat(names(library)).contains("警情回访率").doesNotContain("缺栏");
    assertThat(library.faults()).hasSize(1);
    assertThat(library.faults().getFirst()).contains("甲.txt").contains("第 2 行");
  }

  @Test
  void whatTheUnitUsedIsThereUntilTheTextIsDeleted() throws IOException, UnusableException {
    Submission text = ExchangeFile.read(Path.of("src/test/resources/texts/tangshan-2022.json"));
    SubmissionId id = archive.create(text, "导入").join();
    assertThat(library().entries().stream().filter(LibraryEntry::own)).hasSizeGreaterThan(20);
    Submission now = archive.load(id).orElseThrow().text();
    archive.delete(id).join();
    assertThat(library().entries().stream().filter(LibraryEntry::own)).isEmpty();
    assertThat(now).isEqualTo(text);
  }
}
