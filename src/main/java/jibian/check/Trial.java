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

  /// A project: the rules of its head, or those of the row the cell is in.
  record OfProject(Sheet sheet) implements Trial {
    @Override
    public String text(Address cell) {
      return cell.indicator()
          .map(id -> sheet.row(id).<Part>map(Row::indicator).orElse(sheet.project()))
          .map(part -> Trial.text(part, cell))
          .orElseGet(() -> Trial.text(sheet.project(), cell));
    }

    @Override
    public Trial with(Fix.Cell cell) {
      return new OfProject(sheet.with(cell));
    }

    @Override
    public List<Finding> findings(Address cell) {
      Notes notes = new Notes(sheet.terms());
      Optional<Row> row = cell.indicator().flatMap(sheet::row);
      if (row.isPresent()) {
        Reviewer.row(row.get(), sheet, notes);
        Reviewer.amongRows(cell.field().orElse(""), sheet, notes);
      } else {
        Reviewer.head(sheet, notes);
      }
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
