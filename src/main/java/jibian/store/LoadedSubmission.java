package jibian.store;

import jibian.model.Submission;

/// A submission as it was last saved.
///
/// @param lastId the greatest id ever given in it, that of deleted parts included: the next new part gets one more
public record LoadedSubmission(SubmissionId id, Submission text, long lastId) {}
