package jibian.store;

import module java.base;

/// A verified copy of everything, in a folder of its own with a readable file of every submission beside it.
///
/// @param folder where it is
/// @param number how many were made in its place up to it, which tells the order where the clock was set; 0 in one of a
///     program that did not count them
/// @param texts a digest of the submissions in it; empty in one of such a program
/// @param contents the submissions in it
public record Backup(
    Path folder,
    long number,
    Instant made,
    Reason reason,
    String texts,
    List<SubmissionSummary> contents) {

  /// Why it was made.
  public enum Reason {
    /// The program was closed.
    CLOSED,
    /// An hour had passed.
    HOURLY,
    /// The tables were about to be changed for a newer program.
    BEFORE_MIGRATION,
    /// Another backup was about to be restored.
    BEFORE_RESTORE,
    /// The clerk asked for it.
    ASKED
  }
}
