package jibian.ui.preview;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import jibian.model.Address;
import jibian.text.Messages;

/// The official pages beside the editor.
public final class PreviewView extends BorderPane {
  private static final List<Zoom> ZOOMS =
      List.of(
          new Zoom.Width(),
          new Zoom.Whole(),
          new Zoom.Percent(75),
          new Zoom.Percent(100),
          new Zoom.Percent(150),
          new Zoom.Percent(200));

  private final PreviewModel model;
  private final Sheets sheets;
  private final Label page = new Label();

  /// @param go is led to a cell that was clicked
  public PreviewView(PreviewModel model, Consumer<Address> go) {
    this.model = model;
    this.sheets = new Sheets(model, go);
    getStyleClass().add("preview");
    getStylesheets().add(PreviewView.class.getResource("preview-view.css").toExternalForm());
    sheets.setId("sheets");
    sheets.setAccessibleText(Messages.text("preview.title"));
    Label empty = new Label(Messages.text("preview.empty"));
    empty.getStyleClass().add("muted");
    empty.visibleProperty().bind(model.shapeProperty().map(shape -> shape.pages() == 0));
    setTop(new VBox(head(), new FontLine().follow(model.missingProperty())));
    setCenter(new StackPane(sheets, empty));
    sheets.pageProperty().subscribe(_ -> page());
    model.shapeProperty().subscribe(_ -> page());
  }

  /// The page in sight, counted from 1; 0 where there is none.
  public ReadOnlyIntegerProperty pageProperty() {
    return sheets.pageProperty();
  }

  private HBox head() {
    Label title = new Label(Messages.text("preview.title"));
    title.setMinWidth(0);
    page.setMinWidth(Region.USE_PREF_SIZE);
    page.getStyleClass().add("muted");
    page.setId("page");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, page, space, zoom());
    head.getStyleClass().add("preview-head");
    return head;
  }

  private MenuButton zoom() {
    MenuButton button = new MenuButton();
    button.getStyleClass().add("flat");
    button.setId("zoom");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(Messages.text("preview.zoom.name"));
    for (Zoom zoom : ZOOMS) {
      MenuItem item = new MenuItem(name(zoom));
      item.setOnAction(_ -> model.zoomProperty().set(zoom));
      button.getItems().add(item);
    }
    button.textProperty().bind(model.zoomProperty().map(PreviewView::name));
    return button;
  }

  private static String name(Zoom zoom) {
    return switch (zoom) {
      case Zoom.Width _ -> Messages.text("preview.zoom.width");
      case Zoom.Whole _ -> Messages.text("preview.zoom.whole");
      case Zoom.Percent percent ->
          Messages.text("preview.zoom.percent", Integer.toString(percent.value()));
    };
  }

  private void page() {
    int pages = model.shapeProperty().get().pages();
    page.setText(
        pages == 0
            ? ""
            : Messages.text(
                "preview.page",
                Integer.toString(sheets.pageProperty().get()),
                Integer.toString(pages)));
  }
}
