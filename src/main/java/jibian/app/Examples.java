package jibian.app;

import module java.base;

import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.store.Archive;
import jibian.store.LoadedSubmission;
import jibian.store.SubmissionId;
import jibian.store.SubmissionSummary;
import jibian.text.UnusableException;

/// Which of the texts in the archive are the example. It is nobody's: not the clerk's unit, not in what is suggested or
/// counted. Given another unit, it is a text like any other.
record Examples(Archive archive) {
  private static final String MARK = "example.";

  static Submission shipped() throws IOException {
    try (InputStream in = Examples.class.getResourceAsStream(CacheTraining.EXAMPLE)) {
      return ExchangeFile.read(CacheTraining.EXAMPLE, in.readAllBytes());
    } catch (UnusableException e) {
      throw new IOException(e);
    }
  }

  void mark(SubmissionId id, Submission text) {
    mark(id, unit(text));
  }

  private void mark(SubmissionId id, String unit) {
    var _ = archive.set(MARK + id.value(), unit);
  }

  boolean has(SubmissionSummary text) throws IOException {
    Optional<String> unit = archive.setting(MARK + text.id().value());
    if (unit.isPresent()) {
      return !text.unit().isEmpty() && unit.get().equals(text.unit());
    }
    boolean found = isUnmarked(text);
    mark(text.id(), found ? text.unit() : "");
    return found;
  }

  Set<SubmissionId> all() throws IOException {
    Set<SubmissionId> all = new HashSet<>();
    for (SubmissionSummary text : archive.submissions()) {
      if (has(text)) {
        all.add(text.id());
      }
    }
    return all;
  }

  /// Earlier versions added the example without a mark: it is known by its unit, its year and one of its projects.
  private boolean isUnmarked(SubmissionSummary text) throws IOException {
    Submission shipped = shipped();
    if (!text.unit().equals(unit(shipped)) || !text.year().equals(shipped.year())) {
      return false;
    }
    Set<String> codes = codes(shipped);
    return archive
        .load(text.id())
        .map(LoadedSubmission::text)
        .filter(loaded -> codes(loaded).stream().anyMatch(codes::contains))
        .isPresent();
  }

  private static String unit(Submission text) {
    return text.text("unit.name");
  }

  private static Set<String> codes(Submission text) {
    return text.projects().stream()
        .map(Project::code)
        .filter(code -> !code.isBlank())
        .collect(Collectors.toSet());
  }
}
