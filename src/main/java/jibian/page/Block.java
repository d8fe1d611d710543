package jibian.page;

/// What stands on a page from top to bottom.
public sealed interface Block permits Paragraph, Grid, ContentsList {}
