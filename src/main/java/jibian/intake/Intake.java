package jibian.intake;

import java.util.List;
import jibian.text.Tree;

/// What was understood of a source.
///
/// @param text as an exchange file has it
/// @param form the id of its form
/// @param variant the id of its variant
/// @param confidence from 0 to 1: how much of what the tables say the form explains
/// @param placed where each piece of the result comes from
/// @param doubts what somebody should look at
/// @param left what found no place
public record Intake(
    Tree.Fields text,
    String form,
    String variant,
    double confidence,
    List<Placed> placed,
    List<Doubt> doubts,
    List<Left> left) {

  public Intake {
    placed = List.copyOf(placed);
    doubts = List.copyOf(doubts);
    left = List.copyOf(left);
  }

  /// A piece of the result and where it comes from.
  ///
  /// @param path in the exchange file, e.g. `projects[0].purpose`
  /// @param from where it stands in the source, in Chinese
  /// @param confidence from 0 to 1
  public record Placed(String path, String from, double confidence) {}

  /// Something that was understood, but may be meant otherwise.
  ///
  /// @param path in the exchange file; empty where it is about none
  /// @param from where it stands in the source, in Chinese
  /// @param text as it stands there
  /// @param reason in Chinese
  public record Doubt(String path, String from, String text, String reason) {}

  /// A piece of the source that is not in the result.
  ///
  /// @param text as it stands there
  /// @param from where, in Chinese
  public record Left(String text, String from) {}
}
