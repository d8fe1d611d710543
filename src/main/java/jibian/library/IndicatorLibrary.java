package jibian.library;

import module java.base;

import jibian.model.Project;
import jibian.model.Submission;

/// All indicators a unit can start from: those it has used itself, those of its own file and the starter set.
///
/// @param entries in this order
/// @param faults messages about lines of files that cannot be used
public record IndicatorLibrary(List<LibraryEntry> entries, List<String> faults) {
  /// Nothing, as long as it is being read.
  public static final IndicatorLibrary EMPTY = new IndicatorLibrary(List.of(), List.of());

  public IndicatorLibrary {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
  }

  /// Puts it together.
  ///
  /// @param texts the texts of the unit
  /// @param files own files of the unit and the starter set
  public static IndicatorLibrary of(List<Submission> texts, List<IndicatorFile> files) {
    List<Submission> latest =
        texts.stream().sorted(Comparator.comparing(Submission::year).reversed()).toList();
    List<LibraryEntry> entries = new ArrayList<>(PastIndicators.of(latest));
    files.forEach(file -> entries.addAll(file.entries()));
    return new IndicatorLibrary(
        entries, files.stream().flatMap(file -> file.faults().stream()).toList());
  }

  /// The entries for one project, the likeliest first.
  public Ranking rank(Project project, String year) {
    return new Ranking(this, project, year);
  }

  /// Whether what stands in a cell says nothing: nothing at all, or 1, /, 无.
  public static boolean empty(String text) {
    return PastIndicators.placeholder(text);
  }

  /// The fields of work there are, in the order of the files.
  public List<WorkField> fields() {
    Set<WorkField> fields = new LinkedHashSet<>();
    entries.stream().filter(entry -> !entry.own()).forEach(entry -> fields.add(entry.field()));
    return List.copyOf(fields);
  }
}
