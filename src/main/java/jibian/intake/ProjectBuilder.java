package jibian.intake;

import module java.base;

import jibian.form.HeadField;
import jibian.source.SourceCell;
import jibian.source.SourceDocument;
import jibian.text.Messages;
import jibian.text.Tree;

/// Puts a project together from its title, its head and its rows, and tells the ledger where each came from.
final class ProjectBuilder {
  private static final List<String> USUAL =
      List.of("code", "name", "budget", "fiscal", "other", "purpose");

  private static final String PLAN = "plan.";

  /// How sure an amount is that may be counted in other money.
  private static final double DOUBTFUL = 0.6;

  /// How many fields of the head a table that goes on may repeat.
  private static final int REPEATED = 3;

  private final Vocabulary words;
  private final Ledger ledger;
  private final int place;
  private final String path;
  private final Map<String, Tree> fields = new LinkedHashMap<>();
  private final IndicatorBuilder indicators;
  private final Map<String, Reading> head = new LinkedHashMap<>();
  private final ListBuilder lists;
  private final JoinedLines lines;
  private final List<Reading> goals = new ArrayList<>();
  private ProjectTitle title;
  private final MoneyDoubts money;

  /// @param place of the project in the text, from 0
  ProjectBuilder(Vocabulary words, SourceDocument.Kind kind, Ledger ledger, int place) {
    this(words, kind, ledger, place, "projects[" + place + "]");
  }

  private ProjectBuilder(
      Vocabulary words, SourceDocument.Kind kind, Ledger ledger, int place, String path) {
    this.words = words;
    this.ledger = ledger;
    this.lines = new JoinedLines(words, kind);
    this.money = new MoneyDoubts(words.form().money());
    this.place = place;
    this.title = new ProjectTitle("", place);
    this.path = path;
    this.indicators = new IndicatorBuilder(words, kind, ledger, path, this::joined);
    this.lists = new ListBuilder(words.variant(), ledger, path, this::joined);
  }

  /// Of the table of the unit as a whole.
  static ProjectBuilder overall(Vocabulary words, SourceDocument.Kind kind, Ledger ledger) {
    return new ProjectBuilder(words, kind, ledger, -1, "overall");
  }

  private boolean isOverall() {
    return place < 0;
  }

  /// Where it stands in the text.
  String path() {
    return path;
  }

  /// The title above its table; the caller tells the ledger.
  void title(String printed) {
    title = new ProjectTitle(printed.strip(), place);
  }

  /// Takes the title of another project of the same list.
  void titleOf(ProjectBuilder other) {
    title(other.title.printed());
  }

  /// Whether a table, or a part of one, goes on with it.
  ///
  /// @param titled whether a title of its own stands above
  /// @param continued whether a line above says that a table goes on
  boolean takes(RawProject raw, boolean titled, boolean continued) {
    if (titled) {
      return false;
    }
    if (isOverall()) {
      return !raw.hasHead();
    }
    Predicate<String> known =
        raw.onlyMoney() ? field -> said(field).isPresent() : head::containsKey;
    boolean other =
        raw.head.keySet().stream().anyMatch(known) || (!raw.goals.isEmpty() && !goals.isEmpty());
    boolean same = (raw.listed || continued || raw.goals.isEmpty()) && repeats(raw);
    boolean rest = continued || indicators.isEmpty() || raw.onlyMoney();
    return same || !raw.hasHead() || (!other && rest);
  }

  /// Whether a part names the project again, and nothing else of it differently.
  private boolean repeats(RawProject raw) {
    return (raw.head.containsKey("name") || raw.head.containsKey("code"))
        && raw.head.size() <= (raw.listed ? head.size() : Math.min(REPEATED, head.size()))
        && raw.head.entrySet().stream()
            .allMatch(
                value ->
                    head.containsKey(value.getKey())
                        && head.get(value.getKey()).text().equals(value.getValue().text()));
  }

