package jibian.ui.intake;

import module java.base;

import jibian.model.Submission;
import jibian.task.Job;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.overlay.MessageBox;
import jibian.ui.panel.Panel;
import jibian.ui.panel.PanelContext;
import jibian.ui.port.ReadSource;
import jibian.ui.port.Texts;

/// Files of other programs on their way to be texts: one is reviewed at once, several are listed and reviewed one by
/// one. What was accepted last is opened at the end.
public final class IntakeQueue {
  private final PanelContext context;
  private final Keeper keeper;
  private final Consumer<Texts.Opened> enter;
  private final List<Path> waiting = new ArrayList<>();
  private Optional<ReadingList> list = Optional.empty();
  private Optional<Texts.Opened> accepted = Optional.empty();
  private boolean reviewing;

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

  /// Reviews files, of folders those in them; behind what is there already.
  public void add(List<Path> files) {
    if (!files.isEmpty()) {
      Job.of(() -> DocumentFiles.in(files))
          .onSuccess(this::found)
          .onError(UnusableException.class, e -> refused(e.getMessage()))
          .run(context.services().background());
    }
  }

  private void found(List<Path> files) {
    if (list.isPresent()) {
      list.get().add(files);
    } else if (reviewing) {
      waiting.addAll(files);
    } else if (files.size() == 1) {
      review(files.getFirst());
    } else {
      list = Optional.of(new ReadingList(context.services(), keeper));
      list.get().add(files);
      showList();
    }
  }

  private void showList() {
    ReadingView view =
        new ReadingView(
            list.orElseThrow(),
            new ReadingView.Leads(
                this::review,
                last -> {
                  accepted = last.or(() -> accepted);
                  if (!list.orElseThrow().any(row -> row.state() != ReadingList.State.ACCEPTED)) {
                    context.close();
                  }
                },
                context::close,
                this::ended));
    view.open(context, Panel.Size.LARGE);
  }

  /// The list was closed: what was not accepted is given up.
  private void ended() {
    list.ifPresent(ReadingList::cancelAll);
    list = Optional.empty();
    Optional<Texts.Opened> last = accepted;
    accepted = Optional.empty();
    last.ifPresent(enter);
  }

  private void review(ReadingList.Row row) {
    IntakeModel model = model(row.file());
    open(
        model,
        opened -> {
          list.orElseThrow().accepted(row.number());
          accepted = Optional.of(opened);
        },
        this::showList);
    model.begin(row.read().orElseThrow());
  }

  private void review(Path file) {
    reviewing = true;
    IntakeModel model = model(file);
    open(model, opened -> accepted = Optional.of(opened), this::next);
    model.begin();
  }

  private IntakeModel model(Path file) {
    return new IntakeModel(context.services(), file, keeper, this::refused);
  }

  private void open(IntakeModel model, Consumer<Texts.Opened> kept, Runnable closed) {
    IntakeView view =
        new IntakeView(
            model,
            new IntakeView.Around(
                context.services(),
                context.overlay(),
                context::close,
                opened -> {
                  kept.accept(opened);
                  context.close();
                },
                closed));
    view.open(context, Panel.Size.WHOLE);
  }

  /// What was added while one file was reviewed follows.
  private void next() {
    reviewing = false;
    List<Path> files = List.copyOf(waiting);
    waiting.clear();
    if (files.isEmpty()) {
      ended();
    } else {
      found(files);
    }
  }

  private void refused(String message) {
    boolean listed = list.isPresent();
    MessageBox.show(
        context.overlay(),
        Messages.text("start.unread"),
        message,
        MessageBox.Answer.close(Messages.text("dialog.ok")));
    context.overlay().onClosed(listed ? this::showList : this::next);
  }
}
