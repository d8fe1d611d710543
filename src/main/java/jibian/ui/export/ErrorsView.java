package jibian.ui.export;

import module java.base;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.ui.findings.ChoiceList;
import jibian.ui.findings.FindingItem;
import jibian.ui.findings.FindingsModel;
import jibian.ui.findings.ReasonField;
import jibian.ui.findings.UnfinishedReason;
import jibian.ui.kit.Nodes;

/// The errors that keep a text from being exported, and what can be done about them: go there, fix what is safe, or
/// give one reason for all that are meant so.
final class ErrorsView extends VBox {
  private final FindingsModel findings;
  private final ChoiceList list;
  private final Label title = Nodes.label("", "export-errors-title");
  private final Hyperlink mend = Nodes.link("", "mend", this::mend);
  private final ReasonField reason = new ReasonField(this::override);
  private final Button override = new Button();
  private List<FindingItem> errors = List.of();

  /// @param go leads to a finding
  /// @param unfinished keeps a reason while it is written
  ErrorsView(FindingsModel findings, Consumer<FindingItem> go, UnfinishedReason unfinished) {
    this.findings = findings;
    this.list = new ChoiceList(findings, go);
    getStyleClass().add("export-errors");
    title.setMinWidth(0);
    list.setId("errors");
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(line(title, Nodes.space(), mend), list, choices(go), reasons());
    list.chosenProperty().subscribe(_ -> refresh());
    unfinished.keep(reason, "export");
    findings.fixes().subscribe(this::offerMend);
    reason.textProperty().subscribe(_ -> refresh());
  }

  private static HBox line(Region... nodes) {
    return Nodes.row("export-errors-line", nodes);
  }

  private HBox choices(Consumer<FindingItem> go) {
    return line(
        Nodes.link(Messages.text("export.projects.all"), "all", () -> list.chooseAll(true)),
        Nodes.link(Messages.text("export.projects.none"), "none", () -> list.chooseAll(false)),
        Nodes.link(Messages.text("export.errors.alike"), "alike", list::chooseAlike),
        Nodes.link(Messages.text("export.errors.go"), "go", () -> go.accept(chosenOrFirst())));
  }

  private HBox reasons() {
    override.setId("override");
    override.setOnAction(_ -> override());
    Nodes.keepWhole(override);
    return line(Nodes.grow(reason), override);
  }

  /// Shows errors; nothing at all where there are none.
  void show(List<FindingItem> now) {
    if (!now.equals(errors)) {
      errors = now;
      list.show(now);
      list.getSelectionModel().selectFirst();
    }
    Nodes.show(this, !now.isEmpty());
    title.setText(Messages.text("export.errors", now.size()));
    offerMend();
    refresh();
  }

  private void offerMend() {
    int mended = findings.fixes().count(errors);
    mend.setText(Messages.text("export.errors.mend", mended));
    mend.setVisible(mended > 0);
  }

  /// What has the keyboard first.
  Node first() {
    return list;
  }

  private void refresh() {
    int chosen = list.chosenProperty().get().size();
    override.setText(
        chosen == 0
            ? Messages.text("export.errors.override")
            : Messages.text("export.errors.override.some", chosen));
    override.setDisable(chosen == 0 || reason.written().isEmpty());
  }

  private FindingItem chosenOrFirst() {
    List<FindingItem> chosen = list.chosen();
    return chosen.isEmpty() ? errors.getFirst() : chosen.getFirst();
  }

  private void mend() {
    findings
        .fixes()
        .fix(
            errors.stream()
                .filter(FindingItem::safe)
                .map(FindingItem::rule)
                .collect(Collectors.toSet()));
  }

  private void override() {
    if (!override.isDisabled()) {
      findings.override(list.chosen(), reason.written());
      reason.clear();
    }
  }
}
