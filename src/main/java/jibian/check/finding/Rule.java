package jibian.check.finding;

/// A rule of the reviewer.
///
/// @param id never changes
/// @param severity unless the form says otherwise
/// @param ground what it stands on
/// @param name in Chinese, what is demanded
/// @param source in Chinese, the regulation, document or habit behind it
public record Rule(String id, Severity severity, Authority ground, String name, String source) {}
