package jibian.store;

import java.time.InstantSource;
import java.util.function.Consumer;

/// What an archive needs of the program around it.
///
/// @param copies writes the readable file of a submission
/// @param clock the time
/// @param listener told how it stands with saving, on a thread of the archive’s own
public record StoreEnvironment(
    ReadableCopy copies, InstantSource clock, Consumer<SaveCondition> listener) {}
