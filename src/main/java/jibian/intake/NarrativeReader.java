package jibian.intake;

import module java.base;

import jibian.form.Form;
import jibian.source.SourceParagraph;
import jibian.text.Tree;

/// Makes the narrative of its paragraphs: parts, headings, paragraphs, goals and indicators of
/// sub-goals.
final class NarrativeReader {
  /// How sure it is that a paragraph behind a goal belongs to it.
  private static final double FURTHER = 0.8;

  private final Form form;
  private final Ledger ledger;
  private final boolean outlined;
  private final List<Tree.Fields> declared;

  /// The entries of the form's narrative by the shape of their headings.
  private final Map<String, Tree.Fields> headings = new HashMap<>();

  /// The shapes of the names of its parts.
  private final Set<String> parts = new HashSet<>();

  private final SpacedWords goalWords;
  private final SpacedWords indicatorWords;
  private final List<Map<String, Tree>> entries = new ArrayList<>();

  /// Paragraphs of the last entry.
  private final List<Tree> paragraphs = new ArrayList<>();

  /// Lines of the goal or the indicators of the last entry, whichever came last.
  private final List<String> labelledLines = new ArrayList<>();

  private String part = "";
  private String waiting = "";

  /// The kinds of numbers of the headings that are open, from the first level on.
  private final List<Integer> styles = new ArrayList<>();

  /// The highest level of headings since the last part; 0 before the first.
  private int top;

  /// @param outlined whether the document says itself what is a heading
  NarrativeReader(Form form, Ledger ledger, boolean outlined) {
    this.form = form;
    this.ledger = ledger;
    this.outlined = outlined;
    this.goalWords = SpacedWords.of(form.words().goal());
    this.indicatorWords = SpacedWords.of(form.words().indicators());
    this.declared =
        form.declaration().get("narrative") instanceof Tree.Items items
            ? items.items().stream()
                .filter(Tree.Fields.class::isInstance)
                .map(Tree.Fields.class::cast)
                .toList()
            : List.of();
    for (Tree.Fields entry : declared) {
      parts.add(HeadingShape.barePart(entry.text("part")));
      if (entry.has("heading")) {
        headings.putIfAbsent(HeadingShape.bare(entry.text("heading")), entry);
      }
    }
  }

  /// Whether a paragraph begins a part or a section.
  boolean begins(SourceParagraph paragraph) {
    return isPart(paragraph) || isHeading(paragraph);
  }

  /// Whether a line has a number of its own, or is a heading or part that the form knows, or the name of the part whose
  /// number stood on the line before.
  boolean wants(String text) {
    return HeadingShape.style(text) >= 0
        || HeadingShape.isBarePart(waiting)
        || isPart(text)
        || declaredHeading(text) != null;
  }

  /// Whether a line opens a narrative, or goes on with one: in a workbook most lines are remarks.
  boolean opens(String text) {
    return !entries.isEmpty()
        || !waiting.isEmpty()
        || isPart(text)
        || declaredHeading(text) != null;
  }

  /// Takes the next paragraph.
  void add(SourceParagraph paragraph) {
    String text = paragraph.text().strip();
    boolean named = HeadingShape.isBarePart(waiting) && !HeadingShape.isPart(text);
    if (isPart(paragraph) && !named) {
      mark();
      part(paragraph, text);
    } else if (named && text.length() <= HeadingShape.LONGEST) {
      waiting = waiting + " " + text;
      ledger.place(path(entries.size(), "part"), paragraph, 1);
    } else if (isHeading(paragraph)) {
      heading(paragraph, text);
    } else {
      SpacedWords.parts(text, this::isLabelled).forEach(one -> body(paragraph, one));
    }
  }

  /// The projects stand here.
  void projects() {
    mark();
    part = "";
    styles.clear();
    top = 0;
  }

  /// The year that the name of a part says; empty where none does.
  String year() {
    for (Map<String, Tree> entry : entries) {
      if (entry.get("part") instanceof Tree.Text text && !Titles.year(text.value()).isEmpty()) {
        return Titles.year(text.value());
      }
    }
    return "";
  }

  /// The entries.
  Tree tree() {
    mark();
    finish();
    List<Tree> items = new ArrayList<>();
    entries.forEach(entry -> items.add(new Tree.Fields(entry, 0)));
    return new Tree.Items(items, 0);
  }

  private void part(SourceParagraph paragraph, String text) {
    waiting = HeadingShape.part(text);
    part = "";
    styles.clear();
    top = 0;
    ledger.place(path(entries.size(), "part"), paragraph, 1);
  }

  /// A document that says what is a heading sets the title of a part as one of the first level without a number.
  private boolean isPart(SourceParagraph paragraph) {
    String text = paragraph.text().strip();
    boolean inPart = HeadingShape.style(waiting.isEmpty() ? part : waiting) < 0;
    if (inPart && !(waiting + part).isEmpty() && HeadingShape.style(text) >= 0) {
      return false;
    }
    return isPart(text)
        || (outlined
            && paragraph.level() == 1
            && HeadingShape.style(text) < 0
            && text.length() <= HeadingShape.LONGEST
            && declaredHeading(text) == null);
  }

  private boolean isPart(String text) {
    if (HeadingShape.isPart(text)) {
      return true;
    }
    String shape = HeadingShape.barePart(text);
    return !shape.isEmpty() && parts.contains(shape);
  }

