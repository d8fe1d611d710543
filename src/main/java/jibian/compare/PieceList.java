package jibian.compare;

import java.util.ArrayList;
import java.util.List;

/// Pieces that are put together: runs of what is in both texts, and between them what was deleted and inserted.
final class PieceList {
  /// A share below which two texts have nothing to do with each other.
  private static final double NOTHING = 0.25;

  private final List<Run> runs = new ArrayList<>();
  private Run open = new Run("", "", "");

  /// A change and what follows it in both texts.
  private record Run(String deleted, String inserted, String both) {

    boolean changes() {
      return !deleted.isEmpty() || !inserted.isEmpty();
    }

    int size() {
      return Math.max(deleted.length(), inserted.length());
    }

    /// As one change with the next: what stood between them in both texts belongs to both.
    Run joined(Run next) {
      return new Run(deleted + both + next.deleted, inserted + both + next.inserted, next.both);
    }
  }

  void add(Piece.Kind kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (kind != Piece.Kind.BOTH && !open.both.isEmpty()) {
      runs.add(open);
      open = new Run("", "", "");
    }
    open =
        switch (kind) {
          case BOTH -> new Run(open.deleted, open.inserted, open.both + text);
          case DELETED -> new Run(open.deleted + text, open.inserted, open.both);
          case INSERTED -> new Run(open.deleted, open.inserted + text, open.both);
        };
  }

  private List<Run> all() {
    List<Run> all = new ArrayList<>(runs);
    all.add(open);
    return all;
  }

  /// As they were put together.
  List<Piece> pieces() {
    return pieces(all());
  }

  /// The same for the eye: changes with hardly anything between them are one change, and each begins where a clause
  /// does if it can.
  List<Piece> cleaned() {
    List<Run> cleaned = new ArrayList<>();
    for (Run run : all()) {
      cleaned.add(run);
      while (joins(cleaned)) {
        Run last = cleaned.removeLast();
        cleaned.add(cleaned.removeLast().joined(last));
      }
    }
    return pieces(aligned(related(cleaned)));
  }

  /// The same, as one change where what stands between the changes is so little that the texts have nothing to do with
  /// each other.
  private static List<Run> related(List<Run> runs) {
    int from = runs.getFirst().changes() ? 0 : 1;
    List<Run> changes = runs.subList(Math.min(from, runs.size()), runs.size());
    int changed = changes.stream().mapToInt(Run::size).sum();
    int between =
        changes.stream()
            .limit(Math.max(0, changes.size() - 1L))
            .mapToInt(it -> it.both.length())
            .sum();
    if (changes.size() < 2 || between >= NOTHING * changed) {
      return runs;
    }
    List<Run> one = new ArrayList<>(runs.subList(0, from));
    one.add(changes.stream().reduce(Run::joined).orElseThrow());
    return one;
  }

  /// Whether the last two are to be one: what stands between them is no longer than two characters, or than what
  /// changed at either side and a few characters.
  private static boolean joins(List<Run> runs) {
    if (runs.size() < 2) {
      return false;
    }
    Run one = runs.get(runs.size() - 2);
    Run other = runs.getLast();
    return one.changes()
        && other.changes()
        && one.both.length() <= Math.min(3, Math.min(one.size(), other.size()));
  }

  /// Pure insertions and deletions that could as well stand some characters earlier or later begin where a clause does;
  /// one that then begins where the change before it ends is one with that.
  private static List<Run> aligned(List<Run> runs) {
    List<Run> aligned = new ArrayList<>(runs);
    for (int at = 1; at < aligned.size(); at++) {
      Run run = aligned.get(at);
      if (run.changes() && (run.deleted.isEmpty() || run.inserted.isEmpty())) {
        align(aligned, at);
        if (aligned.get(at - 1).both.isEmpty()) {
          Run moved = aligned.remove(at);
          at--;
          aligned.set(at, aligned.get(at).joined(moved));
        }
      }
    }
    return aligned;
  }

  private static void align(List<Run> runs, int at) {
    Run previous = runs.get(at - 1);
    Run run = runs.get(at);
    String changed = run.deleted + run.inserted;
    String whole = previous.both + changed + run.both;
    int start = previous.both.length();
    int size = changed.length();
    int best = start;
    for (int from = start; from >= 0; from--) {
      if (begins(whole, from)) {
        best = from;
        break;
      }
      if (from == 0 || !slides(whole, from - 1, size)) {
        break;
      }
    }
    String moved = whole.substring(best, best + size);
    runs.set(at - 1, new Run(previous.deleted, previous.inserted, whole.substring(0, best)));
    runs.set(
        at,
        new Run(
            run.deleted.isEmpty() ? "" : moved,
            run.inserted.isEmpty() ? "" : moved,
            whole.substring(best + size)));
  }

  private static boolean begins(String text, int at) {
    return at == 0 || "。；，、：\n".indexOf(text.charAt(at - 1)) >= 0;
  }

  /// Whether a change that begins after this character can begin before it: what leaves it at its end is the same.
  /// Numbers and words stay whole.
  private static boolean slides(String text, int at, int size) {
    char sign = text.charAt(at);
    return sign == text.charAt(at + size) && sign > 127 && !Character.isSurrogate(sign);
  }

  private static List<Piece> pieces(List<Run> runs) {
    List<Piece> pieces = new ArrayList<>();
    for (Run run : runs) {
      put(Piece.Kind.DELETED, run.deleted, pieces);
      put(Piece.Kind.INSERTED, run.inserted, pieces);
      put(Piece.Kind.BOTH, run.both, pieces);
    }
    return List.copyOf(pieces);
  }

  private static void put(Piece.Kind kind, String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(kind, text));
    }
  }
}
