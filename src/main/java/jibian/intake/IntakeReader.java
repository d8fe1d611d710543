package jibian.intake;

import module java.base;

import jibian.form.Form;
import jibian.source.SourceBlock;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.Messages;
import jibian.text.Tree;

/// Understands a source: walks over its blocks once and gives each its place in a text of the form that fits best.
public final class IntakeReader {
  private final SourceDocument source;
  private final Vocabulary words;
  private final Ledger ledger = new Ledger();
  private final CoverReader cover = new CoverReader(ledger);
  private final NarrativeReader narrative;
  private final Heads heads = new Heads(ledger);
  private final List<ProjectBuilder> projects = new ArrayList<>();
  private final SupplementTables tables = new SupplementTables(ledger);
  private final ProjectLists lists;

  /// Above the last table of a project.
  private String lastTitle = "";

  /// Short paragraphs that may belong to a table below them.
  private final List<SourceParagraph> held = new ArrayList<>();

  /// What the table before said last of a project; null where it was another table.
  private RawProject last;

  /// By whose words that was read.
  private Vocabulary lastWords;

  private final OverallTables overallTables;
  private final StageTables stageTables;
  private final StageReadings stages = new StageReadings(ledger);
  private final SummaryLines summary = new SummaryLines(ledger);

  /// The stage whose table was read last; empty where it was another table.
  private Optional<StageTables.Way> stage = Optional.empty();

  /// The table of the unit as a whole; null until it is found.
  private ProjectBuilder overall;

  /// What a table without a head goes on with; null before the first.
  private ProjectBuilder open;

  private final BlockSequence blocks;
  private boolean begun;

  /// Whether the last table summed up what was reached.
  private boolean summed;

  private IntakeReader(SourceDocument source, Vocabulary words, Shapes shapes) {
    this.source = source;
    this.blocks =
        new BlockSequence(source.blocks().stream().filter(block -> !isAside(block)).toList());
    this.words = words;
    this.overallTables = new OverallTables(words.form(), shapes);
    this.stageTables = new StageTables(List.of(words.form()), shapes);
    this.lists = new ProjectLists(words);
    boolean outlined = source.kind() != SourceDocument.Kind.EXCEL && blocks.outlined();
    this.narrative = new NarrativeReader(words.form(), ledger, outlined);
  }

  /// What a source says, in the form that fits it best.
  ///
  /// @param forms those it may be in, at least one
  public static Intake read(SourceDocument source, Collection<Form> forms) {
    Shapes shapes = new Shapes();
    Recognition.Choice choice = Recognition.best(forms, source.blocks(), shapes);
    SourceDocument prepared = SourcePreparation.document(choice.words(), source);
    IntakeReader reader = new IntakeReader(prepared, choice.words(), shapes);
    TornParagraphs.tell(source, prepared, reader.ledger);
    return reader.walk(choice.share());
  }

  private Intake walk(double confidence) {
    for (int at = 0; at < blocks.all().size(); at++) {
      switch (blocks.all().get(at)) {
        case SourceParagraph paragraph -> paragraph(paragraph, at);
        case SourceTable table -> table(table);
      }
    }
    flush();
    return new Intake(
        tree(),
        words.form().id(),
        words.variant().id(),
        confidence,
        ledger.placed(),
        ledger.doubts(),
        ledger.left(source));
  }

  private void paragraph(SourceParagraph paragraph, int at) {
    String text = paragraph.text().strip();
    if (paragraph.kind() == SourceParagraph.Kind.CONTENTS || LineKinds.isContents(text)) {
      begun = true;
      ledger.words(paragraph);
    } else if (!paragraph.blank() && !isCover(paragraph, text, at)) {
      begun = true;
      text(paragraph, text, at);
    }
  }

  /// What stands beside the text is left, but for page numbers.
  private boolean isAside(SourceBlock block) {
    boolean aside =
        block instanceof SourceParagraph paragraph
            && paragraph.kind() == SourceParagraph.Kind.ASIDE;
    if (aside && ((SourceParagraph) block).pageNumber()) {
      ledger.words(block);
    }
    return aside;
  }

  private boolean isCover(SourceParagraph paragraph, String text, int at) {
    if (begun || (titles(text, at) && !blocks.titleFollows(at))) {
      return false;
    }
    boolean starts =
        narrative.begins(paragraph)
            && !(CoverReader.isTitle(text) && blocks.names(at + 1))
            && !cover.waits(text);
    return !starts && (heads.names(paragraph) || cover.add(paragraph) || LineKinds.isDate(text));
  }

  /// Whether a line is the title of a table below it, or the unit above one.
  private boolean titles(String text, int at) {
    return (Titles.isTable(text) && blocks.tableFollows(at))
        || (Titles.isUnit(text) && blocks.tableBelow(at));
  }

  private void text(SourceParagraph paragraph, String text, int at) {
    if (LineKinds.isSigned(text) || blocks.signs(at) || (summed && summary.line(paragraph))) {
      return;
    }
    boolean titled = titles(text, at);
    boolean office = !OfficeHeadings.named(text).isEmpty();
    boolean line = BlockSequence.isShort(text) && (office || !narrative.wants(text));
    if (titled || (line && blocks.tableFollows(at))) {
      held.add(paragraph);
    } else if (source.kind() != SourceDocument.Kind.EXCEL || narrative.opens(text)) {
      flush();
      narrative.add(paragraph);
    }
  }

  private void flush() {
    boolean workbook = source.kind() == SourceDocument.Kind.EXCEL;
    held.stream().filter(line -> !workbook || narrative.opens(line.text())).forEach(narrative::add);
    held.clear();
  }

