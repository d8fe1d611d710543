package jibian.app;

/// What the program tells whoever called it.
enum ExitStatus {
  /// Done.
  DONE(0),
  /// `check` found errors.
  ERRORS(1),
  /// The call or what it named cannot be used; nothing was written.
  UNUSABLE(2),
  /// It failed on the way; every file is as it was.
  FAILED(3);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
