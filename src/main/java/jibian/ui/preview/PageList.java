package jibian.ui.preview;

import module java.base;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import jibian.model.Address;
import jibian.page.Origin;
import jibian.ui.kit.Nodes;
import jibian.ui.look.Appearance;
import jibian.ui.page.TypesetPage;

/// The pages one below the other. Only those in sight have a sheet.
final class PageList extends ScrollPane {
  private static final double GAP = 14;

  private final PreviewModel model;
  private final Consumer<Address> go;
  private final Pane surface = new Pane();
  private final Map<Integer, PageView> pageViews = new HashMap<>();
  private final Deque<PageView> spare = new ArrayDeque<>();
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(0);
  private Optional<Origin> marked = Optional.empty();
  private double scale = 1;
  private double seen;
  private double kept = -1;

  PageList(PreviewModel model, Consumer<Address> go) {
    this.model = model;
    this.go = go;
    getStyleClass().addAll("sheets", Appearance.OWN_ZOOM);
    Nodes.drawDirectly(this);
    surface.getStyleClass().add("page-surface");
    surface.setManaged(true);
    setContent(surface);
    setVbarPolicy(ScrollBarPolicy.ALWAYS);
    setPannable(false);
    setFocusTraversable(true);
    model.shapeProperty().subscribe(_ -> fit());
    model.zoomProperty().subscribe(_ -> fit());
    viewportBoundsProperty().subscribe((_, _) -> fit());
    vvalueProperty().subscribe((_, _) -> look());
    hvalueProperty().subscribe((_, _) -> look());
    model.typesetPagesProperty().subscribe(_ -> look());
    model.tintsProperty().subscribe(_ -> look());
    model.locationProperty().subscribe(location -> location.ifPresent(this::reveal));
    surface.setOnMouseClicked(this::click);
    surface.setOnMouseMoved(
        event -> surface.setCursor(at(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
    addEventFilter(ScrollEvent.SCROLL, this::wheel);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// The page in sight, counted from 1; 0 where there is none.
  ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /// Leads to a page, as near as there is one.
  void goTo(int number) {
    int pages = model.shapeProperty().get().pages();
    leadTo((Math.clamp(number, 1, Math.max(1, pages)) - 1) * pitch());
  }

  /// Makes pages larger or smaller by a step.
  void zoom(int step) {
    double percent = scale * 72 / 96 * 100;
    double wanted = step > 0 ? percent * 1.1 + 0.5 : percent / 1.1;
    model.zoomProperty().set(new Zoom.Percent((int) Math.round(wanted)));
  }

  private double pitch() {
    return snapSizeY(model.shapeProperty().get().height() * scale) + GAP;
  }

  private double pageWidth() {
    return snapSizeX(model.shapeProperty().get().width() * scale);
  }

  /// Finds the size of the pages, and keeps in sight what was.
  private void fit() {
    Bounds room = getViewportBounds();
    if (room.getWidth() <= 0) {
      return;
    }
    if (kept < 0) {
      kept = seen / pitch();
      Platform.runLater(this::settle);
    }
    DocumentShape shape = model.shapeProperty().get();
    scale =
        model
            .zoomProperty()
            .get()
            .scale(shape, room.getWidth() - 2 * GAP, room.getHeight() - 2 * GAP);
    // a broken width would be rounded up, and a bar would scroll that bit
    double whole = Math.floor(room.getWidth());
    double width = cropped() ? whole : Math.max(whole, pageWidth() + 2 * GAP);
    double height = Math.max(room.getHeight(), shape.pages() * pitch() + GAP);
    surface.setMinSize(width, height);
    surface.setPrefSize(width, height);
    surface.resize(width, height);
    scrollTo(kept * pitch());
    look();
  }

  /// What scrolls moves its content once more when that has another size; the place that was seen is kept through it.
  private void settle() {
    if (kept >= 0) {
      scrollTo(kept * pitch());
      kept = -1;
    }
  }

  /// Scrolls to where one wants to be; what is still being settled settles there.
  private void leadTo(double y) {
    if (kept >= 0) {
      kept = y / pitch();
    }
    scrollTo(y);
  }

  private double top() {
    double beyond = surface.getHeight() - getViewportBounds().getHeight();
    return Math.max(0, beyond) * getVvalue();
  }

  private void scrollTo(double y) {
    double beyond = surface.getHeight() - getViewportBounds().getHeight();
    setVvalue(beyond <= 0 ? 0 : Math.clamp(y / beyond, 0, 1));
  }

  /// Puts a sheet wherever a page is in sight.
  private void look() {
    seen = top();
    int pages = model.shapeProperty().get().pages();
    double height = getViewportBounds().getHeight();
    int first = Math.clamp((int) (top() / pitch()) + 1, 1, Math.max(1, pages));
    int last = Math.clamp((int) ((top() + height) / pitch()) + 1, first, Math.max(first, pages));
    page.set(pages == 0 ? 0 : Math.min(pages, (int) ((top() + height / 3) / pitch()) + 1));
    model.want(Math.max(1, first - 1), last + 1);
    free(first, pages == 0 ? 0 : last);
    for (int index = first; index <= Math.min(last, pages); index++) {
      pageView(index);
    }
  }

  private void free(int first, int last) {
    pageViews
        .entrySet()
        .removeIf(
            entry -> {
              boolean gone = entry.getKey() < first || entry.getKey() > last;
              if (gone) {
                entry.getValue().setVisible(false);
                spare.push(entry.getValue());
              }
              return gone;
            });
  }

  private void pageView(int index) {
    PageView pageView = pageViews.computeIfAbsent(index, _ -> taken());
    double height = pitch() - GAP;
    pageView.relocate(left(), snapPositionY(GAP + (index - 1) * pitch()));
    TypesetPage typeset = model.typesetPagesProperty().get().get(index);
    if (typeset == null) {
      pageView.clear(pageWidth(), height);
      return;
    }
    pageView.resize(pageWidth(), height);
    pageView.show(typeset, scale, density(), model.tintsProperty().get());
    pageView.mark(area(typeset), scale);
  }

  private boolean cropped() {
    return model.zoomProperty().get() instanceof Zoom.Text;
  }

  /// Where sheets begin: in the middle, or so that the text is in sight from edge to edge.
  private double left() {
    return snapPositionX(
        cropped()
            ? GAP - model.shapeProperty().get().left() * scale
            : (surface.getWidth() - pageWidth()) / 2);
  }

  private PageView taken() {
    PageView pageView = spare.isEmpty() ? added() : spare.pop();
    pageView.setVisible(true);
    pageView.clear(pageWidth(), pitch() - GAP);
    return pageView;
  }

  private PageView added() {
    PageView pageView = new PageView();
    pageView.setManaged(false);
    surface.getChildren().add(pageView);
    return pageView;
  }

  private double density() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getRenderScaleX();
  }

  private Optional<TypesetPage.Area> area(TypesetPage typeset) {
    return marked.flatMap(
        origin -> typeset.areas().stream().filter(one -> one.origin().equals(origin)).findFirst());
  }

  private void reveal(PageLocation location) {
    marked = Optional.of(location.area().origin());
    double upper = GAP + (location.page() - 1) * pitch() + location.area().y() * scale;
    double lower = upper + location.area().height() * scale;
    double height = getViewportBounds().getHeight();
    if (upper < top() || lower > top() + height) {
      leadTo(upper - Math.min(height / 3, location.area().height() == 0 ? GAP : height));
    }
    look();
  }

  /// The cell that the mouse is over.
  Optional<Address> at(MouseEvent event) {
    Point2D point = surface.sceneToLocal(event.getSceneX(), event.getSceneY());
    int index = (int) ((point.getY() - GAP) / pitch()) + 1;
    PageView pageView = pageViews.get(index);
    return pageView == null
        ? Optional.empty()
        : model.at(
            index,
            (point.getX() - pageView.getLayoutX()) / scale,
            (point.getY() - pageView.getLayoutY()) / scale);
  }

  private void click(MouseEvent event) {
    requestFocus();
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      at(event)
          .ifPresent(
              address -> {
                marked = Optional.of(new Origin(address.owner().value(), address.field()));
                look();
                go.accept(address);
              });
    }
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      zoom(event.getDeltaY() > 0 ? 1 : -1);
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    double step = getViewportBounds().getHeight() * 0.9;
    boolean known = true;
    switch (event.getCode()) {
      case PAGE_DOWN, SPACE -> leadTo(top() + step);
      case PAGE_UP -> leadTo(top() - step);
      case HOME -> leadTo(0);
      case END -> leadTo(surface.getHeight());
      case UP -> leadTo(top() - 3 * GAP);
      case DOWN -> leadTo(top() + 3 * GAP);
      case PLUS, EQUALS, ADD -> zoom(1);
      case MINUS, SUBTRACT -> zoom(-1);
      default -> known = false;
    }
    if (known) {
      event.consume();
    }
  }
}
