package jibian.source;

/// What a document holds, in reading order: a paragraph or a table.
public sealed interface SourceBlock permits SourceParagraph, SourceTable {}
