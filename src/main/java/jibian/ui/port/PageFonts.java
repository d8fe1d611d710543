package jibian.ui.port;

import jibian.page.Metrics;
import jibian.page.Script;
import jibian.ui.page.Typeface;

/// The fonts pages are measured and drawn with, so that lines end on the screen where they end in a file. From any
/// thread.
public interface PageFonts extends Metrics {

  /// What draws a sign of a family, or of what stands in for the family on this machine.
  Typeface typeface(String family, boolean bold, Script script, int codePoint);
}
