package jibian.ui.session;

import module java.base;

import jibian.text.PlainShape;
import jibian.ui.port.Texts;

/// The texts of one unit, year by year.
public final class UnitYears {
  private static final Comparator<Texts.Entry> LATEST_YEAR =
      Comparator.comparing(Texts.Entry::year).reversed();

  /// The texts with those of one unit together, the latest year first; the units as they come.
  public static List<Texts.Entry> together(List<Texts.Entry> texts) {
    Map<String, List<Texts.Entry>> units = new LinkedHashMap<>();
    texts.forEach(text -> units.computeIfAbsent(unit(text), _ -> new ArrayList<>()).add(text));
    return units.values().stream().flatMap(unit -> unit.stream().sorted(LATEST_YEAR)).toList();
  }

  /// The other texts of the unit that has this one, the latest year first.
  public static List<Texts.Entry> others(Texts.Entry text, List<Texts.Entry> texts) {
    return texts.stream()
        .filter(other -> same(text, other) && other.id() != text.id())
        .sorted(LATEST_YEAR)
        .toList();
  }

  /// Whether two texts are of one unit.
  public static boolean same(Texts.Entry one, Texts.Entry other) {
    return unit(one).equals(unit(other));
  }

  /// Whether a text is of a unit of this name.
  public static boolean isOf(String unit, Texts.Entry text) {
    return unit(text).equals(key(unit));
  }

  /// A text without a unit, and the example, are by themselves.
  private static String unit(Texts.Entry text) {
    String name = key(text.unit());
    return text.example() || name.isEmpty() ? "#" + text.id() : name;
  }

  /// The name of a unit without a code before it.
  private static String key(String unit) {
    return PlainShape.key(unit).replaceFirst("^[0-9]+", "");
  }
}
