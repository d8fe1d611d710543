package jibian.ui.intake;

import module java.base;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.source.SourceDocument;
import jibian.task.Job;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.command.Command;
import jibian.ui.kit.LineCell;
import jibian.ui.kit.Nodes;
import jibian.ui.panel.Panel;
import jibian.ui.panel.PanelContext;
import jibian.ui.port.ReadSource;
import jibian.ui.port.Services;
import jibian.ui.preview.PreviewModel;
import jibian.ui.preview.PreviewView;
import jibian.ui.preview.Zoom;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;

/// The file a text was read from, open where the cell stands that the clerk is at, and beside it what was not taken.
public final class SourceView extends Panel {
  public static final Command<PanelContext> COMMAND =
      command("source.title", "Shift+F9", Size.LARGE, SourceView::new).in("menu.view", 14);

  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  /// Fields by which the place of a part is known.
  private static final List<String> NAMES =
      List.of("name", "code", "level3", "heading", "paragraphs.1", "title", "cover.title");

  private final Services services;
  private final EditingSession session;
  private final PreviewModel pages;
  private final ListView<ReadSource.Piece> left = new ListView<>();
  private final VBox side = new VBox();
  private final Button file = button(Messages.text("source.file"), "source-file", this::openFile);
  private final Button close;
  private Optional<Shown> shown = Optional.empty();

  /// What is shown.
  private record Shown(ReadSource source, SourcePages pages) {}

  private SourceView(PanelContext context) {
    this.services = context.services();
    this.session = context.session();
    this.pages = new PreviewModel(services.fonts(), new Zoom.Text(), services.background());
    this.close = main(Messages.text("history.close"), "close", context::close);
    getStyleClass().add("import");
    getStylesheets().add(SourceView.class.getResource("intake-view.css").toExternalForm());
    setTop(head(Messages.text("source.title")));
    side();
    buttons(file, close);
    file.setDisable(true);
    begin();
  }

  private PreviewView preview() {
    return new PreviewView(
        pages,
        _ -> {},
        new PreviewView.Words(
            Messages.text("import.source"),
            Messages.text("import.tint.left"),
            Messages.text("import.tint.doubt"),
            ""));
  }

  private void side() {
    list(
        left,
        "source-left",
        Messages.text("source.left"),
        Messages.text("source.left.none"),
        () ->
            new LineCell<ReadSource.Piece>("import-line")
                .main(
                    piece -> Excerpt.label(piece.text().replaceAll("\\s+", " ").strip()),
                    piece ->
                        piece.unneeded()
                            ? Messages.text("import.done.unneeded", piece.place())
                            : piece.place())
                .state(DONE, ReadSource.Piece::unneeded));
    left.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            piece -> {
              if (piece != null) {
                reveal(piece.place());
              }
            });
    VBox.setVgrow(left, Priority.ALWAYS);
    side.getStyleClass().add("import-side");
    side.getChildren().addAll(caption(Messages.text("source.left")), left);
    side.setPrefWidth(260);
    setLeft(side);
    Nodes.show(side, false);
  }

  private void begin() {
    long text = session.entry().id();
    Form form = session.form();
    progress(-1);
    say(Messages.text("import.reading"), "");
    Job.of(() -> read(text, form))
        .onSuccess(this::show)
        .onError(UnusableException.class, e -> fail(e.getMessage()))
        .onError(IOException.class, e -> fail(e.getMessage()))
        .run(services.background());
  }

  /// What was too large to be kept is read again where it was.
  private Optional<Shown> read(long text, Form form) throws IOException, UnusableException {
    Optional<ReadSource> source = services.texts().source(text);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Optional<SourceDocument> kept = source.get().document();
    SourceDocument document =
        kept.isPresent() ? kept.get() : services.documents().source(source.get().file());
    return Optional.of(new Shown(source.get(), new SourcePages(document, form)));
  }

  private void fail(String message) {
    idle();
    say(message, "bad");
  }

  private void show(Optional<Shown> now) {
    shown = now;
    idle();
    if (now.isEmpty()) {
      setCenter(remark(Messages.text("source.none")));
      say("", "");
      return;
    }
    ReadSource source = now.get().source();
    file.setDisable(false);
    left.getItems().setAll(source.left());
    Nodes.show(side, !source.left().isEmpty());
    setCenter(preview());
    pages.show(now.get().pages().document());
    Address cell = session.place();
    String name = DisplayNames.path(session.text(), session.form(), session.variant(), cell);
    Optional<String> place = place(source.places(), session.text(), cell);
    say(
        place
            .map(at -> Messages.text("source.from", name, at, source.file().getFileName()))
            .orElseGet(() -> Messages.text("source.from.none", name)),
        "");
    place.ifPresent(this::reveal);
  }

  private void reveal(String place) {
    shown.flatMap(now -> now.pages().at(place)).ifPresent(pages::reveal);
  }

  /// Where a cell stands in the source, else the row or part it is in.
  private static Optional<String> place(
      Map<Address, String> places, Submission text, Address cell) {
    Optional<Address> project =
        PartLookup.project(text, cell.owner()).map(Project::id).map(Address::of);
    return Stream.concat(
            Stream.of(cell, cell.field(cell.field() + ".1")),
            Stream.concat(Stream.of(cell), project.stream())
                .flatMap(part -> NAMES.stream().map(part::field)))
        .map(places::get)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private void openFile() {
    shown.ifPresent(
        now ->
            Job.doing(() -> services.documents().open(now.source().file()))
                .onError(IOException.class, e -> fail(e.getMessage()))
                .run(services.background()));
  }
}
