package jibian.ui.findings;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;
import jibian.ui.overlay.Overlay;

/// Asks why something is left as it is; the same reason may do for others that break the same rule.
final class ReasonView extends VBox {
  private final Overlay overlay;
  private final FindingsModel model;
  private final ChoiceList list;
  private final ReasonField field = new ReasonField(this::done);
  private final Button ok = new Button();

  private ReasonView(Overlay overlay, FindingsModel model, FindingItem finding) {
    this.overlay = overlay;
    this.model = model;
    this.list = new ChoiceList(model, _ -> {});
    Label title = Nodes.label(Messages.text("reason.title"), "title");
    Label message = Nodes.wrapped(finding.message());
    Label where = Nodes.label(model.names().path(finding), "muted");
    field.setText(finding.reason().orElse(""));
    getStyleClass().addAll("message", "reason-view");
    getChildren().addAll(title, new VBox(where, message), field);
    alike(finding);
    getChildren().add(buttons());
    field.textProperty().subscribe(_ -> refresh());
    list.chosenProperty().subscribe(_ -> refresh());
  }

  static void show(
      Overlay overlay, FindingsModel model, FindingItem finding, UnfinishedReason unfinished) {
    ReasonView view = new ReasonView(overlay, model, finding);
    unfinished.keep(view.field, finding.rule() + " " + finding.where());
    overlay.show(view, view.field, Pos.CENTER);
    view.field.selectAll();
  }

  private void alike(FindingItem finding) {
    List<FindingItem> alike = model.alike(finding);
    list.show(alike);
    list.choose(List.of(finding));
    if (alike.size() > 1) {
      Label others = new Label(Messages.text("reason.alike", alike.size() - 1));
      Hyperlink all = new Hyperlink(Messages.text("reason.all"));
      all.setOnAction(_ -> list.chooseAll(true));
      HBox line = Nodes.row("caption-line", others, all);
      getChildren().addAll(line, list);
      list.reveal(finding);
    }
  }

  private HBox buttons() {
    Button cancel = new Button(Messages.text("reason.cancel"));
    cancel.setOnAction(_ -> overlay.close());
    ok.setId("override");
    ok.getStyleClass().add("accent");
    ok.setDefaultButton(true);
    ok.setOnAction(_ -> done());
    HBox buttons = Nodes.row("buttons", cancel, ok);
    return buttons;
  }

  private void refresh() {
    int count = list.chosenProperty().get().size();
    ok.setText(count > 1 ? Messages.text("reason.ok.all", count) : Messages.text("reason.ok"));
    ok.setDisable(count == 0 || field.written().isEmpty());
  }

  private void done() {
    if (!ok.isDisabled()) {
      List<FindingItem> findings = list.chosen();
      String reason = field.written();
      overlay.close();
      model.override(findings, reason);
    }
  }
}
