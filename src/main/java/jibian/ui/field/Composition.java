package jibian.ui.field;

import java.util.stream.Collectors;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;

/// What an input method is composing in a text control. While it composes, the control's text holds raw pinyin, its
/// keys belong to the input method, and nothing may be kept, checked or looked up.
public final class Composition {
  private final TextInputControl control;
  private final Runnable begins;
  private String composed = "";

  /// Where what is composed stands in the text.
  private int start;

  /// @param begins told when the input method puts in its first character
  public Composition(TextInputControl control, Runnable begins) {
    this.control = control;
    this.begins = begins;
    control.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::changed);
  }

  /// Whether something is being composed.
  public boolean underway() {
    return !composed.isEmpty();
  }

  /// The text of the control without what is not decided yet.
  public String settled() {
    String text = control.getText();
    int at = underway() && text.startsWith(composed, start) ? start : -1;
    return at < 0 ? text : text.substring(0, at) + text.substring(at + composed.length());
  }

  public void reset() {
    composed = "";
  }

  /// The control puts it where the last piece of it stood, else over what is selected, behind what was decided of it.
  private void changed(InputMethodEvent event) {
    start =
        (underway() ? start : control.getSelection().getStart()) + event.getCommitted().length();
    composed =
        event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
    if (underway() || !event.getCommitted().isEmpty()) {
      begins.run();
    }
  }
}
