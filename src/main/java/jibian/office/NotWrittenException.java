package jibian.office;

import java.io.IOException;

/// A file could not be written although what was to be written is in order. The message is Chinese and says what stood
/// in the way and what to do; every file is as it was before.
public final class NotWrittenException extends IOException {
  private static final long serialVersionUID = 1L;

  /// With a message for the clerk.
  public NotWrittenException(String message, Throwable cause) {
    super(message, cause);
  }
}
