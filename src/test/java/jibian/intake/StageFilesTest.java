package jibian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.form.StageForm;
import jibian.form.Variant;
import jibian.model.Submission;
import jibian.office.excel.ExcelWriter;
import jibian.office.exchange.ExchangeFile;
import jibian.office.font.Fonts;
import jibian.office.pdf.PdfWriter;
import jibian.office.read.SourceReader;
import jibian.office.word.WordWriter;
import jibian.page.Block;
import jibian.page.Document;
import jibian.page.Grid;
import jibian.page.Paginator;
import jibian.stage.FilledStages;
import jibian.stage.StagePages;
import jibian.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program writes of a stage it reads back whole: the filled tables of every form, from Word, Excel and PDF.
/// How many texts is set by the system property `jibian.texts`.
class StageFilesTest {
  private static final int COUNT = Integer.getInteger("jibian.texts", 20);
  private static final LocalDate DAY = LocalDate.of(2025, 1, 8);

  private final Fonts fonts = Fonts.ofSystem();
  private final Paginator paginator = new Paginator(fonts);
  @TempDir Path folder;

  /// A text with its form and a stage that is filled in.
  private record Case(Submission text, Form form, StageForm stage) {
    @Override
    public String toString() {
      return form.id() + " " + stage.id();
    }
  }

  private interface Writing {
    void write(Document document, OutputStream out) throws Exception;
  }

  @Test
  void wordIsReadBackWhole() throws Exception {
    for (Case one : cases()) {
      Submission again =
          read(
              one,
              "docx",
              (pages, out) ->
                  new WordWriter(Runnable::run).write(pages, paginator.count(pages), out));
      same(one, again, false);
    }
  }

  @Test
  void excelIsReadBackWhole() throws Exception {
    for (Case one : cases()) {
      same(
          one,
          read(one, "xlsx", (pages, out) -> new ExcelWriter(Runnable::run).write(pages, out)),
          false);
    }
  }

  /// A page breaks lines where it must: how many blanks stood there cannot be known.
  @Test
  void pdfIsReadBackButForBlanks() throws Exception {
    for (Case one : cases()) {
      same(
          one,
          read(one, "pdf", (pages, out) -> new PdfWriter(fonts, paginator).write(pages, out)),
          true);
    }
  }

  private static List<Case> cases() throws Exception {
    Forms forms = Texts.forms();
    List<Case> cases = new ArrayList<>();
    long seed = 1;
    while (cases.size() < COUNT) {
      for (String id : forms.ids()) {
        Form form = forms.form(id);
        for (Variant variant : form.variants()) {
          for (StageForm stage : form.stages()) {
            OddTexts odd = new OddTexts(seed++, form, variant);
            cases.add(new Case(FilledStages.begun(odd.next(stage), form, DAY), form, stage));
          }
        }
      }
    }
    return cases.subList(0, COUNT);
  }

  private Submission read(Case one, String kind, Writing writing) throws Exception {
    Path file = folder.resolve("stage." + kind);
    try (OutputStream out = Files.newOutputStream(file)) {
      writing.write(new StagePages(one.stage).whole(one.text), out);
    }
    Intake intake = IntakeReader.read(SourceReader.read(file), List.of(one.form));
    assertThat(intake.left()).as("%s", one).isEmpty();
    return FilledStages.begun(ExchangeFile.of("text.json", intake.text()), one.form, DAY);
  }

  /// The pages of what was read are those that were written, and nothing that is worked out was taken for written.
  private static void same(Case one, Submission again, boolean blanks) {
    List<String> written = words(one, one.text, blanks);
    List<String> read = words(one, again, blanks);
    for (int i = 0; i < Math.min(read.size(), written.size()); i++) {
      assertThat(read.get(i))
          .as("%s, behind %s", one, written.subList(Math.max(0, i - 3), i))
          .isEqualTo(written.get(i));
    }
    assertThat(read).as("%s", one).hasSameSizeAs(written);
    assertThat(again.narrative()).as("%s", one).isEmpty();
    assertThat(again.supplements()).as("%s", one).isEmpty();
    for (String key : List.of("summary", "problems", "measures")) {
      String field = one.stage.textField(key);
      assertThat(again.text(field)).as("%s", one).isEqualTo(one.text.text(field));
    }
    for (int at = 0; at < one.text.projects().size(); at++) {
      assertThat(stageFields(one, again, at))
          .as("%s", one)
          .isEqualTo(stageFields(one, one.text, at));
    }
  }

  /// The fields that somebody wrote, with those of the indicators; points become the weights of goals that no other
  /// table says.
  private static List<String> stageFields(Case one, Submission text, int at) {
    List<String> fields = new ArrayList<>();
    var project = text.projects().get(at);
    jibian.text.Paths.ofStages(project.fields()).stream()
        .filter(field -> one.stage.owns(field) && !project.text(field).isBlank())
        .sorted()
        .map(field -> field + "=" + project.text(field))
        .forEach(fields::add);
    for (var row : project.indicators()) {
      fields.add("-");
      jibian.text.Paths.ofStages(row.fields()).stream()
          .filter(field -> one.stage.owns(field) && !row.text(field).isBlank())
          .filter(field -> !field.endsWith("points"))
          .sorted()
          .map(field -> field + "=" + row.text(field))
          .forEach(fields::add);
    }
    return fields;
  }

  private static List<String> words(Case one, Submission text, boolean blanks) {
    List<String> words = new ArrayList<>();
    new StagePages(one.stage)
        .whole(text)
        .fragments()
        .flatMap(fragment -> fragment.blocks().stream())
        .forEach(block -> cells(block, words));
    return blanks ? words.stream().map(word -> word.replaceAll("\\s", "")).toList() : words;
  }

  private static void cells(Block block, List<String> to) {
    if (block instanceof Grid grid) {
      grid.rows()
          .forEach(
              row -> row.cells().forEach(cell -> to.add(String.join("\n", cell.lines()).strip())));
    }
  }
}
