package jibian.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import jibian.compare.ComparedText;
import jibian.compare.Comparison;
import jibian.form.Form;
import jibian.model.Project;
import jibian.model.Submission;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Two texts of which every project differs: the later one stands in reverse order. Known by their names, or, where
/// these are others too, by what they say.
@State(Scope.Benchmark)
public class CompareBench {
  @Param({"100", "1000"})
  public int projects;

  private ComparedText before;
  private ComparedText named;
  private ComparedText renamed;

  /// Builds the texts.
  @Setup
  public void setUp() throws IOException {
    Submission text = Texts.of(projects);
    Form form = Texts.form(text);
    List<Project> own = text.projects().stream().map(CompareBench::distinct).toList();
    before = new ComparedText("", text.withProjects(own), form);
    List<Project> later = new ArrayList<>(own.reversed());
    later.replaceAll(one -> one.with("budget", "1" + one.text("budget")));
    named = new ComparedText("", text.withProjects(later), form);
    later.replaceAll(one -> one.with("name", one.name().substring(3)));
    renamed = new ComparedText("", text.withProjects(later), form);
  }

  private static Project distinct(Project project) {
    String words =
        new Random(project.id().value())
            .ints(12, '一', '龥')
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return project
        .with("code", "")
        .with("name", words)
        .with("purpose", words + project.text("purpose"))
        .withIndicators(
            project.indicators().stream()
                .map(row -> row.with("level3", words.substring(6) + row.text("level3")))
                .toList());
  }

  /// Paired by name.
  @Benchmark
  public Comparison names() {
    return Comparison.of(before, named);
  }

  /// Paired by content.
  @Benchmark
  public Comparison contents() {
    return Comparison.of(before, renamed);
  }
}
