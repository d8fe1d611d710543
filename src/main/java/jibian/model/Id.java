package jibian.model;

/// Names a section, project, indicator or supplement within one submission for as long as the submission lives: it
/// stays when the thing is edited, moved or sorted, and is never given twice. Not part of the exchange file.
///
/// @param value from 1
public record Id(long value) {}
