package jibian.office.read.pdf;

import module java.base;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import jibian.office.read.common.SymbolFont;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Follows the content of a page and notes its characters and its straight lines. Colours are not looked at: white text
/// is text, and a white line still divides cells. Text that a clip hides, or that is drawn invisibly over a scanned
/// page, is text too; what a cell's clip cuts off belongs to that cell wherever it would stand.
final class PdfPageEngine extends PDFGraphicsStreamEngine {
  private static final String UNKNOWN = "\ufffd";
  private static final Pattern UNICODE = Pattern.compile("Uni.*-(?:UCS2|UTF16)-[HV]");

  /// What only colours and pictures need.
  private static final Set<String> IDLE =
      Set.of(
          "CS", "cs", "SC", "SCN", "sc", "scn", "G", "g", "RG", "rg", "K", "k", "ri", "i", "d",
          "BI", "sh");

  private final PDPage page;
  private final PdfLimits limits;
  private final PdfPath path = new PdfPath();
  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final PDRectangle box;
  private final int rotation;
  private final Deque<Rectangle2D> clips = new ArrayDeque<>();
  private Rectangle2D clip = new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);
  private boolean clipping;
  private boolean picture;

  private PdfPageEngine(PDPage page, PdfLimits limits) {
    super(page);
    this.page = page;
    this.limits = limits;
    this.box = page.getCropBox();
    this.rotation = Math.floorMod(page.getRotation(), 360);
  }

  /// Reads a page.
  ///
  /// @throws PdfTooLargeException if it takes too much
  /// @throws IOException if nothing of it can be read
  public static PdfPageContent read(PDPage page, PdfLimits limits) throws IOException {
    limits.content(page);
    PdfPageEngine engine = new PdfPageEngine(page, limits);
    IOException broken = null;
    try {
      engine.processPage(page);
      engine.annotations();
    } catch (PdfTooLargeException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      broken = e instanceof IOException io ? io : new IOException(e);
    }
    if (broken != null && engine.glyphs.isEmpty()) {
      throw broken;
    }
    return engine.content();
  }

  private PdfPageContent content() {
    boolean lies = rotation % 180 == 90;
    double width = lies ? box.getHeight() : box.getWidth();
    double height = lies ? box.getWidth() : box.getHeight();
    return new PdfPageContent(width, height, glyphs, path.rulings(), notes, picture).upright();
  }

  /// What is written into the fields of a form or upon the page belongs to its text; remarks stand beside it.
  private void annotations() throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      String kind = annotation.getSubtype();
      if (annotation.isHidden() || annotation.isNoView() || kind == null) {
        continue;
      }
      if (kind.equals("Widget") || kind.equals("FreeText") || kind.equals("Stamp")) {
        showAnnotation(annotation);
      } else if (annotation.getContents() != null && !kind.equals("Link")) {
        notes.add(annotation.getContents());
      }
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    limits.operator(glyphs.size(), path.size());
    if (!IDLE.contains(operator.getName())) {
      super.processOperator(operator, operands);
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof PdfTooLargeException) {
      throw e;
    }
    // One instruction that cannot be followed does not take the rest of the page with it.
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = unicode(font, code);
    Matrix end = place.clone();
    end.translate(displacement);
    double size = Math.hypot(place.getShearX(), place.getScaleY());
    if (text.isEmpty()
        || !Double.isFinite(size)
        || size > 10_000
        || Math.abs(end.getTranslateX()) > 1e6) {
      return;
    }
    Point2D from = page(place.getTranslateX(), place.getTranslateY());
    Point2D to = page(end.getTranslateX(), end.getTranslateY());
    if (font.isVertical()) {
      vertical(text, from, to);
    } else {
      glyphs.add(
          PdfGlyph.of(text, from.getX(), from.getY(), to.getX(), to.getY(), scaled(size, font))
              .within(clip));
    }
  }

  /// A vertical font draws upright signs down the page: each is taken as a line of one sign.
  private void vertical(String text, Point2D from, Point2D to) {
    double size = Math.max(1, Math.abs(to.getY() - from.getY()));
    glyphs.add(PdfGlyph.of(text, from.getX(), from.getY(), from.getX() + size, from.getY(), size));
  }

  /// A font that draws in units of its own says how many make a size of 1.
  private static double scaled(double size, PDFont font) {
    return font instanceof PDType3Font
        ? size * 1000 * Math.abs(font.getFontMatrix().getScaleY())
        : size;
  }

  private static String unicode(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code);
    if ((text == null || text.equals(UNKNOWN)) && isUnicode(font) && Character.isDefined(code)) {
      text = Character.toString(code);
    }
    if (text != null) {
      String plain = text.indexOf(0) < 0 ? text : text.replace("\0", "");
      return !plain.isEmpty() && SymbolFont.isPrivate(plain.charAt(0))
          ? SymbolFont.plain(plain, name(font))
          : PdfRadicals.plain(plain);
    }
    return font instanceof PDSimpleFont && code >= ' ' && code < 0x7f
        ? Character.toString(code)
        : UNKNOWN;
  }

  /// Whether the codes of a font are those of its signs: its encoding is UniGB-UCS2-H or the like.
  private static boolean isUnicode(PDFont font) {
    return font.getCOSObject().getDictionaryObject(COSName.ENCODING) instanceof COSName name
        && UNICODE.matcher(name.getName()).matches();
  }

  /// The name of a font without the mark of a part of one: ABCDEF+Symbol, OpenSymbol in its place, or SymbolMT.
  private static String name(PDFont font) {
    String name = String.valueOf(font.getName()).replaceFirst("^[A-Z]{6}\\+", "");
    return name.startsWith("Wingdings")
        ? name.replaceFirst("Wingdings-?([23]).*", "Wingdings $1").replaceFirst("-Regular$", "")
        : "Symbol";
  }

  @Override
  protected void showType3Glyph(Matrix place, PDType3Font font, int code, Vector displacement) {
    // Its drawing is not looked at.
  }

  /// A place of the drawing in points from the upper left corner of the page as it is shown.
  private Point2D page(double x, double y) {
    double right = x - box.getLowerLeftX();
    double up = y - box.getLowerLeftY();
    return switch (rotation) {
      case 90 -> new Point2D.Double(up, right);
      case 180 -> new Point2D.Double(box.getWidth() - right, up);
      case 270 -> new Point2D.Double(box.getHeight() - up, box.getWidth() - right);
      default -> new Point2D.Double(right, box.getHeight() - up);
    };
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.move(page(p0.getX(), p0.getY()));
    path.line(page(p1.getX(), p1.getY()));
    path.line(page(p2.getX(), p2.getY()));
    path.line(page(p3.getX(), p3.getY()));
    path.close();
  }

  @Override
  public void moveTo(float x, float y) {
    path.move(page(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    path.line(page(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curve(page(x3, y3));
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void clip(int rule) {
    clipping = true;
  }

  @Override
  public void endPath() {
    if (clipping) {
      Rectangle2D both = clip.createIntersection(path.bounds());
      clip = both.getWidth() > 0 && both.getHeight() > 0 ? both : clip;
      clipping = false;
    }
    path.end();
  }

  @Override
  public void saveGraphicsState() {
    clips.push(clip);
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    clip = clips.isEmpty() ? clip : clips.pop();
    super.restoreGraphicsState();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    Rectangle2D outside = clip;
    int saved = clips.size();
    super.showForm(form);
    while (clips.size() > saved) {
      clips.pop();
    }
    clip = outside;
  }

  @Override
  public void strokePath() {
    path.stroke();
    endPath();
  }

  @Override
  public void fillPath(int rule) {
    path.fill();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    path.stroke();
    endPath();
  }

  @Override
  public void shadingFill(COSName name) {
    // A gradient is no line.
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix drawn = getGraphicsState().getCurrentTransformationMatrix();
    double area = Math.abs(drawn.getScalingFactorX() * drawn.getScalingFactorY());
    picture |= area > 0.25 * box.getWidth() * box.getHeight();
  }
}
