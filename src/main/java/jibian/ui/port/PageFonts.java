package jibian.ui.port;

import jibian.page.Metrics;
import jibian.page.Script;

/// The fonts the pages are laid out with, as the screen draws them.
public interface PageFonts extends Metrics {

  /// The name by which the system knows the font that draws a family; empty where there is none.
  String family(String family, boolean bold, Script script);
}
