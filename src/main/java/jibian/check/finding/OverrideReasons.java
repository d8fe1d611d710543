package jibian.check.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import module java.base;

import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Paths;
import jibian.text.Tree;

/// The reasons of a text for leaving findings as they are. Each is kept with what it is about, under the key
/// `overrides` of the indicator, project, section, table or of the text itself, so that it goes wherever that goes: to
/// another place in the table, into the database, its history, the recycle bin, the exchange file.
public final class OverrideReasons {
  private static final String KEY = Paths.OVERRIDES;

  /// The reasons of one owner.
  private record Kept(Tree.Fields fields, boolean row, List<OverrideReason> reasons) {
    Optional<OverrideReason> answering(Finding finding) {
      String now = value(finding.address(), fields, row);
      return reasons.stream().filter(reason -> reason.answers(finding, now)).findFirst();
    }
  }

  /// Findings of a part with what the part has to say about them.
  ///
  /// @return the same list object where the part has no reasons
  public static List<Finding> judged(Part part, List<Finding> findings) {
    Map<Id, Kept> owners = new HashMap<>();
    keep(part.id(), part.fields(), false, owners);
    if (part instanceof Project project) {
      project.indicators().forEach(row -> keep(row.id(), row.fields(), true, owners));
    }
    return judged(owners, findings);
  }

  /// The same for findings of the text itself.
  public static List<Finding> judged(Submission text, List<Finding> findings) {
    Map<Id, Kept> owners = new HashMap<>();
    keep(Address.TEXT, text.fields(), false, owners);
    return judged(owners, findings);
  }

  private static List<Finding> judged(Map<Id, Kept> owners, List<Finding> findings) {
    if (owners.isEmpty()) {
      return findings;
    }
    IdentityHashMap<Finding, OverrideReason> answers = new IdentityHashMap<>();
    IdentityHashMap<OverrideReason, Finding> used = new IdentityHashMap<>();
    for (Finding finding : findings) {
      Optional.ofNullable(owners.get(finding.address().owner()))
          .flatMap(kept -> kept.answering(finding))
          .ifPresent(
              reason -> {
                answers.put(finding, reason);
                used.put(reason, finding);
              });
    }
    List<Finding> judged = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Kept kept = owners.get(finding.address().owner());
      judged.add(kept == null ? finding : judged(finding, kept, answers.get(finding), used));
    }
    return List.copyOf(judged);
  }

  private static Finding judged(
      Finding finding,
      Kept kept,
      OverrideReason answer,
      IdentityHashMap<OverrideReason, Finding> used) {
    return answer == null
        ? kept.reasons().stream()
            .filter(reason -> reason.about(finding) && !used.containsKey(reason))
            .findFirst()
            .map(reason -> finding.with(reason, false))
            .orElse(finding)
        : finding.with(answer, true);
  }

  private static void keep(Id owner, Tree.Fields fields, boolean row, Map<Id, Kept> owners) {
    if (fields.contains(KEY)) {
      owners.put(
          owner,
          new Kept(
              fields,
              row,
              items(fields).stream().flatMap(it -> OverrideReason.of(it).stream()).toList()));
    }
  }

  private static List<Tree> items(Tree.Fields fields) {
    return fields.get(KEY) instanceof Tree.Items list ? list.items() : List.of();
  }

  /// The text a finding is about: that of its field, or all of its row.
  private static String value(Address address, Tree.Fields fields, boolean row) {
    if (!address.field().isEmpty()) {
      return Paths.get(fields, address.field());
    }
    return !row
        ? ""
        : Paths.all(fields).stream().map(path -> Paths.get(fields, path)).collect(joining("\n"));
  }

  /// The text with one reason given for some findings; it takes the place of those they had.
  public static Submission given(
      Submission text, Collection<Finding> findings, String reason, LocalDate date) {
    return rewritten(
        text,
        findings,
        (fields, finding) -> {
          Address address = finding.address();
          boolean row =
              PartLookup.find(text, address.owner())
                  .filter(Indicator.class::isInstance)
                  .isPresent();
          List<Tree> items = new ArrayList<>(items(without(fields, finding)));
          items.add(
              new OverrideReason(
                      finding.rule().id(),
                      address.field(),
                      value(address, fields, row),
                      finding.arguments(),
                      reason.strip(),
                      date.toString())
                  .tree());
          return fields.with(KEY, new Tree.Items(items, 0));
        });
  }

  /// The text without the reasons of some findings.
  public static Submission withdrawn(Submission text, Collection<Finding> findings) {
    return rewritten(text, findings, OverrideReasons::without);
  }

  private static Tree.Fields without(Tree.Fields fields, Finding finding) {
    List<Tree> items = new ArrayList<>(items(fields));
    boolean gone =
        finding.reason().isPresent()
            && items.removeIf(it -> OverrideReason.of(it).equals(finding.reason()));
    if (!gone) {
      return fields;
    }
    return items.isEmpty() ? fields.without(KEY) : fields.with(KEY, new Tree.Items(items, 0));
  }

  /// The text without any reasons: they are between the unit and its reviewer.
  public static Submission none(Submission text) {
    return text.withFields((_, fields) -> fields.without(KEY));
  }

  private static Submission rewritten(
      Submission text,
      Collection<Finding> findings,
      BiFunction<Tree.Fields, Finding, Tree.Fields> change) {
    Map<Id, List<Finding>> byOwner =
        findings.stream().collect(groupingBy(finding -> finding.address().owner()));
    return text.withFields(
        (owner, fields) -> {
          Tree.Fields changed = fields;
          for (Finding finding : byOwner.getOrDefault(owner, List.of())) {
            changed = change.apply(changed, finding);
          }
          return changed;
        });
  }
}
