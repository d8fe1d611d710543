package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceParagraph;
import jibian.text.Tree;

/// Reads what stands above the tables of projects: titles, the unit, the year, in what money is counted.
final class Heads {
  /// 361001 某县水务局, or 某县水务局[361001].
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "(?:[\\[(（【]?(\\d{3,9})[\\])）】]?\\s*[-—_]?\\s*)?([^\\d\\s\\[(（【。][^。\\[【]{1,39}?)"
              + "(?:\\s*[-—\\[(（【]?\\s*(\\d{3,9})\\s*[\\])）】]?)?");

  private static final Pattern YEAR =
      Pattern.compile("[(（]?\\s*20\\d{2}\\s*年(?:度|\\s*1\\D{1,3}\\d{1,2}月份?)?\\s*[)）]?");

  /// How sure it is that the department is the unit.
  private static final double DERIVED = 0.8;

  private final Ledger ledger;
  private final SequencedSet<String> titled = new LinkedHashSet<>();
  private final SequencedSet<String> titles = new LinkedHashSet<>();
  private String code = "";
  private String name = "";
  private String year = "";

  Heads(Ledger ledger) {
    this.ledger = ledger;
  }

  /// What stands above one table.
  ///
  /// @param title empty where there is none
  /// @param places told to the ledger once it is known which project it is
  /// @param money what a line says it is counted in; empty where none does
  record Above(String title, String money, List<Runnable> places, List<String> path) {
    /// The title says nothing of a project.
    void words() {
      place("");
    }

    void place(String project) {
      path.add(project);
      places.forEach(Runnable::run);
    }
  }

  /// Reads the paragraphs above a table and the rows above its first label.
  Above above(List<SourceParagraph> paragraphs, List<SourceCell> cells) {
    String title = "";
    List<Runnable> places = new ArrayList<>();
    List<String> path = new ArrayList<>();
    for (SourceParagraph paragraph : paragraphs) {
      String text = paragraph.text().strip();
      if (title.isEmpty() && isTitle(text)) {
        title = text;
        places.add(
            () -> {
              if (path.getFirst().isEmpty()) {
                ledger.words(paragraph);
              } else {
                ledger.place(path.getFirst() + ".tableTitle", paragraph, 1);
              }
            });
      } else if (line(text)) {
        places.add(() -> ledger.words(paragraph));
      }
    }
    for (SourceCell cell : cells) {
      String text = cell.text().strip();
      String first = cell.lines().isEmpty() ? "" : cell.lines().getFirst().strip();
      if (title.isEmpty() && (isTitle(text) || isTitle(first))) {
        title = isTitle(text) ? text : first;
        places.add(
            () -> {
              if (path.getFirst().isEmpty()) {
                ledger.words(cell);
              } else {
                ledger.place(path.getFirst() + ".tableTitle", Reading.of(cell, 1));
              }
            });
      } else if (line(text)) {
        places.add(() -> ledger.words(cell));
      }
    }
    titled.add(Titles.unitOf(title));
    Stream.of(title).filter(one -> !one.isEmpty()).forEach(titles::add);
    year = year.isEmpty() ? Titles.yearOf(title) : year;
    String money =
        Stream.concat(
                paragraphs.stream().map(SourceParagraph::text),
                cells.stream().map(SourceCell::text))
            .map(Titles::money)
            .filter(said -> !said.isEmpty())
            .findFirst()
            .orElse("");
    return new Above(title, money, places, path);
  }

  private static boolean isTitle(String text) {
    return Titles.isTable(text) && !Titles.isContinued(text);
  }

  /// Whether a line before the text names the unit behind its label.
  boolean names(SourceParagraph paragraph) {
    boolean named = name.isEmpty() && Titles.namesUnit(paragraph.text()) && line(paragraph.text());
    if (named) {
      ledger.place("unit.name", paragraph, 1);
    }
    return named;
  }

  /// Whether a line says the unit, the year or the money.
  private boolean line(String text) {
    if (year.isEmpty()) {
      year = Titles.year(text);
    }
    if (Titles.isMoney(text)
        || Titles.isContinued(text)
        || Titles.isNumber(text)
        || YEAR.matcher(text).matches()) {
      return true;
    }
    String[] unit = Titles.unit(text);
    if (unit == null) {
      return false;
    }
    boolean same = name.isEmpty() || unit[1].isEmpty() || unit[1].equals(name);
    if (name.isEmpty()) {
      code = unit[0];
      name = unit[1];
    }
    return same;
  }

  /// Units that differ from project to project, or from that of the text, are those that do the work.
  void implementers(List<ProjectBuilder> projects) {
    List<Reading> names = said(projects, "unit.name");
    boolean other = !name.isEmpty() && names.stream().noneMatch(one -> one.text().contains(name));
    if (same(names).isEmpty() || other) {
      projects.forEach(ProjectBuilder::doneByUnit);
    }
  }

  /// Takes the unit from the columns of a list, unless a line has named another one.
  void unit(List<ProjectBuilder> projects) {
    List<Reading> names = said(projects, "unit.name");
    Optional<Reading> unit = same(names);
    if (unit.isEmpty() || !(name.isEmpty() || unit.get().text().equals(name))) {
      return;
    }
    Matcher coded = DEPARTMENT.matcher(unit.get().text());
    name = coded.matches() ? coded.group(2) : unit.get().text();
    code = code.isEmpty() && coded.matches() ? code(coded) : code;
    placed("unit.name", names);
    List<Reading> codes = said(projects, "unit.code");
    same(codes)
        .map(Reading::text)
        .filter(said -> code.isEmpty() || code.equals(said))
        .ifPresent(
            said -> {
              code = said;
              placed("unit.code", codes);
            });
  }

  /// What each project of a list says again of the unit is no piece of its own.
  private void placed(String path, List<Reading> all) {
    ledger.place(path, all.getFirst());
    all.stream().flatMap(said -> said.cells().stream()).forEach(ledger::words);
  }

  private static List<Reading> said(List<ProjectBuilder> projects, String field) {
    return projects.stream().map(project -> project.said(field)).flatMap(Optional::stream).toList();
  }

  /// What all say; empty where one says something else.
  private static Optional<Reading> same(List<Reading> said) {
    return said.stream().map(Reading::text).distinct().count() == 1
        ? Optional.of(said.getFirst())
        : Optional.empty();
  }

  /// Where no line names the unit, it is the department that all tables name, or the office that their titles begin
  /// with.
  ///
  /// @param ofStages the departments that the tables of stages name
  void department(List<ProjectBuilder> tables, List<Reading> ofStages, String coverTitle) {
    List<Reading> all = new ArrayList<>(said(tables, "department"));
    all.addAll(ofStages);
    titled.remove("");
    String ofTables = titled.size() == 1 ? titled.getFirst() : "";
    titled.add(Titles.unitOf(coverTitle));
    titled.remove("");
    same(all).or(() -> fullest(all)).ifPresent(this::department);
    name = name.isEmpty() ? ofTables : name;
  }

  /// The one that all others are parts of: 某市某区某局, where tables say 某区某局 too.
  private static Optional<Reading> fullest(List<Reading> all) {
    return all.stream()
        .max(Comparator.comparingInt(one -> one.text().length()))
        .filter(one -> all.stream().allMatch(other -> one.text().contains(other.text())));
  }

  /// The code before or behind the name of a unit; empty where it has none.
  private static String code(Matcher parts) {
    return Objects.toString(parts.group(1), Objects.toString(parts.group(3), ""));
  }

  private void department(Reading reading) {
    Matcher parts = DEPARTMENT.matcher(reading.text());
    if (!name.isEmpty()) {
      return;
    }
    if (titled.size() == 1 && !reading.text().contains(titled.getFirst())) {
      name = titled.getFirst();
    } else if (parts.matches()) {
      code = code(parts);
      name = parts.group(2);
      ledger.place("unit.name", new Reading(reading.lines(), reading.cells(), DERIVED));
    }
  }

  /// The year a line names, or the one title of several projects, which then names no project; empty where none does.
  ///
  /// @param projects how many there are
  String year(int projects) {
    return year.isEmpty() && titles.size() == 1 && projects > 1
        ? Titles.year(titles.getFirst())
        : year;
  }

  /// The unit as the exchange file has it.
  Tree.Fields unit() {
    Map<String, Tree> fields = new LinkedHashMap<>();
    fields.put("code", code.isEmpty() ? Tree.NOTHING : Tree.of(code));
    fields.put("name", name.isEmpty() ? Tree.NOTHING : Tree.of(name));
    return new Tree.Fields(fields, 0);
  }
}
