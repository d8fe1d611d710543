package jibian.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import jibian.model.Address;
import jibian.text.Messages;
import jibian.ui.kit.FittingRow;
import jibian.ui.kit.Nodes;

/// The official pages beside the editor.
public final class PreviewView extends BorderPane {
  private static final List<Zoom> ZOOMS =
      List.of(
          new Zoom.Text(),
          new Zoom.Width(),
          new Zoom.Whole(),
          new Zoom.Percent(75),
          new Zoom.Percent(100),
          new Zoom.Percent(150),
          new Zoom.Percent(200));

  private final PreviewModel model;
  private final Words words;
  private final PageList sheets;
  private final TextField page = new TextField();
  private final Label pages = Nodes.label("", "muted");

  /// What is said around the pages.
  ///
  /// @param title what they are
  /// @param error what the darker tint means
  /// @param warning what the lighter one means
  /// @param empty what is said where there are none
  public record Words(String title, String error, String warning, String empty) {}

  /// @param go is led to a cell that was clicked
  public PreviewView(PreviewModel model, Consumer<Address> go) {
    this(
        model,
        go,
        new Words(
            Messages.text("preview.title"),
            Messages.text("preview.tint.error"),
            Messages.text("preview.tint.warning"),
            Messages.text("preview.empty")));
  }

  /// Pages of something else than the open text.
  public PreviewView(PreviewModel model, Consumer<Address> go, Words words) {
    this.model = model;
    this.words = words;
    this.sheets = new PageList(model, go);
    getStyleClass().add("preview");
    getStylesheets().add(PreviewView.class.getResource("preview-view.css").toExternalForm());
    sheets.setId("sheets");
    sheets.setAccessibleText(words.title());
    Label empty = Nodes.label(words.empty(), "muted");
    empty
        .visibleProperty()
        .bind(
            model
                .shapeProperty()
                .map(shape -> shape.pages() == 0 && !shape.equals(DocumentShape.NONE)));
    setTop(new VBox(head(), new MissingFontsLine().follow(model.missingProperty())));
    setCenter(new StackPane(sheets, empty));
    setBottom(legend());
    sheets.pageProperty().subscribe(_ -> page());
    model.shapeProperty().subscribe(_ -> page());
  }

  /// The page in sight, counted from 1; 0 where there is none.
  public ReadOnlyIntegerProperty pageProperty() {
    return sheets.pageProperty();
  }

  /// The cell on the page that the mouse is over.
  public Optional<Address> at(MouseEvent event) {
    return sheets.at(event);
  }

  private HBox head() {
    Label title = new Label(words.title());
    title.setMinWidth(0);
    page.setId("page");
    page.setPrefColumnCount(2);
    Nodes.keepWhole(page);
    page.setAccessibleText(Messages.text("preview.page.name"));
    page.setOnAction(_ -> jump());
    page.focusedProperty().subscribe((_, _) -> page());
    pages.setId("pages");
    Nodes.keepWhole(pages);
    HBox head = new FittingRow(pages, title, page, pages, Nodes.space(), zoom());
    head.getStyleClass().add("preview-head");
    return head;
  }

  /// What the tints mean; each has a form of its own as well as a colour.
  private HBox legend() {
    HBox legend =
        Nodes.row("preview-legend", sign("error", words.error()), sign("warning", words.warning()));
    legend.visibleProperty().bind(model.tintsProperty().map(CellTints::any));
    legend.managedProperty().bind(legend.visibleProperty());
    return legend;
  }

  private static Label sign(String kind, String meaning) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("swatch", "swatch-" + kind);
    return new Label(meaning, swatch);
  }

  private void jump() {
    if (page.getText().strip().matches("[0-9]{1,5}")) {
      sheets.goTo(Integer.parseInt(page.getText().strip()));
    }
    sheets.requestFocus();
  }

  private MenuButton zoom() {
    MenuButton button = new MenuButton();
    button.getStyleClass().add("flat");
    button.setId("zoom");
    Nodes.keepWhole(button);
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
      case Zoom.Text _ -> Messages.text("preview.zoom.text");
      case Zoom.Width _ -> Messages.text("preview.zoom.width");
      case Zoom.Whole _ -> Messages.text("preview.zoom.whole");
      case Zoom.Percent percent -> Messages.text("preview.zoom.percent", percent.value());
    };
  }

  /// Says where one is, but leaves alone what is being typed.
  private void page() {
    int all = model.shapeProperty().get().pages();
    pages.setText(all == 0 ? "" : Messages.text("preview.page.of", all));
    page.setVisible(all > 0);
    if (!page.isFocused()) {
      page.setText(Integer.toString(sheets.pageProperty().get()));
    }
  }
}