  private void table(SourceTable table) {
    begun = true;
    Optional<StageTables.Way> filled = stageTables.way(table, held);
    Optional<Vocabulary> whole =
        filled.isPresent() ? filled.map(StageTables.Way::words) : overallTables.words(table, held);
    boolean continued =
        last != null && held.stream().noneMatch(line -> Titles.isNew(line.text(), lastTitle));
    List<RawProject> found =
        ProjectTables.of(whole.orElse(words), table, continued ? last.levels : Map.of());
    boolean goesOn = found.isEmpty() && continued;
    if (goesOn) {
      found = ProjectTables.after(lastWords, table, last);
    } else {
      lastWords = whole.orElse(words);
      stage = filled;
    }
    if (stage.isPresent() && !found.isEmpty()) {
      staged(found);
      return;
    }
    if (whole.isPresent() && overall != null && found.stream().anyMatch(RawProject::hasHead)) {
      found = List.of();
    }
    if (found.isEmpty()) {
      last = null;
      boolean listed = lists.take(table, held);
      summed = listed && filled.isPresent();
      if (summed) {
        summary.lines(table);
      }
      if (!listed) {
        tables.add(table, OfficeHeadings.others(held, narrative::add));
      }
      held.clear();
      return;
    }
    OfficeHeadings.give(held, found, ledger);
    for (RawProject raw : found) {
      project(raw);
      last = raw;
    }
    held.clear();
  }

  private void staged(List<RawProject> found) {
    summed = false;
    for (RawProject raw : found) {
      Heads.Above above = heads.above(held, raw.above);
      above.words();
      stages.add(stage.orElseThrow(), raw, above.title());
      last = raw;
      held.clear();
    }
  }

  private void project(RawProject raw) {
    boolean continued =
        held.stream().anyMatch(line -> Titles.isContinued(line.text()))
            || raw.above.stream().anyMatch(cell -> Titles.isContinued(cell.text()));
    Heads.Above above = heads.above(held, raw.above);
    boolean again = (!raw.hasHead() || raw.listed) && above.title().equals(lastTitle);
    boolean titled = !above.title().isEmpty() && !again;
    lastTitle = raw.listed && above.title().isEmpty() ? lastTitle : above.title();
    ProjectBuilder project = open;
    if (project == null || !project.takes(raw, titled, continued)) {
      if (open == null) {
        narrative.projects();
      }
      project = begun();
      if (!raw.hasHead()) {
        ledger.doubt(
            project.path(),
            raw.table.place(),
            above.title(),
            Messages.text("intake.doubt.headless"));
      }
    }
    if (titled) {
      project.title(above.title());
    } else if (!raw.title.isEmpty()) {
      project.title(raw.title);
    } else if (raw.listed && projects.size() > 1) {
      project.titleOf(projects.get(projects.size() - 2));
    }
    above.place(project.path());
    raw.yuan |= above.money().equals(Form.Money.YUAN.label());
    raw.wan |= above.money().equals(Form.Money.WAN.label());
    project.add(raw);
    held.clear();
  }

  private ProjectBuilder begun() {
    if (!lastWords.equals(words)) {
      overall = ProjectBuilder.overall(lastWords, source.kind(), ledger);
      open = overall;
    } else {
      open = new ProjectBuilder(words, source.kind(), ledger, projects.size());
      projects.add(open);
    }
    return open;
  }

  private Tree.Fields tree() {
    Map<String, Tree> fields = new LinkedHashMap<>();
    fields.put("form", Tree.of(words.form().id()));
    Tree.Fields coverLines = cover.tree();
    List<Tree> all = new ArrayList<>();
    String listed = lists.give(projects, ledger);
    heads.implementers(projects);
    projects.forEach(project -> all.add(project.tree()));
    List<Tree> wholes = new ArrayList<>();
    Stream.ofNullable(overall).forEach(table -> wholes.add(table.tree()));
    heads.unit(projects);
    heads.department(tables(), stages.departments(), cover.title());
    stages.place(heads.unit(), all, wholes, this::ofStage, this::wholeOfStage);
    for (ProjectLists.Listed list : lists.others(tables(), all, stages.said(), ledger)) {
      tables.add(list.table(), list.above());
    }
    SameCodes.tell(projects, ledger);
    Set<String> years =
        TextYears.of(
            List.of(
                Titles.year(cover.title()), heads.year(projects.size()), narrative.year(), listed),
            projects.stream().map(ProjectBuilder::code).toList(),
            tables.titles(),
            source.name());
    TextYears.likeliest(years, ledger).ifPresent(year -> fields.put("year", new Tree.Num(year, 0)));
    if (!words.variant().equals(words.form().variants().getFirst())) {
      fields.put("variant", Tree.of(words.variant().id()));
    }
    fields.put("unit", heads.unit());
    fields.put("cover", coverLines);
    fields.put("narrative", narrative.tree());
    wholes.forEach(table -> fields.put("overall", table));
    fields.put("projects", new Tree.Items(all, 0));
    fields.put("tables", tables.tree());
    if (!summary.ofText().entries().isEmpty()) {
      fields.put("stages", summary.ofText());
    }
    return new Tree.Fields(fields, 0);
  }

  /// A project that only a table of a stage tells of.
  private Tree ofStage(RawProject raw) {
    ProjectBuilder project = new ProjectBuilder(words, source.kind(), ledger, projects.size());
    projects.add(project);
    words.headFields().forEach(field -> raw.head.putIfAbsent(field, Reading.NOTHING));
    project.add(raw);
    return project.tree();
  }

  private Tree wholeOfStage(RawProject raw) {
    overall = ProjectBuilder.overall(overallTables.first(), source.kind(), ledger);
    overall.add(raw);
    return overall.tree();
  }

  private List<ProjectBuilder> tables() {
    return Stream.concat(Stream.ofNullable(overall), projects.stream()).toList();
  }
}
