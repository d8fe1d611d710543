package jibian.ui.start;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.form.Form;
import jibian.model.Submission;
import jibian.task.Job;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.port.Backups;
import jibian.ui.port.Documents;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.session.FormChoice;
import jibian.ui.session.RelativeTime;
import jibian.ui.stick.StickModel;

/// The page the program begins with. For the window's thread; what reads or writes is done in the background.
public final class StartModel {
  private static final String JSON = ".json";

  /// The month from which on texts are made for the next year.
  private static final int AUTUMN = 7;

  private final Services services;
  private final Backups backups;
  private final Documents documents;
  private final StartActions startActions;
  private final LeftTexts left;
  private final TakenTexts taken;
  private final ReadOnlyObjectWrapper<Optional<List<Texts.Entry>>> texts =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<List<Backups.Backup>>> copies =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
  private volatile boolean spoiled;
  private Optional<Texts.Entry> deleted = Optional.empty();

  /// A word at the foot of the page.
  ///
  /// @param undo whether what it tells can be taken back
  public record Notice(String text, boolean bad, boolean undo) {
    static final Notice NONE = new Notice("", false, false);
  }

  public StartModel(Services services, StartActions startActions) {
    this.services = services;
    this.backups = services.backups();
    this.documents = services.documents();
    this.startActions = startActions;
    this.taken = new TakenTexts(services.texts());
    this.left = new LeftTexts(services.settings(), services.background().clock());
  }

  /// Looks again at what there is.
  public void refresh() {
    background(services.texts()::list, list -> texts.set(Optional.of(List.copyOf(list))));
    background(
        () -> {
          List<Backups.Backup> all = backups.list();
          spoiled = !all.isEmpty() && !backups.damaged(List.of(all.getFirst())).isEmpty();
          return all;
        },
        list -> copies.set(Optional.of(List.copyOf(list))));
  }

  /// What is remembered of a text that was left.
  public Optional<LeftTexts.About> about(Texts.Entry entry) {
    return left.about(entry);
  }

  /// The texts there are, the one changed last first; empty while they are looked for.
  public ReadOnlyObjectProperty<Optional<List<Texts.Entry>>> textsProperty() {
    return texts.getReadOnlyProperty();
  }

  /// The backups in the data folder, the latest first; empty while they are looked for.
  public ReadOnlyObjectProperty<Optional<List<Backups.Backup>>> copiesProperty() {
    return copies.getReadOnlyProperty();
  }

  /// Whether the latest of the backups is damaged.
  public boolean isLatestDamaged() {
    return spoiled;
  }

  public ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// The text to go on with: the one that was open last, or else the one changed last.
  public Optional<Texts.Entry> last() {
    return left.last(texts.get().orElse(List.of()));
  }

  /// Where the clerk was in the text to go on with; empty where that is not known.
  public String where() {
    return left.where(texts.get().orElse(List.of()));
  }

  public StartActions startActions() {
    return startActions;
  }

  public Path folder() {
    return backups.folder();
  }

  public String day(Instant at) {
    return RelativeTime.day(at, services.background().clock());
  }

  /// When a backup was last made outside the folder of the texts.
  public Optional<Instant> outside() {
    return services
        .settings()
        .get(StickModel.MADE)
        .filter(text -> text.matches("[0-9]{1,15}"))
        .map(text -> Instant.ofEpochMilli(Long.parseLong(text)));
  }

  /// Opens a text.
  public void open(Texts.Entry entry) {
    background(() -> services.texts().open(entry.id()), startActions::enter);
  }

  /// Leads to a new year made of a text.
  public void rollForward(Texts.Entry entry) {
    background(() -> services.texts().open(entry.id()), startActions::rollForward);
  }

  /// Opens the text that was open last.
  ///
  /// @param otherwise where it leads if that is gone or cannot be read
  public void resume(long text, Runnable otherwise) {
    Job.of(() -> withForm(services.texts().open(text)))
        .onSuccess(startActions::enter)
        .onError(UnusableException.class, _ -> otherwise.run())
        .onError(
            IOException.class,
            e -> {
              otherwise.run();
              tell(e.getMessage(), true);
            })
        .run(services.background());
  }

  /// Reads the form of a text too, which the window's thread would have to. Where it cannot be used, it says so there.
  private Texts.Opened withForm(Texts.Opened opened) {
    try {
      var _ = services.forms().form(opened.text().form());
    } catch (UnusableException e) {
      return opened;
    }
    return opened;
  }

