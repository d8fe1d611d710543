package jibian.ui.page;

/// How a cell of a page is marked, by how bad what was found in it is; the worst first.
public enum CellTint {
  ERROR,
  WARNING
}
