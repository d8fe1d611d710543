package jibian.compare;

import module java.base;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/// What differs inside a text, character by character for Chinese; a number and a Latin word is one character. Marks
/// that would be confetti are joined: two or three characters that happen to stand in both texts between changes count
/// as changed.
public final class TextDifference {
  /// A number with its points and commas, a word, a line end, or one character; a long code of digits and letters is
  /// characters.
  private static final Pattern SIGN =
      Pattern.compile(
          "(?<code>(?=[0-9]*[A-Za-z])(?=[A-Za-z]*[0-9])[0-9A-Za-z]{12,})|[0-9]+(?:[.,][0-9]+)*|[A-Za-z]+|\\r"
              + "?\\n"
              + "|\\X",
          Pattern.DOTALL);

  /// A clause with what ends it.
  private static final Pattern CLAUSE = Pattern.compile("[^。；，\\n]*[。；，\\n]|[^。；，\\n]+");

  /// More characters than these are compared clause by clause first.
  private static final int LONG = 1_500;

  /// More clauses than these are one change.
  private static final int TOO_LONG = 6_000;

  /// Both texts in pieces; before each inserted piece stands what was deleted there.
  public static List<Piece> of(String before, String after) {
    if (before.equals(after)) {
      return before.isEmpty() ? List.of() : List.of(new Piece(Piece.Kind.BOTH, before));
    }
    PieceList pieces = new PieceList();
    if (before.compareTo(after) <= 0) {
      compare(before, after, pieces);
      return pieces.cleaned();
    }
    compare(after, before, pieces);
    return mirrored(pieces.cleaned());
  }

  /// The same seen from the other text.
  static List<Piece> mirrored(List<Piece> pieces) {
    PieceList mirrored = new PieceList();
    pieces.forEach(piece -> mirrored.add(piece.kind().mirrored(), piece.text()));
    return mirrored.pieces();
  }

  private static void compare(String before, String after, PieceList pieces) {
    if (bySigns(before, after, pieces)) {
      return;
    }
    List<String> old = clauses(before);
    List<String> now = clauses(after);
    int head = same(old, now);
    int tail =
        same(old.subList(head, old.size()).reversed(), now.subList(head, now.size()).reversed());
    List<String> oldMiddle = old.subList(head, old.size() - tail);
    List<String> nowMiddle = now.subList(head, now.size() - tail);
    pieces.add(Piece.Kind.BOTH, String.join("", old.subList(0, head)));
    if (oldMiddle.size() + nowMiddle.size() > TOO_LONG) {
      replaced(String.join("", oldMiddle), String.join("", nowMiddle), pieces);
    } else {
      compare(
          oldMiddle, nowMiddle, new MyersDiffWithLinearSpace<>(), pieces, TextDifference::within);
    }
    pieces.add(Piece.Kind.BOTH, String.join("", old.subList(old.size() - tail, old.size())));
  }

  /// How many are the same at the beginning.
  private static int same(List<String> one, List<String> other) {
    int same = 0;
    while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
      same++;
    }
    return same;
  }

  /// What is done with texts of which one took the place of the other.
  private interface Replacement {
    void put(String before, String after, PieceList pieces);
  }

  private static void compare(
      List<String> old,
      List<String> now,
      DiffAlgorithmI<String> algorithm,
      PieceList pieces,
      Replacement replacement) {
    int at = 0;
    StringBuilder deleted = new StringBuilder();
    StringBuilder inserted = new StringBuilder();
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now, algorithm, null).getDeltas()) {
      int start = delta.getSource().getPosition();
      if (start > at) {
        put(deleted, inserted, pieces, replacement);
        pieces.add(Piece.Kind.BOTH, String.join("", old.subList(at, start)));
      }
      delta.getSource().getLines().forEach(deleted::append);
      delta.getTarget().getLines().forEach(inserted::append);
      at = start + delta.getSource().size();
    }
    put(deleted, inserted, pieces, replacement);
    pieces.add(Piece.Kind.BOTH, String.join("", old.subList(at, old.size())));
  }

  private static void put(
      StringBuilder deleted, StringBuilder inserted, PieceList pieces, Replacement replacement) {
    replacement.put(deleted.toString(), inserted.toString(), pieces);
    deleted.setLength(0);
    inserted.setLength(0);
  }

  private static void replaced(String before, String after, PieceList pieces) {
    pieces.add(Piece.Kind.DELETED, before);
    pieces.add(Piece.Kind.INSERTED, after);
  }

  private static void within(String before, String after, PieceList pieces) {
    if (!bySigns(before, after, pieces)) {
      replaced(before, after, pieces);
    }
  }

  /// Compares texts character by character.
  ///
  /// @return whether they are short enough for that
  private static boolean bySigns(String before, String after, PieceList pieces) {
    List<String> old = signs(before);
    List<String> now = signs(after);
    boolean few = old.size() + now.size() <= LONG;
    if (few) {
      compare(old, now, new MyersDiff<>(), pieces, TextDifference::replaced);
    }
    return few;
  }

  private static List<String> signs(String text) {
    List<String> signs = new ArrayList<>();
    Matcher matcher = SIGN.matcher(text);
    while (matcher.find()) {
      if (matcher.group("code") == null) {
        signs.add(matcher.group());
      } else {
        signs.addAll(Arrays.asList(matcher.group().split("(?!^)", -1)));
      }
    }
    return signs;
  }

  private static List<String> clauses(String text) {
    return CLAUSE.matcher(text).results().map(MatchResult::group).toList();
  }
}
