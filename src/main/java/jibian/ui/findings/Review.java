package jibian.ui.findings;

import module java.base;

import jibian.check.Fixes;
import jibian.check.Reviewer;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.port.TextCheck;
import jibian.ui.session.Visited;

/// What the reviewer finds, as the window shows it. One for each open text: the reviewer keeps what did not change.
/// Findings about what is not there yet are marked: they stand on an empty field, or speak of a project as a whole in
/// which nothing is written.
public final class Review implements TextCheck {
  /// Made in the background, at the first look: it reads its rules.
  private Reviewer reviewer;

  private IdentityHashMap<List<jibian.check.finding.Finding>, List<FindingItem>> kept =
      new IdentityHashMap<>();

  @Override
  public List<List<FindingItem>> findings(Submission text, Form form) {
    IdentityHashMap<List<jibian.check.finding.Finding>, List<FindingItem>> now =
        new IdentityHashMap<>();
    List<List<FindingItem>> parts = new ArrayList<>();
    List<Part> subjects = parts(text, form);
    reviewer = reviewer == null ? new Reviewer() : reviewer;
    for (List<jibian.check.finding.Finding> part : reviewer.parts(text, form)) {
      Part subject = subjects.get(parts.size());
      List<FindingItem> known = kept.get(part);
      List<FindingItem> shown = known == null ? shown(part, subject, text) : known;
      now.put(part, shown);
      parts.add(shown);
    }
    kept = now;
    return parts;
  }

  private static List<FindingItem> shown(
      List<jibian.check.finding.Finding> found, Part subject, Submission text) {
    Optional<Id> project =
        Optional.ofNullable(subject).filter(Project.class::isInstance).map(Part::id);
    return found.stream()
        .map(finding -> FindingItem.of(finding, project))
        .map(finding -> marked(finding, subject, text))
        .toList();
  }

  @Override
  public Mended mend(Submission text, Form form, Set<String> rules) {
    List<jibian.check.finding.Finding> found = new Reviewer().review(text, form);
    Fixes.Result result = Fixes.apply(text, form, found, rules);
    return new Mended(result.text(), result.applied().size());
  }

  /// Tried on the part alone, so that it costs the same in a text of five hundred projects.
  @Override
  public Set<jibian.check.finding.Finding> mended(
      Submission text, Form form, List<FindingItem> part) {
    Set<jibian.check.finding.Finding> safe = TextCheck.super.mended(text, form, part);
    if (safe.isEmpty()) {
      return safe;
    }
    Submission alone = part.getFirst().project().map(id -> alone(text, id)).orElse(bare(text));
    return Fixes.apply(alone, form, safe, Set.of()).applied().stream()
        .filter(safe::contains)
        .collect(Collectors.toSet());
  }

  private static Submission bare(Submission text) {
    return text.withProjects(List.of()).withOverall(List.of());
  }

  private static Submission alone(Submission text, Id project) {
    UnaryOperator<List<Project>> one =
        all -> all.stream().filter(it -> it.id().equals(project)).toList();
    return text.withProjects(one.apply(text.projects()))
        .withOverall(one.apply(text.overall()))
        .withNarrative(List.of())
        .withSupplements(List.of());
  }

  /// What the findings are about, in the order the reviewer gives them: the text, which is null, then its parts.
  private static List<Part> parts(Submission text, Form form) {
    List<Part> parts = new ArrayList<>();
    parts.add(null);
    parts.addAll(text.narrative());
    parts.addAll(form.tables(text));
    parts.addAll(text.supplements());
    return parts;
  }

  /// A finding, marked if it is about something that is not there yet.
  ///
  /// @param part it was found in; null for the text itself
  private static FindingItem marked(FindingItem finding, Part part, Submission text) {
    return empty(finding.where(), part, text) ? finding.aboutEmpty() : finding;
  }

  private static boolean empty(Address where, Part part, Submission text) {
    if (where.field().isEmpty()) {
      return part instanceof Project project
          && where.owner().equals(project.id())
          && !Visited.written(project);
    }
    String value =
        where.owner().equals(Address.TEXT)
            ? text.text(where.field())
            : owner(part, where.owner()).map(one -> one.text(where.field())).orElse("?");
    return value.isBlank();
  }

  private static Optional<Part> owner(Part part, Id id) {
    if (part instanceof Project project && !project.id().equals(id)) {
      return project.indicators().stream()
          .filter(row -> row.id().equals(id))
          .findFirst()
          .map(Part.class::cast);
    }
    return Optional.ofNullable(part);
  }
}
