package jibian.check;

import module java.base;

import jibian.check.finding.Finding;
import jibian.check.finding.Fix;
import jibian.model.Address;
import jibian.model.Target;

/// Makes one proposal for each cell. What several rules propose for a cell is done one after the other on trial, until
/// no rule has anything more to mend there; all findings at the cell then propose what came of it. Where nothing does,
/// and where something would become nothing, there is no proposal.
final class Proposals {
  /// More proposals than this do not follow from one another.
  private static final int STEPS = 8;

  /// Findings with their proposals settled.
  ///
  /// @param done those whose proposals are settled already
  static List<Finding> settled(
      List<Finding> findings, Set<Finding> done, Function<Address, TrialFacts> start) {
    Map<Address, List<Finding>> cells = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.fix().isPresent() && !done.contains(finding)) {
        write(finding)
            .ifPresent(
                write -> cells.computeIfAbsent(place(write), _ -> new ArrayList<>(2)).add(finding));
      }
    }
    if (cells.isEmpty()) {
      return findings;
    }
    Map<Address, Optional<Fix>> settled = new LinkedHashMap<>();
    cells.forEach(
        (cell, open) -> settled.put(cell, one(cell, open, start.apply(cell), cells.keySet())));
    return findings.stream()
        .map(
            finding ->
                done.contains(finding)
                    ? finding
                    : write(finding)
                        .map(write -> proposing(finding, settled.get(place(write))))
                        .orElse(finding))
        .toList();
  }

  /// Findings of one part, settled, with those that a look at the whole text adds. Where both propose something for a
  /// cell, what the look at the whole proposes counts, if the rules of the part have nothing against it.
  static List<Finding> together(
      List<Finding> own, List<Finding> added, Function<Address, TrialFacts> start) {
    if (added.stream().noneMatch(finding -> write(finding).isPresent())) {
      return added.isEmpty() ? own : joined(own, added);
    }
    Map<Address, Optional<Fix>> settled = new LinkedHashMap<>();
    for (Finding finding : added) {
      Optional<Fix.Write> write = write(finding);
      write.ifPresent(
          it -> {
            Optional<Fix> held =
                held(it, start.apply(place(it))) ? finding.fix() : Optional.empty();
            it.cells().forEach(cell -> settled.put(cell.address(), held));
          });
    }
    Function<Finding, Finding> adopt =
        finding ->
            write(finding)
                .filter(it -> it.cells().stream().anyMatch(c -> settled.containsKey(c.address())))
                .map(it -> proposing(finding, settled.getOrDefault(place(it), Optional.empty())))
                .orElse(finding);
    return joined(own.stream().map(adopt).toList(), added.stream().map(adopt).toList());
  }

  private static List<Finding> joined(List<Finding> own, List<Finding> added) {
    List<Finding> all = new ArrayList<>(own);
    all.addAll(added);
    return all;
  }

  /// Whether the rules have nothing against what a fix writes.
  private static boolean held(Fix.Write write, TrialFacts start) {
    TrialFacts now = start;
    for (Fix.Cell cell : write.cells()) {
      now = now.with(cell);
    }
    TrialFacts then = now;
    return write.cells().stream()
        .noneMatch(
            cell ->
                nothing(start.text(cell.address()), cell.text())
                    || !open(then, cell.address()).isEmpty());
  }

  /// What all the proposals for a cell come to.
  private static Optional<Fix> one(
      Address cell, List<Finding> proposed, TrialFacts start, Set<Address> others) {
    Map<Address, String> texts = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>(Set.of(start.text(cell)));
    List<Finding> open = proposed;
    TrialFacts now = start;
    boolean safe = true;
    for (int step = 0; step < STEPS && !open.isEmpty(); step++) {
      Fix.Write next = next(open);
      for (Fix.Cell written : next.cells()) {
        texts.put(written.address(), written.text());
        now = now.with(written);
      }
      safe &= next.safe();
      if (!seen.add(now.text(cell))) {
        return Optional.empty();
      }
      open = open(now, cell);
    }
    boolean clear =
        open.isEmpty() && alone(cell, texts.keySet(), others, now) && keeps(texts, start);
    List<Fix.Cell> cells =
        texts.entrySet().stream().map(it -> new Fix.Cell(it.getKey(), it.getValue())).toList();
    return clear ? Optional.of(new Fix.Write(cells, safe)) : Optional.empty();
  }

  /// The next thing to do: what is safe before what somebody should look at.
  private static Fix.Write next(List<Finding> open) {
    return open.stream()
        .flatMap(finding -> write(finding).stream())
        .filter(Fix.Write::safe)
        .findFirst()
        .orElseGet(() -> write(open.getFirst()).orElseThrow());
  }

  /// Whether the other cells that are written have no proposal of their own, before and after.
  private static boolean alone(
      Address cell, Set<Address> written, Set<Address> others, TrialFacts now) {
    return written.stream()
        .filter(it -> !it.equals(cell))
        .noneMatch(it -> others.contains(it) || !open(now, it).isEmpty());
  }

  private static boolean keeps(Map<Address, String> texts, TrialFacts start) {
    return texts.entrySet().stream()
        .noneMatch(it -> nothing(start.text(it.getKey()), it.getValue()));
  }

  /// Whether something would become nothing: a text a blank, an amount a zero.
  private static boolean nothing(String before, String after) {
    return !before.isBlank()
        && (after.isBlank() || (Target.isZero(after) && !Target.isZero(before)));
  }

  private static List<Finding> open(TrialFacts trial, Address cell) {
    return trial.findings(cell).stream()
        .filter(finding -> write(finding).filter(it -> place(it).equals(cell)).isPresent())
        .toList();
  }

  private static Optional<Fix.Write> write(Finding finding) {
    return finding.fix().filter(Fix.Write.class::isInstance).map(Fix.Write.class::cast);
  }

  private static Address place(Fix.Write write) {
    return write.cells().getFirst().address();
  }

  /// The finding with another proposal, which its message names too.
  private static Finding proposing(Finding finding, Optional<Fix> fix) {
    if (finding.fix().equals(fix)) {
      return finding;
    }
    String before = write(finding).orElseThrow().cells().getFirst().text();
    String now = fix.flatMap(it -> it.proposes(finding.address())).orElse(before);
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.address(),
        finding.key(),
        finding.arguments().stream().map(it -> it.equals(before) ? now : it).toList(),
        fix,
        finding.reason(),
        finding.overridden());
  }
}
