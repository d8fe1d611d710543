package jibian.ui.intake;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import jibian.text.Messages;
import jibian.ui.intake.ReadingList.Row;
import jibian.ui.intake.ReadingList.State;
import jibian.ui.kit.LineCell;
import jibian.ui.panel.Panel;
import jibian.ui.port.Texts;

/// The files that are read: how it stands with each, to be stopped, looked over or accepted.
///
/// ControlsFX's TaskProgressView is not used: it takes a task out of sight as soon as it has ended, and what became of
/// each file, read or not and why, is what the clerk wants to see here; it wants JavaFX tasks, and brings a skin with
/// colours of its own.
final class ReadingView extends Panel {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final ReadingList files;
  private final Leads leads;
  private final ListView<Row> list = new ListView<>();
  private final Button stop = button(Messages.text("import.files.stop"), "stop-all", this::stop);
  private final Button all =
      button(Messages.text("import.files.accept"), "accept-all", this::acceptAll);
  private final Button close;
  private final Button look = main(Messages.text("import.files.look"), "look-over", this::look);
  private final ListChangeListener<Row> changes = _ -> refresh();
  private final Subscription accepting;

  /// Where the list leads.
  ///
  /// @param review into the review of a file
  /// @param accepted told of texts that were kept
  /// @param close out of it
  /// @param closed told that it was closed
  record Leads(
      Consumer<Row> review,
      Consumer<Optional<Texts.Opened>> accepted,
      Runnable close,
      Runnable closed) {}

  ReadingView(ReadingList files, Leads leads) {
    this.files = files;
    this.leads = leads;
    this.close = button(Messages.text("history.close"), "close", leads.close());
    getStyleClass().add("import");
    getStylesheets().add(ReadingView.class.getResource("intake-view.css").toExternalForm());
    setTop(head(Messages.text("import.files.title")));
    list(
        list,
        "import-files",
        Messages.text("import.files.title"),
        "",
        () ->
            new LineCell<Row>("import-line")
                .main(Row::name, Row::message)
                .node(ReadingView::bar, (bar, row) -> bar.setVisible(row.state() == State.READING))
                .column(ReadingView::state, "import-state")
                .node(this::cancel, (button, row) -> button.setVisible(row.pending()))
                .state(BAD, Row::bad)
                .state(DONE, row -> row.state() == State.ACCEPTED || row.state() == State.CANCELLED)
                .onDoubleClick(_ -> look()));
    list.setItems(files.rows());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel().selectedItemProperty().subscribe((_, _) -> refresh());
    files.rows().addListener(changes);
    accepting = files.acceptingProperty().subscribe((_, _) -> refresh());
    setCenter(list);
    buttons(stop, all, close, look);
    list.getSelectionModel().selectFirst();
    refresh();
  }

  private static ProgressBar bar(LineCell<Row> line) {
    ProgressBar bar = new ProgressBar(-1);
    bar.setPrefWidth(90);
    bar.setMinWidth(ProgressBar.USE_PREF_SIZE);
    return bar;
  }

  private Button cancel(LineCell<Row> line) {
    Button button =
        button(Messages.text("import.files.cancel"), "", () -> files.cancel(line.getItem()));
    button.getStyleClass().addAll("small", "cancel-file");
    button.setFocusTraversable(false);
    return button;
  }

  private static String state(Row row) {
    return switch (row.state()) {
      case WAITING -> Messages.text("import.files.waiting");
      case READING -> Messages.text("import.files.reading");
      case READ -> Messages.text(row.clear() ? "import.files.clear" : "import.files.open");
      case UNREADABLE -> Messages.text("import.files.unreadable");
      case UNKEPT -> Messages.text("import.files.unkept");
      case CANCELLED -> Messages.text("import.files.cancelled");
      case ACCEPTED -> Messages.text("import.files.accepted");
    };
  }

  private void refresh() {
    long pending = files.rows().stream().filter(Row::pending).count();
    long read = files.rows().size() - pending;
    stop.setDisable(pending == 0);
    all.setDisable(files.acceptingProperty().get() || !files.any(Row::clear));
    look.setDisable(chosen().isEmpty());
    if (pending == 0) {
      idle();
    } else {
      progress((double) read / files.rows().size());
    }
    String key =
        pending == 0
            ? "import.files.end"
            : files.isPausing() ? "import.files.pausing" : "import.files.progress";
    Row row = list.getSelectionModel().getSelectedItem();
    if (row != null && row.bad()) {
      say(row.message(), "bad");
    } else {
      say(Messages.text(key, Long.toString(read), Integer.toString(files.rows().size())), "");
    }
  }

  @Override
  public ListView<Row> first() {
    return list;
  }

  /// What is looked over next: the file chosen, else the first that can be.
  private Optional<Row> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .filter(row -> row.read().isPresent())
        .or(() -> files.rows().stream().filter(row -> row.read().isPresent()).findFirst());
  }

  private void look() {
    chosen().ifPresent(leads.review());
  }

  private void stop() {
    files.cancelAll();
  }

  private void acceptAll() {
    files.acceptClear(leads.accepted());
  }

  private void pressed(KeyEvent event) {
    Row row = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.DELETE && row != null) {
      files.cancel(row);
      event.consume();
    }
  }

  @Override
  protected void closed() {
    files.rows().removeListener(changes);
    accepting.unsubscribe();
    leads.closed().run();
  }
}
