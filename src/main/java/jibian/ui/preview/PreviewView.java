package jibian.ui.preview;

import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import jibian.page.Origin;
import jibian.page.PlacedPage;
import jibian.text.Messages;
import jibian.ui.desk.Session;
import jibian.ui.grid.GridMarks;
import jibian.ui.port.PageFonts;
import jibian.ui.preview.PreviewModel.Pages;

/// The official page at the right: live, as it will print; a click on it leads to the field.
public final class PreviewView extends BorderPane {
  private static final double RATIO = 297.0 / 210;
  private static final double POINTS = 210 / 25.4 * 72;
  private static final double MARGIN = 14;

  private final PreviewModel model;
  private final PageFonts fonts;
  private final GridMarks marks;
  private final Session session;
  private final Runnable led;
  private final Label position = new Label();
  private final ListView<Integer> list = new ListView<>();
  private int focus;

  /// @param led told when a click on the page has led the clerk somewhere
  public PreviewView(
      PreviewModel model, PageFonts fonts, GridMarks marks, Session session, Runnable led) {
    this.model = model;
    this.fonts = fonts;
    this.marks = marks;
    this.session = session;
    this.led = led;
    getStyleClass().add("preview");
    setTop(head());
    setCenter(list);
    list.setId("preview");
    list.setFocusTraversable(false);
    list.setAccessibleText(Messages.text("preview.title"));
    list.setCellFactory(_ -> new Cell());
    list.widthProperty().subscribe(width -> fit(width.doubleValue()));
    model.pagesProperty().subscribe(this::show);
  }

  /// The findings have changed.
  public void marksChanged() {
    list.refresh();
  }

  private Region head() {
    Label title = new Label(Messages.text("preview.title"));
    position.getStyleClass().add("muted");
    position.setId("page-position");
    Label key = new Label("F9");
    key.getStyleClass().add("muted");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, position, space, key);
    head.getStyleClass().add("preview-head");
    return head;
  }

  private void fit(double width) {
    list.setFixedCellSize(Math.max(60, Math.rint((width - 2 * MARGIN) * RATIO + MARGIN)));
    list.refresh();
  }

  private double pageWidth() {
    return Math.max(40, list.getWidth() - 2 * MARGIN);
  }

  private void show(Pages pages) {
    if (list.getItems().size() != pages.count()) {
      list.getItems().setAll(IntStream.rangeClosed(1, pages.count()).boxed().toList());
    }
    if (pages.focus() > 0 && pages.focus() != focus) {
      list.scrollTo(pages.focus() - 1);
    }
    focus = pages.focus();
    position.setText(
        pages.count() == 0
            ? ""
            : Messages.text(
                "preview.position",
                Integer.toString(Math.max(1, focus)),
                Integer.toString(pages.count())));
    list.refresh();
  }

  private final class Cell extends ListCell<Integer> {
    private final PageCanvas canvas = new PageCanvas(fonts);
    private final StackPane paper = new StackPane(canvas);

    Cell() {
      paper.getStyleClass().add("paper");
      setCursor(Cursor.HAND);
      canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    @Override
    protected void updateItem(Integer number, boolean empty) {
      super.updateItem(number, empty);
      setText(null);
      if (empty || number == null) {
        setGraphic(null);
        return;
      }
      setGraphic(paper);
      double width = pageWidth();
      canvas.setWidth(width);
      canvas.setHeight(width * RATIO);
      PlacedPage page = model.pagesProperty().get().placed().get(number);
      canvas.draw(page, width / POINTS, marks, session.place());
      setAccessibleText(Messages.text("preview.page", number.toString()));
      if (page == null) {
        model.look(number - 1, number + 1);
      }
    }

    private void clicked(MouseEvent event) {
      canvas.originAt(event.getX(), event.getY()).ifPresent(this::lead);
    }

    private void lead(Origin origin) {
      model.go(origin);
      led.run();
    }
  }
}
