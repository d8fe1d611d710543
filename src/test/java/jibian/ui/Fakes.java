package jibian.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import jibian.app.ScreenFonts;
import jibian.form.Forms;
import jibian.library.IndicatorFile;
import jibian.library.IndicatorLibrary;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.office.exchange.FormFiles;
import jibian.office.font.Fonts;
import jibian.task.Background;
import jibian.text.UnusableException;
import jibian.ui.findings.Review;
import jibian.ui.port.Backups;
import jibian.ui.port.ReadSource;
import jibian.ui.port.Revisions;
import jibian.ui.port.Services;
import jibian.ui.port.Settings;
import jibian.ui.port.TextCheck;
import jibian.ui.port.Texts;

/// Stand-ins for what is plugged into the window.
public final class Fakes {
  /// A fixed time, so that pictures are alike.
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T12:03:00Z"), ZoneOffset.UTC);

  /// All work at once, on the calling thread.
  public static final Background DIRECT = new Background(Runnable::run, Runnable::run, CLOCK);

  private Fakes() {}

  /// Work whose results go to the window's thread.
  public static Background background(Executor worker) {
    return new Background(worker, Platform::runLater, CLOCK);
  }

  /// A published text.
  public static Submission text(String name) {
    try {
      return ExchangeFile.read(Path.of("src/test/resources/texts", name + ".json"));
    } catch (UnusableException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The forms that ship.
  public static Forms forms() {
    try {
      return new Forms(FormFiles.shipped().found());
    } catch (UnusableException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All services over a store in memory; background work runs on threads of its own, results go to `window`.
  public static Services services(Memory texts, Executor window) {
    ExecutorService background = Executors.newFixedThreadPool(2, Fakes::daemon);
    return services(texts, new Background(background, window, CLOCK));
  }

  /// The same with everything on the calling thread, for tests without a window.
  public static Services direct(Memory texts) {
    return services(texts, DIRECT);
  }

  /// The same services with the reviewer the program has.
  public static Services reviewed(Services services) {
    return with(services, (Supplier<TextCheck>) Review::new);
  }

  /// The same services with something of a test in the place of every part that it can stand for.
  public static Services with(Services other, Object part) {
    try {
      RecordComponent[] parts = Services.class.getRecordComponents();
      Class<?>[] types = new Class<?>[parts.length];
      Object[] values = new Object[parts.length];
      for (int at = 0; at < parts.length; at++) {
        types[at] = parts[at].getType();
        values[at] = types[at].isInstance(part) ? part : parts[at].getAccessor().invoke(other);
      }
      return Services.class.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Services services(Memory texts, Background background) {
    return new Services(
        forms(),
        texts,
        new Kept(),
        new FakeDocuments(),
        Sentences::new,
        new ScreenFonts(Fonts.ofSystem()),
        new NoPast(),
        new NoBackups(),
        () -> IndicatorLibrary.of(texts.own(), List.of(IndicatorFile.starter())),
        (_, _, _) -> {},
        background);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "background");
    thread.setDaemon(true);
    return thread;
  }

  /// Texts in memory; every save is durable at once, unless the disk is full.
  public static final class Memory implements Texts {
    private final Map<Long, Submission> texts = new LinkedHashMap<>();
    private final Map<Long, ReadSource> sources = new LinkedHashMap<>();
    private final Map<Long, Submission> bin = new HashMap<>();
    private final Set<Long> examples = new HashSet<>();
    private final List<String> labels = new ArrayList<>();
    private final List<CompletableFuture<Instant>> waiting = new ArrayList<>();
    private volatile Consumer<Optional<String>> listener = _ -> {};
    private volatile boolean full;

    /// What was saved last.
    public synchronized Submission saved(long id) {
      return texts.get(id);
    }

    /// All texts.
    public synchronized List<Submission> all() {
      return List.copyOf(texts.values());
    }

    /// All texts but the example.
    public synchronized List<Submission> own() {
      return texts.entrySet().stream()
          .filter(one -> !examples.contains(one.getKey()))
          .map(Map.Entry::getValue)
          .toList();
    }

    /// The labels of all steps that were saved.
    public synchronized List<String> labels() {
      return List.copyOf(labels);
    }

    /// Lets saving fail, or not.
    public void full(boolean now) {
      full = now;
    }

    @Override
    public synchronized List<Entry> list() {
      return texts.entrySet().stream().map(one -> entry(one.getKey(), one.getValue())).toList();
    }

    @Override
    public synchronized Opened open(long id) {
      return new Opened(entry(id, texts.get(id)), texts.get(id), 0);
    }

    @Override
    public synchronized Opened add(Submission text) {
      long id = texts.size() + bin.size() + 1L;
      texts.put(id, text);
      return open(id);
    }

    @Override
    public synchronized Opened add(Submission text, ReadSource source) {
      Opened opened = add(text);
      sources.put(opened.entry().id(), source);
      return opened;
    }

    @Override
    public synchronized Optional<ReadSource> source(long id) {
      return Optional.ofNullable(sources.get(id));
    }

    @Override
    public synchronized Opened addExample(Submission text) {
      examples.add(texts.size() + 1L);
      return add(text);
    }

    @Override
    public CompletionStage<Instant> save(long id, Submission after, String label) {
      return save(id, after, label, false);
    }

    @Override
    public CompletionStage<Instant> amend(long id, Submission after, String label) {
      return save(id, after, label, true);
    }

    private synchronized CompletionStage<Instant> save(
        long id, Submission after, String label, boolean amends) {
      (bin.containsKey(id) ? bin : texts).put(id, after);
      if (!amends) {
        labels.add(label);
      }
      if (full) {
        listener.accept(Optional.of("磁盘已满，请腾出空间"));
        CompletableFuture<Instant> later = new CompletableFuture<>();
        waiting.add(later);
        return later;
      }
      return CompletableFuture.completedFuture(CLOCK.instant());
    }

    @Override
    public synchronized void retry() {
      if (!full) {
        waiting.forEach(later -> later.complete(CLOCK.instant()));
        waiting.clear();
        listener.accept(Optional.empty());
      }
    }

    @Override
    public void refusals(Consumer<Optional<String>> told) {
      listener = told;
    }

    @Override
    public synchronized void delete(long id) {
      bin.put(id, texts.remove(id));
    }

    @Override
    public synchronized void undelete(long id) {
      texts.put(id, bin.remove(id));
    }

    private Entry entry(long id, Submission text) {
      String unit = text.unit();
      return new Entry(
          id,
          text.year(),
          unit,
          text.form(),
          text.projects().size(),
          CLOCK.instant(),
          examples.contains(id));
    }
  }

  /// No past.
  private static final class NoPast implements Revisions {
    @Override
    public List<List<Revisions.State>> all(long text) {
      return List.of();
    }

    @Override
    public List<State> states(long text, Id part) throws IOException {
      return List.of();
    }

    @Override
    public List<Discarded> bin() throws IOException {
      return List.of();
    }

    @Override
    public void putBack(Discarded discarded) throws IOException {}
  }

  /// No backups.
  public static class NoBackups implements Backups {
    @Override
    public Path folder() {
      return Path.of("data");
    }

    @Override
    public Optional<String> doubt() {
      return Optional.empty();
    }

    @Override
    public void moveTo(Path pointed) {}

    @Override
    public List<Place> sticks() {
      return List.of();
    }

    @Override
    public Optional<Place> place(Path folder) {
      return Optional.empty();
    }

    @Override
    public List<Backup> list() throws IOException {
      return List.of();
    }

    @Override
    public Set<Path> damaged(List<Backup> backups) {
      return Set.of();
    }

    @Override
    public void keep() throws IOException {}

    @Override
    public Backup make(Path place) throws IOException {
      return new Backup(place, CLOCK.instant(), Reason.ASKED, List.of());
    }

    @Override
    public List<Backup> in(Path place) throws IOException {
      return List.of();
    }

    @Override
    public void restore(Backup backup) throws IOException {}
  }

  /// Settings in memory.
  public static final class Kept implements Settings {
    private final Map<String, String> values = new LinkedHashMap<>();

    @Override
    public synchronized Optional<String> get(String key) {
      return Optional.ofNullable(values.get(key));
    }

    @Override
    public synchronized void put(String key, String value) {
      values.put(key, value);
    }
  }
}
