package jibian.ui.findings;

import module java.base;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;

/// Says what is wrong with a cell, and what can be done. It never has the keyboard: what it offers has keys of its own.
/// But for its links the mouse goes through it: a click meant for what lies under it arrives there.
final class Bubble extends VBox {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final FindingActions findingActions;
  private final Label title = Nodes.label("", "bubble-title");
  private final Label message = Nodes.wrapped("");
  private final Button fix = new Button();
  private final Label key = muted(Messages.text("finding.key"));
  private final Hyperlink why = link(Messages.text("finding.why"), FindingActions::explain);
  private final Hyperlink keep = link(Messages.text("finding.override"), FindingActions::override);
  private final Hyperlink withdraw =
      link(Messages.text("finding.withdraw"), FindingActions::withdraw);
  private final Label more = muted("");
  private final FlowPane row = new FlowPane();
  private List<FindingItem> shown = List.of();

  Bubble(FindingActions findingActions) {
    this.findingActions = findingActions;
    getStyleClass().add("bubble");
    setPickOnBounds(false);
    title.setMouseTransparent(true);
    message.setMouseTransparent(true);
    row.getStyleClass().add("bubble-row");
    row.setPickOnBounds(false);
    fix.getStyleClass().add("accent");
    fix.setFocusTraversable(false);
    fix.setOnAction(_ -> fixable().ifPresent(findingActions::fix));
    getChildren().addAll(title, message, row);
    Nodes.show(this, false);
  }

  /// Its ground is no part of it for the mouse.
  @Override
  public boolean contains(double x, double y) {
    return false;
  }

  private static Label muted(String text) {
    Label label = Nodes.label(text, "muted");
    label.setMouseTransparent(true);
    return label;
  }

  private Hyperlink link(String text, BiConsumer<FindingActions, FindingItem> action) {
    Hyperlink link = new Hyperlink(text);
    link.setFocusTraversable(false);
    link.setOnAction(
        _ -> shown.stream().findFirst().ifPresent(one -> action.accept(findingActions, one)));
    return link;
  }

  private Optional<FindingItem> fixable() {
    return shown.stream().filter(FindingItem::fixable).findFirst();
  }

  /// Says what is wrong.
  ///
  /// @param findings the first is told, the others are counted
  void fill(List<FindingItem> findings) {
    shown = findings;
    FindingItem first = shown.getFirst();
    boolean overridden = first.overridden();
    pseudoClassStateChanged(ERROR, first.rank() == FindingItem.Rank.ERROR && !overridden);
    title.setText(overridden ? Messages.text("finding.overridden") : first.title());
    message.setText(text(first));
    Optional<FindingItem> fixing = fixable();
    fix.setText(fixing.map(FindingItem::fixLabel).orElse(""));
    int rest = shown.size() - 1;
    more.setText(Messages.text("finding.more", rest));
    row.getChildren().clear();
    if (fixing.isPresent()) {
      row.getChildren().addAll(fix, key);
    }
    Optional<FindingActions.Offer> offer = findingActions.offer(first);
    offer.ifPresent(one -> row.getChildren().add(offered(one)));
    if (fixing.isEmpty() && offer.isPresent()) {
      row.getChildren().add(key);
    }
    if (first.ruled()) {
      row.getChildren().addAll(why, overridden ? withdraw : keep);
    }
    if (rest > 0) {
      row.getChildren().add(more);
    }
  }

  private static Node offered(FindingActions.Offer offer) {
    Hyperlink link = new Hyperlink(offer.label());
    link.setFocusTraversable(false);
    link.setOnAction(_ -> offer.action().run());
    return link;
  }

  private static String text(FindingItem finding) {
    String reason = finding.reason().orElse("");
    if (finding.overridden()) {
      return finding.message() + "\n" + Messages.text("finding.reason", reason);
    }
    return finding.lapsed()
        ? finding.message() + "\n" + Messages.text("finding.lapsed", reason)
        : finding.message();
  }
}
