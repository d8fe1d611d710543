package jibian.page;

import java.util.BitSet;
import java.util.List;

/// Lets the rows of a grid run down the pages.
final class GridFlow {
  private final PageFlow flow;
  private final DocumentMetrics sheet;
  private final FlowTarget sink;
  private final OpenCells body;
  private final OpenCells header;

  private Grid grid;
  private int headers;
  private int top;
  private BitSet tall = new BitSet();

  GridFlow(PageFlow flow, DocumentMetrics sheet, FlowTarget sink) {
    this.flow = flow;
    this.sheet = sheet;
    this.sink = sink;
    this.body = new OpenCells(sheet, sink, flow);
    this.header = new OpenCells(sheet, sink, flow);
  }

  void run(Grid next) {
    grid = next;
    headers = headers(next);
    top = 0;
    tall = new BitSet();
    body.open(next);
    flow.advance(flow.y() + flow.after());
    List<Row> rows = next.rows();
    for (int row = 0; row < rows.size(); row++) {
      row(rows.get(row), row);
    }
    flow.advance(flow.y() + Geometry.BORDER);
    sink.endGrid();
    flow.tall(tall);
  }

  private void row(Row row, int number) {
    body.begin(row, number, flow.y());
    int height = height(body, row, number);
    boolean breakable = Paginator.breakable(height, sheet.height());
    tall.set(number, breakable);
    if (!fits(height, number) && flow.y() > top && !(breakable && startsHere(number))) {
      turn(number, -1);
      height = height(body, row, number);
    }
    int lines = Integer.MAX_VALUE;
    while (!fits(height, number) && startsHere(number) && body.lines(number) < lines) {
      lines = body.lines(number);
      flow.advance(sheet.height());
      turn(number, number);
      height = body.need(number, flow.y());
    }
    body.anchors(row);
    flow.advance(flow.y() + height);
    body.end(number, flow.y());
  }

  /// Whether a row has room, and the line below it; that line does not count below the first row of several.
  private boolean fits(int height, int row) {
    boolean firstOfSeveral = row == 0 && grid.rows().size() > 1;
    return flow.y() + height + (firstOfSeveral ? 0 : Geometry.BORDER) <= sheet.height();
  }

  private boolean startsHere(int row) {
    return body.lineFits(row, flow.y(), sheet.height() - Geometry.BORDER);
  }

  /// How high a row becomes that begins where the flow is.
  private int height(OpenCells cells, Row row, int number) {
    return Math.max(Geometry.ofPoints(row.height()), cells.need(number, flow.y()));
  }

  /// Goes on on the next page, below the header rows.
  private void turn(int row, int broken) {
    body.part(flow.y(), broken);
    sink.endGrid();
    flow.turnPage();
    if (row >= headers) {
      header.open(grid);
      for (int number = 0; number < headers; number++) {
        Row repeated = grid.rows().get(number);
        header.begin(repeated, number, flow.y());
        flow.advance(flow.y() + height(header, repeated, number));
        header.end(number, flow.y());
      }
    }
    top = flow.y();
    body.goOn(top);
  }

  /// Height of the header rows and the first row below them, or the first line of that if it may break, with the line
  /// below where that counts.
  int firstHeight(Grid next) {
    header.open(next);
    int count = Math.min(headers(next) + 1, next.rows().size());
    boolean firstOfSeveral = count == 1 && next.rows().size() > 1;
    int height = firstOfSeveral ? 0 : Geometry.BORDER;
    for (int number = 0; number < count; number++) {
      Row row = next.rows().get(number);
      header.begin(row, number, height);
      int need = Math.max(Geometry.ofPoints(row.height()), header.need(number, height));
      boolean breaks = !row.header() && Paginator.breakable(need, sheet.height());
      height += breaks ? header.firstLine(number) : need;
    }
    return height;
  }

  private static int headers(Grid grid) {
    int count = 0;
    while (count < grid.rows().size() && grid.rows().get(count).header()) {
      count++;
    }
    return count;
  }
}
