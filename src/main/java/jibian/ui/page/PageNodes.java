package jibian.ui.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import javafx.scene.transform.Affine;
import jibian.page.PageMark;

/// Pages as nodes, which a printer draws as sharp as it can.
public final class PageNodes {
  private static final double RULE = 0.5;
  private static final double THICKER = 0.03;

  /// A page in points, moved by an offset. From any thread.
  public static Node of(TypesetPage page, double left, double top) {
    List<Node> nodes = new ArrayList<>(page.pieces().size() + page.rules().size());
    page.rules().forEach(rule -> nodes.add(line(rule)));
    page.pieces().forEach(piece -> nodes.add(text(piece)));
    Group moved = new Group(nodes);
    moved.setTranslateX(left);
    moved.setTranslateY(top);
    return new Group(moved);
  }

  private static Line line(PageMark.Rule rule) {
    Line line = new Line(rule.x1(), rule.y1(), rule.x2(), rule.y2());
    line.setStrokeWidth(RULE);
    line.setStrokeLineCap(StrokeLineCap.SQUARE);
    return line;
  }

  private static Text text(TypesetPage.Piece piece) {
    Text text = new Text(piece.text());
    text.setFont(piece.face().font());
    double factor = piece.size() / piece.face().font().getSize();
    double across = factor * piece.stretch();
    text.getTransforms().add(new Affine(across, 0, piece.x(), 0, factor, piece.y()));
    if (piece.face().thicken()) {
      text.setStroke(Color.BLACK);
      text.setStrokeWidth(piece.face().font().getSize() * THICKER);
    }
    return text;
  }
}
