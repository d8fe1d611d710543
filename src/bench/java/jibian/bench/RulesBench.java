package jibian.bench;

import java.io.IOException;
import java.util.List;
import jibian.check.Reviewer;
import jibian.check.finding.Finding;
import jibian.form.Form;
import jibian.model.Submission;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The review of 500 projects with 20 indicators each: from nothing, and after an edit of one project.
@State(Scope.Benchmark)
public class RulesBench {
  private static final int PROJECTS = 500;
  private static final int ROWS = 20;

  private Submission text;
  private Form form;
  private Reviewer reviewer;
  private int edits;

  /// Builds the text and reviews it once.
  @Setup
  public void setUp() throws IOException {
    text = Texts.of(PROJECTS, ROWS);
    form = Texts.form(text);
    reviewer = new Reviewer();
    reviewer.review(text, form);
  }

  /// All rules over all projects.
  @Benchmark
  public List<Finding> nothing() {
    return new Reviewer().review(text, form);
  }

  /// What an edit of one project costs.
  @Benchmark
  public List<Finding> edit() {
    text = Texts.changed(text, edits++);
    return reviewer.review(text, form);
  }
}
