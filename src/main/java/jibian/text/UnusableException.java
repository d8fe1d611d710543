package jibian.text;

/// Something the clerk handed over cannot be used: a file that cannot be understood, a form declaration that is broken,
/// an option that makes no sense. The message is Chinese, complete, and says what, where and what to do; it is shown as
/// it is and nothing has been written when it is thrown.
public final class UnusableException extends Exception {
  private static final long serialVersionUID = 1L;

  /// With a message for the clerk.
  public UnusableException(String message) {
    super(message);
  }

  /// With a message for the clerk and the exception it explains.
  public UnusableException(String message, Throwable cause) {
    super(message, cause);
  }
}
