package jibian.store;

import java.time.Instant;

/// One submission in the list of all.
///
/// @param year as printed; empty where the text has none
/// @param unit the name of the unit; empty where the text has none
/// @param form the id of its form
/// @param projects how many
/// @param changed when it was last saved
public record SubmissionSummary(
    SubmissionId id, String year, String unit, String form, int projects, Instant changed) {}
