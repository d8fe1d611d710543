package jibian.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import jibian.office.word.WordWriter;
import jibian.page.Document;
import jibian.page.Grid;
import jibian.page.Paging;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// A Word file read by Apache POI, that is by other code than the writer.
public record WordFile(XWPFDocument document) {

  /// No page numbers, every row whole.
  public static final Paging NO_PAGES =
      new Paging() {
        @Override
        public int pageOf(String anchor) {
          return 0;
        }

        @Override
        public boolean staysWhole(Grid grid, int row) {
          return true;
        }
      };

  /// Writes pages and reads them back.
  public static WordFile of(Document document, Paging paging) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new WordWriter(Runnable::run).write(document, paging, out);
      return new WordFile(new XWPFDocument(new ByteArrayInputStream(out.toByteArray())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The paragraphs outside tables, in order.
  public List<XWPFParagraph> paragraphs() {
    return document.getParagraphs();
  }

  /// The tables in order.
  public List<XWPFTable> tables() {
    return document.getTables();
  }

  /// The texts of all that is not in a table, in order.
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (IBodyElement element : document.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph && !paragraph.getText().isEmpty()) {
        texts.add(paragraph.getText());
      }
    }
    return texts;
  }

  /// The columns of a table in twips.
  public static List<Integer> columns(XWPFTable table) {
    return table.getCTTbl().getTblGrid().getGridColList().stream()
        .map(column -> ((BigInteger) column.getW()).intValue())
        .toList();
  }

  /// The cells of a table. A cell that is merged downwards counts once, with all its rows.
  public static List<Box> boxes(XWPFTable table) {
    List<Box> boxes = new ArrayList<>();
    int number = 0;
    for (XWPFTableRow row : table.getRows()) {
      int column = 0;
      for (XWPFTableCell cell : row.getTableCells()) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        int span = properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
        boolean covered =
            properties.isSetVMerge() && properties.getVMerge().getVal() != STMerge.RESTART;
        if (covered) {
          lengthen(boxes, column, number);
        } else {
          boxes.add(new Box(number, column, 1, span, text(cell)));
        }
        column += span;
      }
      number++;
    }
    return boxes;
  }

  private static void lengthen(List<Box> boxes, int column, int row) {
    for (int index = boxes.size() - 1; index >= 0; index--) {
      Box box = boxes.get(index);
      if (box.column() == column && box.row() + box.rows() == row) {
        boxes.set(index, new Box(box.row(), column, box.rows() + 1, box.columns(), box.text()));
        return;
      }
    }
    throw new IllegalStateException("nothing above row " + row + ", column " + column);
  }

  private static String text(XWPFTableCell cell) {
    return String.join("\n", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList());
  }
}
