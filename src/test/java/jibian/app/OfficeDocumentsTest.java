package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import jibian.form.Forms;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.port.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of the window, where there are some of the same name already.
class OfficeDocumentsTest {
  @TempDir private Path folder;

  @TempDir private Path data;
  private Documents documents;
  private final Submission text = Fakes.text("julu-2024");

  @BeforeEach
  void open() {
    documents = new OfficeDocuments("Linux", new KeptForms(data.resolve("forms")));
  }

  private Documents.Order order(boolean beside) throws UnusableException {
    return new Documents.Order(
        text,
        Fakes.forms().formOf(text),
        Optional.empty(),
        List.of(),
        EnumSet.of(Documents.Format.XLSX, Documents.Format.JSON),
        folder,
        "绩效 文本",
        beside);
  }

  private List<String> exported(boolean beside) throws IOException, UnusableException {
    return documents.export(order(beside), _ -> {}, () -> false).files().stream()
        .map(file -> file.getFileName().toString())
        .toList();
  }

  @Test
  void whatWouldBeReplacedIsSaid() throws Exception {
    assertThat(documents.existing(order(false))).isEmpty();
    Files.writeString(folder.resolve("绩效 文本.json"), "mine");
    assertThat(documents.existing(order(false)))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.file()).isEqualTo(folder.resolve("绩效 文本.json"));
              assertThat(one.changed())
                  .isEqualTo(Files.getLastModifiedTime(one.file()).toInstant());
            });
  }

  @Test
  void aFolderInThePlaceOfAFileIsSaidToBeOne() throws Exception {
    Files.createDirectory(folder.resolve("绩效 文本.xlsx"));
    assertThat(documents.existing(order(false)))
        .singleElement()
        .matches(Documents.Existing::folder);
    assertThat(exported(true)).containsExactly("绩效 文本(2).xlsx", "绩效 文本(2).json");
    assertThat(folder.resolve("绩效 文本.xlsx")).isDirectory();
  }

  @Test
  void newFilesBesideOthersHaveOneNumber() throws Exception {
    Path mine = folder.resolve("绩效 文本.json");
    Files.writeString(mine, "mine");
    assertThat(exported(true)).containsExactly("绩效 文本(2).xlsx", "绩效 文本(2).json");
    assertThat(mine).hasContent("mine");
    assertThat(exported(true)).containsExactly("绩效 文本(3).xlsx", "绩效 文本(3).json");
    assertThat(exported(false)).containsExactly("绩效 文本.xlsx", "绩效 文本.json");
    assertThat(ExchangeFile.read(mine)).isEqualTo(text);
  }

  @Test
  void aTextIsSavedElsewhere() throws Exception {
    Path file = folder.resolve("另存.json");
    documents.save(text, file);
    assertThat(ExchangeFile.read(file)).isEqualTo(text);
  }

  @Test
  void aFormBesideAFileIsKnownAndBecomesTheUnitsOwn() throws Exception {
    Path beside = Files.createDirectory(folder.resolve("forms"));
    Path form =
        Files.writeString(
            beside.resolve("county.json"),
            "{\"id\": \"our-county\", \"name\": \"我县文本\", \"extends\": \"hebei\"}");
    Forms known = Fakes.forms();
    Path file = folder.resolve("去年.docx");
    assertThat(documents.forms(file, known).form("our-county").name()).isEqualTo("我县文本");
    assertThat(known.ids()).doesNotContain("our-county");
    documents.keepForms(file, known);
    assertThat(known.form("our-county").name()).isEqualTo("我县文本");
    assertThat(data.resolve("forms").resolve("county.json")).hasSameTextualContentAs(form);
  }
}
