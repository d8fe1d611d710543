package jibian.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jibian.source.SourceDocument;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShapeTypes;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The binary files of Word and Excel.
class BinaryOfficeTest {
  @TempDir Path folder;

  static Path resource(String name) {
    return Path.of("src/test/resources/read", name);
  }

  /// The file was made by LibreOffice: a tracked insertion and deletion, hidden text, fields, automatic numbers, a
  /// footnote, a text box, a header, merged cells and a table inside another.
  @Test
  void everythingInADocIsRead() throws Exception {
    SourceDocument read = SourceReader.read(resource("features.doc"));
    assertThat(read.kind()).isEqualTo(SourceDocument.Kind.WORD);
    assertThat(OfficeSketch.shown(read))
        .containsExactly(
            "1:一级标题",
            "留入尾",
            "共1页\t后\n行",
            "一、总体",
            "1.甲",
            "2.乙",
            "二、分项",
            "有注",
            "有框",
            "框内文字",
            "0,0+1x2=宽 0,2=丙 1,0+2x1=高 1,1=行一|行二 1,2=己 2,1=庚 2,2=辛 3,0=外 3,1= 3,2=右",
            "0,0=内一 0,1=内二 1,0=内三 1,1=内四",
            "末",
            "页眉或页脚:页眉文字",
            "脚注 1:脚注文字");
  }

  @Test
  void aDocHoldsWhatItsDocxHolds() throws Exception {
    List<String> docx = OfficeSketch.shown(SourceReader.read(resource("chengde-2023.docx")));
    List<String> doc = OfficeSketch.shown(SourceReader.read(resource("chengde-2023.doc")));
    assertThat(docx).hasSize(62);
    assertThat(docx.getFirst()).isEqualTo("中共承德县委政法委员会 2023 年部门预算绩效文本");
    assertThat(doc.subList(0, 61)).isEqualTo(docx.subList(0, 61));
  }

