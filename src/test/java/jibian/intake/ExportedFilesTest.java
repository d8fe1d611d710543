package jibian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.form.Variant;
import jibian.model.Submission;
import jibian.office.excel.ExcelWriter;
import jibian.office.exchange.ExchangeFile;
import jibian.office.font.Fonts;
import jibian.office.pdf.PdfWriter;
import jibian.office.read.SourceReader;
import jibian.office.word.WordWriter;
import jibian.page.Document;
import jibian.page.Paginator;
import jibian.source.SourceBlock;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.testing.Texts;
import jibian.text.Tree;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program writes it reads back whole: texts of every form and variant, from Word, Excel and PDF. How many is
/// set by the system property `jibian.texts`.
class ExportedFilesTest {
  private static final int COUNT = Integer.getInteger("jibian.texts", 30);

  private final Fonts fonts = Fonts.ofSystem();
  private final Paginator paginator = new Paginator(fonts);
  private final Forms forms = Texts.forms();
  private final List<Form> all = new ArrayList<>();
  @TempDir Path folder;

  @Test
  void wordIsReadBackToTheSign() throws Exception {
    for (Submission text : texts()) {
      Document document = Texts.document(text);
      Path file = folder.resolve("text.docx");
      try (OutputStream out = Files.newOutputStream(file)) {
        new WordWriter(Runnable::run).write(document, paginator.count(document), out);
      }
      Intake intake = read(file, text);
      same(text, words(again(intake.text()), true), words(text, true));
      assertThat(again(intake.text()).narrative().stream().map(entry -> entry.level()).toList())
          .isEqualTo(text.narrative().stream().map(entry -> entry.level()).toList());
    }
  }

  @Test
  void excelIsReadBackToTheSign() throws Exception {
    for (Submission text : texts()) {
      Path file = folder.resolve("text.xlsx");
      try (OutputStream out = Files.newOutputStream(file)) {
        new ExcelWriter(Runnable::run).write(Texts.document(text), out);
      }
      same(text, words(again(alike(read(file, text), text)), false), words(text, false));
    }
  }

  /// A page breaks lines where it must: how many blanks stood there cannot be known.
  @Test
  void pdfIsReadBackButForBlanks() throws Exception {
    for (Submission text : texts()) {
      Path file = folder.resolve("text.pdf");
      try (OutputStream out = Files.newOutputStream(file)) {
        new PdfWriter(fonts, paginator).write(Texts.document(text), out);
      }
      Submission again = again(alike(read(file, text), text));
      same(text, tight(words(again, true)), tight(words(text, true)));
    }
  }

  private List<Submission> texts() throws UnusableException {
    List<Submission> texts = new ArrayList<>();
    for (String id : forms.ids()) {
      all.add(forms.form(id));
    }
    long seed = 1;
    while (texts.size() < COUNT) {
      for (Form form : all) {
        for (Variant variant : form.variants()) {
          texts.add(new OddTexts(seed++, form, variant).next());
        }
      }
    }
    return texts.subList(0, COUNT);
  }

  private Intake read(Path file, Submission text) throws UnusableException {
    Intake intake = IntakeReader.read(SourceReader.read(file), all);
    assertThat(intake.form()).as(name(text)).isEqualTo(text.form());
    assertThat(intake.left()).as(name(text)).isEmpty();
    return intake;
  }

  /// What was read, in the variant it had: sheets and pages do not tell a row without borders from a line above.
  private static Tree.Fields alike(Intake intake, Submission text) {
    return intake.text().with("variant", text.fields().get("variant"));
  }

  private static String name(Submission text) {
    return text.form() + " " + text.fields().text("variant");
  }

  private static Submission again(Tree.Fields read) throws UnusableException {
    return ExchangeFile.of("text.json", read);
  }

  /// All words from top to bottom, or those of the tables.
  private static List<String> words(Submission text, boolean paragraphs) {
    List<String> words = new ArrayList<>();
    for (SourceBlock block : PagesAsSource.of(Texts.document(text), false).blocks()) {
      switch (block) {
        case SourceParagraph paragraph -> {
          if (paragraphs && paragraph.kind() != SourceParagraph.Kind.CONTENTS) {
            words.add(paragraph.text());
          }
        }
        case SourceTable table ->
            table.cells().forEach(cell -> words.add(String.join("\n", cell.lines())));
      }
    }
    return words;
  }

  /// The first difference is said, with what stands before it.
  private static void same(Submission text, List<String> read, List<String> written) {
    for (int i = 0; i < Math.min(read.size(), written.size()); i++) {
      assertThat(read.get(i))
          .as("%s, behind %s", name(text), written.subList(Math.max(0, i - 2), i))
          .isEqualTo(written.get(i));
    }
    assertThat(read).as(name(text)).hasSameSizeAs(written);
  }

  private static List<String> tight(List<String> words) {
    return words.stream().map(word -> word.replaceAll("[\\s\\u3000]", "")).toList();
  }
}
