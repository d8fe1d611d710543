package jibian.store;

import java.time.Instant;

/// How it stands with saving, for the status bar.
public sealed interface Condition {

  /// Every edit is on the disk.
  record Saved(Instant at) implements Condition {}

  /// Edits wait for the disk.
  record Saving(int waiting) implements Condition {}

  /// The disk refuses. What waits is kept in memory and tried again by itself.
  record NotSaved(Trouble trouble, int waiting) implements Condition {}

  /// A backup was made and verified.
  record BackedUp(Backup backup) implements Condition {}

  /// A backup failed; the texts themselves are saved.
  record NotBackedUp(Trouble trouble) implements Condition {}
}
