package jibian.testing;

/// One cell of a table as a reader finds it: where it begins, how far it reaches, what it says (paragraphs and line
/// breaks are line feeds).
public record Box(int row, int column, int rows, int columns, String text) {}
