package jibian.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jibian.form.Form;
import jibian.form.HeadField;
import jibian.form.IndicatorColumn;
import jibian.source.SourceCell;
import jibian.source.SourceDocument;
import jibian.text.Messages;
import jibian.text.PlainShape;
import jibian.text.Tree;

/// Puts a project together from its title, its head and its rows, and tells the ledger where each came from.
final class ProjectBuilder {
  private static final List<String> USUAL =
      List.of("code", "name", "budget", "fiscal", "other", "purpose");

  /// Fields whose text a cell may tear apart without meaning it.
  private static final Set<String> SHORT =
      Set.of("code", "name", "level1", "level2", "level3", "value", "weight", "sign", "unit");

  private final Vocabulary words;
  private final SourceDocument.Kind kind;
  private final Ledger ledger;
  private final int place;
  private final String path;
  private final Map<String, Tree> fields = new LinkedHashMap<>();
  private final List<Tree> indicators = new ArrayList<>();
  private final Map<String, Reading> head = new LinkedHashMap<>();
  private final List<Reading> goals = new ArrayList<>();
  private String title = "";
  private boolean yuan;

  /// @param place of the project in the text, from 0
  ProjectBuilder(Vocabulary words, SourceDocument.Kind kind, Ledger ledger, int place) {
    this.words = words;
    this.kind = kind;
    this.ledger = ledger;
    this.place = place;
    this.path = "projects[" + place + "]";
  }

  /// Where it stands in the text.
  String path() {
    return path;
  }

  /// The title above its table; the caller tells the ledger.
  void title(String printed) {
    title = printed.strip();
  }

  /// Takes the title of another project of the same list.
  void titleOf(ProjectBuilder other) {
    title = other.title;
  }

  /// Whether a table, or a part of one, goes on with it.
  ///
  /// @param titled whether a title stands above
  boolean takes(RawProject raw, boolean titled) {
    if (titled) {
      return false;
    }
    boolean other =
        raw.head.keySet().stream().anyMatch(head::containsKey)
            || (!raw.goals.isEmpty() && !goals.isEmpty());
    boolean same =
        raw.listed
            && raw.head.containsKey("name")
            && head.containsKey("name")
            && raw.head.get("name").text().equals(head.get("name").text());
    return same || !raw.hasHead() || (!other && indicators.isEmpty());
  }

  /// The name its cell or its title says; empty where none does.
  String name() {
    Reading name = head.get("name");
    return name == null
        ? Titles.project(Titles.numbered(title, place + 1)[1], words.form().words().defaultTitle())
        : joined("name", name);
  }

  /// The code its cell says; empty where it has none.
  String code() {
    return head.containsKey("code") ? joined("code", head.get("code")) : "";
  }

  /// What a table says of it.
  void add(RawProject raw) {
    raw.words.forEach(ledger::words);
    raw.unplaced.forEach(ledger::leave);
    raw.head.forEach(head::putIfAbsent);
    yuan |=
        raw.yuan || raw.words.stream().anyMatch(cell -> Titles.moneyIn(cell.text()).equals("元"));
    if (!raw.listed || goals.isEmpty()) {
      goals.addAll(raw.goals);
    }
    for (Map<String, Reading> row : raw.rows) {
      indicator(row);
    }
  }

  /// A row of indicators.
  void indicator(Map<String, Reading> row) {
    String at = path + ".indicators[" + indicators.size() + "]";
    Map<String, Tree> values = new LinkedHashMap<>();
    Set<String> printed = new java.util.HashSet<>();
    for (IndicatorColumn column : words.variant().columns()) {
      printed.add(column.field());
    }
    for (IndicatorColumn column : words.variant().columns()) {
      Reading reading = row.get(column.field());
      if (column.field().equals("value") && !printed.contains("sign")) {
        reading = whole(row);
      }
      values.put(
          column.field(), reading == null ? Tree.of("") : Tree.of(joined(column.field(), reading)));
      if (reading != null) {
        ledger.place(at + "." + column.field(), reading);
      }
    }
    indicators.add(new Tree.Fields(values, 0));
  }

