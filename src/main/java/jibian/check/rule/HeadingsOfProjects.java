package jibian.check.rule;

import static java.util.stream.Collectors.toSet;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.Look;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.WholeText;
import jibian.check.finding.Finding;
import jibian.check.finding.Fix;
import jibian.check.finding.Severity;
import jibian.model.Address;
import jibian.model.Section;
import jibian.text.PlainShape;
import jibian.text.Similarity;

/// The headings of sub-goals against the names of the projects. It remembers which headings are about a project, so
/// that after an edit only what changed is compared.
final class HeadingsOfProjects implements Look<WholeText> {
  private static final double NEARLY = 0.75;
  private static final Pattern NUMBERING =
      Pattern.compile("^\\s*(?:[(（]?[0-9一二三四五六七八九十]{1,3}[)）、.．]|第[0-9一二三四五六七八九十]+[、,，]?)\\s*");

  private static final Pattern MONEY =
      Pattern.compile("(?:专项|项目|工作|补助|补贴|业务|运行|建设)*(?:经费|资金|项目|专项|补助|奖补|补贴|工程)");

  private List<Section> goals = List.of();
  private List<Heading> headings = List.of();
  private IdentityHashMap<ProjectFacts, Named> known = new IdentityHashMap<>();
  private List<Named> last = List.of();
  private List<Finding> said = List.of();

  /// @param text its words without its number
  /// @param said all that its section says
  private record Heading(Section section, String text, Similarity likeness, String said) {
    static Heading of(Section section) {
      String text = PlainShape.key(NUMBERING.matcher(section.heading()).replaceFirst(""));
      String said = PlainShape.key(section.heading() + section.goal() + section.indicators());
      return new Heading(section, text, Similarity.of(text), said);
    }

    boolean names(ProjectFacts sheet) {
      int length = sheet.nameKey().length();
      return text.equals(sheet.nameKey())
          || theme(sheet.nameKey())
          || (Math.abs(text.length() - length) <= 4
              && Math.min(text.length(), length) >= 5
              && likeness.atLeast(NEARLY, sheet.nameLikeness()));
    }

    /// Whether the project is the money for what the heading is about: 校园安全保障 and 校园安全保障经费.
    boolean theme(String name) {
      return !text.isEmpty()
          && name.startsWith(text)
          && MONEY.matcher(name.substring(text.length())).matches();
    }

    boolean mentions(ProjectFacts sheet) {
      return !sheet.nameKey().isEmpty() && said.contains(sheet.nameKey());
    }
  }

  /// What the headings say of a project.
  ///
  /// @param place of its name, else of the title of its table
  /// @param key what its name is compared by
  /// @param headings those with its name
  /// @param covered whether any section speaks of it
  private record Named(
      Address place, String key, String name, String shown, BitSet headings, boolean covered) {}

  @Override
  public void at(WholeText whole, FindingCollector notes) {
    boolean other = update(whole);
    List<Named> now = whole.sheets().stream().map(known::get).toList();
    if (other || !now.equals(last)) {
      last = now;
      said = notes.heard(() -> compare(notes));
    } else {
      notes.repeat(said);
    }
  }

  private void compare(FindingCollector notes) {
    BitSet matched = new BitSet();
    last.forEach(named -> matched.or(named.headings()));
    Set<String> names = last.stream().map(Named::key).collect(toSet());
    for (int i = matched.nextSetBit(0); i >= 0; i = matched.nextSetBit(i + 1)) {
      if (!names.contains(headings.get(i).text())) {
        differ(i, notes);
      }
    }
    if (!matched.isEmpty()) {
      uncovered(matched, notes);
    }
  }

  /// @return whether the headings are others
  private boolean update(WholeText whole) {
    List<Section> now =
        whole.text().narrative().stream()
            .filter(
                section ->
                    section.has("heading") && (section.has("goal") || section.has("indicators")))
            .toList();
    boolean other = !now.equals(goals);
    if (other) {
      goals = now;
      headings = now.stream().map(Heading::of).toList();
      known = new IdentityHashMap<>();
    }
    IdentityHashMap<ProjectFacts, Named> before = known;
    known = new IdentityHashMap<>();
    for (ProjectFacts sheet : whole.sheets()) {
      Named named = before.get(sheet);
      known.put(sheet, named == null ? named(sheet) : named);
    }
    return other;
  }

  private Named named(ProjectFacts sheet) {
    BitSet named = new BitSet();
    boolean mentioned = false;
    for (int i = 0; i < headings.size(); i++) {
      named.set(i, headings.get(i).names(sheet));
      mentioned |= headings.get(i).mentions(sheet);
    }
    String field = sheet.project().has("name") ? "name" : "tableTitle";
    return new Named(
        sheet.at(field),
        sheet.nameKey(),
        sheet.text("name").strip(),
        sheet.shown(),
        named,
        mentioned || !named.isEmpty());
  }

  /// A heading that is nearly the name of a project, and no one's whole. Who works at the project is told too.
  private void differ(int heading, FindingCollector notes) {
    Section section = headings.get(heading).section();
    Address address = new Address(section.id(), "heading");
    Matcher number = NUMBERING.matcher(section.heading());
    String before = number.find() ? number.group() : "";
    String printed = section.heading().strip();
    String key = "check.names-differ.heading";
    for (Named project : last) {
      if (project.headings().get(heading) && !headings.get(heading).theme(project.key())) {
        Address name = project.place().field("name");
        notes.add(
            address, Fix.propose(address, before + project.name()), key, printed, project.name());
        notes.add(Severity.HINT, name, Optional.empty(), key, printed, project.name());
      }
    }
  }

  private void uncovered(BitSet matched, FindingCollector notes) {
    for (int i = matched.nextClearBit(0); i < goals.size(); i = matched.nextClearBit(i + 1)) {
      Section section = goals.get(i);
      notes.add(
          new Address(section.id(), "heading"),
          "check.parts-uncovered.goal",
          section.heading().strip());
    }
    for (Named project : last) {
      if (!project.covered()) {
        notes.add(project.place(), "check.parts-uncovered", project.shown());
      }
    }
  }
}
