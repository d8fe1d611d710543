package jibian.app;

import module java.base;

import jibian.text.Messages;

/// A fault of the program itself: the clerk gets a code that can be read out on the telephone and the place of a file,
/// who looks into it finds the rest in that file.
record FaultReport(Throwable fault, List<String> arguments) {
  /// Name of the file.
  static final String LOG = "jibian.log";

  private static final int CODE_LENGTH = 6;

  /// The same fault in the same place has the same code.
  String code() {
    StringBuilder trace = new StringBuilder();
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      trace.append(cause.getClass().getName());
      for (StackTraceElement frame : cause.getStackTrace()) {
        if (frame.getClassName().startsWith("jibian.")) {
          trace.append(frame.getClassName()).append(frame.getMethodName());
        }
      }
    }
    long number = Integer.toUnsignedLong(trace.toString().hashCode());
    String digits = "00000" + Long.toString(number, Character.MAX_RADIX);
    return digits.substring(digits.length() - CODE_LENGTH).toUpperCase(Locale.ROOT);
  }

  /// Writes the report into a folder, or where that is impossible into that for temporary files.
  ///
  /// @return the message for the clerk
  String file(Path folder) {
    return write(folder)
        .or(() -> write(Path.of(System.getProperty("java.io.tmpdir"))))
        .map(file -> Messages.text("app.fault", code(), file))
        .orElseGet(() -> Messages.text("app.fault.unlogged", code()));
  }

  private Optional<Path> write(Path folder) {
    Path file = folder.resolve(LOG);
    try {
      Files.createDirectories(folder);
      Files.writeString(file, text(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return Optional.of(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private String text() {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    out.println(
        OffsetDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS)
            + " fault "
            + code());
    out.println("call: " + arguments);
    for (String property : List.of("os.name", "os.version", "java.runtime.version")) {
      out.println(property + ": " + System.getProperty(property));
    }
    fault.printStackTrace(out);
    out.println();
    return text.toString();
  }
}
