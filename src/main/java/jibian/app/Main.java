package jibian.app;

/// Entry point of the program.
public final class Main {
  private Main() {}

  /// Runs the command line.
  public static void main(String[] args) {
    System.exit(args.length == 0 ? 0 : 2);
  }
}
