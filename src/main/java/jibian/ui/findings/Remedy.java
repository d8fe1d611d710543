package jibian.ui.findings;

/// Another way out of a finding than its own fix.
///
/// @param label what the link is called
/// @param action begins it
public record Remedy(String label, Runnable action) {}
