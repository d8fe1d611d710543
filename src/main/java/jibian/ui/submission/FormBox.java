package jibian.ui.submission;

import javafx.scene.control.ComboBox;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.overlay.MessageBox;
import jibian.ui.overlay.Overlay;
import jibian.ui.session.EditingSession;
import jibian.ui.session.FormChoice;
import jibian.ui.session.Places;

/// The form of a text to choose. Before a form that has no place for what is filled in, the clerk is told what that is.
final class FormBox extends ComboBox<FormChoice> {
  private final EditingSession session;
  private final Overlay overlay;

  FormBox(EditingSession session, Overlay overlay) {
    this.session = session;
    this.overlay = overlay;
    setId("form");
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(Messages.text("text.form"));
    try {
      getItems().setAll(FormChoice.all(session.forms()));
    } catch (UnusableException e) {
      getItems().setAll(session.choice());
    }
    setValue(session.choice());
    valueProperty().subscribe(this::chosen);
    session.textProperty().subscribe(_ -> setValue(session.choice()));
  }

  private void chosen(FormChoice choice) {
    if (choice == null || choice.equals(session.choice())) {
      return;
    }
    String losses = new FormChange(session.text(), session.choice(), choice).losses();
    if (losses.isEmpty()) {
      change(choice);
      return;
    }
    MessageBox.show(
        overlay,
        Messages.text("form.change", choice),
        Messages.text("form.change.detail", losses),
        new MessageBox.Answer(Messages.text("form.change.do"), () -> change(choice)),
        MessageBox.Answer.close(Messages.text("form.change.leave")));
    overlay.onClosed(() -> setValue(session.choice()));
  }

  private void change(FormChoice choice) {
    session.edit(Messages.text("edit.set", Messages.text("text.form")), Places.TEXT, choice::in);
  }
}
