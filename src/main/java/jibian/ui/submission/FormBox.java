package jibian.ui.submission;

import java.util.List;
import javafx.scene.layout.VBox;
import jibian.form.Form;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.overlay.MessageBox;
import jibian.ui.overlay.Overlay;
import jibian.ui.session.EditingSession;
import jibian.ui.session.FormChoice;
import jibian.ui.session.Places;

/// The form of a text to choose. Before a form that has no place for what is filled in, the clerk is told what that is.
final class FormBox extends VBox {
  private final EditingSession session;
  private final Overlay overlay;
  private final FormPicker picker;

  FormBox(EditingSession session, Overlay overlay) {
    this.session = session;
    this.overlay = overlay;
    this.picker = new FormPicker("form", forms(session), session.choice(), this::chosen);
    getChildren().setAll(picker);
    session.textProperty().subscribe(_ -> picker.show(session.choice()));
  }

  private static List<Form> forms(EditingSession session) {
    try {
      return session.forms().usable();
    } catch (UnusableException e) {
      return List.of(session.form());
    }
  }

  private void chosen(FormChoice choice) {
    if (choice.equals(session.choice())) {
      return;
    }
    String losses = new FormChange(session.text(), session.choice(), choice).losses();
    if (losses.isEmpty()) {
      change(choice);
    } else {
      ask(choice, losses);
    }
  }

  private void ask(FormChoice choice, String losses) {
    MessageBox.show(
        overlay,
        Messages.text("form.change", choice),
        Messages.text("form.change.detail", losses),
        new MessageBox.Answer(Messages.text("form.change.do"), () -> change(choice)),
        MessageBox.Answer.close(Messages.text("form.change.leave")));
    overlay.onClosed(() -> picker.show(session.choice()));
  }

  private void change(FormChoice choice) {
    session.edit(Messages.text("edit.set", Messages.text("text.form")), Places.TEXT, choice::in);
  }
}
