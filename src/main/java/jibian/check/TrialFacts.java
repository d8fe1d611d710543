package jibian.check;

import java.util.List;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.ReviewContext;
import jibian.check.finding.Address;
import jibian.check.finding.Finding;
import jibian.check.finding.Fix;
import jibian.check.finding.FixApplier;
import jibian.check.rule.ProcurementRules;
import jibian.check.rule.WordingRules;
import jibian.model.Part;
import jibian.model.Section;
import jibian.model.Supplement;

/// A project, section or table whose cells are mended on trial, to see what the rules say then.
interface TrialFacts {
  /// The text of a cell; an empty one where there is none.
  String text(Address cell);

  /// The same with a cell written.
  TrialFacts with(Fix.Cell cell);

  /// What the rules that can mend a cell find in it.
  List<Finding> findings(Address cell);

  private static String text(Part part, Address cell) {
    return part.text(cell.field().orElse(""));
  }

  private static List<Finding> at(Address cell, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.address().equals(cell)).toList();
  }

  /// The head of a project.
  record OfHead(ProjectFacts sheet) implements TrialFacts {
    @Override
    public String text(Address cell) {
      return TrialFacts.text(sheet.project(), cell);
    }

    @Override
    public TrialFacts with(Fix.Cell cell) {
      return new OfHead(sheet.with(cell));
    }

    @Override
    public List<Finding> findings(Address cell) {
      FindingCollector notes = new FindingCollector(sheet.terms());
      Reviewer.head(cell.field().orElse(""), sheet, notes);
      return at(cell, notes.findings());
    }
  }

  /// A row of a project.
  record OfRow(IndicatorFacts row, ProjectFacts sheet) implements TrialFacts {
    @Override
    public String text(Address cell) {
      return row.text(cell.field().orElse(""));
    }

    @Override
    public TrialFacts with(Fix.Cell cell) {
      return new OfRow(row.with(cell, sheet.terms()), sheet);
    }

    @Override
    public List<Finding> findings(Address cell) {
      FindingCollector notes = new FindingCollector(sheet.terms());
      Reviewer.row(cell.field().orElse(""), row, sheet, notes);
      return at(cell, notes.findings());
    }
  }

  /// A section of the narrative.
  record OfSection(Section section, ReviewContext terms) implements TrialFacts {
    @Override
    public String text(Address cell) {
      return TrialFacts.text(section, cell);
    }

    @Override
    public TrialFacts with(Fix.Cell cell) {
      return new OfSection(FixApplier.set(section, cell), terms);
    }

    @Override
    public List<Finding> findings(Address cell) {
      return at(cell, WordingRules.section(section, terms));
    }
  }

  /// A table beside the projects.
  record OfTable(Supplement table, ReviewContext terms) implements TrialFacts {
    @Override
    public String text(Address cell) {
      return TrialFacts.text(table, cell);
    }

    @Override
    public TrialFacts with(Fix.Cell cell) {
      return new OfTable(FixApplier.set(table, cell), terms);
    }

    @Override
    public List<Finding> findings(Address cell) {
      FindingCollector notes = new FindingCollector(terms);
      ProcurementRules.sums(table, notes);
      return at(cell, notes.findings());
    }
  }
}
