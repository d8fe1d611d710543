package jibian.text;

import module java.base;

/// Texts inside a structured value by dotted paths: `plan.12`, `goals.2`, `rows.3.1`. Places in lists count from 1. A
/// path that names a list of strings stands for its elements, one a line; a place beyond the end of a list fills it up.
public final class Paths {
  /// Keys that hold whole numbers in an exchange file.
  private static final Set<String> NUMBERS = Set.of("number", "year", "level", "goalRows");

  /// Keys that hold lists of strings, also where they are absent or null so far.
  private static final Set<String> LISTS = Set.of("goals", "paragraphs", "line");

  /// Reasons for leaving findings as they are: about the text, no part of it.
  public static final String OVERRIDES = "overrides";

  /// Checks of the unit: about the text, no part of it.
  public static final String CHECKS = "checks";

  /// What must be decided again in a new year: about the text, no part of it.
  public static final String TASKS = "tasks";

  /// What the stages of the year hold beside the goals: of the text when each was begun, of a project and its
  /// indicators what was reached.
  public static final Set<String> STAGES = Set.of("stages", "monitoring", "evaluation");

  /// Inside the fields of a stage, the goal as it was when the stage was begun.
  public static final String GOAL_BEFORE = "goal";

  private static final Set<String> ABOUT = Set.of(OVERRIDES, CHECKS, TASKS);

  /// The text at a path; empty where there is none.
  public static String get(Tree.Fields fields, String path) {
    return switch (at(fields, path)) {
      case Tree.Text text -> text.value();
      case Tree.Num number -> number.literal();
      case Tree.Items list -> String.join("\n", Tree.strings(list));
      case null, default -> "";
    };
  }

  /// Whether there is a text at a path, even an empty one.
  public static boolean has(Tree.Fields fields, String path) {
    return switch (at(fields, path)) {
      case Tree.Text _, Tree.Num _, Tree.Items _ -> true;
      case null, default -> false;
    };
  }

  /// The fields with the text at a path set. A list of strings takes one element a line; an empty text empties it. A
  /// number takes whole numbers only, an empty text removes it.
  ///
  /// @return the same fields where the path cannot hold the text
  public static Tree.Fields set(Tree.Fields fields, String path, String text) {
    return (Tree.Fields) set(fields, steps(path), text);
  }

  /// The paths of all texts, in their order; lists of strings are given element by element. What is about
  /// the text ([#OVERRIDES], [#CHECKS], [#TASKS]) is not among them, nor what belongs to a stage ([#STAGES]).
  public static List<String> all(Tree.Fields fields) {
    return below(fields, key -> !ABOUT.contains(key) && !STAGES.contains(key));
  }

  /// The paths of all texts that are part of the text or of its stages, the goals as they were before among them.
  public static List<String> withStages(Tree.Fields fields) {
    return below(fields, key -> !ABOUT.contains(key));
  }

  private static List<String> below(Tree.Fields fields, Predicate<String> keys) {
    List<String> paths = new ArrayList<>();
    for (Map.Entry<String, Tree> entry : fields.entries().entrySet()) {
      if (keys.test(entry.getKey())) {
        collect(entry.getKey(), entry.getValue(), paths);
      }
    }
    return paths;
  }

  /// The paths of all texts of the stages, in their order, without the goals as they were before.
  public static List<String> ofStages(Tree.Fields fields) {
    List<String> paths = below(fields, STAGES::contains);
    paths.removeIf(path -> path.contains("." + GOAL_BEFORE + "."));
    return paths;
  }

  /// The paths of all texts of one stage, as [#ofStages] gives them.
  ///
  /// @param stage the path of its fields: `evaluation`, `monitoring.7`
  public static List<String> ofStage(Tree.Fields fields, String stage) {
    List<String> paths = new ArrayList<>();
    if (at(fields, stage) instanceof Tree.Fields own) {
      below(own, key -> !key.equals(GOAL_BEFORE)).forEach(path -> paths.add(stage + "." + path));
    }
    return paths;
  }

  /// The fields without what belongs to a stage; the same fields where there is none.
  public static Tree.Fields withoutStages(Tree.Fields fields) {
    Tree.Fields bare = fields;
    for (String key : STAGES) {
      bare = bare.contains(key) ? bare.without(key) : bare;
    }
    return bare;
  }

  private static Tree at(Tree.Fields fields, String path) {
    if (path.indexOf('.') < 0) {
      return fields.get(path);
    }
    Tree at = fields;
    for (String step : steps(path)) {
      at = step(at, step);
    }
    return at;
  }

  private static List<String> steps(String path) {
    return Arrays.asList(path.split("\\.", -1));
  }

  private static void collect(String path, Tree value, List<String> paths) {
    switch (value) {
      case Tree.Text _ -> paths.add(path);
      case Tree.Fields inner ->
          inner.entries().forEach((key, part) -> collect(path + "." + key, part, paths));
      case Tree.Items list -> {
        for (int place = 0; place < list.items().size(); place++) {
          collect(path + "." + (place + 1), list.items().get(place), paths);
        }
      }
      default -> {}
    }
  }

  private static Tree step(Tree at, String step) {
    return switch (at) {
      case Tree.Fields fields -> fields.get(step);
      case Tree.Items list when place(step) >= 0 && place(step) < list.items().size() ->
          list.items().get(place(step));
      case null, default -> null;
    };
  }

  /// The place in a list from 0, or -1 for a step that is none.
  private static int place(String step) {
    return step.length() < 7 && step.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(step) - 1
        : -1;
  }

  private static Tree set(Tree at, List<String> path, String text) {
    String step = path.getFirst();
    List<String> rest = path.subList(1, path.size());
    if (at instanceof Tree.Items list) {
      return inList(list, place(step), rest, text);
    }
    Tree.Fields fields = at instanceof Tree.Fields known ? known : Tree.Fields.EMPTY;
    Tree old = fields.get(step);
    if (rest.isEmpty() && NUMBERS.contains(step) && !isNumber(text)) {
      return text.isBlank() ? fields.with(step, Tree.NOTHING) : fields;
    }
    return fields.with(
        step, rest.isEmpty() ? value(step, old, text) : set(below(step, old), rest, text));
  }

  private static Tree below(String step, Tree old) {
    return (LISTS.contains(step) && !(old instanceof Tree.Items)) ? Tree.of(List.of()) : old;
  }

  private static Tree inList(Tree.Items list, int place, List<String> rest, String text) {
    List<Tree> items = new ArrayList<>(list.items());
    if (place < 0 || (place >= items.size() && !rest.isEmpty())) {
      return list;
    }
    while (items.size() <= place) {
      items.add(Tree.of(""));
    }
    items.set(place, rest.isEmpty() ? Tree.of(text) : set(items.get(place), rest, text));
    return new Tree.Items(items, list.line());
  }

  private static boolean isNumber(String text) {
    return text.matches("[1-9][0-9]{0,5}");
  }

  private static Tree value(String key, Tree old, String text) {
    if (NUMBERS.contains(key)) {
      return new Tree.Num(text, 0);
    }
    if (LISTS.contains(key) || old instanceof Tree.Items) {
      return Tree.of(text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1)));
    }
    return Tree.of(text);
  }
}