  /// The value with its sign and unit, where they stand in columns of their own.
  private static Reading whole(Map<String, Reading> row) {
    Reading value = row.get("value");
    Reading sign = row.get("sign");
    Reading unit = row.get("unit");
    boolean signed = sign != null && sign.text().matches("[≥≤=＝>＜<＞≧≦]+");
    boolean measured = unit != null && !unit.blank() && value != null && !value.blank();
    if (value != null && signed) {
      value = glued(sign, value);
    }
    return measured ? glued(value, unit) : value;
  }

  private static Reading glued(Reading first, Reading second) {
    Reading both = first.and(second);
    return new Reading(List.of(first.text() + second.text()), both.cells(), both.confidence());
  }

  /// The project as the exchange file has it.
  Tree.Fields tree() {
    String[] parts =
        words.form().words().title().contains("{number}")
            ? Titles.numbered(title, place + 1)
            : new String[] {"", title};
    fields.put("number", parts[0].isEmpty() ? Tree.NOTHING : Tree.of(Long.parseLong(parts[0])));
    fields.put("tableTitle", parts[1].isEmpty() ? Tree.NOTHING : Tree.of(parts[1]));
    Set<String> shown = new java.util.LinkedHashSet<>(USUAL);
    Map<String, Tree> plan = new LinkedHashMap<>();
    Set<String> printed = new java.util.HashSet<>();
    for (HeadField field : HeadField.of(words.variant())) {
      printed.add(field.field());
      if (field.field().startsWith("plan.")) {
        plan.put(field.field().substring("plan.".length()), value(field.field(), true));
      } else if (!field.field().equals("goals")) {
        shown.add(field.field());
      }
    }
    for (String field : shown) {
      fields.put(field, value(field, printed.contains(field)));
    }
    if (!head.containsKey("name")) {
      fields.put("name", Tree.of(name()));
    }
    fields.put("plan", plan.isEmpty() ? Tree.NOTHING : new Tree.Fields(plan, 0));
    goals();
    fields.put("indicators", new Tree.Items(indicators, 0));
    return new Tree.Fields(fields, 0);
  }

  private Tree value(String field, boolean printed) {
    Reading reading = head.get(field);
    if (reading == null) {
      return printed ? Tree.of("") : Tree.NOTHING;
    }
    ledger.place(path + "." + field, reading);
    String text = joined(field, reading);
    if (Set.of("budget", "fiscal", "other").contains(field)) {
      amount(field, reading, text);
    }
    return Tree.of(text);
  }

  private void amount(String field, Reading reading, String text) {
    String plain = PlainShape.tight(text).replace(",", "");
    boolean great = words.form().money() == Form.Money.WAN && plain.matches("\\d{6,}(?:\\.0+)?");
    if (yuan || great || (plain.endsWith("元") && !plain.endsWith("万元"))) {
      SourceCell cell = reading.cells().getFirst();
      ledger.doubt(path + "." + field, cell.place(), text, Messages.text("intake.doubt.yuan"));
    }
  }

  private void goals() {
    List<Tree> lines = new ArrayList<>();
    boolean apart = goals.size() > 1;
    for (Reading goal : goals) {
      String whole = joined("goals", goal);
      List<String> texts = apart ? List.of(whole) : goal.lines();
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

  /// The paragraphs of a cell as one value. In Word a cell too narrow is torn by hand; in Excel a line end was typed.
  private String joined(String field, Reading reading) {
    boolean whole =
        field.startsWith("plan.") || (SHORT.contains(field) && kind != SourceDocument.Kind.EXCEL);
    List<String> lines =
        reading.lines().stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return String.join(whole ? "" : "\n", lines);
  }
}