  /// A part that nothing was said in before the next began, or the projects came: it only marks its place.
  private void mark() {
    if (!waiting.isEmpty()) {
      part = waiting;
      waiting = "";
      begin("", 1);
    }
  }

  private boolean isHeading(SourceParagraph paragraph) {
    String text = paragraph.text().strip();
    if (text.isEmpty() || text.length() > HeadingShape.LONGEST || text.indexOf('。') >= 0) {
      return false;
    }
    if (paragraph.level() > 0 || declaredHeading(text) != null) {
      return true;
    }
    return !outlined
        && HeadingShape.style(text) >= 0
        && !HeadingShape.ends(text)
        && !isLabelled(text);
  }

  private boolean isLabelled(String text) {
    return goalWords.printed(text) != null || indicatorWords.printed(text) != null;
  }

  private Tree.Fields declaredHeading(String text) {
    return headings.get(HeadingShape.bare(text));
  }

  private void heading(SourceParagraph paragraph, String text) {
    if (!waiting.isEmpty()) {
      part = waiting;
      waiting = "";
    }
    Tree.Fields known = declaredHeading(text);
    begin(text, level(paragraph, text, known));
    ledger.place(path(entries.size() - 1, "heading"), paragraph, 1);
  }

  private int level(SourceParagraph paragraph, String text, Tree.Fields known) {
    if (outlined && paragraph.level() > 0) {
      top = top == 0 ? paragraph.level() : Math.min(top, paragraph.level());
      return paragraph.level() - top + 1;
    }
    int style = HeadingShape.style(text);
    int declared =
        known != null && known.get("level") instanceof Tree.Num number
            ? Integer.parseInt(number.literal())
            : 0;
    if (declared > 1 || style < 0) {
      return Math.max(1, declared);
    }
    while (!styles.isEmpty() && (declared == 1 || styles.getLast() > style)) {
      styles.removeLast();
    }
    if (styles.isEmpty() || styles.getLast() < style) {
      styles.add(style);
    }
    return styles.size();
  }

  private void body(SourceParagraph paragraph, String text) {
    if (!waiting.isEmpty()) {
      part = waiting;
      waiting = "";
      begin("", 1);
    }
    if (entries.isEmpty() || !lastPart().equals(part)) {
      begin("", 1);
    }
    Map<String, Tree> entry = entries.getLast();
    String goal = goalWords.printed(text);
    String indicators = goal == null ? indicatorWords.printed(text) : null;
    boolean named = entry.get("heading") instanceof Tree.Text;
    if (named && goal != null && !entry.containsKey("goal")) {
      labelled(entry, "goal", text, goal, form.words().goal(), paragraph);
    } else if (named && indicators != null && !entry.containsKey("indicators")) {
      entry.putIfAbsent("goal", Tree.NOTHING);
      labelled(entry, "indicators", text, indicators, form.words().indicators(), paragraph);
    } else if (entry.containsKey("indicators") || entry.containsKey("goal")) {
      labelledLines.add(text);
      ledger.place(path(entries.size() - 1, lastLabel(entry)), paragraph, FURTHER);
    } else {
      paragraphs.add(Tree.of(text));
      String field = "paragraphs[" + (paragraphs.size() - 1) + "]";
      ledger.place(path(entries.size() - 1, field), paragraph, 1);
    }
  }

  private static String lastLabel(Map<String, Tree> entry) {
    return entry.containsKey("indicators") ? "indicators" : "goal";
  }

  /// Begins an entry; what was collected for the one before goes into it.
  private void begin(String heading, int level) {
    finish();
    Map<String, Tree> entry = new LinkedHashMap<>();
    entry.put("part", part.isEmpty() ? Tree.NOTHING : Tree.of(part));
    entry.put("heading", heading.isEmpty() ? Tree.NOTHING : Tree.of(heading));
    entry.put("level", Tree.of(level));
    entry.put("paragraphs", Tree.of(List.of()));
    entries.add(entry);
  }

  private void finish() {
    if (!paragraphs.isEmpty()) {
      entries.getLast().put("paragraphs", new Tree.Items(paragraphs, 0));
      paragraphs.clear();
    }
    finishLabelled();
  }

  private void finishLabelled() {
    if (!labelledLines.isEmpty()) {
      Map<String, Tree> entry = entries.getLast();
      entry.put(lastLabel(entry), Tree.of(String.join("\n", labelledLines)));
      labelledLines.clear();
    }
  }

  private String lastPart() {
    return entries.getLast().get("part") instanceof Tree.Text text ? text.value() : "";
  }

  private void labelled(
      Map<String, Tree> entry,
      String field,
      String text,
      String printed,
      String usual,
      SourceParagraph paragraph) {
    finishLabelled();
    String first = text.substring(printed.length()).strip();
    entry.put(field, Tree.of(first));
    if (!first.isEmpty()) {
      labelledLines.add(first);
    }
    if (!printed.equals(usual)) {
      Map<String, Tree> labels =
          new LinkedHashMap<>(
              entry.get("labels") instanceof Tree.Fields known ? known.entries() : Map.of());
      labels.put(field, Tree.of(printed));
      entry.put("labels", new Tree.Fields(labels, 0));
    }
    ledger.place(path(entries.size() - 1, field), paragraph, 1);
  }

  private static String path(int entry, String field) {
    return "narrative[" + entry + "]." + field;
  }
}
