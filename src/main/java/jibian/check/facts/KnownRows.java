package jibian.check.facts;

import module java.base;

import jibian.check.finding.Finding;
import jibian.check.finding.Fix;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.text.Tree;

/// Rows that were looked at under the same terms, by all that they say: one that says the same is not read again, and
/// what its rules find in it is the same. Projects of one text have many rows alike, and after an edit nearly all are
/// what they were. Several threads may use it at the same time.
public final class KnownRows {
  /// More are not kept: a text of 500 projects with 20 rows each has half as many.
  private static final int MOST = 20_000;

  private final Map<Tree.Fields, Known> known = new ConcurrentHashMap<>();

  /// A row as it was first met.
  private static final class Known {
    private final IndicatorFacts row;
    private volatile Said said;

    Known(IndicatorFacts row) {
      this.row = row;
    }
  }

  /// A row, read.
  IndicatorFacts read(Id project, Indicator indicator, int place, ReviewContext terms) {
    Known same = known.get(indicator.fields());
    if (same != null) {
      return new IndicatorFacts(same.row, project, indicator, place);
    }
    IndicatorFacts row = new IndicatorFacts(project, indicator, place, terms);
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(indicator.fields(), new Known(row));
    return row;
  }

  /// Settles what a row proposes by the row alone.
  public interface Alone {
    /// The findings, settled; empty where the project has a say.
    Optional<Settled> settled(List<Finding> findings);
  }

  /// Findings with their proposals settled.
  ///
  /// @param tried the fields that were written to settle them
  public record Settled(List<Finding> findings, Set<String> tried) {}

  /// Lets rules look at a row, or says again what they said of one that says the same. Not so where a finding about the
  /// row that is there already may silence them, and where a row without a name is told by its place.
  ///
  /// @param before what there is about the row, of [#byOwner]
  /// @return those among what was added whose proposals are settled
  public List<Finding> look(
      IndicatorFacts row,
      Pass<IndicatorFacts> rules,
      Alone alone,
      List<Finding> before,
      FindingCollector notes) {
    Known same = known.get(row.indicator().fields());
    if (same == null
        || row.text("level3").isBlank()
        || before.stream().anyMatch(it -> rules.after().contains(it.rule().id()))) {
      rules.look(row, notes);
      return List.of();
    }
    Said said = same.said;
    if (said == null) {
      FindingCollector own = new FindingCollector(notes.terms());
      rules.look(row, own);
      said = Said.of(own.findings(), alone).moved(row, same.row);
      same.said = said;
    }
    Said here = said.moved(same.row, row);
    Optional<List<Finding>> settled =
        here.settled().filter(it -> free(row, it.tried(), before)).map(Settled::findings);
    notes.repeat(settled.orElse(here.findings()));
    return settled.orElse(List.of());
  }

  /// Findings by what they are about or write into.
  public static Map<Id, List<Finding>> byOwner(List<Finding> findings) {
    Map<Id, List<Finding>> owners = new HashMap<>();
    for (Finding finding : findings) {
      Stream.concat(Stream.of(finding.address()), written(finding))
          .map(Address::owner)
          .distinct()
          .forEach(owner -> owners.computeIfAbsent(owner, _ -> new ArrayList<>()).add(finding));
    }
    return owners;
  }

  /// Whether none of some findings writes into these fields of a row.
  private static boolean free(IndicatorFacts row, Set<String> fields, List<Finding> findings) {
    return findings.stream()
        .flatMap(KnownRows::written)
        .noneMatch(it -> it.owner().equals(row.id()) && fields.contains(it.field()));
  }

  private static Stream<Address> written(Finding finding) {
    return finding.fix().orElse(null) instanceof Fix.Write write
        ? write.cells().stream().map(Fix.Cell::address)
        : Stream.empty();
  }

  /// What rules said of a row.
  ///
  /// @param settled the same with the proposals settled, where the row alone decides on them
  private record Said(List<Finding> findings, Optional<Settled> settled) {
    static Said of(List<Finding> findings, Alone alone) {
      return new Said(List.copyOf(findings), alone.settled(findings));
    }

    Said moved(IndicatorFacts from, IndicatorFacts to) {
      return findings.isEmpty()
              || (from.id().equals(to.id()) && from.project().equals(to.project()))
          ? this
          : new Said(
              moved(findings, from, to),
              settled.map(it -> new Settled(moved(it.findings(), from, to), it.tried())));
    }

    private static List<Finding> moved(
        List<Finding> findings, IndicatorFacts from, IndicatorFacts to) {
      return findings.stream()
          .map(
              it ->
                  it.moved(
                      id ->
                          id.equals(from.id())
                              ? to.id()
                              : id.equals(from.project()) ? to.project() : id))
          .toList();
    }
  }
}
