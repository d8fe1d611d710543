package jibian.app;

import module java.base;

/// Where the command line speaks.
///
/// @param out results
/// @param err messages, remarks and progress
/// @param live whether somebody watches `err`, so that progress makes sense
record Terminal(PrintStream out, PrintStream err, boolean live) {
  /// Set by the launcher, which alone knows whether standard error itself is a terminal.
  private static final String LIVE = "jibian.terminal";

  /// The process's own streams. Files and pipes get UTF-8, whatever the locale; a terminal gets what it shows, unless
  /// that is ASCII, which holds no Chinese at all.
  static Terminal ofProcess() {
    Charset charset = charset();
    return new Terminal(
        stream(FileDescriptor.out, charset), stream(FileDescriptor.err, charset), isLive());
  }

  /// Says what is being done, in place of what was said before.
  void progress(String message) {
    if (live) {
      err.print("\r\u001B[K" + message);
      err.flush();
    }
  }

  /// Takes the last progress message away.
  void progressDone() {
    progress("");
  }

  private static Charset charset() {
    return console()
        .map(Console::charset)
        .filter(charset -> !charset.equals(StandardCharsets.US_ASCII))
        .orElse(StandardCharsets.UTF_8);
  }

  private static boolean isLive() {
    String launcher = System.getProperty(LIVE);
    return launcher == null ? console().isPresent() : Boolean.parseBoolean(launcher);
  }

  private static Optional<Console> console() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal);
  }

  private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
    return new PrintStream(new FileOutputStream(descriptor), true, charset);
  }
}
