package jibian.ui.section;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import jibian.model.Address;
import jibian.model.Part;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.ui.grid.CellCompletion;
import jibian.ui.grid.GridColumn;
import jibian.ui.grid.GridMarks;
import jibian.ui.grid.GridModel;
import jibian.ui.grid.GridView;
import jibian.ui.grid.PartTable;
import jibian.ui.kit.Nodes;
import jibian.ui.port.Settings;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.session.PartEditor;

/// The narrative as a whole: its headings and the beginnings of their texts.
public final class NarrativeView implements PartEditor {
  private final VBox page = new VBox();
  private final GridModel model;
  private final GridView grid;

  public NarrativeView(EditingSession session, GridMarks marks, Settings settings) {
    List<GridColumn> columns =
        List.of(
            GridColumn.of("level", Messages.text("field.level"), 2.5, 2.5, GridColumn.Kind.NUMBER),
            GridColumn.of("heading", Messages.text("field.heading"), 7, 14, GridColumn.Kind.TEXT),
            GridColumn.of(
                "paragraphs", Messages.text("field.paragraphs"), 10, 30, GridColumn.Kind.TEXT));
    this.model =
        new GridModel(session, PartTable.of(session.text(), columns, new Entries(session)));
    this.grid = new GridView(model, marks, CellCompletion.CHOICES, session, settings).overview();
    Label title = Nodes.label("", "title");
    title.textProperty().bind(session.textProperty().map(text -> DisplayNames.part(text, true)));
    page.getStyleClass().add("editor-page");
    page.getChildren().addAll(title, grid);
    VBox.setVgrow(grid, Priority.ALWAYS);
  }

  private record Entries(EditingSession session) implements PartTable.Rows {
    /// What only marks the place of the project tables is no line of the narrative.
    @Override
    public List<Section> of(Submission text) {
      return text.narrative().stream().filter(one -> !one.marksPart()).toList();
    }

    @Override
    public Part blank(Part above) {
      Section like = above instanceof Section section ? section : null;
      return session
          .blank()
          .section(like == null ? "" : like.part(), like == null ? 1 : like.level());
    }
  }

  @Override
  public VBox view() {
    return page;
  }

  @Override
  public void reveal(Address where) {
    model.moveTo(where);
    grid.requestFocus();
  }

  @Override
  public void marksChanged() {
    grid.marksChanged();
  }
}
