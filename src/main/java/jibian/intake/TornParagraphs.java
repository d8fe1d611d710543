package jibian.intake;

import module java.base;

import jibian.source.SourceBlock;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.text.Messages;

/// Puts paragraphs together of which each printed line was made one, as in a text that was copied out of a page: lines
/// of which the last ends a sentence, as those of a list do not.
final class TornParagraphs {
  /// So many lines of about one length, none of which ends a sentence, show it.
  private static final int FEWEST = 3;

  private static final double SHORTEST = 18;

  /// How much shorter than the longest a line may be that goes on: the first of a paragraph stands in by two signs.
  private static final double SLACK = 4.5;

  private static final Pattern END = Pattern.compile("[。；;！!？?：:…）)”》]$");
  private static final Pattern LABELLED = Pattern.compile(".{2,8}[:：].*", Pattern.DOTALL);
  private static final Pattern CLAUSE = Pattern.compile("[，。；、：]");

  private final List<SourceBlock> blocks;
  private final double width;

  private TornParagraphs(List<SourceBlock> blocks) {
    this.blocks = blocks;
    double[] widths =
        IntStream.range(0, blocks.size())
            .filter(at -> mayGoOn(at) && next(at) > 0)
            .mapToDouble(at -> width(text(at)))
            .sorted()
            .toArray();
    double longest = widths.length == 0 ? 0 : widths[widths.length - 1];
    long full = Arrays.stream(widths).filter(one -> one >= longest - SLACK).count();
    this.width = full >= FEWEST && full * 4 >= widths.length * 3L ? longest : Double.MAX_VALUE;
  }

  /// The blocks with whole paragraphs; the same where none was torn.
  static List<SourceBlock> joined(List<SourceBlock> blocks) {
    TornParagraphs torn = new TornParagraphs(blocks);
    return torn.width == Double.MAX_VALUE ? blocks : torn.joined();
  }

  private List<SourceBlock> joined() {
    List<SourceBlock> whole = new ArrayList<>();
    for (int at = 0; at < blocks.size(); at++) {
      StringBuilder text = new StringBuilder();
      int last = at;
      for (int next = goesOn(at); next > 0; next = goesOn(next)) {
        text.append(text.isEmpty() ? text(at) : "").append(text(next));
        last = next;
      }
      if (last > at && END.matcher(text(last)).find()) {
        whole.add(SourceParagraph.body(text.toString(), line(at).place()));
      } else {
        whole.addAll(blocks.subList(at, last + 1));
      }
      at = last;
    }
    return whole;
  }

  /// Where the paragraph of a line goes on; 0 where it ends.
  private int goesOn(int at) {
    return mayGoOn(at) && width(text(at)) >= width - SLACK ? next(at) : 0;
  }

  private boolean mayGoOn(int at) {
    return isBody(blocks.get(at))
        && width(text(at)) >= SHORTEST
        && !END.matcher(text(at)).find()
        && !LineKinds.isContents(text(at))
        && (HeadingShape.style(text(at)) < 0 || CLAUSE.matcher(text(at)).results().count() > 1);
  }

  /// The line below that has no beginning of its own; 0 for none. Blank ones do not count.
  private int next(int at) {
    int next = at + 1;
    while (next < blocks.size()
        && blocks.get(next) instanceof SourceParagraph blank
        && blank.blank()) {
      next++;
    }
    boolean rest =
        next < blocks.size()
            && isBody(blocks.get(next))
            && HeadingShape.style(text(next)) < 0
            && !LABELLED.matcher(text(next)).matches()
            && !HeadingShape.isPart(text(next))
            && !Titles.isTable(text(next))
            && !LineKinds.isDate(text(next));
    return rest ? next : 0;
  }

  private static boolean isBody(SourceBlock block) {
    return block instanceof SourceParagraph line
        && line.kind() == SourceParagraph.Kind.BODY
        && line.level() == 0
        && !line.blank();
  }

  private SourceParagraph line(int at) {
    return (SourceParagraph) blocks.get(at);
  }

  private String text(int at) {
    return line(at).text().strip();
  }

  /// In signs of full width.
  private static double width(String text) {
    return text.codePoints().mapToDouble(sign -> sign < 0x2000 ? 0.5 : 1).sum();
  }

  /// Tells once that paragraphs were put together.
  static void tell(SourceDocument source, SourceDocument prepared, Ledger ledger) {
    Map<String, String> before = new HashMap<>();
    for (SourceBlock block : source.blocks()) {
      if (block instanceof SourceParagraph line) {
        before.putIfAbsent(line.place(), line.text().strip());
      }
    }
    prepared.blocks().stream()
        .filter(SourceParagraph.class::isInstance)
        .map(SourceParagraph.class::cast)
        .filter(line -> isLonger(line.text(), before.get(line.place())))
        .findFirst()
        .ifPresent(
            line ->
                ledger.doubt(
                    "narrative",
                    line.place(),
                    line.text(),
                    Messages.text("intake.doubt.tornLines")));
  }

  private static boolean isLonger(String text, String before) {
    return before != null && text.length() > before.length() && text.startsWith(before);
  }
}
