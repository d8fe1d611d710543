package jibian.store;

import java.time.Instant;

/// How it stands with saving, for the status bar.
public sealed interface SaveCondition {

  /// Every edit is on the disk.
  record Saved(Instant at) implements SaveCondition {}

  /// Edits wait for the disk.
  record Saving(int waiting) implements SaveCondition {}

  /// The disk refuses. What waits is kept in memory and tried again by itself.
  record NotSaved(StoreFault fault, int waiting) implements SaveCondition {}

  /// A backup was made and verified.
  record BackedUp(Backup backup) implements SaveCondition {}

  /// A backup failed; the texts themselves are saved.
  record NotBackedUp(StoreFault fault) implements SaveCondition {}
}
