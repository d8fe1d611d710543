package jibian.office.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import jibian.page.FittedSpan;
import jibian.page.PageMark;
import jibian.page.PlacedPage;
import jibian.page.Style;

/// What is drawn on a page, in the language of PDF.
final class PageContent {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /// How much thicker a character becomes for want of a bold font, as a share of its size.
  private static final double THICKER = 0.03;

  private final PdfFonts fonts;
  private final double height;
  private final StringBuilder out = new StringBuilder();

  private Object font = "";
  private double size;
  private boolean thick;
  private int stretch = 10_000;
  private boolean open;
  private double pen;

  private PageContent(PdfFonts fonts, double height) {
    this.fonts = fonts;
    this.height = height;
  }

  static byte[] of(PlacedPage page, PdfFonts fonts) {
    PageContent content = new PageContent(fonts, page.height());
    content.rules(page);
    content.out.append("BT\n");
    for (PageMark mark : page.marks()) {
      if (mark instanceof PageMark.Line line) {
        content.line(line);
      }
    }
    content.out.append("ET\n");
    return content.out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void rules(PlacedPage page) {
    boolean any = false;
    for (PageMark mark : page.marks()) {
      if (mark instanceof PageMark.Rule rule) {
        out.append(any ? "" : "0.5 w 2 J\n");
        any = true;
        point(rule.x1(), rule.y1()).append("m ");
        point(rule.x2(), rule.y2()).append("l\n");
      }
    }
    out.append(any ? "S\n" : "");
  }

  private void line(PageMark.Line line) {
    if (line.spans().isEmpty()) {
      return;
    }
    pen = line.spans().getFirst().edge(0);
    out.append("1 0 0 1 ");
    point(pen, line.baseline()).append("Tm\n");
    for (PageMark.Span span : line.spans()) {
      span(span, line.style());
    }
    end();
  }

  private void span(PageMark.Span span, Style style) {
    String text = span.text();
    PdfFonts.Drawn[] drawn = new PdfFonts.Drawn[text.length()];
    for (int at = 0; at < text.length(); ) {
      int sign = text.codePointAt(at);
      drawn[at] =
          fonts.draw(style.font(), span.bold(), span.script(), sign).orElse(PdfFonts.UNSEEN);
      at += Character.charCount(sign);
    }
    FittedSpan fitting =
        FittedSpan.of(span, style.size(), at -> drawn[at].counted(), at -> drawn[at].width());
    for (int at = 0; at < text.length(); at++) {
      if (drawn[at] != null && !drawn[at].equals(PdfFonts.UNSEEN)) {
        int hundredths = (int) Math.round(fitting.stretch(at) * 10_000);
        sign(drawn[at], fitting.place(at), style.size(), hundredths);
      }
    }
  }

  /// @param hundredths how wide it is drawn, in 1/100 per cent of its own width
  private void sign(PdfFonts.Drawn drawn, double x, double size, int hundredths) {
    choose(drawn, size, hundredths);
    double points = size * hundredths / 10_000;
    long shift = Math.round((pen - x) / points * 1000);
    if (!open) {
      out.append("[<");
      open = true;
    }
    if (shift != 0) {
      out.append('>').append(shift).append('<');
      pen -= shift * points / 1000;
    }
    out.append(HEX.toHexDigits((short) drawn.number()));
    pen += drawn.width() * points / 1000;
  }

  private void choose(PdfFonts.Drawn drawn, double points, int hundredths) {
    if (hundredths != stretch) {
      end();
      stretch = hundredths;
      number(hundredths / 100.0).append("Tz\n");
    }
    if (drawn.font() != font || points != size) {
      end();
      font = drawn.font();
      size = points;
      out.append('/').append(drawn.font().name()).append(' ');
      number(points).append("Tf\n");
    }
    if (drawn.thicken() != thick) {
      end();
      thick = drawn.thicken();
      number(points * THICKER).append(thick ? "w 2 Tr\n" : "w 0 Tr\n");
    }
  }

  private void end() {
    if (open) {
      out.append(">]TJ\n");
      open = false;
    }
  }

  private StringBuilder point(double x, double y) {
    number(x);
    return number(height - y);
  }

  /// A number with at most two decimals, and a blank.
  private StringBuilder number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      out.append('-');
      hundredths = -hundredths;
    }
    out.append(hundredths / 100);
    long rest = hundredths % 100;
    if (rest > 0) {
      out.append('.').append(rest / 10);
      if (rest % 10 > 0) {
        out.append(rest % 10);
      }
    }
    return out.append(' ');
  }
}
