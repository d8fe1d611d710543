package jibian.store;

import java.time.Instant;

/// What a part was from one edit to the next.
///
/// @param saved when it became so
/// @param label the edit that made it so
/// @param content what it was; to restore it, put it in place of the present one and save
public record Revision<T>(Instant saved, String label, T content) {}