  /// Says that the text which was open last is not opened by itself, for the last time it was not to be had.
  public void interrupted() {
    tell(Messages.text("start.interrupted"), true);
  }

  /// Opens a file: an exchange file becomes a text, any other is reviewed. What cannot be opened is reported with its
  /// reason.
  public void open(Path file) {
    open(List.of(file));
  }

  /// Opens files.
  public void open(List<Path> files) {
    Map<Boolean, List<Path>> exchanged =
        files.stream().collect(Collectors.partitioningBy(StartModel::isExchangeFile));
    exchanged.get(true).forEach(this::openExchangeFile);
    if (!exchanged.get(false).isEmpty()) {
      startActions.review(exchanged.get(false));
    }
  }

  private static boolean isExchangeFile(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(JSON);
  }

  private void openExchangeFile(Path file) {
    String title = Messages.text("start.unread");
    Job.of(() -> taken.add(documents.read(file)))
        .onSuccess(startActions::enter)
        .onError(UnusableException.class, e -> startActions.say(title, e.getMessage()))
        .onError(
            IOException.class,
            e ->
                startActions.say(title, Messages.text("start.unread.system", file, e.getMessage())))
        .run(services.background());
  }

  /// Opens the example; it is taken in where it is not there.
  public void example() {
    background(
        () -> {
          Optional<Texts.Entry> there =
              services.texts().list().stream().filter(Texts.Entry::example).findFirst();
          return there.isPresent()
              ? services.texts().open(there.get().id())
              : services.texts().addExample(documents.example());
        },
        startActions::enter);
  }

  /// What a new text can be made in.
  public List<Form> forms() {
    try {
      return services.forms().usable();
    } catch (UnusableException e) {
      tell(e.getMessage(), true);
      return List.of();
    }
  }

  /// The year a new text is likely for.
  public String year() {
    LocalDate today = LocalDate.now(services.background().clock());
    return Integer.toString(today.getYear() + (today.getMonthValue() >= AUTUMN ? 1 : 0));
  }

  /// Looks again at what there is, and goes on then.
  void refreshed(Runnable then) {
    background(
        services.texts()::list,
        list -> {
          texts.set(Optional.of(List.copyOf(list)));
          then.run();
        });
  }

  /// The unit a new text is likely for: that of the clerk's last text; empty where there is none.
  public String unit() {
    List<Texts.Entry> all = texts.get().orElse(List.of());
    return Stream.concat(last().stream(), all.stream())
        .filter(entry -> !entry.example())
        .findFirst()
        .map(Texts.Entry::unit)
        .orElse("");
  }

  /// Makes an empty text.
  ///
  /// @param overall whether it has the table of the unit as a whole
  /// @return what is wrong with the year; empty where it was made
  public String create(FormChoice choice, String year, String unit, boolean overall) {
    String digits = year.strip();
    if (!digits.matches("(19|20)[0-9]{2}")) {
      return Messages.text("start.new.year.wrong");
    }
    add(() -> choice.blank(digits, unit.strip(), overall));
    return "";
  }

  public void delete(Texts.Entry entry) {
    background(
        () -> {
          services.texts().delete(entry.id());
          return entry;
        },
        gone -> {
          deleted = Optional.of(gone);
          notice.set(
              new Notice(Messages.text("start.deleted", gone.year(), gone.unit()), false, true));
          refresh();
        });
  }

  /// Takes the text that was deleted last out of the bin.
  public void undelete() {
    Optional<Texts.Entry> entry = deleted;
    deleted = Optional.empty();
    entry.ifPresent(
        one ->
            background(
                () -> {
                  services.texts().undelete(one.id());
                  return one;
                },
                _ -> {
                  notice.set(Notice.NONE);
                  refresh();
                }));
  }

  /// Takes a text in; where the same is there already, opens that.
  private void add(Callable<Submission> source) {
    background(() -> taken.add(source.call()), startActions::enter);
  }

  private <T> void background(Callable<T> work, Consumer<T> use) {
    Job.of(work)
        .onSuccess(use)
        .onError(UnusableException.class, e -> tell(e.getMessage(), true))
        .onError(IOException.class, e -> tell(e.getMessage(), true))
        .run(services.background());
  }

  private void tell(String text, boolean bad) {
    notice.set(new Notice(text, bad, false));
  }
}
