package jibian.ui.findings;

import module java.base;

import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import jibian.text.Messages;
import jibian.ui.command.Menus;
import jibian.ui.findings.FindingCommands.Chosen;
import jibian.ui.kit.Icons;
import jibian.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// A line of the list: how bad, where, what, and what can be done. The place has a share of the width, the message the
/// rest; both are whole in the tooltip.
final class FindingCell extends ListCell<FindingLine> {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final double PLACE = 0.27;
  private static final int SHORT = 10;

  private final FindingsModel model;
  private final FindingActions findingActions;
  private final Consumer<FindingItem> go;
  private final Label sign = Nodes.label("", "sign");
  private final Label place = new Label();
  private final Label message = new Label();
  private final Hyperlink fix = new Hyperlink();
  private final Hyperlink why = new Hyperlink(Messages.text("finding.why"));
  private final Hyperlink reason = new Hyperlink();
  private final HBox line = new HBox(sign, place, message, why, reason, fix);
  private final Tooltip tip = new Tooltip();
  private final ContextMenu menu = new ContextMenu();

  /// @param go leads to a finding
  FindingCell(FindingsModel model, FindingActions findingActions, Consumer<FindingItem> go) {
    this.model = model;
    this.findingActions = findingActions;
    this.go = go;
    line.getStyleClass().add("finding");
    Nodes.grow(message);
    Nodes.keepWhole(place);
    List.of(fix, why, reason)
        .forEach(
            link -> {
              Nodes.keepWhole(link);
              link.setFocusTraversable(false);
            });
    line.setPrefWidth(0);
    tip.setWrapText(true);
    tip.getStyleClass().add("finding-tip");
    setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2
              && getItem() instanceof FindingLine.Entry(FindingItem finding)) {
            go.accept(finding);
          }
        });
    addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, _ -> offers());
    Menus.showKeys(menu);
    selectedProperty().subscribe(_ -> links());
    hoverProperty().subscribe(_ -> links());
  }

  @Override
  protected void updateItem(FindingLine item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setTooltip(null);
    setContextMenu(null);
    pseudoClassStateChanged(HEADING, item instanceof FindingLine.Heading && !empty);
    setGraphic(empty || item == null ? null : line);
    switch (empty ? null : item) {
      case FindingLine.Heading(List<FindingItem> findings) -> heading(findings);
      case FindingLine.Entry(FindingItem finding) -> entry(finding);
      case null -> setAccessibleText(null);
    }
  }

  private void heading(List<FindingItem> findings) {
    sign.setText("");
    line.getChildren().setAll(place, message);
    place.prefWidthProperty().unbind();
    place.setPrefWidth(Region.USE_COMPUTED_SIZE);
    place.setText(model.names().group(findings.getFirst()));
    place.setGraphic(null);
    message.setText(Integer.toString(findings.size()));
    setAccessibleText(place.getText());
  }

  private void entry(FindingItem finding) {
    line.getChildren().setAll(sign, place, message, why, reason, fix);
    place.prefWidthProperty().bind(getListView().widthProperty().multiply(PLACE));
    boolean overridden = finding.overridden();
    boolean error = finding.rank() == FindingItem.Rank.ERROR && !overridden;
    boolean warning = finding.rank() == FindingItem.Rank.WARNING && !overridden;
    sign.pseudoClassStateChanged(ERROR, error);
    sign.pseudoClassStateChanged(WARNING, warning);
    sign.setText(overridden ? "✓" : sign(finding.rank()));
    place.setText(under(finding) ? "" : model.names().place(finding));
    place.setGraphic(under(finding) ? Icons.of(Feather.CORNER_DOWN_RIGHT) : null);
    message.setText(said(finding));
    String label = finding.fixLabel();
    mending(finding, label);
    why.setOnAction(_ -> findingActions.explain(finding));
    reason.setText(Messages.text(overridden ? "finding.withdraw" : "finding.override.short"));
    reason.setOnAction(
        _ -> {
          if (overridden) {
            findingActions.withdraw(finding);
          } else {
            findingActions.override(finding);
          }
        });
    links();
    tip.setText(
        String.join("\n", model.names().path(finding), finding.message() + answer(finding), label));
    setTooltip(tip);
    setContextMenu(menu);
    setAccessibleText(
        Messages.text("severity." + finding.rank().name().toLowerCase(Locale.ROOT))
            + " "
            + model.names().place(finding)
            + " "
            + message.getText());
  }

  /// Whether the line above is about the same cell and explains this one.
  private boolean under(FindingItem finding) {
    int above = getIndex() - 1;
    return above >= 0
        && getListView().getItems().get(above) instanceof FindingLine.Entry(FindingItem first)
        && first.beside(finding);
  }

  private static String sign(FindingItem.Rank severity) {
    return switch (severity) {
      case ERROR -> "●";
      case WARNING -> "▲";
      case UNFILLED -> "□";
      case HINT -> "○";
    };
  }

  /// What fixes it: what somebody else offers, else its own fix.
  private void mending(FindingItem finding, String label) {
    Optional<FindingActions.Offer> offer = findingActions.offer(finding);
    String own = label.length() > SHORT ? Messages.text("fix.write.other") : label;
    fix.setText(offer.map(FindingActions.Offer::label).orElse(own));
    Nodes.show(fix, finding.fixable() || offer.isPresent());
    fix.setOnAction(
        _ ->
            offer
                .map(FindingActions.Offer::action)
                .orElse(() -> findingActions.fix(finding))
                .run());
  }

  private static String said(FindingItem finding) {
    if (finding.overridden()) {
      return Messages.text("finding.reason", finding.reason().orElse(""));
    }
    return finding.lapsed()
        ? Messages.text("finding.lapsed.short", finding.message())
        : finding.message();
  }

  private static String answer(FindingItem finding) {
    return finding
        .reason()
        .map(
            text ->
                "\n"
                    + (finding.lapsed()
                        ? Messages.text("finding.lapsed", text)
                        : Messages.text("finding.reason", text)))
        .orElse("");
  }

  /// The quiet links stand only where the clerk is.
  private void links() {
    boolean wanted = isSelected() || isHover();
    List.of(why, reason).forEach(link -> Nodes.show(link, wanted));
  }

  /// What the menu offers is looked up when it is asked for: thirty lines are shown again after every step.
  private void offers() {
    if (getItem() instanceof FindingLine.Entry(FindingItem finding)) {
      menu.getItems().setAll(FindingCommands.items(new Chosen(finding, findingActions, go)));
    }
  }
}
