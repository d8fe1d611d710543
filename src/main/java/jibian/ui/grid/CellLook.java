package jibian.ui.grid;

/// How a cell looks beyond its text.
///
/// @param share how long the bar below its text is, from 0 to 1; less than 0 for none
public record CellLook(Tone tone, double share) {
  public static final CellLook PLAIN = of(Tone.PLAIN);

  /// One without a bar.
  public static CellLook of(Tone tone) {
    return new CellLook(tone, -1);
  }

  /// What the look says.
  public enum Tone {
    PLAIN,
    /// It leads somewhere.
    LINK,
    /// The program worked it out.
    COMPUTED,
    /// The clerk wrote something else than the program worked out.
    OVERRULED,
    /// It is not as it was when it was agreed.
    CHANGED,
    GOOD,
    DOUBTFUL,
    BAD,
    BEYOND
  }
}
