package jibian.intake;

import module java.base;

import jibian.form.Form;
import jibian.form.IndicatorLevels;
import jibian.form.ProjectPagePart;
import jibian.form.Variant;
import jibian.source.SourceBlock;
import jibian.source.SourceCell;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;

/// Finds the form and variant whose labels and levels the tables of a source have.
final class Recognition {
  /// As many tables tell it as any more would.
  private static final int LOOKED_AT = 8;

  /// The words of so many tables tell which forms are likely.
  private static final int SEEN = 40;

  /// So many of the forms are tried, those whose words are there.
  private static final int TRIED = 8;

  /// The words of so many lines tell it where projects are printed without tables.
  private static final int LINES = 400;

  private static final Pattern LABEL_END = Pattern.compile("(?<!其中)[:：]");
  private static final Pattern NAMED = Pattern.compile("([\\u4e00-\\u9fff（）()]{2,14})[:：]");
  private static final Set<String> NAMES =
      Stream.of("code", "name", "budget")
          .flatMap(field -> OtherLabels.of(field).stream())
          .collect(Collectors.toSet());

  private static final double MISSING = 0.3;
  private static final double FOREIGN = 0.6;
  private static final double LEVEL = 0.25;
  private static final double SHAPE = 0.75;
  private static final double ABOVE = 0.2;

  /// A form with how well it fits.
  ///
  /// @param share from 0 to 1: how much of what the tables say it explains
  record Choice(Vocabulary words, double score, double share) {}

  /// The best of the forms: by the tables of the projects; where there are none, by that of the unit as a whole; where
  /// that is not there either, by those of stages.
  static Choice best(Collection<Form> forms, List<SourceBlock> blocks, Shapes shapes) {
    StageTables stages = new StageTables(forms, shapes);
    OverallTables whole = new OverallTables(forms.iterator().next(), shapes);
    List<SourceBlock> goals =
        blocks.stream()
            .filter(block -> !(block instanceof SourceTable table && stages.is(table)))
            .toList();
    List<SourceBlock> projects =
        goals.stream()
            .filter(block -> !(block instanceof SourceTable table && whole.listed(table)))
            .toList();
    Choice best = ofGoals(forms, projects, shapes);
    if (best.share() == 0 && projects.size() < goals.size()) {
      best = ofGoals(forms, goals, shapes);
    }
    return best.share() > 0 || goals.size() == blocks.size()
        ? best
        : ofStages(forms, blocks, best, shapes);
  }

  /// The form whose stages have such tables, and which has a place for what they say of the goals.
  private static Choice ofStages(
      Collection<Form> forms, List<SourceBlock> blocks, Choice none, Shapes shapes) {
    Choice best = none;
    double most = Double.NEGATIVE_INFINITY;
    for (Form form : forms) {
      StageTables stages = new StageTables(List.of(form), shapes);
      double score = 0;
      double share = 0;
      for (SourceBlock block : blocks) {
        if (block instanceof SourceTable table && stages.is(table)) {
          StageTables.Way way = stages.way(table, List.of()).orElseThrow();
          Choice one = choice(way.words(), List.of(table));
          score += one.score();
          share = Math.max(share, one.share());
          score +=
              way.words().headFields().stream().filter(form.variants().getFirst()::shows).count();
        }
      }
      if (score > most) {
        most = score;
        best = new Choice(new Vocabulary(form, form.variants().getFirst(), shapes), score, share);
      }
    }
    return best;
  }

  private static Choice ofGoals(Collection<Form> forms, List<SourceBlock> blocks, Shapes shapes) {
    Set<String> said = said(blocks, shapes);
    said.addAll(ofLines(blocks, shapes));
    Map<Vocabulary, Double> likely = new LinkedHashMap<>();
    for (Form form : forms) {
      for (Variant variant : form.variants()) {
        Vocabulary words = new Vocabulary(form, variant, shapes);
        likely.put(words, -words.likeness(said));
      }
    }
    return likely.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(TRIED)
        .map(one -> choice(one.getKey(), blocks))
        .max(Comparator.comparingDouble(Choice::score))
        .orElseThrow();
  }

  /// The words that could be labels.
  private static Set<String> said(List<SourceBlock> blocks, Shapes shapes) {
    return blocks.stream()
        .filter(SourceTable.class::isInstance)
        .map(SourceTable.class::cast)
        .filter(table -> table.columns() > 1)
        .limit(SEEN)
        .flatMap(table -> Stream.concat(shapes.of(table).stream(), labelled(table, shapes)))
        .collect(Collectors.toSet());
  }

  /// The words before the colons in cells that name what they say: 项目编码：…　预算数：….
  private static Stream<String> labelled(SourceTable table, Shapes shapes) {
    return table.cells().stream()
        .filter(cell -> LabelledText.hasColon(cell.text()))
        .flatMap(cell -> NAMED.matcher(cell.text()).results())
        .map(named -> shapes.of(named.group(1)));
  }

  /// The words before the colons of lines, and lines that are one word, where a project is named among them.
  private static Set<String> ofLines(List<SourceBlock> blocks, Shapes shapes) {
    Set<String> said =
        blocks.stream()
            .flatMap(Recognition::lines)
            .limit(LINES)
            .map(line -> shapes.of(LABEL_END.split(line, 2)[0]))
            .collect(Collectors.toSet());
    return Collections.disjoint(said, NAMES) ? Set.of() : said;
  }

  private static Stream<String> lines(SourceBlock block) {
    return switch (block) {
      case SourceParagraph line -> Stream.of(line.text().strip());
      case SourceTable table when table.columns() == 1 ->
          table.cells().stream().flatMap(cell -> cell.lines().stream());
      case SourceTable _ -> Stream.of();
    };
  }

