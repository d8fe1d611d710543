package jibian.ui.print;

/// Printing failed; its message is the one for the clerk.
public final class PrintFault extends Exception {
  private static final long serialVersionUID = 1L;

  public PrintFault(String message, Throwable cause) {
    super(message, cause);
  }
}
