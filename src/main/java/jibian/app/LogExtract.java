package jibian.app;

import module java.base;

/// The end of the log, as much as says what happened lately.
record LogExtract(Path file) {
  private static final int MOST = 1 << 20;

  /// What may be of a text or of a name; the program itself says in its log what is in ASCII.
  private static final Pattern WRITTEN = Pattern.compile("[^\\p{ASCII}]+");

  /// As it stands; empty where there is none.
  String text() throws IOException {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      byte[] end = new byte[(int) Math.min(MOST, log.length())];
      log.seek(log.length() - end.length);
      log.readFully(end);
      return new String(end, StandardCharsets.UTF_8);
    }
  }

  /// Without what may be of a text, and without the name of the user.
  String masked() throws IOException {
    return mask(text());
  }

  static String mask(String text) {
    String home = System.getProperty("user.home");
    return WRITTEN.matcher(text.replace(home, "~")).replaceAll("…");
  }
}
