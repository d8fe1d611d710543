package jibian.ui.submission;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import jibian.model.Address;
import jibian.model.Id;
import jibian.text.Entry;
import jibian.text.Messages;
import jibian.ui.desk.Editor;
import jibian.ui.desk.Session;
import jibian.ui.field.Field;
import jibian.ui.field.FieldBubble;
import jibian.ui.grid.GridMarks;
import jibian.ui.grid.GridModel;
import jibian.ui.grid.GridTexts;
import jibian.ui.grid.GridView;
import jibian.ui.grid.SupplementSheet;
import jibian.ui.port.Settings;

/// The editor of a table beside the projects.
public final class SupplementView implements Editor {
  private final Session session;
  private Id table;
  private final VBox page = new VBox();
  private final Field title;
  private final GridModel model;
  private final GridView grid;
  private final FieldBubble bubble;

  public SupplementView(Session session, Id table, GridMarks marks, Settings settings) {
    this.session = session;
    this.table = table;
    this.title =
        Field.line(session, Messages.text("field.title"), new Address(table, "title"), Entry.WORDS);
    title.control().getStyleClass().add("title-field");
    this.model = new GridModel(session, new SupplementSheet(session.text(), table));
    this.grid = new GridView(model, marks, GridTexts.CHOICES, session, settings);
    page.getStyleClass().add("editor-page");
    page.getChildren().addAll(title.control(), grid);
    bubble = new FieldBubble(page, marks::of, marks.bubbles()).at(List.of(title));
    VBox.setVgrow(grid, Priority.ALWAYS);
  }

  /// Shows a table.
  public void show(Id id) {
    if (!id.equals(table)) {
      table = id;
      title.show(new Address(id, "title"));
      model.show(new SupplementSheet(session.text(), id));
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