  /// Word 97 knows no tables within one another, and says of no paragraph how deep it stands: sprmPItap
  /// ([MS-DOC] 2.6.2) came after it.
  @Test
  void tablesOfWord97AreTables() throws Exception {
    byte[] bytes = Files.readAllBytes(resource("chengde-2023.doc"));
    byte[] depth = {0x49, 0x66, 1, 0, 0, 0};
    int found = 0;
    for (int at = 0; at + depth.length <= bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + depth.length, depth, 0, depth.length)) {
        bytes[at + 2] = 0;
        found++;
      }
    }
    Path file = Files.write(folder.resolve("97.doc"), bytes);
    assertThat(found).isPositive();
    assertThat(OfficeSketch.shown(SourceReader.read(file)))
        .isEqualTo(OfficeSketch.shown(SourceReader.read(resource("chengde-2023.doc"))));
  }

  @Test
  void anXlsAndAWebPageHoldWhatTheXlsxHolds() throws Exception {
    SourceDocument xlsx = SourceReader.read(resource("chengde-2023.xlsx"));
    assertThat(OfficeSketch.shown(xlsx)).hasSize(7);
    assertThat(OfficeSketch.shown(xlsx).getFirst())
        .startsWith("0,0+1x7=1.anke 项目建设资金绩效目标表 1,0+1x5=891001 中共承德县委政法委员会本级");
    assertThat(SourceReader.read(resource("chengde-2023.xls")).blocks()).isEqualTo(xlsx.blocks());
  }

  @Test
  void cellsOfAnXlsAreShownAsExcelShowsThem() throws Exception {
    Path file = folder.resolve("a.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream stream = Files.newOutputStream(file)) {
      HSSFSheet sheet = workbook.createSheet("表");
      Cell percent = sheet.createRow(0).createCell(0);
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("0%"));
      percent.setCellStyle(style);
      percent.setCellValue(0.95);
      Cell formula = sheet.getRow(0).createCell(1);
      formula.setCellFormula("4.2+4.2");
      formula.setCellValue(4.2 + 4.2);
      Cell date = sheet.getRow(0).createCell(2);
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
      date.setCellStyle(day);
      date.setCellValue(45000);
      sheet.getRow(0).createCell(3).setCellValue("甲\n乙");
      sheet.createRow(1).createCell(0).setCellValue(true);
      sheet.getRow(1).createCell(1).setCellErrorValue(FormulaError.DIV0);
      sheet.getRow(1).createCell(2).setCellValue("宽");
      sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
      workbook.write(stream);
    }
    assertThat(OfficeSketch.shown(SourceReader.read(file)))
        .containsExactly("0,0=95% 0,1=8.4 0,2=2023年3月15日 0,3=甲|乙 1,0=TRUE 1,1=#DIV/0! 1,2+1x2=宽");
  }

  /// For the comments of a sheet POI makes a drawing, and takes other styles for those of later cells after that.
  @Test
  void numbersOnLaterSheetsAreShownInTheirFormatsToo() throws Exception {
    List<String> shown =
        OfficeSketch.shown(SourceReader.read(resource("numbers-of-later-sheets.xls")));
    assertThat(String.join(" ", shown)).contains("235.20", "83%", "1,500.00", "70%");
  }

  @Test
  void hiddenThingsCommentsShapesAndHeadersOfAnXls() throws Exception {
    Path file = folder.resolve("a.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream stream = Files.newOutputStream(file)) {
      HSSFSheet hidden = workbook.createSheet("藏");
      hidden.createRow(0).createCell(0).setCellValue("隐表");
      HSSFSheet sheet = workbook.createSheet("表");
      workbook.setActiveSheet(1);
      workbook.setSheetHidden(0, true);
      for (int i = 0; i < 3; i++) {
        sheet.createRow(i).createCell(0).setCellValue("左" + i);
        sheet.getRow(i).createCell(1).setCellValue("右" + i);
      }
      sheet.getRow(1).setZeroHeight(true);
      HSSFPatriarch drawing = sheet.createDrawingPatriarch();
      drawing
          .createTextbox(new HSSFClientAnchor(0, 0, 0, 0, (short) 3, 0, (short) 5, 3))
          .setString(new HSSFRichTextString("框"));
      drawing
          .createComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 3, 5, (short) 5, 8))
          .setString(new HSSFRichTextString("批"));
      sheet.getHeader().setCenter("眉&P");
      workbook.write(stream);
    }
    assertThat(OfficeSketch.shown(SourceReader.read(file)))
        .containsSequence("0,0=左0 0,1=右0 1,0=左2 1,1=右2")
        .contains("工作表“表”文本框:框", "页眉:眉")
        .endsWith("工作表“表” A2（隐藏）:左1", "工作表“表” B2（隐藏）:右1", "工作表“藏” A1（隐藏）:隐表");
  }

  /// Excel keeps the buttons of a filter as shapes, and pictures and lines too.
  @Test
  void shapesWithoutTextAreNoReasonToRefuseAnXls() throws Exception {
    Path file = folder.resolve("b.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream stream = Files.newOutputStream(file)) {
      HSSFSheet sheet = workbook.createSheet("表");
      sheet.createRow(0).createCell(0).setCellValue("项目名称");
      sheet.getRow(0).createCell(1).setCellValue("河道清淤");
      HSSFPatriarch drawing = sheet.createDrawingPatriarch();
      HSSFClientAnchor place = new HSSFClientAnchor(0, 0, 0, 0, (short) 3, 0, (short) 5, 3);
      sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, 1));
      drawing.createPicture(
          place, workbook.addPicture(new byte[] {1}, HSSFWorkbook.PICTURE_TYPE_PNG));
      drawing.createSimpleShape(place).setShapeType(HSSFShapeTypes.Line);
      workbook.write(stream);
    }
    assertThat(OfficeSketch.shown(SourceReader.read(file))).containsExactly("0,0=项目名称 0,1=河道清淤");
  }
}
