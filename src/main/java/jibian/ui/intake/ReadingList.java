package jibian.ui.intake;

import module java.base;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import jibian.model.Submission;
import jibian.source.SourceBlock;
import jibian.source.SourceTable;
import jibian.task.Job;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.port.ReadSource;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;

/// Several files of other programs, read one after the other while the first are looked over already. For the window's
/// thread.
///
/// A file is read by a thread of its own, which is interrupted when it is not wanted any more: the readers look for
/// that, and what still comes of it is dropped. The next file is begun when that thread has ended, and no more is read
/// ahead than fits into the memory, so that many large files take no more of it than one and what waits to be looked
/// over.
final class ReadingList {
  /// So many paragraphs and cells wait to be looked over before reading pauses.
  private static final int MOST = 200_000;

  private final Services services;
  private final IntakeQueue.Keeper keeper;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private Optional<Integer> reading = Optional.empty();
  private final ReadOnlyBooleanWrapper accepting = new ReadOnlyBooleanWrapper();
  private Thread reader;

  /// How it stands with a file.
  enum State {
    WAITING,
    READING,
    READ,
    UNREADABLE,
    /// It was read, but its text could not be kept, which can be tried again.
    UNKEPT,
    CANCELLED,
    ACCEPTED
  }

  /// A file.
  ///
  /// @param number its place in the list, from 0
  /// @param message what was understood, or why it cannot be read
  /// @param read what was understood; empty where there is nothing to look over
  record Row(int number, Path file, State state, String message, Optional<ReadFile> read) {
    private Row(int number, Path file) {
      this(number, file, State.WAITING, "", Optional.empty());
    }

    private Row with(State other, String said) {
      return new Row(number, file, other, said, Optional.empty());
    }

    private Row unkept(String reason) {
      return new Row(number, file, State.UNKEPT, reason, read);
    }

    /// Whether its message says what went wrong.
    boolean bad() {
      return state == State.UNREADABLE || state == State.UNKEPT;
    }

    String name() {
      return String.valueOf(file.getFileName());
    }

    /// Whether its reading can be stopped.
    boolean pending() {
      return state == State.WAITING || state == State.READING;
    }

    /// Whether it can become a text without a look at it.
    boolean clear() {
      return read.filter(
              it ->
                  it.earlier().isEmpty()
                      && it.points().stream().allMatch(OpenPoint::left)
                      && IntakeModel.isYear(it.text().year()))
          .isPresent();
    }

    private int size() {
      return read.map(it -> pieces(it.source().blocks())).orElse(0);
    }

    private static int pieces(List<SourceBlock> blocks) {
      int pieces = 0;
      for (SourceBlock block : blocks) {
        pieces += block instanceof SourceTable table ? table.cells().size() : 1;
      }
      return pieces;
    }
  }

  ReadingList(Services services, IntakeQueue.Keeper keeper) {
    this.services = services;
    this.keeper = keeper;
  }

  /// The files, in their order.
  ObservableList<Row> rows() {
    return rows;
  }

  /// Files more to be read.
  void add(List<Path> files) {
    files.forEach(file -> rows.add(new Row(rows.size(), file)));
    next();
  }

  private void set(Row row) {
    rows.set(row.number(), row);
  }

  /// Whether reading pauses until something was looked over.
  boolean isPausing() {
    return rows.stream().mapToLong(Row::size).sum() > MOST;
  }

  private void next() {
    if (reading.isPresent() || isPausing()) {
      return;
    }
    rows.stream().filter(row -> row.state() == State.WAITING).findFirst().ifPresent(this::read);
  }

  private void read(Row row) {
    reading = Optional.of(row.number());
    set(row.with(State.READING, ""));
    Callable<ReadFile> work = () -> ReadFile.of(row.file(), services);
    Job.of(work)
        .onSuccess(read -> ended(row.number(), read))
        .onError(UnusableException.class, e -> failed(row.number(), e.getMessage()))
        .onError(
            RuntimeException.class,
            e -> {
              failed(row.number(), Messages.text("import.files.fault"));
              throw e;
            })
        .run(services.background().on(this::begin));
  }

  private void begin(Runnable work) {
    reader = new Thread(work, "reading");
    reader.setDaemon(true);
    reader.start();
  }

  private void ended(int number, ReadFile read) {
    reading = Optional.empty();
    Row row = rows.get(number);
    if (row.state() == State.READING) {
      set(new Row(number, row.file(), State.READ, said(read), Optional.of(read)));
    }
    next();
  }

  private static String said(ReadFile read) {
    String found =
        Messages.text(
            "import.files.read",
            read.form().name(),
            Integer.toString(read.text().projects().size()),
            Integer.toString(read.points().size() - read.left()),
            Integer.toString(read.left()));
    return read.earlier()
        .map(text -> Messages.text("import.files.earlier", text.title(), found))
        .orElse(found);
  }

  private void failed(int number, String message) {
    reading = Optional.empty();
    Row row = rows.get(number);
    if (row.state() == State.READING) {
      set(row.with(State.UNREADABLE, message));
    }
    next();
  }

  /// A file is not wanted after all.
  void cancel(Row row) {
    if (row.pending()) {
      set(row.with(State.CANCELLED, ""));
      if (reading.equals(Optional.of(row.number()))) {
        reader.interrupt();
      }
    }
  }

  /// Nothing more is read.
  void cancelAll() {
    List.copyOf(rows).forEach(this::cancel);
  }

  /// A file has become a text.
  void accepted(int number) {
    set(rows.get(number).with(State.ACCEPTED, ""));
    next();
  }

  /// Whether there are files of a kind.
  boolean any(Predicate<Row> kind) {
    return rows.stream().anyMatch(kind);
  }

  /// Whether texts are being made of all that can become one.
  ReadOnlyBooleanProperty acceptingProperty() {
    return accepting.getReadOnlyProperty();
  }

  /// Makes texts of all that can become one without a look at them, one after the other. What cannot be kept, on a full
  /// disk, stays as it was read.
  ///
  /// @param then told of the last text, if there is any
  void acceptClear(Consumer<Optional<Texts.Opened>> then) {
    accepting.set(true);
    acceptClear(new HashSet<>(), Optional.empty(), then);
  }

  private void acceptClear(
      Set<Integer> tried, Optional<Texts.Opened> last, Consumer<Optional<Texts.Opened>> then) {
    Optional<Row> clear =
        rows.stream().filter(row -> row.clear() && !tried.contains(row.number())).findFirst();
    if (clear.isEmpty()) {
      accepting.set(false);
      then.accept(last);
      return;
    }
    Row row = clear.get();
    tried.add(row.number());
    ReadFile read = row.read().orElseThrow();
    Submission text = read.text();
    ReadSource source = read.kept(row.file());
    Consumer<Exception> refused =
        e -> {
          set(row.unkept(e.getMessage()));
          acceptClear(tried, last, then);
        };
    Job.of(() -> IntakeModel.kept(text, source, keeper, services))
        .onSuccess(
            opened -> {
              accepted(row.number());
              acceptClear(tried, Optional.of(opened), then);
            })
        .onError(UnusableException.class, refused::accept)
        .onError(IOException.class, refused::accept)
        .onError(
            RuntimeException.class,
            fault -> {
              accepting.set(false);
              throw fault;
            })
        .run(services.background());
  }
}
