package jibian.ui.window;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import jibian.ui.findings.FindingsView;
import jibian.ui.port.Settings;

/// Tree, editor with the findings below it, and preview side by side, each as wide or high as the clerk made it last.
/// Where the window is too narrow for all three the preview takes the place of the tree, not of the table.
final class SplitLayout extends SplitPane {
  /// In a window narrower than this, in sizes of the font, the preview opens only when the clerk asks for it.
  private static final double ROOMY = 91;

  /// Where there is less height than this, in sizes of the font, the list of findings is one line, unless the clerk
  /// opens it: the table and the head of a project need the room.
  private static final double HIGH = 58;

  private static final String PREVIEWED = "preview";
  private static final String FOLDED = "findings.folded";

  private final Region tree;
  private final SplitPane middle;
  private final FindingsView findings;
  private final Region preview;
  private final Settings settings;
  private final BooleanProperty previewing = new SimpleBooleanProperty();
  private boolean wide;
  private boolean low;

  SplitLayout(
      Region tree, Region editor, FindingsView findings, Region preview, Settings settings) {
    this.tree = tree;
    this.middle = new SplitPane(editor, findings);
    this.findings = findings;
    this.preview = preview;
    this.settings = settings;
    middle.setOrientation(Orientation.VERTICAL);
    SplitPane.setResizableWithParent(findings, false);
    SplitPane.setResizableWithParent(tree, false);
    SplitPane.setResizableWithParent(preview, false);
    getItems().setAll(tree, middle);
    findings.foldedProperty().set(kept());
    addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
  }

  /// Divides the window, once it has a size.
  void begin() {
    divide();
    widthProperty().subscribe(_ -> width());
    middle.heightProperty().subscribe(_ -> height());
    findings.emProperty().subscribe((_, _) -> Platform.runLater(this::sized));
    findings.foldedProperty().subscribe((_, folded) -> folded(folded));
  }

  /// The text has another size. That comes while styles are applied, when nothing may be taken out.
  private void sized() {
    width();
    height();
  }

  ObservableValue<Boolean> previewing() {
    return previewing;
  }

  void togglePreview() {
    preview(!previewing.get());
    if (wide) {
      settings.put(PREVIEWED, Boolean.toString(previewing.get()));
    }
  }

  /// Brings the tree back where the preview has taken its place.
  void showTree() {
    if (!getItems().contains(tree)) {
      preview(false);
    }
  }

  /// The preview is there where there is room for it, unless the clerk closed it; in a narrow window he opens it.
  private void width() {
    boolean now = getWidth() >= ROOMY * findings.emProperty().getValue();
    if (now != wide) {
      wide = now;
      boolean wanted = !settings.get(PREVIEWED).equals(Optional.of("false"));
      preview(wanted ? wide : previewing.get());
    }
  }

  /// In a low window the list of findings is folded until the clerk opens it; what he does there is forgotten once the
  /// window is higher.
  private void height() {
    boolean now = middle.getHeight() < HIGH * findings.emProperty().getValue();
    if (now != low) {
      low = now;
      findings.foldedProperty().set(low || kept());
      // A divider that is set while the pane is laid out is moved back by that.
      Platform.runLater(this::divide);
    }
  }

  private boolean kept() {
    return settings.get(FOLDED).equals(Optional.of("true"));
  }

  private void preview(boolean wanted) {
    previewing.set(wanted);
    place(preview, wanted, getItems().size());
    place(tree, !wanted || wide, 0);
    divide();
  }

  /// What has the keyboard stays in the window: nothing is taken out that may stay.
  private void place(Node pane, boolean wanted, int at) {
    if (!wanted) {
      getItems().remove(pane);
    } else if (!getItems().contains(pane)) {
      getItems().add(at, pane);
    }
  }

  private void folded(boolean folded) {
    if (!low) {
      settings.put(FOLDED, Boolean.toString(folded));
    }
    divide();
  }

  private void divide() {
    double wide = getWidth();
    int divider = 0;
    if (getItems().contains(tree)) {
      setDividerPosition(divider, size("tree", Math.clamp(0.18 * wide, 220, 290)) / wide);
      divider++;
    }
    if (previewing.get()) {
      double share = size(PREVIEWED, Math.clamp(0.27 * wide, 340, 560)) / wide;
      setDividerPosition(divider, 1 - share);
    }
    double high = middle.getHeight();
    double list = size("findings", Math.clamp(0.34 * high - 116, 128, 260));
    middle.setDividerPosition(0, findings.foldedProperty().get() ? 1 : 1 - list / high);
  }

  /// How wide or high the clerk made a part; the usual size where it was left alone.
  private double size(String pane, double usual) {
    return settings
        .get("pane." + pane)
        .filter(kept -> kept.matches("[0-9]{1,4}"))
        .map(Double::parseDouble)
        .orElse(usual);
  }

  /// The clerk has moved a divider: that size is kept.
  private void released(MouseEvent event) {
    if (event.getTarget() instanceof Node node
        && node.getStyleClass().contains("split-pane-divider")) {
      keep("tree", tree, tree.getWidth());
      keep(PREVIEWED, preview, preview.getWidth());
      if (!findings.foldedProperty().get()) {
        keep("findings", findings, findings.getHeight());
      }
    }
  }

  private void keep(String name, Node pane, double size) {
    if (pane.getScene() != null) {
      settings.put("pane." + name, Long.toString(Math.round(size)));
    }
  }
}
