package jibian.ui.port;

import java.io.IOException;
import jibian.library.IndicatorLibrary;

/// Where the indicator library comes from.
@FunctionalInterface
public interface IndicatorSource {

  /// Puts the library together from the texts that are kept and from files. Not for the window's thread; what is thrown
  /// has a message for the clerk.
  IndicatorLibrary library() throws IOException;
}
