package jibian.page;

import module java.base;

/// Gathers the edges of cells and makes each line of a table one line, however many cells it bounds.
final class RulingLines {
  private static final Comparator<Edge> ORDER =
      Comparator.comparingInt(Edge::at).thenComparingInt(Edge::from);

  private final List<Edge> across = new ArrayList<>();
  private final List<Edge> down = new ArrayList<>();

  /// A cell with lines around it, in twips.
  void around(int x1, int y1, int x2, int y2) {
    across.add(new Edge(y1, x1, x2));
    across.add(new Edge(y2, x1, x2));
    down.add(new Edge(x1, y1, y2));
    down.add(new Edge(x2, y1, y2));
  }

  /// Hands the lines on and begins again.
  void drain(List<PageMark> marks) {
    for (Edge edge : joined(across)) {
      marks.add(rule(edge.from(), edge.at(), edge.to(), edge.at()));
    }
    for (Edge edge : joined(down)) {
      marks.add(rule(edge.at(), edge.from(), edge.at(), edge.to()));
    }
    across.clear();
    down.clear();
  }

  private static PageMark rule(int x1, int y1, int x2, int y2) {
    return new PageMark.Rule(
        Geometry.toPoints(x1), Geometry.toPoints(y1), Geometry.toPoints(x2), Geometry.toPoints(y2));
  }

  private static List<Edge> joined(List<Edge> edges) {
    edges.sort(ORDER);
    List<Edge> joined = new ArrayList<>();
    for (Edge edge : edges) {
      Edge before = joined.isEmpty() ? null : joined.getLast();
      if (before != null && before.at() == edge.at() && edge.from() <= before.to()) {
        joined.removeLast();
        joined.add(new Edge(edge.at(), before.from(), Math.max(before.to(), edge.to())));
      } else {
        joined.add(edge);
      }
    }
    return joined;
  }

  private record Edge(int at, int from, int to) {}
}
