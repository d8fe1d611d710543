package jibian.ui.rollforward;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import jibian.rollforward.Standing;
import jibian.rollforward.YearPlace;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;

/// A line of the list: a project with a tick, or a year in its words, before and after.
final class RollCell extends ListCell<RollLine> {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

  /// Characters shown before a year.
  private static final int BEFORE = 14;

  private final RollForwardModel model;
  private final CheckBox box = new CheckBox();
  private final Label name = Nodes.label("", "roll-name");
  private final Label ahead = Nodes.label("", "roll-ahead");
  private final Label old = Nodes.label("", "roll-old");
  private final Label arrow = Nodes.label("→", "muted");
  private final Label fresh = Nodes.label("", "roll-new");
  private final Label rest = Nodes.grow(Nodes.label("", "roll-rest"));
  private final Label reason = Nodes.label("", "muted");
  private final HBox line =
      Nodes.row("roll-line", box, name, ahead, old, arrow, fresh, rest, reason);

  RollCell(RollForwardModel model) {
    this.model = model;
    setPrefWidth(0);
    box.setFocusTraversable(false);
    box.setOnAction(_ -> model.toggle(getItem()));
    line.setAlignment(Pos.CENTER_LEFT);
    Nodes.keepWhole(ahead, old, arrow, fresh, reason);
  }

  @Override
  protected void updateItem(RollLine item, boolean empty) {
    super.updateItem(item, empty);
    boolean there = !empty && item != null;
    setText(null);
    setGraphic(there ? line : null);
    pseudoClassStateChanged(GROUP, there && item instanceof RollLine.Group);
    pseudoClassStateChanged(OFF, there && !model.ticks().ticked(item));
    setAccessibleText(null);
    if (there) {
      box.setSelected(model.ticks().ticked(item));
      switch (item) {
        case RollLine.Group group -> show(group);
        case RollLine.Year(YearPlace place) -> show(place);
      }
    }
  }

  private void show(RollLine.Group group) {
    for (Label label : new Label[] {ahead, old, arrow, fresh}) {
      Nodes.show(label, false);
    }
    name.setText(group.name());
    boolean taken = group.project().map(one -> model.ticks().takes(one.id())).orElse(true);
    rest.setText(group.ended().isEmpty() ? "" : Messages.text("roll.ended", group.ended()));
    reason.setText(
        taken && group.places().isEmpty()
            ? ""
            : taken
                ? Messages.text("roll.years", group.places().size())
                : Messages.text("roll.leftOut"));
    said(name.getText(), rest.getText(), reason.getText());
  }

  private void show(YearPlace place) {
    for (Label label : new Label[] {ahead, old, arrow, fresh}) {
      Nodes.show(label, true);
    }
    boolean changes = model.ticks().changes(place);
    Nodes.show(arrow, changes);
    Nodes.show(fresh, changes);
    name.setText(model.name(place));
    String words = place.text().replace('\n', ' ');
    int from = Math.max(0, place.start() - BEFORE);
    ahead.setText((from > 0 ? "…" : "") + words.substring(from, place.start()));
    old.setText(place.before());
    fresh.setText(place.after());
    rest.setText(Excerpt.label(words.substring(place.end())));
    reason.setText(
        place.standing().goesAlong() && changes
            ? ""
            : Messages.text("roll.reason." + key(place.standing())));
    said(
        name.getText(),
        ahead.getText(),
        old.getText(),
        changes ? place.after() : "",
        rest.getText());
  }

  private static String key(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Read aloud it says whether it is carried over.
  private void said(String... words) {
    setAccessibleText(
        String.join(" ", words)
            + " "
            + Messages.text(model.ticks().ticked(getItem()) ? "roll.ticked" : "roll.unticked"));
  }
}
