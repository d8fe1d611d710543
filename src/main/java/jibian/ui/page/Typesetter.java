package jibian.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jibian.page.Mark;
import jibian.page.Measures;
import jibian.page.PlacedPage;
import jibian.page.Script;
import jibian.page.Style;
import jibian.ui.port.PageFonts;

/// Makes placed pages ready to be drawn: chooses the fonts, and keeps signs together that stand where the font itself
/// would put them.
public final class Typesetter {
  /// How far a sign may be off its place, in points, before it is drawn by itself.
  private static final double OFF = 0.06;

  private final PageFonts fonts;
  private final Map<Hand, Map<Integer, Glyph>> glyphs = new ConcurrentHashMap<>();

  public Typesetter(PageFonts fonts) {
    this.fonts = fonts;
  }

  /// The page as it will be drawn.
  public Proof set(PlacedPage page) {
    List<Proof.Piece> pieces = new ArrayList<>();
    List<Mark.Rule> rules = new ArrayList<>();
    List<Proof.Area> areas = new ArrayList<>();
    for (Mark mark : page.marks()) {
      switch (mark) {
        case Mark.Line line -> {
          line.spans().forEach(span -> new Stretch(span, line, pieces).set());
          area(line, areas);
        }
        case Mark.Rule rule -> rules.add(rule);
        case Mark.Box box -> {
          if (box.cell().origin() != null) {
            areas.add(
                new Proof.Area(box.x(), box.y(), box.width(), box.height(), box.cell().origin()));
          }
        }
        case Mark.Link _, Mark.Target _ -> {}
      }
    }
    return new Proof(
        page.index(), page.number(), page.width(), page.height(), pieces, rules, areas);
  }

  /// The area of a line outside a table; in a cell, the cell's own area is there already.
  private static void area(Mark.Line line, List<Proof.Area> areas) {
    if (line.origin() == null || line.spans().isEmpty()) {
      return;
    }
    Mark.Span last = line.spans().getLast();
    double x = line.spans().getFirst().edge(0);
    double top = line.baseline() - line.style().leading() * Measures.ASCENT;
    double width = last.edge(last.text().length()) - x;
    Proof.Area area = new Proof.Area(x, top, width, line.style().leading(), line.origin());
    boolean inCell =
        areas.stream()
            .anyMatch(
                cell ->
                    cell.origin().equals(area.origin()) && cell.contains(x, line.baseline() - 1));
    if (!inCell) {
      areas.add(area);
    }
  }

  /// A way of writing.
  private record Hand(String family, boolean bold, Script script) {}

  /// How a sign is written.
  ///
  /// @param advance in 1/1000 of the size
  private record Glyph(Typeface face, double advance) {}

  /// A span on its way to pieces.
  private final class Stretch {
    private final Mark.Span span;
    private final Style style;
    private final float baseline;
    private final List<Proof.Piece> pieces;
    private final Hand hand;
    private final Map<Integer, Glyph> known;
    private int start;
    private Typeface face;
    private double pen;

    Stretch(Mark.Span span, Mark.Line line, List<Proof.Piece> pieces) {
      this.span = span;
      this.style = line.style();
      this.baseline = (float) line.baseline();
      this.pieces = pieces;
      this.hand = new Hand(style.font(), span.bold(), span.script());
      this.known = glyphs.computeIfAbsent(hand, _ -> new ConcurrentHashMap<>());
    }

    void set() {
      String text = span.text();
      for (int at = 0; at < text.length(); ) {
        int sign = text.codePointAt(at);
        Glyph glyph = known.computeIfAbsent(sign, this::glyph);
        if (at > start && (!glyph.face().equals(face) || Math.abs(span.edge(at) - pen) > OFF)) {
          end(at);
        }
        face = glyph.face();
        pen = (at == start ? span.edge(at) : pen) + glyph.advance() * style.size() / 1000;
        at += Character.charCount(sign);
      }
      end(text.length());
    }

    private Glyph glyph(int sign) {
      return new Glyph(
          fonts.typeface(hand.family(), hand.bold(), hand.script(), sign),
          fonts.advance(hand.family(), hand.bold(), hand.script(), sign));
    }

    private void end(int at) {
      String text = span.text().substring(start, at);
      if (!text.isBlank()) {
        pieces.add(new Proof.Piece(text, (float) span.edge(start), baseline, style.size(), face));
      }
      start = at;
    }
  }
}
