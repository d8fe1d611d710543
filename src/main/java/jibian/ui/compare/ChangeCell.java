package jibian.ui.compare;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import jibian.compare.Change;
import jibian.compare.ChangeLine;
import jibian.compare.Piece;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;

/// A line of a comparison: what it is about, both texts side by side, what became of it.
final class ChangeCell extends ListCell<ChangeLine> {
  private static final PseudoClass EQUAL = PseudoClass.getPseudoClass("equal");

  /// So many characters of a text are laid out on the screen.
  private static final int MOST = Excerpt.LONGEST / 10;

  private final GridPane grid = columns();
  private final Label where = wrapped("change-where");
  private final MarkedText before = new MarkedText();
  private final MarkedText after = new MarkedText();
  private final Label remark = wrapped("change-remark");

  ChangeCell() {
    setPrefWidth(0);
    grid.addRow(0, where, before, after, remark);
    List.of(where, before, after, remark).forEach(node -> GridPane.setValignment(node, VPos.TOP));
  }

  /// The columns of a line, for the headings above the list too.
  static GridPane columns() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("change-line");
    grid.getColumnConstraints().setAll(share(20), share(34), share(34), share(12));
    return grid;
  }

  private static ColumnConstraints share(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
    column.setMinWidth(0);
    return column;
  }

  private static Label wrapped(String style) {
    Label label = Nodes.wrapped("", style);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  @Override
  protected double computePrefHeight(double width) {
    Node shown = getGraphic();
    double room = width - snappedLeftInset() - snappedRightInset();
    return shown == null
        ? super.computePrefHeight(width)
        : snappedTopInset() + grid.prefHeight(room) + snappedBottomInset();
  }

  @Override
  protected void updateItem(ChangeLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    boolean there = !empty && line != null;
    setGraphic(there ? grid : null);
    pseudoClassStateChanged(EQUAL, there && line.change() == Change.EQUAL);
    setAccessibleText(null);
    if (there) {
      show(line);
    }
  }

  private void show(ChangeLine line) {
    List<Piece> pieces = line.pieces();
    where.setText(
        Excerpt.label(line.where().isEmpty() ? Messages.text("compare.whole") : line.where()));
    before.show(pieces, Piece.Kind.DELETED, MOST);
    after.show(pieces, Piece.Kind.INSERTED, MOST);
    remark.setText(line.remark());
    setAccessibleText(
        String.join(
            " ",
            where.getText(),
            side(pieces, Piece.Kind.INSERTED),
            Messages.text("compare.arrow"),
            side(pieces, Piece.Kind.DELETED),
            line.remark()));
  }

  private static String side(List<Piece> pieces, Piece.Kind other) {
    return Excerpt.label(
        pieces.stream()
            .filter(piece -> piece.kind() != other)
            .map(Piece::text)
            .collect(Collectors.joining()));
  }
}
