package jibian.ui.port;

import java.util.List;
import jibian.page.FontMetrics;
import jibian.page.Script;
import jibian.ui.page.Typeface;

/// The fonts pages are measured and drawn with, so that lines end on the screen where they end in a file. From any
/// thread.
public interface PageFonts extends FontMetrics {

  /// Those of some families that this computer lacks, with what stands in for each.
  List<Missing> missing(List<String> families);

  /// A family that is lacking.
  ///
  /// @param standIn the family used instead; empty where there is none
  record Missing(String family, String standIn) {}

  /// Width of a character in what draws it, in 1/1000 of the size; lines are counted with [#advance].
  default double drawn(String family, boolean bold, Script script, int codePoint) {
    return advance(family, bold, script, codePoint);
  }

  /// What draws a character of a family, or of what stands in for the family on this machine.
  Typeface typeface(String family, boolean bold, Script script, int codePoint);
}
