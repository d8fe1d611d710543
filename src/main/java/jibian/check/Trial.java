package jibian.check;

import java.util.List;
import java.util.Optional;
import jibian.model.Part;
import jibian.model.Section;
import jibian.model.Supplement;

/// A project, section or table whose cells are mended on trial, to see what the rules say then.
interface Trial {
  /// The text of a cell; an empty one where there is none.
  String text(Address cell);

  /// The same with a cell written.
  Trial with(Fix.Cell cell);

  /// What the rules that can mend a cell find in it.
  List<Finding> findings(Address cell);

  private static String text(Part part, Address cell) {
    return Optional.ofNullable(part.value(cell.field().orElse(""))).orElse("");
  }

  private static List<Finding> at(Address cell, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.address().equals(cell)).toList();
  }

  /// The head of a project.
  record OfHead(Sheet sheet) implements Trial {
    @Override
    public String text(Address cell) {
      return Trial.text(sheet.project(), cell);
    }

    @Override
    public Trial with(Fix.Cell cell) {
      return new OfHead(sheet.with(cell));
    }

    @Override
    public List<Finding> findings(Address cell) {
      Notes notes = new Notes(sheet.terms());
      Reviewer.head(cell.field().orElse(""), sheet, notes);
      return at(cell, notes.findings());
    }
  }

  /// A row of a project.
  record OfRow(Row row, Sheet sheet) implements Trial {
    @Override
    public String text(Address cell) {
      return row.text(cell.field().orElse(""));
    }

    @Override
    public Trial with(Fix.Cell cell) {
      return new OfRow(row.with(cell, sheet.terms()), sheet);
    }

    @Override
    public List<Finding> findings(Address cell) {
      Notes notes = new Notes(sheet.terms());
      Reviewer.row(cell.field().orElse(""), row, sheet, notes);
      return at(cell, notes.findings());
    }
  }

  /// A section of the narrative.
  record OfSection(Section section, Terms terms) implements Trial {
    @Override
    public String text(Address cell) {
      return Trial.text(section, cell);
    }

    @Override
    public Trial with(Fix.Cell cell) {
      return new OfSection(Mend.written(section, cell), terms);
    }

    @Override
    public List<Finding> findings(Address cell) {
      return at(cell, WordingRules.section(section, terms));
    }
  }

  /// A table beside the projects.
  record OfTable(Supplement table, Terms terms) implements Trial {
    @Override
    public String text(Address cell) {
      return Trial.text(table, cell);
    }

    @Override
    public Trial with(Fix.Cell cell) {
      return new OfTable(Mend.written(table, cell), terms);
    }

    @Override
    public List<Finding> findings(Address cell) {
      Notes notes = new Notes(terms);
      ProcurementRules.sums(table, notes);
      return at(cell, notes.findings());
    }
  }
}
