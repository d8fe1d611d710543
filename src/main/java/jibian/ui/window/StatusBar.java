package jibian.ui.window;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import jibian.text.Messages;
import jibian.ui.findings.FindingsModel;
import jibian.ui.findings.SeverityCounts;
import jibian.ui.kit.Nodes;
import jibian.ui.look.Appearance;
import jibian.ui.session.EditingSession;
import jibian.ui.session.SaveState;
import jibian.ui.submission.SubmissionTotals;

/// The line at the bottom: whether all is saved, what the text adds up to, how many findings there are.
final class StatusBar extends HBox {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /// A check that takes no longer is not worth a word.
  private static final Duration LONG = Duration.millis(600);

  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final PseudoClass UNDERWAY = PseudoClass.getPseudoClass("underway");

  private final Label saved = Nodes.label("", "saved");
  private final Hyperlink again = new Hyperlink(Messages.text("status.again"));
  private final Label sums = new Label();
  private final Label notice = Nodes.label("", "notice");
  private final Label checking = new Label(Messages.text("finding.checking"));
  private final PauseTransition patience = new PauseTransition(LONG);
  private final Label findings = new Label();
  private final Label size = new Label();

  /// @param retry tries at once what the disk refused
  StatusBar(Workspace workspace, Appearance look, Runnable retry) {
    getStyleClass().add("status");
    saved.setId("saved");
    notice.setId("notice");
    getChildren().addAll(saved, again, sums, notice, Nodes.space(), checking, findings, size);
    EditingSession session = workspace.session();
    again.setOnAction(_ -> retry.run());
    notice.textProperty().bind(session.noticeProperty());
    session.savingProperty().subscribe(now -> saving(now));
    session
        .textProperty()
        .subscribe(text -> sums.setText(SubmissionTotals.of(text, session.form()).text()));
    workspace.findings().allProperty().subscribe(_ -> findings(workspace.findings()));
    workspace.findings().lookedProperty().subscribe(_ -> findings(workspace.findings()));
    session.stages().stageProperty().subscribe((_, _) -> findings(workspace.findings()));
    Nodes.show(checking, false);
    Nodes.keepWhole(size);
    patience.setOnFinished(_ -> Nodes.show(checking, true));
    workspace.findings().checkingProperty().subscribe(this::checking);
    look.sizeProperty()
        .subscribe(
            now ->
                size.setText(Math.round(now.intValue() * 100.0 / Appearance.SIZES.get(1)) + "%"));
  }

  /// Why it could not be saved may be long, and leaves the others their room.
  private void saving(SaveState saving) {
    saved.pseudoClassStateChanged(FAILED, saving instanceof SaveState.Failed);
    saved.pseudoClassStateChanged(
        UNDERWAY, saving instanceof SaveState.Typing || saving instanceof SaveState.Underway);
    boolean failed = saving instanceof SaveState.Failed;
    Nodes.show(again, failed);
    for (Region other : List.of(again, sums, findings)) {
      other.setMinWidth(failed ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
    }
    saved.setText(
        switch (saving) {
          case SaveState.Saved(var at) ->
              at == null
                  ? Messages.text("status.open")
                  : Messages.text("status.saved", TIME.format(at));
          case SaveState.Typing() -> Messages.text("status.typing");
          case SaveState.Underway() -> Messages.text("status.saving");
          case SaveState.Failed(String message) -> Messages.text("status.failed", message);
        });
  }

  private void checking(boolean now) {
    if (now) {
      patience.playFromStart();
    } else {
      patience.stop();
      Nodes.show(checking, false);
    }
  }

  private void findings(FindingsModel model) {
    if (!model.lookedProperty().get()) {
      return;
    }
    SeverityCounts tally = model.tally();
    String found =
        Messages.text("status.findings", tally.errors(), tally.warnings(), tally.hints());
    findings.setText(
        tally.unfilled() == 0 ? found : Messages.text("status.unfilled", tally.unfilled(), found));
  }
}
