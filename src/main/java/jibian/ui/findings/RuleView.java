package jibian.ui.findings;

import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.check.finding.Rule;
import jibian.check.finding.Rules;
import jibian.text.Messages;
import jibian.ui.overlay.Overlay;

/// Explains a finding: what the rule demands, on what ground, how it is done wrong and right, how bad it is.
final class RuleView extends VBox {
  private final GridPane lines = new GridPane();

  private RuleView(FindingItem finding, String severity) {
    Rule rule = finding.found().rule();
    Label title = new Label(rule.name());
    title.setWrapText(true);
    title.getStyleClass().add("title");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints texts = new ColumnConstraints();
    texts.setHgrow(Priority.ALWAYS);
    lines.getColumnConstraints().setAll(names, texts);
    lines.getStyleClass().add("form");
    line(Messages.text("rule.here"), finding.message());
    String ground = Messages.text("rule.ground." + rule.ground().name().toLowerCase(Locale.ROOT));
    line(Messages.text("rule.ground"), Messages.text("rule.source", rule.source(), ground));
    Rules.example(rule.id())
        .ifPresent(
            example -> {
              line(Messages.text("rule.wrong"), example.wrong());
              line(Messages.text("rule.right"), example.right());
            });
    line(Messages.text("rule.severity"), severity);
    finding.reason().ifPresent(text -> line(Messages.text("reason.name"), text));
    Label close = new Label(Messages.text("help.close"));
    close.getStyleClass().add("muted");
    setId("rule-help");
    getChildren().addAll(title, lines, close);
  }

  /// Shows it beside what has the keyboard, without keeping the clerk from anything.
  ///
  /// @param severity how bad it is, and who says so
  static void show(Overlay overlay, FindingItem finding, String severity) {
    overlay.explain(new RuleView(finding, severity), false);
  }

  private void line(String name, String text) {
    Label label = new Label(name);
    label.getStyleClass().add("muted");
    GridPane.setValignment(label, VPos.TOP);
    Label value = new Label(text);
    value.setWrapText(true);
    value.setMinHeight(Region.USE_PREF_SIZE);
    lines.addRow(lines.getRowCount(), label, value);
  }
}
