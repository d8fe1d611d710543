package jibian.page;

/// Where a piece of text came from, so that a click on the page finds the field and a finding finds its place on the
/// page: the id of the section, project, indicator or supplement, and a key of the exchange file (`plan.12`, `goals.2`
/// for parts of a field).
public record Origin(long owner, String field) {}
