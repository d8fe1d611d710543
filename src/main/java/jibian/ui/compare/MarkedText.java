package jibian.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import jibian.compare.Piece;

/// One of two texts, wrapped, with what only it holds marked: struck out on red or underlined on green.
final class MarkedText extends TextFlow {
  private final List<Mark> marks = new ArrayList<>();

  /// A tint behind some characters.
  private record Mark(Path tint, int start, int end) {}

  MarkedText() {
    getStyleClass().add("marked-text");
    setMinWidth(0);
  }

  /// Shows a text.
  ///
  /// @param own the pieces only this text holds
  /// @param most characters that are shown
  void show(List<Piece> pieces, Piece.Kind own, int most) {
    getChildren().clear();
    marks.clear();
    int at = 0;
    boolean cut = false;
    for (Piece piece : pieces) {
      if (piece.kind() == Piece.Kind.BOTH || piece.kind() == own) {
        String shown = piece.text().substring(0, Math.min(piece.text().length(), most - at));
        cut |= shown.length() < piece.text().length();
        if (!shown.isEmpty()) {
          add(shown, piece.kind() == own, own == Piece.Kind.DELETED, at);
        }
        at += shown.length();
      }
    }
    if (cut) {
      getChildren().add(text("…"));
    }
  }

  private void add(String shown, boolean marked, boolean deleted, int at) {
    Text text = text(shown);
    if (marked) {
      text.setStrikethrough(deleted);
      text.setUnderline(!deleted);
      Path tint = new Path();
      tint.setManaged(false);
      tint.getStyleClass().add(deleted ? "tint-deleted" : "tint-inserted");
      marks.add(new Mark(tint, at, at + shown.length()));
      getChildren().addFirst(tint);
    }
    getChildren().add(text);
  }

  private static Text text(String shown) {
    Text text = new Text(shown);
    text.getStyleClass().add("marked-sign");
    return text;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    marks.forEach(
        mark -> mark.tint().getElements().setAll(getRangeShape(mark.start(), mark.end(), true)));
  }
}
