package jibian.ui.submission;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import jibian.model.Address;
import jibian.model.Id;
import jibian.text.Messages;
import jibian.text.TypedNumber;
import jibian.ui.field.FieldBubble;
import jibian.ui.field.FormField;
import jibian.ui.grid.CellCompletion;
import jibian.ui.grid.GridMarks;
import jibian.ui.grid.GridModel;
import jibian.ui.grid.GridView;
import jibian.ui.port.Settings;
import jibian.ui.session.EditingSession;
import jibian.ui.session.PartEditor;

/// The editor of a table beside the projects.
public final class SupplementView implements PartEditor {
  private final EditingSession session;
  private Id table;
  private final VBox page = new VBox();
  private final FormField title;
  private final GridModel model;
  private final GridView grid;
  private final FieldBubble bubble;

  public SupplementView(EditingSession session, Id table, GridMarks marks, Settings settings) {
    this.session = session;
    this.table = table;
    this.title =
        FormField.line(
            session, Messages.text("field.title"), new Address(table, "title"), TypedNumber.WORDS);
    title.control().getStyleClass().add("title-field");
    this.model = new GridModel(session, new SupplementTable(session.text(), table));
    this.grid = new GridView(model, marks, CellCompletion.CHOICES, session, settings);
    page.getStyleClass().add("editor-page");
    page.getChildren().addAll(title.control(), grid);
    bubble = new FieldBubble(page, marks::of, marks.bubbles()).at(List.of(title));
    VBox.setVgrow(grid, Priority.ALWAYS);
  }

  public void show(Id id) {
    if (!id.equals(table)) {
      table = id;
      title.show(new Address(id, "title"));
      model.show(new SupplementTable(session.text(), id));
    }
  }

  @Override
  public VBox view() {
    return page;
  }

  @Override
  public void reveal(Address where) {
    if (model.moveTo(where)) {
      grid.requestFocus();
    } else {
      title.control().requestFocus();
    }
  }

  @Override
  public void moved(Address where) {
    model.moveTo(where);
  }

  @Override
  public void marksChanged() {
    bubble.mark(List.of(title));
    grid.marksChanged();
  }
}
