package jibian.check;

import java.util.List;
import java.util.Optional;
import jibian.form.Frame;
import jibian.text.Likeness;
import jibian.text.Plain;

/// The levels of a project's rows against the form's frame.
final class LevelRules {
  private LevelRules() {}

  static void unknown(Row row, Sheet sheet, Notes notes) {
    Frame frame = notes.terms().frame();
    if (frame.levels().isEmpty() || !row.has("level1") || !row.has("level2")) {
      return;
    }
    String level1 = row.text("level1").strip();
    String level2 = row.text("level2").strip();
    Optional<Frame.Level> level = frame.level(level1);
    Optional<Frame.Level> owner = owner(frame, level2);
    if (level.isEmpty()) {
      first(row, level1, owner, frame, notes);
    }
    if (owner.isEmpty()) {
      second(row, level2, level, frame, notes);
    } else if (level.isPresent() && !owner.get().name().equals(level1)) {
      notes.add(
          row.at("level1"),
          Fix.write(row.at("level1"), owner.get().name()),
          "check.level-unknown.wrong",
          level2,
          level1,
          owner.get().name());
    }
  }

  private static Optional<Frame.Level> owner(Frame frame, String level2) {
    for (Frame.Level level : frame.levels()) {
      for (Frame.Heading heading : level.headings()) {
        if (heading.name().equals(level2)) {
          return Optional.of(level);
        }
      }
    }
    return Optional.empty();
  }

  private static void first(
      Row row, String level1, Optional<Frame.Level> owner, Frame frame, Notes notes) {
    List<String> names = frame.levels().stream().map(Frame.Level::name).toList();
    Optional<String> nearest = owner.map(Frame.Level::name).or(() -> nearest(level1, names));
    say(row, "level1", level1, nearest, names, notes);
  }

  private static void second(
      Row row, String level2, Optional<Frame.Level> level, Frame frame, Notes notes) {
    List<String> names =
        level.map(List::of).orElse(frame.levels()).stream()
            .flatMap(it -> it.headings().stream().map(Frame.Heading::name))
            .toList();
    Optional<String> nearest = nearest(level2, names);
    say(row, "level2", level2, nearest, names, notes);
  }

  private static void say(
      Row row,
      String field,
      String printed,
      Optional<String> nearest,
      List<String> names,
      Notes notes) {
    notes.add(
        row.at(field),
        nearest.flatMap(name -> Fix.write(row.at(field), name)),
        printed.isEmpty() ? "check.level-unknown.empty" : "check.level-unknown",
        printed,
        nearest.orElse(String.join(jibian.text.Messages.text("list.comma"), names)));
  }

  /// The name that begins with what is printed, or the most similar one (Sørensen–Dice at least 0.5).
  private static Optional<String> nearest(String printed, List<String> names) {
    String key = Plain.key(printed);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    List<String> beginning = names.stream().filter(name -> name.startsWith(key)).toList();
    if (beginning.size() == 1) {
      return Optional.of(beginning.getFirst());
    }
    Likeness likeness = Likeness.of(key);
    String best = "";
    double most = 0.5;
    for (String name : names) {
      double alike = likeness.dice(Likeness.of(name));
      if (alike > most || (alike == most && best.isEmpty())) {
        most = alike;
        best = name;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  static void required(Sheet sheet, Notes notes) {
    if (sheet.rows().stream().noneMatch(row -> row.has("level2"))) {
      return;
    }
    for (Frame.Level level : notes.terms().frame().levels()) {
      boolean any = false;
      boolean said = false;
      for (Frame.Heading heading : level.headings()) {
        boolean present = present(heading.name(), sheet);
        any |= present;
        if (!present && heading.need() != Frame.Need.NONE) {
          said = true;
          missing(heading.need(), heading.name(), level.name(), heading.name(), sheet, notes);
        }
      }
      if (!any && !said && level.need() != Frame.Need.NONE) {
        String first = level.headings().isEmpty() ? "" : level.headings().getFirst().name();
        missing(level.need(), level.name(), level.name(), first, sheet, notes);
      }
    }
  }

  /// Whether a row stands under a heading, or under something that is evidently meant to be it.
  private static boolean present(String heading, Sheet sheet) {
    return sheet.rows().stream()
        .anyMatch(
            row -> {
              String level2 = row.text("level2").strip();
              return level2.equals(heading)
                  || (owner(sheet.terms().frame(), level2).isEmpty()
                      && nearest(level2, List.of(heading)).isPresent());
            });
  }

  private static void missing(
      Frame.Need need, String name, String level1, String level2, Sheet sheet, Notes notes) {
    Severity severity = need == Frame.Need.ERROR ? Severity.ERROR : Severity.WARNING;
    notes.add(
        severity,
        sheet.address(),
        Optional.of(new Fix.Insert(sheet.id(), level1, level2)),
        "check.level-required",
        name);
  }

  static void count(Sheet sheet, Notes notes) {
    int rows = sheet.rows().size();
    if (rows < 5 || rows > 15) {
      notes.add(
          sheet.address(),
          rows < 5 ? "check.indicator-count.few" : "check.indicator-count.many",
          Integer.toString(rows));
    }
  }
}
