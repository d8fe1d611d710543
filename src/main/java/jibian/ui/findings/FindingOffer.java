package jibian.ui.findings;

/// Something else that can be done about a finding, beside its fix.
///
/// @param label what it is called, e.g. 从指标库选…
public record FindingOffer(String label, Runnable action) {}
