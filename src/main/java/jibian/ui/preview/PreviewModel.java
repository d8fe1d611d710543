package jibian.ui.preview;

import module java.base;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import jibian.form.Form;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.page.Document;
import jibian.task.Background;
import jibian.task.Job;
import jibian.task.Latest;
import jibian.ui.page.TypesetPage;
import jibian.ui.port.PageFonts;
import jibian.ui.port.Settings;

/// The official pages of the open text, made in the background from a snapshot; of states that follow each other fast
/// only the newest is made, and of its pages only those in sight. For the window's thread.
public final class PreviewModel {
  private static final String ZOOM = "preview-zoom";

  private final ShortTexts shortTexts = new ShortTexts();
  private final Latest<PreviewRenderer.Order, PreviewRenderer.Result> making;
  private final ReadOnlyObjectWrapper<DocumentShape> shape =
      new ReadOnlyObjectWrapper<>(DocumentShape.NONE);
  private final ReadOnlyObjectWrapper<Map<Integer, TypesetPage>> typesetPages =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Optional<PageLocation>> location =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<CellTints> tints = new SimpleObjectProperty<>(CellTints.NONE);
  private final ObjectProperty<Zoom> zoom;
  private final Consumer<Form> lookForFonts;
  private final ReadOnlyObjectWrapper<List<PageFonts.Missing>> missing =
      new ReadOnlyObjectWrapper<>(List.of());
  private Optional<PreviewRenderer.Content> content = Optional.empty();
  private Form form;
  private Optional<Address> reveal = Optional.empty();
  private int first = 1;
  private int last = 2;
  private long orders;
  private long revealed;

  /// One whose zoom is kept from one start to the next.
  public PreviewModel(PageFonts fonts, Settings settings, Background background) {
    this(fonts, Zoom.of(settings.get(ZOOM).orElse("")), background);
    zoom.subscribe(
        (_, now) -> {
          settings.put(ZOOM, now.name());
        });
  }

  /// One that begins with a zoom each time.
  public PreviewModel(PageFonts fonts, Zoom begin, Background background) {
    PreviewRenderer renderer = new PreviewRenderer(fonts);
    this.lookForFonts =
        shown ->
            Job.of(() -> fonts.missing(MissingFontsLine.families(shown)))
                .onSuccess(missing::set)
                .run(background);
    this.making = new Latest<>(background, renderer::make, this::take);
    this.zoom = new SimpleObjectProperty<>(begin);
  }

  public void show(Submission state, Form itsForm) {
    show(state, itsForm, Optional.empty());
  }

  /// Shows a state of a text.
  ///
  /// @param stage the stage whose tables are shown; empty for the text with its goals
  public void show(Submission state, Form itsForm, Optional<StageForm> stage) {
    content = Optional.of(new PreviewRenderer.OfText(shortTexts.of(state), itsForm, stage));
    Form fonts = stage.map(StageForm::form).orElse(itsForm);
    if (!fonts.equals(form)) {
      lookForFonts.accept(fonts);
    }
    form = fonts;
    order();
  }

  /// Shows pages of something else than a text.
  public void show(Document pages) {
    content = Optional.of(new PreviewRenderer.LaidOut(pages));
    order();
  }

  /// Says which pages are in sight, counted from 1.
  public void want(int from, int to) {
    if (from != first || to != last) {
      first = from;
      last = to;
      order();
    }
  }

  /// Leads to the place of a cell, once it is found.
  public void reveal(Address address) {
    reveal = Optional.of(address);
    revealed = orders + 1;
    order();
  }

  /// The fonts of the form that this computer lacks.
  public ReadOnlyObjectProperty<List<PageFonts.Missing>> missingProperty() {
    return missing.getReadOnlyProperty();
  }

  /// How many pages there are and how large.
  public ReadOnlyObjectProperty<DocumentShape> shapeProperty() {
    return shape.getReadOnlyProperty();
  }

  /// The pages in sight by their index; a page that did not change stays the same object.
  public ReadOnlyObjectProperty<Map<Integer, TypesetPage>> typesetPagesProperty() {
    return typesetPages.getReadOnlyProperty();
  }

  /// The place that was last led to.
  public ReadOnlyObjectProperty<Optional<PageLocation>> locationProperty() {
    return location.getReadOnlyProperty();
  }

  /// What was found, by where it stands.
  public ObjectProperty<CellTints> tintsProperty() {
    return tints;
  }

  /// How large pages are shown; kept from one start to the next.
  public ObjectProperty<Zoom> zoomProperty() {
    return zoom;
  }

  /// The cell at a place of a page in sight, in points.
  public Optional<Address> at(int page, double x, double y) {
    return Optional.ofNullable(typesetPages.get().get(page))
        .flatMap(typeset -> typeset.at(x, y))
        .map(area -> new Address(new Id(area.origin().owner()), area.origin().field()));
  }

  private void order() {
    content.ifPresent(
        wanted -> making.submit(new PreviewRenderer.Order(++orders, wanted, first, last, reveal)));
  }

  private void take(PreviewRenderer.Result result) {
    shape.set(result.shape());
    typesetPages.set(result.typesetPages());
    if (result.order().reveal().isPresent() && result.order().number() >= revealed) {
      reveal = Optional.empty();
      location.set(Optional.empty());
      location.set(result.location());
    }
  }
}
