import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Draws the application's icon from its one vector source: a PNG for each size, and an ICO with those that Windows
/// shows. It knows the shapes the source uses: rounded rectangles, circles and polylines.
///
/// Run by the build: `java packaging/Icons.java icons/jibian.svg WINDOW-FOLDER PACKAGE-FOLDER`. The first folder gets
/// the sizes a window needs, the second all of them.
class Icons {
  private static final List<Integer> WINDOW = List.of(16, 24, 32, 48, 64, 128, 256);
  private static final List<Integer> PACKAGE = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  /// The sizes Windows asks for; from 256 on there is no larger one in the format.
  private static final List<Integer> ICO = List.of(16, 20, 24, 32, 40, 48, 64, 128, 256);

  /// An ICO's directory: 6 bytes, then 16 for each picture.
  private static final int HEADER = 6;

  private static final int ENTRY = 16;

  private final List<Figure> figures = new ArrayList<>();
  private final double side;

  private Icons(Path source) throws Exception {
    Element svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(source.toFile())
            .getDocumentElement();
    this.side = Double.parseDouble(svg.getAttribute("viewBox").split(" ")[2]);
    NodeList children = svg.getChildNodes();
    for (int at = 0; at < children.getLength(); at++) {
      if (children.item(at) instanceof Element element) {
        figures.add(Figure.of(element));
      }
    }
  }

  public static void main(String[] args) throws Exception {
    System.setProperty("java.awt.headless", "true");
    Icons icons = new Icons(Path.of(args[0]));
    icons.pictures(Files.createDirectories(Path.of(args[1])), WINDOW);
    Path packages = Files.createDirectories(Path.of(args[2]));
    icons.pictures(packages, PACKAGE);
    write(packages.resolve("jibian.ico"), icons.ico());
  }

  private void pictures(Path folder, List<Integer> sizes) throws IOException {
    for (int size : sizes) {
      write(folder.resolve("jibian-" + size + ".png"), png(size));
    }
  }

  /// What is there and the same stays, so that nothing is built again for it.
  private static void write(Path file, byte[] bytes) throws IOException {
    if (!Files.exists(file) || Files.mismatch(file, Files.write(temporary(file), bytes)) >= 0) {
      Files.write(file, bytes);
    }
    Files.deleteIfExists(temporary(file));
  }

  private static Path temporary(Path file) {
    return file.resolveSibling(file.getFileName() + ".tmp");
  }

  private byte[] png(int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture(size), "png", out);
    return out.toByteArray();
  }

  private BufferedImage picture(int size) {
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(size / side, size / side);
    figures.forEach(figure -> figure.draw(graphics));
    graphics.dispose();
    return picture;
  }

  /// The pictures as PNG, which Windows reads in icons since Vista.
  private byte[] ico() throws IOException {
    List<byte[]> pictures = new ArrayList<>();
    int length = HEADER + ENTRY * ICO.size();
    for (int size : ICO) {
      pictures.add(png(size));
      length += pictures.getLast().length;
    }
    ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    out.putShort((short) 0).putShort((short) 1).putShort((short) ICO.size());
    int offset = HEADER + ENTRY * ICO.size();
    for (int at = 0; at < ICO.size(); at++) {
      byte side = (byte) (ICO.get(at) % 256);
      out.put(side).put(side).put((byte) 0).put((byte) 0);
      out.putShort((short) 1).putShort((short) 32);
      out.putInt(pictures.get(at).length).putInt(offset);
      offset += pictures.get(at).length;
    }
    pictures.forEach(out::put);
    return out.array();
  }

  /// A shape and how it is drawn.
  private record Figure(Shape shape, String fill, String stroke, float width) {

    static Figure of(Element element) {
      Shape shape =
          switch (element.getTagName()) {
            case "rect" -> rectangle(element);
            case "circle" -> circle(element);
            case "polyline" -> polyline(element.getAttribute("points"));
            default -> throw new IllegalArgumentException("unknown shape " + element.getTagName());
          };
      String width = element.getAttribute("stroke-width");
      return new Figure(
          shape,
          element.getAttribute("fill"),
          element.getAttribute("stroke"),
          width.isEmpty() ? 0 : Float.parseFloat(width));
    }

    private static double number(Element element, String name) {
      return Double.parseDouble(element.getAttribute(name));
    }

    private static Shape rectangle(Element element) {
      double round = number(element, "rx") * 2;
      return new RoundRectangle2D.Double(
          number(element, "x"),
          number(element, "y"),
          number(element, "width"),
          number(element, "height"),
          round,
          round);
    }

    private static Shape circle(Element element) {
      double radius = number(element, "r");
      return new Ellipse2D.Double(
          number(element, "cx") - radius, number(element, "cy") - radius, radius * 2, radius * 2);
    }

    private static Shape polyline(String points) {
      Path2D path = new Path2D.Double();
      for (String point : points.strip().split("\\s+")) {
        String[] pair = point.split(",");
        double x = Double.parseDouble(pair[0]);
        double y = Double.parseDouble(pair[1]);
        if (path.getCurrentPoint() == null) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
      return path;
    }

    void draw(Graphics2D graphics) {
      if (!fill.isEmpty() && !fill.equals("none")) {
        graphics.setColor(Color.decode(fill));
        graphics.fill(shape);
      }
      if (!stroke.isEmpty()) {
        graphics.setColor(Color.decode(stroke));
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
      }
    }
  }
}
