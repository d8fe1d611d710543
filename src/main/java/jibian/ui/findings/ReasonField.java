package jibian.ui.findings;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jibian.text.Messages;
import jibian.ui.field.Composition;

/// Where a reason is written. While an input method composes, Enter and Esc are its own.
public final class ReasonField extends TextField {
  private final Composition composition = new Composition(this, () -> {});

  /// @param then what Enter does when something is written
  @SuppressWarnings("this-escape")
  public ReasonField(Runnable then) {
    setId("reason");
    setPromptText(Messages.text("reason.prompt"));
    setAccessibleText(Messages.text("reason.name"));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean composing = composition.underway();
          if (composing || event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (!composing && !written().isEmpty()) {
              then.run();
            }
          }
        });
  }

  /// Whether an input method holds more of it.
  boolean composing() {
    return composition.underway();
  }

  /// What is written, without what an input method has not decided; empty where there is nothing but blanks.
  public String written() {
    return composition.settled().strip();
  }
}
