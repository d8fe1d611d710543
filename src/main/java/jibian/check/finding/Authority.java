package jibian.check.finding;

/// What a rule stands on.
public enum Authority {
  /// Written down in a regulation or in the official form itself.
  NORM,
  /// Shown by the published texts or the official system.
  DOCUMENT,
  /// What reviewers are used to ask for.
  HABIT
}
