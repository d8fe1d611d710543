package jibian.ui.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.overlay.MessageBox;
import jibian.ui.panel.Panel;
import jibian.ui.panel.PanelContext;
import jibian.ui.port.ReadSource;
import jibian.ui.port.Texts;

/// Files of other programs, reviewed one after the other. What was accepted last is opened at the end.
public final class IntakeQueue {
  private final PanelContext context;
  private final Keeper keeper;
  private final Consumer<Texts.Opened> enter;
  private final Deque<Path> waiting = new ArrayDeque<>();
  private Optional<Texts.Opened> accepted = Optional.empty();
  private boolean busy;

  /// Takes in a new text; not on the window's thread.
  public interface Keeper {
    Texts.Opened keep(Submission text, ReadSource source) throws UnusableException, IOException;
  }

  /// @param keeper takes in what is accepted
  /// @param enter leads into the text
  public IntakeQueue(PanelContext context, Keeper keeper, Consumer<Texts.Opened> enter) {
    this.context = context;
    this.keeper = keeper;
    this.enter = enter;
  }

  /// Reviews files, behind those that are there already.
  public void add(List<Path> files) {
    waiting.addAll(files);
    if (!busy) {
      next();
    }
  }

  private void next() {
    Path file = waiting.poll();
    busy = file != null;
    if (file != null) {
      review(file);
    } else {
      Optional<Texts.Opened> last = accepted;
      accepted = Optional.empty();
      last.ifPresent(enter);
    }
  }

  private void review(Path file) {
    IntakeModel model =
        new IntakeModel(context.services(), file, keeper, message -> refused(message));
    IntakeView view =
        new IntakeView(
            model,
            new IntakeView.Around(
                context.services(),
                context.overlay(),
                waiting.size(),
                context::close,
                opened -> {
                  accepted = Optional.of(opened);
                  context.close();
                },
                this::next));
    view.open(context, Panel.Size.WHOLE);
    model.begin();
  }

  /// The file behind it follows when the clerk has read why.
  private void refused(String message) {
    MessageBox.show(
        context.overlay(),
        Messages.text("start.unread"),
        message,
        MessageBox.Answer.close(Messages.text("dialog.ok")));
    context.overlay().onClosed(this::next);
  }
}
