package jibian.ui.field;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;

/// What an input method sends to a box, for the window's thread.
final class Composing {
  private Composing() {}

  /// @param composed what is not decided yet; a bar is between its pieces
  /// @param committed what is
  static void in(TextInputControl box, String composed, String committed) {
    List<InputMethodTextRun> runs =
        Stream.of(composed.split("\\|"))
            .filter(run -> !run.isEmpty())
            .map(run -> new InputMethodTextRun(run, InputMethodHighlight.UNSELECTED_RAW))
            .toList();
    box.fireEvent(
        new InputMethodEvent(
            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
            FXCollections.observableArrayList(runs),
            committed,
            composed.length()));
  }
}
