package jibian.store;

import java.time.Instant;
import java.util.List;
import jibian.model.Id;

/// Something in the recycle bin. To take a part back, put its content, id and all, into its submission and save: it
/// leaves the bin then.
public sealed interface DiscardedPart {

  /// When it was deleted; it stays for thirty days.
  Instant deleted();

  /// Where it was, from the outside in: year and unit, the project of an indicator, its own name. Names that are empty
  /// are left out, but not the last.
  List<String> path();

  record Whole(SubmissionSummary submission, Instant deleted) implements DiscardedPart {
    @Override
    public List<String> path() {
      return List.of(submission.year(), submission.unit());
    }
  }

  /// A part of a submission.
  ///
  /// @param label the edit that deleted it
  /// @param content a section, project, supplement or indicator
  /// @param owner the project of an indicator
  /// @param ahead how many stood before it in its list
  record Part(
      SubmissionId submission,
      Instant deleted,
      List<String> path,
      String label,
      Record content,
      Id owner,
      int ahead)
      implements DiscardedPart {}
}
