package jibian.bench;

import java.io.IOException;
import java.util.List;
import jibian.library.IndicatorFile;
import jibian.library.IndicatorLibrary;
import jibian.library.LibraryEntry;
import jibian.library.Ranking;
import jibian.model.Heading;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Pinyin;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Completion over ten thousand own indicators and the starter set: the order for a project, which is made once, and a
/// key that finds nothing, which looks at all of them.
@State(Scope.Benchmark)
public class LibraryBench {
  private static final int PROJECTS = 1200;

  private IndicatorLibrary library;
  private Project project;
  private Ranking ranking;

  /// Gathers the indicators.
  @Setup
  public void setUp() throws IOException {
    Submission text = Texts.of(PROJECTS);
    List<Project> projects = text.projects().stream().map(LibraryBench::distinct).toList();
    library =
        IndicatorLibrary.of(List.of(text.withProjects(projects)), List.of(IndicatorFile.starter()));
    project = projects.getFirst();
    ranking = library.rank(project, "2027");
  }

  /// The project with names of indicators that no other has.
  private static Project distinct(Project project) {
    String own = Long.toString(project.id().value());
    return project.withIndicators(
        project.indicators().stream()
            .map(row -> row.with("level3", row.text("level3") + own))
            .toList());
  }

  /// What going to another project costs.
  @Benchmark
  public Ranking order() {
    return library.rank(project, "2027");
  }

  /// What a key costs at most.
  @Benchmark
  public List<LibraryEntry> key() {
    return ranking.under(Heading.OTHER).stream()
        .filter(entry -> Pinyin.matches(entry.name(), "zzzz"))
        .limit(12)
        .toList();
  }
}
