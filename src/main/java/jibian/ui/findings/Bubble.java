package jibian.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import jibian.text.Messages;

/// Tells beside a cell what is wrong with it, and what can be done. It never has the keyboard: what it offers has keys
/// of its own.
public final class Bubble extends VBox {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final double GAP = 6;
  private static final double WIDE = 360;

  private final Optional<Remedies> remedies;
  private final Label title = new Label();
  private final Label message = new Label();
  private final Button fix = new Button();
  private final Label key = muted(Messages.text("finding.key"));
  private final Hyperlink why = link(Messages.text("finding.why"), Remedies::explain);
  private final Hyperlink keep = link(Messages.text("finding.override"), Remedies::override);
  private final Hyperlink withdraw = link(Messages.text("finding.withdraw"), Remedies::withdraw);
  private final Label more = muted("");
  private final FlowPane row = new FlowPane();
  private List<Finding> shown = List.of();

  /// @param remedies what can be done about findings; empty where they are only shown
  public Bubble(Optional<Remedies> remedies) {
    this.remedies = remedies;
    getStyleClass().add("bubble");
    title.getStyleClass().add("bubble-title");
    message.setWrapText(true);
    row.getStyleClass().add("bubble-row");
    fix.getStyleClass().add("accent");
    fix.setFocusTraversable(false);
    fix.setOnAction(_ -> fix());
    getChildren().addAll(title, message, row);
    setManaged(false);
    setVisible(false);
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("muted");
    return label;
  }

  private Hyperlink link(String text, BiConsumer<Remedies, Finding> action) {
    Hyperlink link = new Hyperlink(text);
    link.setFocusTraversable(false);
    link.setOnAction(_ -> remedies.ifPresent(all -> action.accept(all, shown.getFirst())));
    return link;
  }

  /// Does the first that is offered beside a fix.
  public void take() {
    remedies.ifPresent(all -> shown.stream().findFirst().ifPresent(all::fix));
  }

  /// Applies the fix it offers.
  ///
  /// @return whether it offers one
  public boolean fix() {
    Optional<Finding> fixing = shown.stream().filter(Finding::fixable).findFirst();
    remedies.ifPresent(all -> fixing.ifPresent(all::fix));
    return fixing.isPresent();
  }

  /// Shows nothing.
  public void hide() {
    shown = List.of();
    setVisible(false);
  }

  /// Shows what is wrong beside a cell.
  ///
  /// @param cell where it is
  /// @param room what may be covered, the cell excepted
  public void show(List<Finding> findings, Rectangle2D cell, Rectangle2D room) {
    if (!findings.equals(shown)) {
      shown = findings;
      fill();
      applyCss();
    }
    setVisible(!findings.isEmpty() && cell.intersects(room));
    if (isVisible()) {
      double wide = Math.min(room.getWidth() - 8, WIDE);
      place(cell, room, wide, prefHeight(wide));
    }
  }

  private void fill() {
    if (shown.isEmpty()) {
      return;
    }
    Finding first = shown.getFirst();
    boolean overridden = first.overridden();
    pseudoClassStateChanged(ERROR, first.severity() == Finding.Severity.ERROR && !overridden);
    title.setText(overridden ? Messages.text("finding.overridden") : first.title());
    message.setText(text(first));
    Optional<Finding> fixing = shown.stream().filter(Finding::fixable).findFirst();
    fix.setText(fixing.map(Finding::fixLabel).orElse(""));
    int rest = shown.size() - 1;
    more.setText(Messages.text("finding.more", Integer.toString(rest)));
    row.getChildren().clear();
    if (fixing.isPresent()) {
      row.getChildren().addAll(fix, key);
    }
    List<Offer> offers = remedies.map(all -> all.offers(first)).orElse(List.of());
    offers.forEach(offer -> row.getChildren().add(offered(offer)));
    if (fixing.isEmpty() && !offers.isEmpty()) {
      row.getChildren().add(1, key);
    }
    row.getChildren().addAll(why, overridden ? withdraw : keep);
    if (rest > 0) {
      row.getChildren().add(more);
    }
  }

  private static Node offered(Offer offer) {
    Hyperlink link = new Hyperlink(offer.label());
    link.setFocusTraversable(false);
    link.setOnAction(_ -> offer.action().run());
    return link;
  }

  private static String text(Finding finding) {
    String reason = finding.reason().orElse("");
    if (finding.overridden()) {
      return finding.message() + "\n" + Messages.text("finding.reason", reason);
    }
    return finding.lapsed()
        ? finding.message() + "\n" + Messages.text("finding.lapsed", reason)
        : finding.message();
  }

  /// Below the cell where there is room, else above it, else beside it: the cell itself stays in sight.
  private void place(Rectangle2D cell, Rectangle2D room, double wide, double high) {
    double x = Math.clamp(cell.getMinX(), room.getMinX() + 4, room.getMaxX() - wide - 4);
    double y = cell.getMaxY() + GAP;
    if (y + high > room.getMaxY()) {
      y = cell.getMinY() - GAP - high;
    }
    if (y < room.getMinY()) {
      boolean right = cell.getMaxX() + GAP + wide <= room.getMaxX();
      x = right ? cell.getMaxX() + GAP : cell.getMinX() - GAP - wide;
      y = Math.max(room.getMinY(), Math.min(cell.getMinY(), room.getMaxY() - high));
    }
    resizeRelocate(x, y, wide, high);
  }
}
