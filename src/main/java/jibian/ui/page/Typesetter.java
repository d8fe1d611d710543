package jibian.ui.page;

import module java.base;

import jibian.page.FittedSpan;
import jibian.page.Geometry;
import jibian.page.PageMark;
import jibian.page.PlacedPage;
import jibian.page.Script;
import jibian.page.Style;
import jibian.ui.port.PageFonts;

/// Makes placed pages ready to be drawn: chooses the fonts, and keeps characters together that stand where the font
/// itself would put them.
public final class Typesetter {
  /// How far a character may be off its place, in points, before it is drawn by itself.
  private static final double OFF = 0.06;

  private final PageFonts fonts;
  private final Map<Hand, Map<Integer, Glyph>> glyphs = new ConcurrentHashMap<>();

  public Typesetter(PageFonts fonts) {
    this.fonts = fonts;
  }

  /// The page as it will be drawn.
  public TypesetPage set(PlacedPage page) {
    List<TypesetPage.Piece> pieces = new ArrayList<>();
    List<PageMark.Rule> rules = new ArrayList<>();
    List<TypesetPage.Area> areas = new ArrayList<>();
    for (PageMark mark : page.marks()) {
      switch (mark) {
        case PageMark.Line line -> {
          line.spans().forEach(span -> new Stretch(span, line, pieces).set());
          area(line, areas);
        }
        case PageMark.Rule rule -> rules.add(rule);
        case PageMark.Box box -> {
          if (box.cell().origin() != null) {
            areas.add(
                new TypesetPage.Area(
                    box.x(), box.y(), box.width(), box.height(), box.cell().origin()));
          }
        }
        case PageMark.Link _, PageMark.Target _ -> {}
      }
    }
    return new TypesetPage(
        page.index(), page.number(), page.width(), page.height(), pieces, rules, areas);
  }

  /// The area of a line outside a table; in a cell, the cell's own area is there already.
  private static void area(PageMark.Line line, List<TypesetPage.Area> areas) {
    if (line.origin() == null || line.spans().isEmpty()) {
      return;
    }
    PageMark.Span last = line.spans().getLast();
    double x = line.spans().getFirst().edge(0);
    double top = line.baseline() - line.style().leading() * Geometry.ASCENT;
    double width = last.edge(last.text().length()) - x;
    TypesetPage.Area area =
        new TypesetPage.Area(x, top, width, line.style().leading(), line.origin());
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

  /// How a character is written.
  ///
  /// @param counted the width lines are counted with, in 1/1000 of the size
  /// @param drawn its own width
  private record Glyph(Typeface face, double counted, double drawn) {}

  /// A span on its way to pieces.
  private final class Stretch {
    private final PageMark.Span span;
    private final Style style;
    private final float baseline;
    private final List<TypesetPage.Piece> pieces;
    private final Hand hand;
    private final Map<Integer, Glyph> known;
    private FittedSpan fitting;
    private int start;
    private Typeface face;
    private double stretch = 1;
    private double pen;

    Stretch(PageMark.Span span, PageMark.Line line, List<TypesetPage.Piece> pieces) {
      this.span = span;
      this.style = line.style();
      this.baseline = (float) line.baseline();
      this.pieces = pieces;
      this.hand = new Hand(style.font(), span.bold(), span.script());
      this.known = glyphs.computeIfAbsent(hand, _ -> new ConcurrentHashMap<>());
    }

    void set() {
      String text = span.text();
      Glyph[] glyphs = new Glyph[text.length()];
      for (int at = 0; at < text.length(); ) {
        int sign = text.codePointAt(at);
        glyphs[at] = known.computeIfAbsent(sign, this::glyph);
        at += Character.charCount(sign);
      }
      fitting =
          FittedSpan.of(span, style.size(), at -> glyphs[at].counted(), at -> glyphs[at].drawn());
      for (int at = 0; at < glyphs.length; at++) {
        if (glyphs[at] != null) {
          sign(at, glyphs[at]);
        }
      }
      end(text.length());
    }

    private void sign(int at, Glyph glyph) {
      double place = fitting.place(at);
      boolean other = !glyph.face().equals(face) || fitting.stretch(at) != stretch;
      if (at > start && (other || Math.abs(place - pen) > OFF)) {
        end(at);
      }
      face = glyph.face();
      stretch = fitting.stretch(at);
      pen = (at == start ? place : pen) + glyph.drawn() * stretch * style.size() / 1000;
    }

    private Glyph glyph(int sign) {
      return new Glyph(
          fonts.typeface(hand.family(), hand.bold(), hand.script(), sign),
          fonts.advance(hand.family(), hand.bold(), hand.script(), sign),
          fonts.drawn(hand.family(), hand.bold(), hand.script(), sign));
    }

    private void end(int at) {
      String text = span.text().substring(start, at);
      if (!text.isBlank()) {
        float x = (float) fitting.place(start);
        pieces.add(new TypesetPage.Piece(text, x, baseline, style.size(), stretch, face));
      }
      start = at;
    }
  }
}
