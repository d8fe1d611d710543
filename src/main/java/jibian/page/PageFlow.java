package jibian.page;

import module java.base;

/// Lets blocks run down one page after another. Heights are twips from the top of the text.
final class PageFlow {
  private final DocumentMetrics sheet;
  private final FlowTarget sink;
  private final LineBreaker lines = new LineBreaker();
  private final GridFlow grids;

  private final ToIntFunction<String> numbers;

  private int y;
  private int after;
  private int turned;
  private boolean forced;
  private boolean alone;
  private List<Block> following = List.of();

  private final List<FragmentExtent.Anchor> anchors = new ArrayList<>();
  private final List<BitSet> tall = new ArrayList<>();

  /// @param numbers gives the number of the page that holds an anchor; 0 for none
  PageFlow(DocumentMetrics sheet, FlowTarget sink, ToIntFunction<String> numbers) {
    this.numbers = numbers;
    this.sheet = sheet;
    this.sink = sink;
    this.grids = new GridFlow(this, sheet, sink);
  }

  /// Runs a fragment from a place on; where that is the top of a page, the document itself has begun the page.
  ///
  /// @param then what follows it in the same chapter
  FragmentExtent run(Fragment fragment, FragmentExtent.Place start, List<Block> then) {
    y = start.y();
    after = start.after();
    turned = 0;
    forced = y == 0;
    anchors.clear();
    tall.clear();
    following = then;
    alone = true;
    List<Block> blocks = fragment.blocks();
    for (int index = 0; index < blocks.size(); index++) {
      switch (blocks.get(index)) {
        case Paragraph paragraph -> paragraph(paragraph, blocks, index);
        case Grid grid -> {
          if (index > 0 && blocks.get(index - 1) instanceof Grid) {
            advance(y + Geometry.THIN);
          }
          grids.run(grid);
        }
        case ContentsList contents -> contents.entries().forEach(this::entry);
      }
    }
    return new FragmentExtent(
        start, turned, new FragmentExtent.Place(y, after), anchors, tall, sheet.asked(), alone);
  }

  private void paragraph(Paragraph paragraph, List<Block> blocks, int index) {
    if (paragraph.newPage() && y > 0) {
      turnPage();
      forced = true;
    }
    StyleMetrics setting = sheet.setting(paragraph.role());
    if (setting.style().keepNext() && y > 0 && y + kept(blocks, index, after) > sheet.height()) {
      turnPage();
    }
    open(paragraph, setting);
    boolean first = true;
    while (setting.next(lines, sheet.width(), first)) {
      begin(setting, first);
      if (first) {
        anchor(paragraph.anchor(), paragraph.outline(), paragraph.text());
      }
      if (sink.draws()) {
        draw(setting, first, paragraph.origin());
        flushRight(setting, paragraph);
      }
      y += setting.leading();
      first = false;
    }
    after = setting.after();
  }

  /// An entry of the contents list. Where its number does not fit after its text, it stands on a line of its own.
  private void entry(ContentsList.Entry entry) {
    alone = false;
    StyleMetrics setting = sheet.setting(entry.role());
    int number = entry.anchor().isEmpty() ? 0 : numbers.applyAsInt(entry.anchor());
    double room = Geometry.toPoints(setting.room(sheet.width()));
    double text = 0;
    lines.open(entry.text(), setting.plain());
    boolean first = true;
    while (setting.next(lines, sheet.width(), first)) {
      begin(setting, first);
      if (sink.draws()) {
        draw(setting, first, null);
        sink.link(setting.style(), y, entry.anchor());
      }
      text = lines.width();
      y += setting.leading();
      first = false;
    }
    if (number > 0) {
      String digits = Integer.toString(number);
      boolean fits = text + setting.width(digits) <= room;
      y -= fits ? setting.leading() : 0;
      begin(setting, false);
      if (sink.draws()) {
        sink.number(digits, setting.style(), y, fits ? text : 0);
      }
      y += setting.leading();
    }
    after = setting.after();
  }

