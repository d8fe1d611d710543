package jibian.check.facts;

import java.util.List;
import jibian.model.Submission;

/// A whole text as the rules look at it.
///
/// @param sheets its projects
/// @param overall the table of the unit as a whole; none or one
public record WholeText(Submission text, List<ProjectFacts> sheets, List<ProjectFacts> overall) {}
