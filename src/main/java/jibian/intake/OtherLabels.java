package jibian.intake;

import module java.base;

import jibian.text.ResourceLines;

/// Words that tables of other offices have for a field, from `labels.txt`.
final class OtherLabels {
  /// Fields of a row that a form may keep in one: the value is put together from them.
  static final List<String> VALUE_PARTS = List.of("sign", "value", "unit");

  /// A column that says the name of an indicator and its value behind it.
  static final String BOTH = "level3.value";

  private static final Set<String> OF_ROWS =
      Set.of(
          "level1",
          "level2",
          "level3",
          BOTH,
          "description",
          "value",
          "basis",
          "weight",
          "sign",
          "unit",
          "note");
  private static final List<String> KEPT =
      List.of("code", "purpose", "attribute", "implementer", "period", "department");

  /// What is kept of a row though its form has no column for it.
  static final List<String> KEPT_OF_ROWS = List.of("description", "basis", "weight", "note");

  private static final String PLAN = "plan.";
  private static final String LAST_MONTH = PLAN + 12;
  private static final String MONITORING = "monitoring.";
  private static final Pattern MONTH = Pattern.compile("^monitoring\\.\\d+\\.");
  private static final Map<String, List<String>> ALL = read();

  /// Words that stand beside what no form keeps.
  private static final Set<String> FOREIGN = Set.copyOf(ALL.remove("foreign"));

  private static final Pattern OPINION = Pattern.compile(".{0,12}(?:审核|审批|审查|评审|批复|论证)意见");

  /// A column with units, and below each its projects: 单位名称、项目名称, 单位（专项）名称.
  private static final Pattern UNITED =
      Pattern.compile("\\s*(?:单位|项目单位).*(?:项目|专项).*(?:名称|编码).*|\\s*单位名称.*项目.*", Pattern.DOTALL);

  private static final List<String> HEAD_FIELDS =
      ALL.keySet().stream()
          .filter(field -> !OF_ROWS.contains(field) && field.indexOf('.') < 0)
          .filter(field -> !field.equals("count"))
          .toList();

  private static final Set<String> HEADS =
      HEAD_FIELDS.stream().flatMap(field -> of(field).stream()).collect(Collectors.toSet());

  /// The shapes of the words for a field; empty where none are known. Those of a monitoring are the same in any month.
  static List<String> of(String field) {
    boolean monthly = field.startsWith(MONITORING);
    return ALL.getOrDefault(
        monthly ? MONTH.matcher(field).replaceFirst(MONITORING) : field, List.of());
  }

  /// The shapes of the words that only tables of a stage have.
  ///
  /// @param kind the first part of its path
  /// @param labels the forms' own
  static Set<String> ofStage(String kind, Collection<String> labels) {
    Set<String> shapes = new HashSet<>();
    labels.forEach(label -> shapes.add(LabelShape.of(label)));
    shapes.remove("");
    ALL.forEach((field, words) -> shapes.addAll(field.startsWith(kind) ? words : List.of()));
    Stream.of(".note", ".totalPoints").forEach(key -> shapes.removeAll(of(kind + key)));
    ALL.forEach(
        (field, words) -> {
          if (!isStage(field)) {
            shapes.removeAll(words);
          }
        });
    return shapes;
  }

  private static boolean isStage(String field) {
    return field.startsWith(MONITORING) || field.startsWith("evaluation.");
  }

  /// Whether a shape is a label of something that no form keeps: no value, though it finds no place.
  static boolean isForeign(String shape) {
    return FOREIGN.contains(shape) || OPINION.matcher(shape).matches();
  }

  /// What a column has that says it of units and, below each, of its projects: name or code; empty for another.
  static String united(String heading) {
    return UNITED.matcher(heading).matches() ? heading.contains("编码") ? "code" : "name" : "";
  }

  /// What is kept of a project though its form does not print it: where it has a plan, that of any month.
  ///
  /// @param printed the fields that the form has
  static List<String> kept(Collection<String> printed) {
    Stream<String> months =
        printed.contains(LAST_MONTH)
            ? IntStream.rangeClosed(1, 12).mapToObj(month -> PLAN + month)
            : Stream.of();
    return Stream.concat(KEPT.stream(), months).toList();
  }

  /// The field that a field stands like: any month stands as the last does.
  static String alike(String field) {
    return field.startsWith(PLAN) ? LAST_MONTH : field;
  }

  /// The usual words for some fields, as a message names them.
  static String names(Collection<String> fields) {
    return fields.stream()
        .map(field -> of(field).stream().findFirst().orElse(field))
        .collect(Collectors.joining("、"));
  }

  /// Whether a shape is a word for a field of a project.
  static boolean isHead(String shape) {
    return HEADS.contains(shape);
  }

  /// The field of the unit that a column of a list has; empty where it has another one.
  static String ofUnit(String heading) {
    return Stream.of("unit.code", "unit.name")
        .filter(field -> of(field).contains(heading))
        .findFirst()
        .orElse("");
  }

  /// Whether a shape is the heading of how many indicators there are, or were missed.
  static boolean isCount(String shape) {
    return of("count").contains(shape);
  }

  /// The fields of a project, not of its rows.
  static List<String> headFields() {
    return HEAD_FIELDS;
  }

  /// The fields of a row.
  static List<String> rowFields() {
    return ALL.keySet().stream().filter(OF_ROWS::contains).toList();
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (String line : ResourceLines.lines(OtherLabels.class, "labels.txt")) {
      List<String> cells = List.of(line.split(" \\| ", 2));
      List<String> shapes = new ArrayList<>();
      for (String word : cells.getLast().split("\\s+", -1)) {
        shapes.add(LabelShape.of(word));
      }
      all.put(cells.getFirst(), List.copyOf(shapes));
    }
    return all;
  }
}