  /// Finds the place of a line: below what stands above it, or on the next page.
  private void begin(StyleMetrics setting, boolean first) {
    int top = first ? gap(setting) : 0;
    if (y > 0 && y + top + setting.leading() > sheet.height()) {
      turnPage();
      top = 0;
    }
    y += top;
    forced = false;
  }

  private void draw(StyleMetrics setting, boolean first, Origin origin) {
    int indent = first ? setting.indent() : 0;
    int room = setting.room(sheet.width()) - indent;
    sink.line(lines, setting.style(), setting.left() + indent, y, room, origin);
  }

  private void flushRight(StyleMetrics setting, Paragraph paragraph) {
    if (lines.last() && !paragraph.right().isEmpty()) {
      int right = sheet.width() - setting.right();
      sink.flushRight(paragraph.right(), setting.style(), right, y, paragraph.origin());
    }
  }

  private void open(Paragraph paragraph, StyleMetrics setting) {
    List<Run> runs = paragraph.runs();
    if (runs.size() == 1 && !runs.getFirst().strong()) {
      lines.open(runs.getFirst().text(), setting.plain());
      return;
    }
    lines.open(paragraph.text());
    int end = 0;
    for (Run run : runs) {
      end += run.text().length();
      lines.add(end, run.strong() ? setting.strong() : setting.plain());
    }
    lines.begin();
  }

  /// Space above a paragraph that begins now: the larger of what the neighbours want; at the top of a page only where
  /// the document itself begins the page.
  private int gap(StyleMetrics setting) {
    return y > 0 ? Math.max(setting.before(), after) : forced ? setting.before() : 0;
  }

  /// Height of a paragraph that must stay with what follows it, up to and with the first line of that.
  ///
  /// @param above space that what stands above wants below itself
  private int kept(List<Block> blocks, int index, int above) {
    int height = 0;
    int space = above;
    for (int next = index; next < blocks.size() && height <= sheet.height(); next++) {
      if (!(blocks.get(next) instanceof Paragraph paragraph)) {
        return height + space + firstHeight(blocks.get(next));
      }
      if (next > index && paragraph.newPage()) {
        return height;
      }
      StyleMetrics setting = sheet.setting(paragraph.role());
      height += Math.max(setting.before(), space);
      if (!setting.style().keepNext()) {
        return height + setting.leading();
      }
      open(paragraph, setting);
      height += setting.count(lines, sheet.width()) * setting.leading();
      space = setting.after();
    }
    return height + keptBeyond(space);
  }

  /// The same for a paragraph that ends its fragment: what follows then is not the fragment's own.
  private int keptBeyond(int above) {
    alone = false;
    List<Block> then = following;
    if (then.isEmpty() || (then.getFirst() instanceof Paragraph first && first.newPage())) {
      return 0;
    }
    following = List.of();
    int height = kept(then, 0, above);
    following = then;
    return height;
  }

  private int firstHeight(Block block) {
    return block instanceof Grid grid ? grids.firstHeight(grid) : 0;
  }

  /// Lower edge of what stands on the page.
  int y() {
    return y;
  }

  /// Space the paragraph above wants below itself.
  int after() {
    return y > 0 ? after : 0;
  }

  /// The page is filled down to a height.
  void advance(int to) {
    y = to;
    after = 0;
    forced = false;
  }

  /// A new page begins because the one before it is full.
  void turnPage() {
    sink.turnPage();
    turned++;
    y = 0;
    after = 0;
    forced = false;
  }

  /// Something that can be reached by name lies here.
  void anchor(String name, int outline, String title) {
    if (name.isEmpty()) {
      return;
    }
    anchors.add(new FragmentExtent.Anchor(name, turned));
    sink.anchor(name, outline, title, y);
  }

  /// A grid of the fragment is measured.
  void tall(BitSet rows) {
    tall.add(rows);
  }

  LineBreaker lines() {
    return lines;
  }
}
