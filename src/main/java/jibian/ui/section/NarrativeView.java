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
import jibian.ui.desk.Editor;
import jibian.ui.desk.Session;
import jibian.ui.grid.Col;
import jibian.ui.grid.GridMarks;
import jibian.ui.grid.GridModel;
import jibian.ui.grid.GridTexts;
import jibian.ui.grid.GridView;
import jibian.ui.grid.PartSheet;
import jibian.ui.port.Settings;

/// The narrative as a whole: its headings and the beginnings of their texts.
public final class NarrativeView implements Editor {
  private final VBox page = new VBox();
  private final GridModel model;
  private final GridView grid;

  public NarrativeView(Session session, GridMarks marks, Settings settings) {
    List<Col> columns =
        List.of(
            Col.of("level", Messages.text("field.level"), 2.5, 2.5, Col.Kind.NUMBER),
            Col.of("heading", Messages.text("field.heading"), 7, 14, Col.Kind.TEXT),
            Col.of("paragraphs", Messages.text("field.paragraphs"), 10, 30, Col.Kind.TEXT));
    this.model =
        new GridModel(session, PartSheet.of(session.text(), columns, new Entries(session)));
    this.grid = new GridView(model, marks, GridTexts.CHOICES, session, settings).overview();
    Label title = new Label(Messages.text("tree.narrative"));
    title.getStyleClass().add("title");
    page.getStyleClass().add("editor-page");
    page.getChildren().addAll(title, grid);
    VBox.setVgrow(grid, Priority.ALWAYS);
  }

  private record Entries(Session session) implements PartSheet.Rows {
    @Override
    public List<Section> of(Submission text) {
      return text.narrative();
    }

    @Override
    public Part blank(Part above) {
      Section like = above instanceof Section section ? section : null;
      return session
          .blank()
          .section(like == null ? null : like.part(), like == null ? 1 : like.level());
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
