package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// Reads a project printed as lines below each other, without a table: 项目编码：…, 资金用途： with its text below, the
/// names of levels, 机柜数量：≥77台.
final class OutlineReader {
  /// How sure what such a line says is: below what a table says.
  static final double CERTAINTY = 0.8;

  /// No name or value of an indicator is longer.
  private static final int LONGEST = 60;

  /// No level stands further below the label that begins a project.
  private static final int LONGEST_HEAD = 100;

  private static final int FEWEST_LEVELS = 2;
  private static final String INDICATORS = "绩效指标";
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:指标\\s*\\d{1,2}\\s*[:：、.．]?|[(（]\\d{1,2}[)）]|\\d{1,2}[、.．](?!\\d)|[①-⑳•●■◆·*-])\\s*");
  private static final Pattern BETWEEN_LEVELS = Pattern.compile("\\s*[-—–/>→]+\\s*");
  private static final Pattern AROUND = Pattern.compile("^[【\\[]|[】\\]]?[:：]?$");

  /// A description behind a name: not a unit, which is shorter.
  private static final Pattern DESCRIBED = Pattern.compile("(.+?)\\s*[(（]([^()（）]{4,})[)）]");

  private static final Pattern NUMBER =
      Pattern.compile("^(?:[(（][一二三四五六七八九十\\d]{1,3}[)）]|[一二三四五六七八九十\\d]{1,3}[、.．])\\s*(?=\\D)");

  private static final Set<String> MONEY = Set.of("budget");
  private static final Set<String> BELOW_NAME = Set.of("budget", "purpose", "goals", "code");
  private static final Pattern NO_NAME = Pattern.compile("[:：。；]");

  /// A page may set a label behind the text above it.
  private static final Pattern LABEL_BEHIND = Pattern.compile("(.*[。；])\\s*([^。；:：]{2,12}[:：])");

  private static final Pattern NUMBERED_PROJECT =
      Pattern.compile("项目\\s*[\\d一二三四五六七八九十]{1,3}\\s*[:：、.]?.*");

  private final Vocabulary words;
  private final RawProject project;
  private final Map<String, List<String>> texts = new LinkedHashMap<>();
  private final Map<String, List<SourceCell>> cells = new LinkedHashMap<>();
  private String open = "";
  private boolean inRows;
  private boolean lost;
  private int levels;
  private int taken;
  private int end;

  OutlineReader(Vocabulary words, SourceTable table) {
    this.words = words;
    this.project = new RawProject(table);
    project.certainty = CERTAINTY;
  }

  /// The project that a table of one column tells of in lines; none where it is another table.
  static List<RawProject> of(Vocabulary words, SourceTable table) {
    if (table.columns() != 1) {
      return List.of();
    }
    OutlineReader reader = new OutlineReader(words, table);
    List<SourceCell> cells = table.cells();
    boolean headed =
        cells.size() > 1 && mayBeHeading(words, cells.getFirst().text(), cells.get(1).text());
    if (headed) {
      reader.heading(cells.getFirst());
    }
    boolean all = cells.stream().skip(headed ? 1 : 0).allMatch(reader::take);
    return all && reader.isOutline() ? List.of(reader.project()) : List.of();
  }

  /// Whether a line begins a project: with its code or its name.
  static boolean begins(Vocabulary words, String text) {
    return parts(words, text.strip()).stream()
        .map(part -> part.rule().field())
        .anyMatch(OutlineReader::isName);
  }

  /// Whether a line is the heading of a project, which names it: a numbered one, with its money on the next line.
  static boolean isHeading(Vocabulary words, String text, String next) {
    return isHeading(words, text, next, MONEY);
  }

  /// The same, where the next line may be about anything that heads say: only the levels below tell that it is one.
  static boolean mayBeHeading(Vocabulary words, String text, String next) {
    return isHeading(words, text, next, BELOW_NAME);
  }

  private static boolean isHeading(Vocabulary words, String text, String next, Set<String> fields) {
    String line = text.strip();
    return line.length() <= LONGEST
        && LabelledText.hasColon(next)
        && NUMBER.matcher(line).lookingAt()
        && !NO_NAME.matcher(line).find()
        && parts(words, next.strip()).stream()
            .anyMatch(part -> fields.contains(part.rule().field()));
  }

  /// The name in the heading of a project.
  static String named(String heading) {
    return unnumbered(heading.strip());
  }

  /// A pattern that is only looked for at the beginning: elsewhere it costs as much as the line is long.
  private static String unnumbered(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.lookingAt() ? text.substring(number.end()) : text;
  }

  /// Takes the heading of a project.
  void heading(SourceCell line) {
    open = "name";
    project.title = named(line.text());
    add(line, project.title);
    open = "";
    taken++;
    end = taken;
  }

  private static List<LabelledText.Part> parts(Vocabulary words, String text) {
    return LabelledText.hasColon(text) ? LabelledText.parts(words, unnumbered(text)) : List.of();
  }

  private static boolean isName(String field) {
    return field.equals("code") || field.equals("name");
  }

  /// Whether the lines taken are a project: its code or name, levels, and indicators under them.
  boolean isOutline() {
    return levels >= FEWEST_LEVELS && !project.rows.isEmpty();
  }

  /// How many lines up to the last one that belongs to the project.
  int end() {
    return end;
  }

  /// Takes the next line; false where it belongs to no project, or to the next one.
  boolean take(SourceCell line) {
    String text = line.text().strip();
    List<LabelledText.Part> parts = parts(words, text);
    if (taken == 0 ? !begins(words, text) : ends(text, parts)) {
      return false;
    }
    taken++;
    if (level(line, text) || head(line, parts) || body(line, text)) {
      end = taken;
    }
    return true;
  }

  private boolean ends(String text, List<LabelledText.Part> parts) {
    boolean next =
        parts.stream()
            .map(part -> part.rule().field())
            .anyMatch(field -> isName(field) && texts.containsKey(field));
    return next || Titles.isTable(text) || (!inRows && taken > LONGEST_HEAD);
  }

  /// A line that names one or two levels, be it that an indicator stands behind them.
  private boolean level(SourceCell line, String text) {
    int colon = Colons.first(text);
    String name = colon < 0 ? text : text.substring(0, colon);
    String rest = colon < 0 ? "" : text.substring(colon + 1).strip();
    List<String> names = List.of(BETWEEN_LEVELS.split(bare(name)));
    if (names.stream().anyMatch(one -> words.level(one) == 0)) {
      return false;
    }
    names.forEach(one -> named(line, one));
    project.words.add(line);
    levels += names.size();
    inRows = true;
    lost = false;
    open = "";
    if (!rest.isEmpty() && !indicator(line, rest) && !sentence(line, rest)) {
      project.unplaced.add(new Intake.Left(rest, line.place()));
    }
    return true;
  }

  private static String bare(String name) {
    return AROUND.matcher(name.strip()).replaceAll("").strip();
  }

  private void named(SourceCell line, String name) {
    int level = words.level(name);
    if (level == 1) {
      project.levels.clear();
    }
    project.levels.put("level" + level, part(line, OutlineNumbers.without(name)));
  }

  /// A line of labels of the head that have said nothing yet, or of none but the form's own words.
  private boolean head(SourceCell line, List<LabelledText.Part> parts) {
    if (isWord(words, line.text())) {
      project.words.add(line);
      open = "";
      return true;
    }
    if (parts.isEmpty()
        || parts.stream().anyMatch(part -> texts.containsKey(part.rule().field()))) {
      return false;
    }
    for (LabelledText.Part part : parts) {
      open = part.rule().field();
      add(line, part.text());
    }
    return true;
  }

  /// Whether a line is one of the form's own words that name no field.
  static boolean isWord(Vocabulary words, String text) {
    String shape = words.shape(unnumbered(text.strip()));
    return words.head(shape).isEmpty() && (shape.equals(INDICATORS) || words.isLabel(shape));
  }

  /// A line under a label or a level.
  private boolean body(SourceCell line, String text) {
    if (!open.isEmpty()) {
      Matcher both = LABEL_BEHIND.matcher(text);
      boolean torn = both.matches() && !parts(words, both.group(2)).isEmpty();
      add(line, torn ? both.group(1) : text);
      return !torn || head(line, parts(words, both.group(2)));
    }
    lost |= !inRows || !(indicator(line, text) || (!lost && sentence(line, text)));
    return !lost;
  }

  private void add(SourceCell line, String text) {
    texts.computeIfAbsent(open, _ -> new ArrayList<>()).add(text);
    cells.computeIfAbsent(open, _ -> new ArrayList<>()).add(line);
  }

  /// Behind a line that is none, only the name of a level leads back to indicators.
  private boolean indicator(SourceCell line, String text) {
    String said = COUNTED.matcher(text).replaceFirst("");
    int colon = Colons.last(said);
    if (lost || colon <= 0 || colon > LONGEST || said.length() - colon > LONGEST) {
      return false;
    }
    String value = said.substring(colon + 1).strip();
    if (value.isEmpty()
        || said.indexOf('。') >= 0
        || said.indexOf('；') >= 0
        || NUMBERED_PROJECT.matcher(text).matches()) {
      return false;
    }
    Map<String, Reading> row = new LinkedHashMap<>(project.levels);
    name(row, line, said.substring(0, colon).strip());
    row.put("value", part(line, value));
    project.rows.add(row);
    return true;
  }

  private boolean sentence(SourceCell line, String text) {
    List<SentenceIndicators.One> found = SentenceIndicators.of(text);
    for (SentenceIndicators.One one : found) {
      Map<String, Reading> row = new LinkedHashMap<>(project.levels);
      name(row, line, one.name());
      row.put("value", part(line, one.value()));
      project.rows.add(row);
    }
    return !found.isEmpty();
  }

  private void name(Map<String, Reading> row, SourceCell line, String name) {
    Matcher described = DESCRIBED.matcher(name);
    boolean both = words.columnFields().contains("description") && described.matches();
    row.put("level3", part(line, both ? described.group(1) : name));
    if (both) {
      row.put("description", part(line, described.group(2)));
    }
  }

  private static Reading part(SourceCell line, String text) {
    return new Reading(List.of(text), List.of(line), CERTAINTY);
  }

  private RawProject project() {
    texts.forEach(
        (field, lines) -> {
          Reading value = new Reading(lines, cells.get(field), CERTAINTY);
          if (field.equals("goals")) {
            project.goals.add(value);
          } else {
            project.head.put(field, value);
          }
        });
    money();
    return project;
  }

  /// Where no label names the money, the first sentence of the purpose may.
  private void money() {
    Reading purpose = project.head.get("purpose");
    if (purpose != null && !project.head.containsKey("budget")) {
      project.head.putAll(MoneySentence.readings(purpose, words.form().money().label()));
    }
  }
}
