package jibian.ui.findings;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.check.finding.Rule;
import jibian.form.Form;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;

/// Explains a finding: what the rule demands, on what ground, how it is done wrong and right, how bad it is.
final class RuleView extends VBox {
  private final GridPane lines = new GridPane();

  /// @param read what the reviewer read there
  /// @param sample how it is done right in a project like this one
  RuleView(FindingItem finding, Form form, Optional<String> read, Optional<String> sample) {
    Rule rule = finding.found().rule();
    Label title = Nodes.wrapped(rule.name());
    title.getStyleClass().add("title");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints texts = new ColumnConstraints();
    texts.setHgrow(Priority.ALWAYS);
    lines.getColumnConstraints().setAll(names, texts);
    lines.getStyleClass().add("form");
    line(Messages.text("rule.here"), finding.message());
    read.ifPresent(it -> line(Messages.text("rule.read"), it));
    String ground = Messages.text("rule.ground." + rule.ground().name().toLowerCase(Locale.ROOT));
    line(Messages.text("rule.ground"), Messages.text("rule.source", rule.source(), ground));
    rule.example()
        .ifPresent(
            example -> {
              line(Messages.text("rule.wrong"), example.wrong());
              line(Messages.text("rule.right"), example.right());
            });
    sample.ifPresent(it -> line(Messages.text("rule.sample"), it));
    line(Messages.text("rule.severity"), severity(finding, form));
    finding.reason().ifPresent(text -> line(Messages.text("reason.name"), text));
    Label close = Nodes.label(Messages.text("help.close"), "muted");
    setId("rule-help");
    getChildren().addAll(title, lines, close);
  }

  /// How bad findings of its rule are, and who says so.
  private static String severity(FindingItem finding, Form form) {
    String severity = Messages.text("severity." + finding.rank().name().toLowerCase(Locale.ROOT));
    if (form.declaration().fields("severities").contains(finding.rule())) {
      return Messages.text("rule.severity.form", severity, form.name());
    }
    return finding.found().severity() == finding.found().rule().severity()
        ? Messages.text("rule.severity.usual", severity)
        : Messages.text("rule.severity.case", severity);
  }

  private void line(String name, String text) {
    Label label = Nodes.label(name, "muted");
    GridPane.setValignment(label, VPos.TOP);
    Label value = Nodes.wrapped(text);
    value.setMinHeight(Region.USE_PREF_SIZE);
    lines.addRow(lines.getRowCount(), label, value);
  }
}
