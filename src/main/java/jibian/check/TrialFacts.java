package jibian.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.KnownRows;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.ReviewContext;
import jibian.check.finding.Finding;
import jibian.check.finding.Fix;
import jibian.check.finding.FixApplier;
import jibian.model.Address;
import jibian.model.Part;
import jibian.model.Section;
import jibian.model.Supplement;

/// A project, section or table whose cells are mended on trial, to see what the rules say then.
interface TrialFacts {
  /// What is mended.
  Part part();

  ReviewContext terms();

  /// The same with a cell written.
  TrialFacts with(Fix.Cell cell);

  /// Lets the rules look again that can mend a cell.
  void look(Address cell, FindingCollector notes);

  /// The text of a cell; an empty one where there is none.
  default String text(Address cell) {
    return part().text(cell.field());
  }

  /// What the rules that can mend a cell find in it.
  default List<Finding> findings(Address cell) {
    FindingCollector notes = new FindingCollector(terms());
    look(cell, notes);
    return notes.findings().stream().filter(finding -> finding.address().equals(cell)).toList();
  }

  /// The head of a project.
  record OfHead(ProjectFacts sheet) implements TrialFacts {
    @Override
    public Part part() {
      return sheet.project();
    }

    @Override
    public ReviewContext terms() {
      return sheet.terms();
    }

    @Override
    public TrialFacts with(Fix.Cell cell) {
      return new OfHead(sheet.with(cell));
    }

    @Override
    public void look(Address cell, FindingCollector notes) {
      terms().rules().projects().look(sheet, cell, notes);
    }
  }

  /// A row of a project.
  record OfRow(IndicatorFacts row, ProjectFacts sheet) implements TrialFacts {
    @Override
    public Part part() {
      return row.indicator();
    }

    @Override
    public ReviewContext terms() {
      return sheet.terms();
    }

    @Override
    public String text(Address cell) {
      return row.text(cell.field());
    }

    @Override
    public TrialFacts with(Fix.Cell cell) {
      return new OfRow(row.with(cell, terms()), sheet);
    }

    @Override
    public void look(Address cell, FindingCollector notes) {
      terms().rules().rows().look(row, cell, notes);
      if (terms().rules().projects().mends(cell, row)) {
        terms().rules().projects().look(sheet.with(row), cell, row, notes);
      }
    }
  }

  /// A row by itself.
  ///
  /// @param tried takes the fields that are written
  /// @param more takes note where a rule of projects has a say too
  record OfRowAlone(IndicatorFacts row, ReviewContext terms, Set<String> tried, AtomicBoolean more)
      implements TrialFacts {
    /// Findings of a row with their proposals settled; empty where that takes the project.
    static Optional<KnownRows.Settled> settled(
        List<Finding> findings, IndicatorFacts row, ReviewContext terms) {
      AtomicBoolean more = new AtomicBoolean();
      Set<String> tried = new HashSet<>();
      OfRowAlone trial = new OfRowAlone(row, terms, tried, more);
      List<Finding> settled = Proposals.settled(findings, Set.of(), _ -> trial);
      return more.get()
          ? Optional.empty()
          : Optional.of(new KnownRows.Settled(settled, Set.copyOf(tried)));
    }

    @Override
    public Part part() {
      return row.indicator();
    }

    @Override
    public String text(Address cell) {
      return row.text(cell.field());
    }

    @Override
    public TrialFacts with(Fix.Cell cell) {
      tried.add(cell.address().field());
      return new OfRowAlone(row.with(cell, terms), terms, tried, more);
    }

    @Override
    public void look(Address cell, FindingCollector notes) {
      if (terms.rules().projects().mends(cell, row)) {
        more.set(true);
      } else {
        terms.rules().rows().look(row, cell, notes);
      }
    }
  }

  /// A section of the narrative.
  record OfSection(Section part, ReviewContext terms) implements TrialFacts {
    @Override
    public TrialFacts with(Fix.Cell cell) {
      return new OfSection(FixApplier.set(part, cell), terms);
    }

    @Override
    public void look(Address cell, FindingCollector notes) {
      terms.rules().sections().look(part, notes);
    }

    /// All that is found in it.
    List<Finding> all() {
      FindingCollector notes = new FindingCollector(terms);
      terms.rules().sections().look(part, notes);
      return List.copyOf(notes.findings());
    }
  }

  /// A table beside the projects.
  record OfTable(Supplement part, ReviewContext terms) implements TrialFacts {
    @Override
    public TrialFacts with(Fix.Cell cell) {
      return new OfTable(FixApplier.set(part, cell), terms);
    }

    @Override
    public void look(Address cell, FindingCollector notes) {
      terms.rules().tables().look(part, notes);
    }
  }
}
