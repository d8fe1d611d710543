package jibian.office.excel;

import module java.base;

import jibian.page.Fragment;
import jibian.page.Grid;

/// The columns of a sheet, which all grids on it share: those of the grid with the most columns. The columns of any
/// other grid are laid over them edge on nearest edge, such that their order stays and each covers at least one.
final class SheetColumns {
  private final List<Double> widths;
  private final double[] edges;

  /// @param widths in millimetres
  SheetColumns(List<Double> widths) {
    this.widths = widths;
    this.edges = edges(widths);
  }

  /// The columns for a fragment; one of the page's width where it has no grid.
  static SheetColumns of(Fragment fragment, double textWidth) {
    return fragment.blocks().stream()
        .filter(Grid.class::isInstance)
        .map(block -> ((Grid) block).widths())
        .max(Comparator.comparingInt(List::size))
        .map(SheetColumns::new)
        .orElseGet(() -> new SheetColumns(List.of(textWidth)));
  }

  int count() {
    return widths.size();
  }

  /// Width in millimetres from one edge to another.
  double width(int from, int to) {
    return edges[to] - edges[from];
  }

  /// For every edge of a grid, left to right, the edge it is laid on. The sum of the distances is the smallest
  /// possible; the outer edges meet.
  int[] places(Grid grid) {
    if (grid.widths().equals(widths)) {
      return IntStream.rangeClosed(0, count()).toArray();
    }
    double[] own = edges(grid.widths());
    return backwards(leastCosts(own), own);
  }

  /// For edge i on common edge j the least sum of distances of the edges 0 … i.
  private double[][] leastCosts(double[] own) {
    double[][] costs = new double[own.length][edges.length];
    for (int i = 0; i < own.length; i++) {
      double least = i == 0 ? 0 : Double.POSITIVE_INFINITY;
      for (int j = 0; j < edges.length; j++) {
        costs[i][j] = least + Math.abs(own[i] - edges[j]);
        if (i == 0) {
          least = Double.POSITIVE_INFINITY;
        } else {
          least = Math.min(least, costs[i - 1][j]);
        }
      }
    }
    return costs;
  }

  private int[] backwards(double[][] costs, double[] own) {
    int[] places = new int[own.length];
    int next = edges.length;
    for (int i = own.length - 1; i >= 0; i--) {
      int best = i == own.length - 1 ? count() : cheapest(costs[i], next);
      places[i] = best;
      next = best;
    }
    return places;
  }

  private static int cheapest(double[] costs, int before) {
    int best = 0;
    for (int j = 1; j < before; j++) {
      if (costs[j] <= costs[best]) {
        best = j;
      }
    }
    return best;
  }

  private static double[] edges(List<Double> widths) {
    double[] edges = new double[widths.size() + 1];
    for (int i = 0; i < widths.size(); i++) {
      edges[i + 1] = edges[i] + widths.get(i);
    }
    return edges;
  }
}
