package jibian.form;

import module java.base;

import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.page.Block;
import jibian.page.ContentsList;
import jibian.page.Fragment;
import jibian.page.Origin;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.page.Run;

/// Lays out what follows cover and contents: the narrative with projects and supplements in their places, and the
/// entries of the contents list that lead there.
final class NarrativeLayout {
  private static final Pattern PART = Pattern.compile("(第.{1,3}部分)[ \\u3000]+(.+)");

  private final Form form;
  private final Submission submission;
  private final List<Fragment> projects;
  private final List<ContentsName> names;
  private final Function<String, Optional<String>> fields;
  private final List<Fragment> fragments = new ArrayList<>();
  private final List<ContentsList.Entry> entries = new ArrayList<>();
  private final Map<Integer, List<Supplement>> supplementsAfter = new LinkedHashMap<>();
  private final List<Block> open = new ArrayList<>();
  private boolean pageIsDue;

  /// @param projects the fragments of the submission's projects in their order
  /// @param names what they are called in the contents list
  /// @param fields gives the fields of the text, for templates
  NarrativeLayout(
      Form form,
      Submission submission,
      List<Fragment> projects,
      List<ContentsName> names,
      Function<String, Optional<String>> fields) {
    this.form = form;
    this.submission = submission;
    this.projects = projects;
    this.names = names;
    this.fields = fields;
    layOut();
  }

  /// The fragments in their order.
  List<Fragment> fragments() {
    return List.copyOf(fragments);
  }

  List<ContentsList.Entry> entries() {
    return List.copyOf(entries);
  }

  private void layOut() {
    List<Section> narrative = submission.narrative();
    int place = projectsAfter();
    submission
        .supplements()
        .forEach(
            table ->
                supplementsAfter
                    .computeIfAbsent(supplementAfter(table), _ -> new ArrayList<>())
                    .add(table));
    String part = "";
    for (int index = 0; index < narrative.size(); index++) {
      Section section = narrative.get(index);
      if (!section.part().isEmpty() && !section.part().equals(part)) {
        partTitle(section);
      }
      part = section.part();
      section(section);
      supplements(index);
      if (index == place) {
        projects();
      }
    }
    if (place < 0) {
      projects();
    }
    supplements(-1);
    close();
  }

  /// The entry after which the project tables stand: the one that marks their part, else the last that belongs to a
  /// part, else the last at all; -1 when there is no narrative.
  private int projectsAfter() {
    List<Section> narrative = submission.narrative();
    int place = narrative.size() - 1;
    for (int index = narrative.size() - 1; index >= 0; index--) {
      if (!narrative.get(index).part().isEmpty()) {
        place = index;
        break;
      }
    }
    for (int index = 0; index < narrative.size(); index++) {
      if (narrative.get(index).marksPart()) {
        return index;
      }
    }
    return place;
  }

  /// The entry after which a supplement stands, or -1 for the end of the text. Entries below the one that matches
  /// belong to it as long as their level is deeper, so the table stands after the whole section, unless a deeper
  /// heading matches by itself.
  private int supplementAfter(Supplement table) {
    SupplementDeclaration rule = rule(table);
    List<Section> narrative = submission.narrative();
    if (rule == null || rule.after() == null) {
      return -1;
    }
    int found = -1;
    for (int index = 0; index < narrative.size(); index++) {
      if (rule.after().matcher(narrative.get(index).heading()).find()) {
        found = index;
      }
    }
    if (found < 0) {
      return -1;
    }
    int level = narrative.get(found).level();
    while (found + 1 < narrative.size()
        && narrative.get(found + 1).level() > level
        && narrative.get(found + 1).part().equals(narrative.get(found).part())) {
      found++;
    }
    return found;
  }

  private SupplementDeclaration rule(Supplement table) {
    return form.supplements().stream()
        .filter(rule -> rule.match().matcher(table.title()).find())
        .findFirst()
        .orElse(null);
  }

  private void partTitle(Section section) {
    String anchor = "T" + section.id().value();
    Matcher halves = PART.matcher(section.part());
    String text =
        form.words().partBreak() && halves.matches()
            ? halves.group(1) + "\n" + halves.group(2)
            : section.part();
    Paragraph title =
        Paragraph.of(Role.PART_TITLE, text, new Origin(section.id().value(), "part"))
            .heading(1, anchor);
    entries.add(new ContentsList.Entry(Role.CONTENTS_PART, section.part(), anchor));
    boolean alone = form.words().partPages();
    add(alone || section.marksPart() ? title.onNewPage() : title);
    pageIsDue = alone;
  }

  private void section(Section section) {
    if (section.has("heading")) {
      heading(section);
    }
    int number = 0;
    for (String paragraph : section.paragraphs()) {
      number++;
      add(Paragraph.of(Role.BODY, paragraph, origin(section, "paragraphs." + number)));
    }
    labelled(section, "goal", form.words().goal());
    labelled(section, "indicators", form.words().indicators());
  }

  private void heading(Section section) {
    boolean first = section.level() == 1;
    String anchor = "S" + section.id().value();
    Role role = first ? Role.HEADING_1 : Role.HEADING_2;
    int outline = section.part().isEmpty() ? section.level() : section.level() + 1;
    add(Paragraph.of(role, section.heading(), origin(section, "heading")).heading(outline, anchor));
    if (first) {
      entries.add(new ContentsList.Entry(Role.CONTENTS_ENTRY, section.heading(), anchor));
    }
  }

  private void labelled(Section section, String field, String label) {
    if (!section.has(field)) {
      return;
    }
    add(
        new Paragraph(
            Role.BODY,
            List.of(new Run(section.label(field).orElse(label), true), Run.of(section.text(field))),
            "",
            "",
            0,
            false,
            origin(section, field)));
  }

  private static Origin origin(Section section, String field) {
    return new Origin(section.id().value(), field);
  }

  private void supplements(int index) {
    for (Supplement table : supplementsAfter.getOrDefault(index, List.of())) {
      close();
      fragments.add(SupplementLayout.fragment(table, rule(table), form, fields, pageIsDue));
      pageIsDue = false;
    }
  }

  /// All projects. The title of a part that has no page of its own stands above the first of them.
  private void projects() {
    if (projects.isEmpty()) {
      return;
    }
    boolean titleAbove = !open.isEmpty() && isLoneTitle(open.getLast()) && !pageIsDue;
    close();
    for (int index = 0; index < projects.size(); index++) {
      Fragment project = projects.get(index);
      fragments.add(index == 0 && titleAbove ? ProjectPageLayout.sharing(project) : project);
    }
    projectEntries();
    pageIsDue = true;
  }

  /// The projects in the contents list: by their titles, or by their names where the titles do not tell them apart.
  private void projectEntries() {
    Map<String, Integer> titles = new HashMap<>();
    names.forEach(name -> titles.merge(name.title(), 1, Integer::sum));
    for (ContentsName name : names) {
      entries.add(titles.get(name.title()) > 1 ? name.amongAlike() : name.alone());
    }
  }

  private static boolean isLoneTitle(Block block) {
    return block instanceof Paragraph paragraph && paragraph.role() == Role.PART_TITLE;
  }

  private void add(Paragraph paragraph) {
    open.add(pageIsDue ? paragraph.onNewPage() : paragraph);
    pageIsDue = false;
  }

  /// Ends the run of narrative that is being collected.
  private void close() {
    if (!open.isEmpty()) {
      String title = open.getFirst() instanceof Paragraph first ? first.text() : "";
      fragments.add(new Fragment(Fragment.Kind.NARRATIVE, title, "", open));
      open.clear();
    }
  }
}