  /// The name its cell or its title says; empty where none does.
  String name() {
    Reading name = head.get("name");
    return name == null ? title.nameAndCode(words.form())[0] : joined("name", name);
  }

  /// The title above its table without its number.
  String printedTitle() {
    return title.bare();
  }

  /// What its head says.
  List<String> values() {
    return head.values().stream().map(Reading::text).toList();
  }

  /// What its head says of a field; empty where it says nothing.
  Optional<Reading> said(String field) {
    return Optional.ofNullable(head.get(field)).filter(reading -> !reading.blank());
  }

  boolean hasGoals() {
    return !goals.isEmpty();
  }

  /// The unit that its row names is not that of the text, but who does the work.
  void doneByUnit() {
    if (head.containsKey("unit.name") && !head.containsKey("implementer")) {
      head.put("implementer", head.remove("unit.name"));
    }
  }

  /// The code its cell says; empty where it has none.
  String code() {
    return head.containsKey("code")
        ? joined("code", head.get("code"))
        : head.containsKey("name") || isOverall() ? "" : title.nameAndCode(words.form())[1];
  }

  /// What a table says of it.
  void add(RawProject raw) {
    raw.words.forEach(ledger::words);
    raw.unplaced.forEach(ledger::leave);
    raw.head.forEach(
        (field, value) -> {
          if (said(field).isPresent() || (head.containsKey(field) && value.blank())) {
            value.cells().forEach(ledger::words);
          } else {
            head.put(field, value);
          }
        });
    lists.add(raw.lists);
    money.add(raw);
    for (Reading goal : raw.goals) {
      if (raw.listed && goals.stream().anyMatch(known -> known.text().equals(goal.text()))) {
        goal.cells().forEach(ledger::words);
      } else {
        goals.add(goal);
      }
    }
    for (Map<String, Reading> row : raw.rows) {
      indicators.add(row);
    }
  }

  /// The project as the exchange file has it.
  Tree.Fields tree() {
    String[] parts = title.parts(words.form());
    fields.put("number", parts[0].isEmpty() ? Tree.NOTHING : Tree.of(Long.parseLong(parts[0])));
    fields.put("tableTitle", parts[1].isEmpty() ? Tree.NOTHING : Tree.of(parts[1]));
    Set<String> shown = new LinkedHashSet<>(isOverall() ? List.of() : USUAL);
    Map<String, Tree> plan = new LinkedHashMap<>();
    Set<String> printed = new HashSet<>();
    for (HeadField field : HeadField.of(words.variant())) {
      if (field.list()) {
        shown.add(field.field());
        continue;
      }
      printed.add(field.field());
      if (field.field().startsWith(PLAN)) {
        plan.put(field.field().substring(PLAN.length()), value(field.field(), true));
      } else if (!field.field().equals("goals")) {
        shown.add(field.field());
      }
    }
    for (String field : unprinted(printed)) {
      if (field.startsWith(PLAN)) {
        plan.put(field.substring(PLAN.length()), value(field, false));
      } else {
        shown.add(field);
      }
    }
    for (String field : shown) {
      fields.put(
          field, lists.has(field) ? lists.tree(field) : value(field, printed.contains(field)));
    }
    if (isOverall()) {
      fields.remove("number");
      if (!words.variant().equals(words.form().overall().getFirst())) {
        fields.put("variant", Tree.of(words.variant().id()));
      }
    } else if (!head.containsKey("name")) {
      fields.put("name", Tree.of(name()));
      fields.computeIfPresent("code", (_, said) -> code().isEmpty() ? said : Tree.of(code()));
    }
    sum();
    missing(printed);
    if (!isOverall()) {
      fields.put("plan", plan.isEmpty() ? Tree.NOTHING : new Tree.Fields(plan, 0));
    }
    goals();
    fields.put("indicators", indicators.tree());
    return new Tree.Fields(fields, 0);
  }

