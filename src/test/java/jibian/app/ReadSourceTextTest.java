package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jibian.model.Address;
import jibian.model.Id;
import jibian.office.read.SourceReader;
import jibian.source.SourceCell;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.port.ReadSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadSourceTextTest {
  private static ReadSource source(SourceDocument document) {
    return new ReadSource(
        Path.of("去年", "文本.docx"),
        Optional.of(document),
        Map.of(new Address(new Id(7), "plan.12"), "表 2 行 3 格 2", Address.ofText("year"), "第 1 段"),
        List.of(
            new ReadSource.Piece("电话\n0315-6100", "表 1 行 1 格 5", false),
            new ReadSource.Piece("备注", "表 1 行 1 格 6", true)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zunhua-2022.docx", "zunhua-2022.pdf"})
  void aRealFileComesBackAsItWasRead(String name) throws UnusableException {
    ReadSource source = source(SourceReader.read(Path.of("src/test/resources/read", name)));
    assertThat(ReadSourceText.read(ReadSourceText.write(source))).isEqualTo(source);
  }

  /// As a page tore a cell, or another version of the program divides it.
  @Test
  void whatAKeptFileHoldsIsKnownAgainHoweverItsCellsAreDivided() throws Exception {
    Fakes.Memory texts = new Fakes.Memory();
    SourceDocument torn =
        table(new SourceCell(0, 0, 1, 1, List.of("救助人", "数"), "表 1 行 1 格 1", 0.85));
    ReadSource kept = ReadSourceText.read(ReadSourceText.write(source(torn)));
    long text = texts.add(Fakes.text("zunhua-2022"), kept).entry().id();
    assertThat(texts.readFrom(torn).orElseThrow().id()).isEqualTo(text);
    SourceDocument whole = table(new SourceCell(0, 0, 1, 1, List.of("救助人数"), "表 1 行 1 格 1"));
    assertThat(texts.readFrom(whole).orElseThrow().id()).isEqualTo(text);
    SourceDocument other = table(new SourceCell(0, 0, 1, 1, List.of("救助人次"), "表 1 行 1 格 1"));
    assertThat(texts.readFrom(other)).isEmpty();
  }

  private static SourceDocument table(SourceCell cell) {
    return new SourceDocument(
        "去年.pdf",
        SourceDocument.Kind.PDF,
        List.of(
            SourceParagraph.body("项目支出 绩效目标表", "第 1 段"),
            new SourceTable("表 1", 1, 1, List.of(cell))));
  }

  @Test
  void everySignComesBack() {
    SourceParagraph odd =
        new SourceParagraph("\u0007“\"\\\ud83d 　\t", "", 2, SourceParagraph.Kind.ASIDE);
    SourceDocument document =
        new SourceDocument(
            "x", SourceDocument.Kind.EXCEL, List.of(odd, new SourceTable("", 0, 0, List.of())));
    assertThat(ReadSourceText.read(ReadSourceText.write(source(document))))
        .isEqualTo(source(document));
  }

  @Test
  void ofAnEnormousFileOnlyThePlacesAreKept() {
    SourceParagraph long1 = SourceParagraph.body("长".repeat(9_000_000), "第 1 段");
    ReadSource source = source(new SourceDocument("x", SourceDocument.Kind.WORD, List.of(long1)));
    ReadSource kept = ReadSourceText.read(ReadSourceText.write(source));
    assertThat(kept.document()).isEmpty();
    assertThat(kept.places()).isEqualTo(source.places());
    assertThat(kept.left()).isEqualTo(source.left());
    assertThat(kept.file()).isEqualTo(source.file());
  }
}
