package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// What a table, or a part of one, says of a project, before it is known which project that is.
final class RawProject {
  private static final int FEWEST = 3;
  private static final Set<String> MONEY = Set.of("budget", "fiscal", "other");

  /// 项目1, 项目一: such a label heads all that is said of the project.
  private static final Pattern COUNTED = Pattern.compile("项目[\\d一二三四五六七八九十]{1,3}");

  private static final String SPENDS = "预算单位";

  final SourceTable table;

  /// Values of the head by field.
  final Map<String, Reading> head = new LinkedHashMap<>();

  /// The rows of indicators, each with its values by field.
  final List<Map<String, Reading>> rows = new ArrayList<>();

  /// The rows of lists inside the head, each with its values by field.
  final Map<String, List<Map<String, Reading>>> lists = new LinkedHashMap<>();

  /// One reading a printed row of goals, blank ones included.
  final List<Reading> goals = new ArrayList<>();

  /// The form's own words and what goes with them.
  final List<SourceCell> words = new ArrayList<>();

  /// Rows over the whole width, above the first label: title, unit.
  final List<SourceCell> above = new ArrayList<>();

  /// Parts of cells that say something else.
  final List<Intake.Left> unplaced = new ArrayList<>();

  /// The columns of its rows; none until their heading was seen.
  IndicatorColumns columns = IndicatorColumns.NONE;

  /// The levels of its last row.
  final Map<String, Reading> levels = new LinkedHashMap<>();

  /// Whether it is one of a list: a project is as many rows as it has indicators.
  boolean listed;

  /// Whether its table counts in 元.
  boolean yuan;

  /// Whether its table counts in 万元.
  boolean wan;

  /// How sure its kind of table is, from 0 to 1.
  double certainty = 1;

  /// A heading of its own that names it: 【项目1】某某经费; empty where it has none.
  String title = "";

  /// What stands beside 预算单位; null where nothing does.
  private Reading spending;

  RawProject(SourceTable table) {
    this.table = table;
  }

  /// Whether it tells about a project, and not only rows of indicators.
  boolean hasHead() {
    return !head.isEmpty() || !goals.isEmpty();
  }

  /// Takes a value of the head, unless something was said there before.
  void say(String field, Reading value) {
    Reading known = head.get(field);
    if (known == null || known.cells().isEmpty()) {
      head.put(field, value);
    }
  }

  /// Takes a value of the head by its label. A 预算单位 beside a 主管部门 is the office under it that does the work.
  void say(HeadRule rule, Reading value) {
    boolean spends = rule.label().equals(SPENDS);
    title = COUNTED.matcher(rule.label()).matches() ? value.text() : title;
    Reading known = head.get(rule.field());
    boolean two = rule.field().equals("department") && known != null && !known.blank();
    if (two && spends) {
      head.putIfAbsent("implementer", value);
    } else if (two && known.equals(spending)) {
      head.put("department", value);
      head.putIfAbsent("implementer", known);
    } else {
      NameAndCode.parts(rule, value).forEach(this::say);
      spending = spends ? value : spending;
    }
  }

  /// Whether it tells of nothing but money: a table within a cell of the head does.
  boolean onlyMoney() {
    return rows.isEmpty() && goals.isEmpty() && MONEY.containsAll(head.keySet());
  }

  /// Whether too little of a project was found to call it one: another table may have a word or two of a head.
  ///
  /// @param declared how many fields the head of the form has
  boolean empty(int declared) {
    long said = head.values().stream().filter(value -> !value.cells().isEmpty()).count();
    long found = said + (goals.isEmpty() ? 0 : 1);
    return columns.none() && rows.isEmpty() && found < Math.min(FEWEST, declared);
  }
}
