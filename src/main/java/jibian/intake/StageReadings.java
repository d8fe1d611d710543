package jibian.intake;

import module java.base;

import jibian.form.StageForm;
import jibian.text.Messages;
import jibian.text.Paths;
import jibian.text.PlainShape;
import jibian.text.Tree;

/// Keeps what filled tables of the stages say until all projects are known, and then puts it into the project and the
/// indicators that each is about. What such a table says of the goals is only taken where no table of goals says it;
/// what it says otherwise is left.
final class StageReadings {
  /// Fields that have lines; of all others a narrow cell or a page made them.
  private static final Set<String> LINED = Set.of("result", "reason", "executionReason", "note");

  private static final Set<String> UNIT = Set.of("department", "implementer");
  private static final String TICKS = "[√✓✔☑●■vV*是1]+";
  private static final String NO_TICKS = "[×✗✘xXoO○□否无0—–/-]+";

  private final Ledger ledger;
  private final List<Filled> all = new ArrayList<>();
  private final Set<String> said = new HashSet<>();
  private Tree.Fields unit = Tree.Fields.EMPTY;

  /// The tables of one project in a stage.
  private record Filled(StageTables.Way way, String title, List<RawProject> parts) {
    private Map<String, Reading> head() {
      Map<String, Reading> head = new LinkedHashMap<>();
      parts.forEach(part -> part.head.forEach(head::putIfAbsent));
      return head;
    }

    private List<Map<String, Reading>> rows() {
      return parts.stream().flatMap(part -> part.rows.stream()).toList();
    }

    private List<Reading> goals() {
      return parts.stream().flatMap(part -> part.goals.stream()).toList();
    }
  }

  StageReadings(Ledger ledger) {
    this.ledger = ledger;
  }

  /// Takes a table, or a part of one that goes on.
  ///
  /// @param title above it; empty where there is none
  void add(StageTables.Way way, RawProject raw, String title) {
    boolean begins =
        all.isEmpty()
            || !all.getLast().way.stage().equals(way.stage())
            || all.getLast().way.overall() != way.overall()
            || names(raw);
    if (begins) {
      all.add(new Filled(way, title, new ArrayList<>()));
    }
    all.getLast().parts.add(raw);
    raw.words.forEach(ledger::words);
    raw.above.forEach(ledger::words);
    raw.unplaced.forEach(ledger::leave);
  }

  private static boolean names(RawProject raw) {
    Reading name = raw.head.getOrDefault("name", raw.head.get("department"));
    return name != null && !name.blank();
  }

  /// What the tables say in the fields of the stages.
  Set<String> said() {
    return said;
  }

  /// The departments that the tables name.
  List<Reading> departments() {
    return all.stream()
        .map(one -> one.head().get("department"))
        .filter(one -> one != null && !one.blank())
        .toList();
  }

  /// Puts all into the tables of goals.
  ///
  /// @param named the unit of the text
  /// @param projects as they are read so far; further ones are added
  /// @param overall that of the unit as a whole; none or one
  /// @param made a project out of what a table of a stage says of its goals
  void place(
      Tree.Fields named,
      List<Tree> projects,
      List<Tree> overall,
      Function<RawProject, Tree> made,
      Function<RawProject, Tree> madeOverall) {
    unit = named;
    Map<StageForm, Set<Integer>> used = new HashMap<>();
    for (Filled one : all) {
      boolean whole = one.way.overall();
      List<Tree> tables = whole ? overall : projects;
      Set<Integer> taken = used.computeIfAbsent(one.way.stage(), _ -> new HashSet<>());
      int at = whole ? tables.size() - 1 : StageMatch.project(name(one), one.rows(), tables, taken);
      boolean fresh = at < 0;
      if (fresh) {
        tables.add((whole ? madeOverall : made).apply(goals(one)));
        at = tables.size() - 1;
      }
      if (!whole) {
        taken.add(at);
      }
      String path = whole ? "overall" : "projects[" + at + "]";
      tables.set(at, filled(one, path, (Tree.Fields) tables.get(at), fresh));
    }
  }

  private String name(Filled one) {
    Reading name = one.head().get("name");
    return name == null || name.blank() ? "" : joined("name", name);
  }

  /// What a table of a stage says of the goals, as a table of goals would: there the points are the weights.
  private static RawProject goals(Filled one) {
    RawProject goals = new RawProject(one.parts.getFirst().table);
    one.head()
        .forEach(
            (field, reading) -> {
              if (!one.way.owns(field) && !reading.blank()) {
                goals.head.put(field, reading);
              }
            });
    goals.goals.addAll(one.goals());
    for (Map<String, Reading> row : one.rows()) {
      Map<String, Reading> ofGoals = new LinkedHashMap<>(row);
      Reading points = row.get(one.way.stage().field("points"));
      if (points != null) {
        ofGoals.putIfAbsent("weight", points);
      }
      goals.rows.add(ofGoals);
    }
    return goals;
  }

