package jibian.store;

/// Names a submission in its archive; never given twice.
///
/// @param value from 1
public record SubmissionId(long value) {}
