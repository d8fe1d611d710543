package jibian.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.page.Document;
import jibian.testing.Box;
import jibian.testing.OfficialTable;
import jibian.testing.Texts;
import jibian.testing.WordFile;
import jibian.text.Tree;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;

class WordWriterTest {

  static Stream<Arguments> textsAndVariants() {
    return Stream.concat(
        Texts.NAMES.stream().map(name -> Arguments.of(name, "")),
        Stream.of("chengde-2023", "zunhua-2022", "julu-2024")
            .flatMap(
                name ->
                    Stream.of("one-table", "two-tables", "two-tables-unit-row")
                        .map(variant -> Arguments.of(name, variant))));
  }

  @ParameterizedTest
  @MethodSource("textsAndVariants")
  void everyTableIsCellByCellTheOfficialOne(String name, String variant) {
    Submission text = submission(name, variant);
    List<List<Box>> demanded =
        text.projects().stream().flatMap(p -> OfficialTable.of(text, p).stream()).toList();

    List<List<Box>> found = projectTables(written(text)).stream().map(WordFile::boxes).toList();

    assertThat(found).hasSameSizeAs(demanded);
    for (int table = 0; table < demanded.size(); table++) {
      assertThat(found.get(table)).containsExactlyInAnyOrderElementsOf(demanded.get(table));
    }
  }

  @ParameterizedTest
  @MethodSource("textsAndVariants")
  void columnsHaveTheWidthsOfTheForm(String name, String variant) {
    Submission text = submission(name, variant);

    for (XWPFTable table : projectTables(written(text))) {
      List<Integer> columns = WordFile.columns(table);
      List<Double> widths = OfficialTable.WIDTHS.get(text.form() + columns.size());
      for (int column = 0; column < columns.size(); column++) {
        assertThat(columns.get(column) * 25.4 / 1440)
            .isBetween(widths.get(column) - 0.03, widths.get(column) + 0.03);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("jibian.testing.Texts#NAMES")
  void everyPartIsValidAgainstTheSchema(String name) throws Exception {
    WordFile file = written(Texts.submission(name));

    assertValid(file.document().getDocument());
    assertValid(file.document().getStyle());
    assertValid(file.document().getFooterList().getFirst()._getHdrFtr());
  }

  @ParameterizedTest
  @FieldSource("jibian.testing.Texts#NAMES")
  void widthsOfCellsAddUpAndLayoutIsFixed(String name) {
    for (XWPFTable table : written(Texts.submission(name)).tables()) {
      int sum = WordFile.columns(table).stream().mapToInt(Integer::intValue).sum();
      assertThat(table.getWidth()).isEqualTo(sum);
      assertThat(table.getCTTbl().getTblPr().getTblLayout().getType()).hasToString("fixed");
      for (XWPFTableRow row : table.getRows()) {
        assertThat(row.getTableCells().stream().mapToInt(XWPFTableCell::getWidth).sum())
            .isEqualTo(sum);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("jibian.testing.Texts#NAMES")
  void everyRunNamesItsChineseFont(String name) {
    WordFile file = written(Texts.submission(name));
    List<XWPFParagraph> paragraphs = new ArrayList<>(file.paragraphs());
    file.tables()
        .forEach(
            table ->
                table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .forEach(cell -> paragraphs.addAll(cell.getParagraphs())));

    for (XWPFParagraph paragraph : paragraphs) {
      for (XWPFRun run : paragraph.getRuns()) {
        assertThat(run.getFontFamily(XWPFRun.FontCharRange.eastAsia)).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @FieldSource("jibian.testing.Texts#NAMES")
  void theNarrativeIsThereWholeWithRealHeadings(String name) {
    Submission text = Texts.submission(name);
    WordFile file = written(text);
    List<String> texts = file.texts();
    List<String> headings =
        file.paragraphs().stream()
            .filter(paragraph -> paragraph.getStyle() != null)
            .filter(paragraph -> paragraph.getStyle().startsWith("Heading"))
            .map(XWPFParagraph::getText)
            .toList();

    for (Section section : text.narrative()) {
      assertThat(texts).containsAll(section.paragraphs());
      if (section.has("heading")) {
        assertThat(headings).contains(section.heading());
      }
      if (section.has("goal")) {
        assertThat(texts).anyMatch(t -> t.endsWith(section.goal()) && t.startsWith("绩效目标"));
        assertThat(texts).anyMatch(t -> t.endsWith(section.indicators()) && t.startsWith("绩效指标"));
      }
    }
  }

  @ParameterizedTest
  @FieldSource("jibian.testing.Texts#NAMES")
  void everyLineOfTheContentsLeadsToABookmark(String name) {
    String xml = written(Texts.submission(name)).document().getDocument().xmlText();

    List<String> targets =
        Pattern.compile("w:anchor=\"(_Toc\\w+)\"")
            .matcher(xml)
            .results()
            .map(m -> m.group(1))
            .toList();

    assertThat(targets).hasSizeGreaterThan(Texts.submission(name).projects().size());
    assertThat(targets).allSatisfy(target -> assertThat(xml).contains("w:name=\"" + target + "\""));
  }

  private static List<XWPFTable> projectTables(WordFile file) {
    return file.tables().stream().filter(table -> !isSupplement(table)).toList();
  }

  private static boolean isSupplement(XWPFTable table) {
    int columns = WordFile.columns(table).size();
    return columns != 6 && columns != 7;
  }

  private static Submission submission(String name, String variant) {
    Submission text = Texts.submission(name);
    return variant.isEmpty()
        ? text
        : new Submission(
            text.fields().with("variant", Tree.of(variant)),
            text.narrative(),
            text.projects(),
            text.supplements());
  }

  private static WordFile written(Submission text) {
    Document document = Texts.document(text);
    return WordFile.of(document, WordFile.NO_PAGES);
  }

  private static void assertValid(XmlObject part) {
    List<XmlError> errors = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(errors));
    assertThat(errors).isEmpty();
  }

  @Test
  void aMergedCellGoesOnInEveryRowWithSpanAndEmptyParagraph() {
    XWPFTable table = projectTables(written(Texts.submission("chengde-2023"))).getFirst();
    CTTcPr start = table.getRow(1).getCell(0).getCTTc().getTcPr();
    CTTcPr goesOn = table.getRow(2).getCell(0).getCTTc().getTcPr();

    assertThat(start.getVMerge().getVal()).hasToString("restart");
    assertThat(goesOn.isSetVMerge()).isTrue();
    assertThat(table.getRow(2).getCell(0).getParagraphs()).hasSize(1);
  }

  @Test
  void signsThatXmlCannotHoldAreReplacedAndReported() throws Exception {
    Submission text =
        Texts.submission(
            "t",
            "{\"form\":\"hebei\",\"projects\":[{\"number\":3,\"name\":\"甲\\u0001乙\",\"goals\":[]}]}"
                .getBytes(StandardCharsets.UTF_8));

    var remarks =
        new WordWriter(Runnable::run)
            .write(Texts.document(text), WordFile.NO_PAGES, OutputStream.nullOutputStream());

    assertThat(WordFile.boxes(written(text).tables().getFirst()))
        .anyMatch(box -> box.text().equals("甲\uFFFD乙"));
    assertThat(remarks).hasSize(1);
    assertThat(remarks.getFirst().place()).startsWith("3.");
  }
}