  private Tree.Fields filled(Filled one, String path, Tree.Fields project, boolean fresh) {
    Tree.Fields filled = project;
    if (one.way.unknownMonth()) {
      ledger.doubt(
          path,
          one.parts.getFirst().table.place(),
          one.title,
          Messages.text("intake.doubt.month", Integer.toString(one.way.month())));
      return known(one, path, filled, fresh);
    }
    for (Map.Entry<String, Reading> value : one.head().entrySet()) {
      if (one.way.owns(value.getKey())) {
        filled = put(filled, path, value.getKey(), value.getValue());
      }
    }
    filled = known(one, path, filled, fresh);
    List<Tree> rows = new ArrayList<>(StageMatch.rows(filled));
    Set<Integer> taken = new HashSet<>();
    List<Map<String, Reading>> read = one.rows();
    for (int at = 0; at < read.size(); at++) {
      int row = fresh ? at : StageMatch.row(read.get(at), rows, taken);
      if (row >= 0) {
        taken.add(row);
        rows.set(
            row,
            row(one, read.get(at), path + ".indicators[" + row + "]", (Tree.Fields) rows.get(row)));
      }
    }
    return rows.isEmpty() ? filled : filled.with("indicators", new Tree.Items(rows, 0));
  }

  private Tree.Fields row(Filled one, Map<String, Reading> read, String path, Tree.Fields row) {
    Tree.Fields filled = row;
    Map<String, List<String>> ticked = new LinkedHashMap<>();
    for (Map.Entry<String, Reading> value : read.entrySet()) {
      String[] key = StageLabels.parts(value.getKey());
      if (!one.way.owns(key[0])) {
        settle(value.getKey(), value.getValue(), row);
      } else if (key[1].isEmpty()) {
        filled = put(filled, path, key[0], value.getValue());
      } else if (value.getValue().text().strip().matches(NO_TICKS)) {
        value.getValue().cells().forEach(ledger::words);
      } else if (!value.getValue().blank()) {
        ticked.computeIfAbsent(key[0], _ -> new ArrayList<>()).add(key[1]);
        ledger.place(path + "." + key[0], value.getValue());
        leaveWords(value.getValue());
      }
    }
    for (Map.Entry<String, List<String>> field : ticked.entrySet()) {
      filled =
          Paths.set(
              filled, field.getKey(), String.join(Messages.text("list.comma"), field.getValue()));
    }
    return filled;
  }

  /// Where something else than a tick stands in the column of a word, that is told.
  private void leaveWords(Reading tick) {
    if (!PlainShape.tight(tick.text()).matches(TICKS)) {
      ledger.leave(new Intake.Left(tick.text(), tick.cells().getFirst().place()));
    }
  }

  private Tree.Fields put(Tree.Fields fields, String path, String field, Reading reading) {
    if (reading.blank()) {
      return fields;
    }
    String text = joined(field.substring(field.lastIndexOf('.') + 1), reading);
    said.add(text);
    ledger.place(path + "." + field, reading);
    return Paths.set(fields, field, text);
  }

  /// What a table of a stage says again of the goals is settled; what it says otherwise is left.
  private Tree.Fields known(Filled one, String path, Tree.Fields project, boolean fresh) {
    Tree.Fields known = project;
    for (Map.Entry<String, Reading> value : one.head().entrySet()) {
      String field = value.getKey();
      boolean named = UNIT.contains(field) && isUnit(value.getValue());
      if (named) {
        value.getValue().cells().forEach(ledger::words);
      } else if (fresh && UNIT.contains(field) && !project.has(field)) {
        known = put(known, path, field, value.getValue());
      } else if (!fresh && !one.way.owns(field)) {
        settle(field, value.getValue(), project);
      }
    }
    String goals = PlainShape.key(String.join("", project.texts("goals")));
    for (Reading goal : one.goals()) {
      if (!fresh && goals.contains(PlainShape.key(goal.text()))) {
        goal.cells().forEach(ledger::words);
      }
    }
    return known;
  }

  /// Whether a text names the unit of the whole text.
  private boolean isUnit(Reading reading) {
    String text = PlainShape.key(reading.text());
    String name = PlainShape.key(unit.text("name"));
    return text.equals(name) || text.equals(PlainShape.key(unit.text("code")) + name);
  }

  private void settle(String field, Reading reading, Tree.Fields goals) {
    String there =
        field.equals("value")
            ? goals.text("sign") + goals.text("value") + goals.text("unit")
            : goals.text(field);
    if (same(there, reading.text())) {
      reading.cells().forEach(ledger::words);
    }
  }

  /// Whether two texts say the same in letters and signs, or are the same amount.
  private static boolean same(String one, String other) {
    BigDecimal amount = ListBuilder.number(one);
    BigDecimal second = ListBuilder.number(other);
    return PlainShape.tight(one).equals(PlainShape.tight(other))
        || (amount != null && second != null && amount.compareTo(second) == 0);
  }

  private String joined(String field, Reading reading) {
    List<String> lines =
        reading.lines().stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return String.join(LINED.contains(field) ? "\n" : "", lines);
  }
}