  static Choice choice(Vocabulary words, List<SourceBlock> blocks) {
    double score = 0;
    double explained = 0;
    double all = 0;
    int looked = 0;
    String above = "";
    Iterator<SourceBlock> prepared = SourcePreparation.of(words, blocks).iterator();
    while (looked < LOOKED_AT && prepared.hasNext()) {
      SourceBlock block = prepared.next();
      if (!(block instanceof SourceTable table)) {
        String said = block instanceof SourceParagraph line ? Titles.money(line.text()) : "";
        above = said.isEmpty() ? above : said;
        continue;
      }
      List<RawProject> found = ProjectTables.of(words, table);
      if (found.isEmpty()) {
        continue;
      }
      looked++;
      Set<SourceCell> known = Collections.newSetFromMap(new IdentityHashMap<>());
      found.forEach(project -> collect(project, words, known));
      long filled = table.cells().stream().filter(cell -> !cell.blank()).count();
      long foreign =
          table.cells().stream().filter(cell -> !cell.blank() && !known.contains(cell)).count();
      explained += (filled - foreign) * found.getFirst().certainty;
      all += filled;
      score -= foreign * FOREIGN;
      for (RawProject project : found) {
        score += points(project, words, above);
      }
    }
    return new Choice(words, score, all == 0 ? 0 : explained / all);
  }

  private static void collect(RawProject project, Vocabulary words, Set<SourceCell> known) {
    List<String> fields = words.headFields();
    known.addAll(project.words);
    known.addAll(project.above);
    project.head.forEach(
        (field, reading) -> {
          if (fields.contains(field)) {
            known.addAll(reading.cells());
          }
        });
    project.goals.forEach(reading -> known.addAll(reading.cells()));
    project.lists.values().stream()
        .flatMap(List::stream)
        .flatMap(row -> row.values().stream())
        .forEach(reading -> known.addAll(reading.cells()));
    List<String> columns = words.columnFields();
    for (Map<String, Reading> row : project.rows) {
      row.forEach(
          (field, reading) -> {
            if (columns.contains(field) || OtherLabels.VALUE_PARTS.contains(field)) {
              known.addAll(reading.cells());
            }
          });
    }
  }

  private static double points(RawProject project, Vocabulary words, String above) {
    double points = 0;
    Set<String> fields = new HashSet<>(words.headFields());
    for (Map.Entry<String, Reading> value : project.head.entrySet()) {
      points += fields.remove(value.getKey()) ? value.getValue().confidence() : 0;
    }
    if (!project.goals.isEmpty()) {
      points++;
      fields.remove("goals");
    }
    if (project.hasHead()) {
      points -= fields.size() * MISSING;
      for (ListDeclaration list : words.lists()) {
        points += project.lists.containsKey(list.key()) ? 1 : -MISSING;
      }
      points += shape(project, words.variant());
    }
    return points
        + money(project, words.form().money(), above)
        + columns(project, words)
        + levels(project, words.form().frame());
  }

  /// What speaks against a form: columns it has and the table has not, or the other way round.
  private static double columns(RawProject project, Vocabulary words) {
    if (project.columns.none()) {
      return 0;
    }
    Set<String> there = new HashSet<>();
    project.columns.columns().forEach(column -> there.add(column.field()));
    Set<String> declared = new HashSet<>(words.columnFields());
    long lacking = declared.stream().filter(field -> !there.contains(field)).count();
    long strange = there.stream().filter(field -> !declared.contains(field)).count();
    return -MISSING * (lacking + strange);
  }

  /// Whether head and rows stand in one table or in two, and the unit in a row of its own, as the variant has it.
  private static double shape(RawProject project, Variant variant) {
    if (variant.list().isPresent() || project.listed) {
      return variant.list().isPresent() == project.listed ? SHAPE : -SHAPE;
    }
    List<ProjectPagePart.Table> tables =
        variant.parts().stream()
            .filter(ProjectPagePart.Table.class::isInstance)
            .map(ProjectPagePart.Table.class::cast)
            .toList();
    boolean together = tables.size() == 1;
    double points = together != project.columns.none() ? SHAPE : 0;
    boolean unitInside =
        tables.getFirst().rows().getFirst().cells().stream()
            .anyMatch(cell -> cell.kind() == jibian.form.CellLayout.Kind.TEMPLATE);
    boolean has = project.above.stream().anyMatch(cell -> Titles.unit(cell.text()) != null);
    return points + (unitInside == has ? SHAPE : 0);
  }

  /// Whether the labels count money as the form does; where they do not say, what stands above the table.
  private static double money(RawProject project, Form.Money money, String above) {
    Stream<String> labels = project.words.stream().map(cell -> Titles.moneyIn(cell.text()));
    Stream<String> rows = project.above.stream().map(cell -> Titles.money(cell.text()));
    return counted(labels, money, SHAPE)
        .or(() -> counted(Stream.concat(rows, Stream.of(above)), money, ABOVE))
        .orElse(0.0);
  }

  private static Optional<Double> counted(Stream<String> all, Form.Money money, double points) {
    return all.filter(said -> !said.isEmpty())
        .findFirst()
        .map(said -> said.equals(money.label()) ? points : -points);
  }

  private static double levels(RawProject project, IndicatorLevels frame) {
    Set<String> first = new HashSet<>();
    Set<String> second = new HashSet<>();
    for (IndicatorLevels.Level level : frame.levels()) {
      first.add(level.name());
      level.headings().forEach(heading -> second.add(heading.name()));
    }
    double points = 0;
    for (Map<String, Reading> row : project.rows) {
      points += row.containsKey("level1") && first.contains(row.get("level1").text()) ? LEVEL : 0;
      points += row.containsKey("level2") && second.contains(row.get("level2").text()) ? LEVEL : 0;
    }
    return points;
  }
}
