package jibian.ui.grid;

import java.util.List;
import jibian.edit.CellEdits;
import jibian.edit.ClipboardBlock;
import jibian.model.Address;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Tree;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.port.Services;
import jibian.ui.session.EditingSession;
import jibian.ui.window.Workspace;

/// A table of projects, and hands to work with it.
abstract class GridOfProjects {
  static final Services SERVICES = Fakes.direct(new Fakes.Memory());
  static final int CODE = 0;
  static final int NAME = 1;
  static final int BUDGET = 2;
  static final int OTHER = 3;
  static final int END = 13;

  static final List<GridColumn> COLUMNS =
      List.of(
          GridColumn.of("code", "编码", 4, 8, GridColumn.Kind.FIXED),
          GridColumn.of("name", "名称", 4, 8, GridColumn.Kind.TEXT),
          GridColumn.of("budget", "预算数", 4, 4, GridColumn.Kind.AMOUNT),
          GridColumn.of("other", "其他", 4, 4, GridColumn.Kind.AMOUNT));

  final Fakes.Memory texts = new Fakes.Memory();
  final EditingSession session = session(Fakes.text("zunhua-2022"));
  final GridModel grid = new GridModel(session, table());
  final GridRows rows = new GridRows(grid, session.ids());

  EditingSession session(Submission text) {
    try {
      return Workspace.of(texts.add(text), Fakes.with(SERVICES, texts)).session();
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  PartTable table() {
    return PartTable.of(
        session.text(),
        COLUMNS,
        new PartTable.Rows() {
          @Override
          public List<? extends Part> of(Submission text) {
            return text.projects();
          }

          @Override
          public Part blank(Part above) {
            return new Project(session.ids().next(), Tree.Fields.EMPTY, List.of());
          }
        });
  }

  String at(int row, int column) {
    return grid.text(row, column);
  }

  void select(int row, int column, int endRow, int endColumn) {
    grid.moveTo(row, column, false);
    grid.moveTo(endRow, endColumn, true);
  }

  void paste(int row, int column, String block) {
    grid.moveTo(row, column, false);
    grid.paste(ClipboardBlock.parse(block));
  }

  void type(int row, int column, String text) {
    grid.moveTo(row, column, false);
    grid.beginEdit();
    grid.typing().commit(text);
  }

  int steps() {
    return texts.labels().size();
  }

  void blank(int column, int... blanks) {
    for (int row : blanks) {
      Address cell = grid.address(row, column).orElseThrow();
      session.edit("清", cell, text -> CellEdits.set(text, cell, ""));
    }
  }
}
