package jibian.check.facts;

import java.util.List;
import jibian.model.Submission;

/// A whole text as the rules look at it.
public record WholeText(Submission text, List<ProjectFacts> sheets) {}
