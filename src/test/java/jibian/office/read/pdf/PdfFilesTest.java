package jibian.office.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.office.font.Fonts;
import jibian.office.pdf.PdfWriter;
import jibian.page.Cell;
import jibian.page.Chapter;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.Paginator;
import jibian.page.Paragraph;
import jibian.page.Row;
import jibian.page.Run;
import jibian.source.SourceCell;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.testing.Texts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole texts: those that were published, as another program printed them, and as this one exports them.
class PdfFilesTest {
  @TempDir Path folder;

  private SourceDocument exported(Document document) throws Exception {
    Path file = folder.resolve("导出.pdf");
    Fonts fonts = Fonts.ofSystem();
    try (OutputStream out = Files.newOutputStream(file)) {
      new PdfWriter(fonts, new Paginator(fonts)).write(document, out);
    }
    return PdfReader.read(file);
  }

  private static List<SourceTable> tables(SourceDocument read) {
    return read.blocks().stream()
        .filter(SourceTable.class::isInstance)
        .map(SourceTable.class::cast)
        .toList();
  }

  private static List<String> paragraphs(SourceDocument read) {
    return read.blocks().stream()
        .filter(SourceParagraph.class::isInstance)
        .map(SourceParagraph.class::cast)
        .filter(paragraph -> paragraph.kind() == SourceParagraph.Kind.BODY)
        .map(SourceParagraph::text)
        .toList();
  }

  /// The cells of a grid, from its first row with lines on.
  private static List<String> cells(Grid grid) {
    List<String> cells = new ArrayList<>();
    int without = 0;
    for (int row = 0; row < grid.rows().size(); row++) {
      Row line = grid.rows().get(row);
      if (line.cells().stream().noneMatch(Cell::bordered)) {
        without++;
      } else {
        for (Cell cell : line.cells()) {
          cells.add(
              "%d,%d %d×%d %s"
                  .formatted(
                      row - without,
                      cell.column(),
                      cell.rows(),
                      cell.columns(),
                      String.join("|", cell.lines()).strip()));
        }
      }
    }
    return cells;
  }

  private static List<Grid> grids(Document document) {
    List<Grid> grids = new ArrayList<>();
    for (Chapter chapter : document.chapters()) {
      for (Fragment fragment : chapter.fragments()) {
        fragment.blocks().stream()
            .filter(Grid.class::isInstance)
            .map(Grid.class::cast)
            .forEach(grids::add);
      }
    }
    return grids;
  }

  /// What of the expected texts is not there, each once.
  private static List<String> missing(List<String> expected, List<String> found) {
    List<String> rest = new ArrayList<>(found);
    return expected.stream().filter(text -> !rest.remove(text)).toList();
  }

  @ParameterizedTest
  @FieldSource("jibian.testing.Texts#NAMES")
  void tablesThatWereExportedAreReadCellByCell(String name) throws Exception {
    Document document = Texts.document(Texts.submission(name));
    SourceDocument read = exported(document);
    List<String> expected = grids(document).stream().flatMap(grid -> cells(grid).stream()).toList();
    List<String> found =
        tables(read).stream().flatMap(table -> PdfSketch.cells(table).stream()).toList();
    List<String> missing = missing(expected, found);
    assertThat(missing).hasSizeLessThanOrEqualTo(expected.size() / 100);
    assertThat(tables(read)).hasSameSizeAs(grids(document));
  }

  @ParameterizedTest
  @FieldSource("jibian.testing.Texts#NAMES")
  void paragraphsThatWereExportedAreReadToTheSign(String name) throws Exception {
    Document document = Texts.document(Texts.submission(name));
    List<String> expected = new ArrayList<>();
    for (Chapter chapter : document.chapters()) {
      for (Fragment fragment : chapter.fragments()) {
        if (fragment.kind() == Fragment.Kind.NARRATIVE) {
          fragment.blocks().stream()
              .filter(Paragraph.class::isInstance)
              .map(Paragraph.class::cast)
              .flatMap(paragraph -> text(paragraph).lines())
              .filter(text -> !text.isBlank())
              .forEach(expected::add);
        }
      }
    }
    assertThat(missing(expected, paragraphs(exported(document))))
        .hasSizeLessThanOrEqualTo(expected.size() / 50);
  }

  private static String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (Run run : paragraph.runs()) {
      text.append(run.text());
    }
    return text.toString().strip();
  }

  @ParameterizedTest
  @ValueSource(strings = {"chengde-2023", "tangshan-2022", "zunhua-2022"})
  void textsThatAnotherProgramPrintedAreReadToTheSign(String name) throws Exception {
    Submission submission = Texts.submission(name);
    SourceDocument read =
        PdfReader.read(Path.of(PdfFilesTest.class.getResource("/read/" + name + ".pdf").toURI()));
    List<String> cells = new ArrayList<>();
    for (SourceTable table : tables(read)) {
      table.cells().stream().map(SourceCell::text).forEach(cells::add);
      table.cells().stream().map(SourceCell::lines).forEach(cells::addAll);
    }
    List<String> fields = fields(submission);
    assertThat(fields.stream().filter(field -> !cells.contains(field)))
        .hasSizeLessThanOrEqualTo(fields.size() / 200);
    List<String> paragraphs = paragraphs(read);
    assertThat(
            narrative(submission).stream()
                .filter(text -> paragraphs.stream().noneMatch(other -> other.endsWith(text))))
        .isEmpty();
  }

  private static List<String> fields(Submission submission) {
    List<String> fields = new ArrayList<>();
    for (Project project : submission.projects()) {
      fields.addAll(List.of(project.code(), project.name()));
      fields.add(project.fields().text("purpose"));
      fields.add(project.fields().text("budget"));
      fields.addAll(project.fields().texts("goals"));
      for (Indicator indicator : project.indicators()) {
        for (String field : List.of("level2", "level3", "description", "value", "basis")) {
          fields.add(indicator.text(field));
        }
      }
    }
    fields.removeIf(field -> field == null || field.isBlank());
    return fields.stream().map(String::strip).toList();
  }

  private static List<String> narrative(Submission submission) {
    List<String> texts = new ArrayList<>();
    for (Section section : submission.narrative()) {
      texts.add(section.heading());
      texts.addAll(section.paragraphs());
      texts.add(section.goal());
      texts.add(section.fields().text("indicators"));
    }
    texts.removeIf(text -> text == null || text.isBlank());
    return texts.stream().map(String::strip).toList();
  }
}
