package jibian.app;

import module java.base;

import jibian.form.Forms;
import jibian.text.UnusableException;

/// Looks every second whether a file in the folder of the unit's forms was saved, or one beside the file of a text that
/// it has a copy of, and reads them again then. What cannot be used leaves the form as it was.
final class FormWatch {
  private static final long PAUSE = 1_000_000_000L;

  private final KeptForms kept;
  private final Path folder;
  private final Forms forms;
  private final Consumer<List<String>> renewed;
  private Map<Path, FileTime> seen;

  /// @param forms to be kept as the folder has them
  /// @param renewed told, by a thread of its own, of the files that cannot be used
  FormWatch(KeptForms kept, Forms forms, Consumer<List<String>> renewed) {
    this.kept = kept;
    this.folder = kept.folder();
    this.forms = forms;
    this.renewed = renewed;
    this.seen = saved();
  }

  void start() {
    Thread.ofPlatform().daemon().name("forms").start(this::watch);
  }

  @SuppressWarnings("InfiniteLoopStatement") // A daemon: it ends with the program.
  private void watch() {
    while (true) {
      LockSupport.parkNanos(PAUSE);
      look();
    }
  }

  void look() {
    kept.look();
    Map<Path, FileTime> now = saved();
    if (now.equals(seen)) {
      return;
    }
    seen = now;
    try {
      KnownForms known = KnownForms.in(List.of(folder));
      List<String> faults = forms.renew(known.forms());
      renewed.accept(Stream.concat(known.faults().stream(), faults.stream()).distinct().toList());
    } catch (IOException | UnusableException e) {
      renewed.accept(List.of(String.valueOf(e.getMessage())));
    }
  }

  private Map<Path, FileTime> saved() {
    Map<Path, FileTime> times = new HashMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(one -> one.toString().endsWith(".json")).toList()) {
          times.put(file, Files.getLastModifiedTime(file));
        }
      } catch (IOException e) {
        // It is looked at again in a second.
      }
    }
    return times;
  }
}