  private Tree value(String field, boolean printed) {
    Reading reading = head.get(field);
    if (reading == null) {
      return printed ? Tree.of("") : Tree.NOTHING;
    }
    String text = joined(field, reading);
    boolean amount = Set.of("budget", "fiscal", "other").contains(field);
    String reason = amount && !reading.cells().isEmpty() ? money.of(text) : "";
    boolean doubtful = !reason.isEmpty();
    if (doubtful) {
      doubt(field, reading.cells().getFirst(), reason);
    }
    TornNumbers.tell(ledger, path + "." + field, reading);
    ledger.place(path + "." + field, doubtful ? reading.atMost(DOUBTFUL) : reading);
    return Tree.of(text);
  }

  /// What the head says and the form does not print; that it is kept unseen is told.
  private List<String> unprinted(Set<String> printed) {
    List<String> more =
        head.keySet().stream()
            .filter(field -> !printed.contains(field) && !head.get(field).blank())
            .filter(field -> field.equals("purpose") || !USUAL.contains(field))
            .filter(field -> field.startsWith(PLAN) || field.indexOf('.') < 0)
            .toList();
    if (!more.isEmpty() && !isOverall()) {
      SourceCell cell = head.get(more.getFirst()).cells().getFirst();
      String reason = Messages.text("intake.doubt.unprinted", OtherLabels.names(more));
      ledger.doubt(path, cell.place(), cell.text(), reason);
    }
    return more;
  }

  /// Fields of the form that the head does not have.
  private void missing(Set<String> declared) {
    List<String> none =
        declared.stream()
            .filter(field -> !head.containsKey(field) && !field.equals("goals"))
            .map(words::label)
            .distinct()
            .toList();
    if (!head.isEmpty() && !none.isEmpty()) {
      ledger.doubt(path, "", "", Messages.text("intake.doubt.missing", String.join("、", none)));
    }
  }

  /// Whether the parts of the budget make its sum; what is no number tells nothing.
  private void sum() {
    BigDecimal budget = ofField("budget");
    BigDecimal fiscal = ofField("fiscal");
    BigDecimal other = ofField("other");
    if (budget != null
        && fiscal != null
        && other != null
        && !head.get("budget").blank()
        && Stream.of("fiscal", "other").anyMatch(part -> !head.get(part).cells().isEmpty())
        && budget.compareTo(fiscal.add(other).add(lists.sources())) != 0) {
      SourceCell cell = head.get("budget").cells().getFirst();
      String sum = fiscal.add(other).add(lists.sources()).toPlainString();
      doubt("budget", cell, "intake.doubt.sum", sum);
    }
  }

  private BigDecimal ofField(String field) {
    return head.containsKey(field) ? ListBuilder.number(joined(field, head.get(field))) : null;
  }

  private void doubt(String field, SourceCell cell, String key, Object... values) {
    ledger.doubt(path + "." + field, cell.place(), cell.text(), Messages.text(key, values));
  }

  private void goals() {
    List<Tree> lines = new ArrayList<>();
    boolean apart = goals.size() > 1;
    for (Reading goal : goals) {
      String whole = joined("goals", goal);
      List<String> texts = apart ? List.of(whole) : TornNumbers.joined(goal.lines());
      TornNumbers.tell(ledger, path + ".goals", goal);
      for (String text : texts) {
        if (!text.isBlank()) {
          lines.add(Tree.of(text.strip()));
          ledger.place(path + ".goals[" + (lines.size() - 1) + "]", goal);
        }
      }
      ledger.words(goal.cells().getFirst());
    }
    fields.put("goals", new Tree.Items(lines, 0));
    if (apart && goals.size() > lines.size()) {
      fields.put("goalRows", Tree.of(goals.size()));
    }
  }

  private String joined(String field, Reading reading) {
    return lines.of(field, reading, title.printed());
  }
}
