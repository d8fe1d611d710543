package jibian.ui.library;

import module java.base;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import jibian.library.IndicatorLibrary;
import jibian.library.LibraryEntry;
import jibian.library.WorkField;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.field.Composition;
import jibian.ui.kit.LineCell;
import jibian.ui.kit.Nodes;
import jibian.ui.panel.Panel;
import jibian.ui.panel.PanelContext;
import jibian.ui.session.EditingSession;
import org.kordamp.ikonli.feather.Feather;

/// The indicator library over the window: a box to search with, the entries, and what is known of the chosen one. All
/// of it works from the search box, which keeps the input method where it is.
public final class LibraryView extends Panel {
  /// Where the cell under the cursor lacks what the library holds, to fill that; else to add rows.
  public static final Command<PanelContext> COMMAND =
      command("library.title", "Shortcut+I", Size.LARGE, context -> of(context, missing(context)))
          .in("menu.project", 11)
          .tool(Feather.LIST, 32);

  private final LibraryModel model;
  private final Consumer<Address> lead;
  private final Runnable close;
  private final TextField words = new TextField();
  private final Composition composition = new Composition(words, () -> {});
  private final ListView<LibraryEntry> list = new ListView<>();
  private final Label description = Nodes.wrapped("");
  private final Label facts = remark("");
  private String searched = "";
  private final Label filled = new Label();
  private final Hyperlink faults = new Hyperlink();
  private final Button insert = button("", "insert", this::insert);
  private final Button main;
  private final Button fills = button(Messages.text("library.fill"), "fill", this::fill);

  /// @param lead leads the clerk to a cell
  /// @param close closes the panel
  public LibraryView(LibraryModel model, Consumer<Address> lead, Runnable close) {
    this.model = model;
    this.lead = lead;
    this.close = close;
    getStyleClass().add("library");
    getStylesheets().add(LibraryView.class.getResource("library-view.css").toExternalForm());
    setTop(search());
    setCenter(list());
    VBox detail = new VBox(description, facts, filled, faults);
    detail.getStyleClass().add("library-detail");
    ScrollPane scroll = scroll(detail);
    scroll.getStyleClass().setAll("scroll-pane", "editor", "library-scroll");
    scroll.setFocusTraversable(false);
    setBottom(new VBox(scroll, getBottom()));
    Nodes.show(filled, model.fills());
    main = model.fills() ? fills : insert;
    main.getStyleClass().add("accent");
    main.setDefaultButton(true);
    Nodes.show(fills, model.fills());
    buttons(button(Messages.text("library.close"), "close", close), insert, fills);
    model.foundProperty().subscribe(this::show);
    model.markedProperty().subscribe(_ -> marks());
    model.library().libraryProperty().subscribe(this::faults);
    model.library().faultProperty().subscribe(_ -> marks());
    list.getSelectionModel().selectedItemProperty().subscribe(_ -> detail());
  }

  private static Optional<MissingValue> missing(PanelContext context) {
    EditingSession session = context.session();
    return context.findings().of(session.place()).stream()
        .flatMap(finding -> MissingValue.of(finding, session.text()).stream())
        .findFirst();
  }

  private static LibraryView of(PanelContext context, Optional<MissingValue> missing) {
    EditingSession session = context.session();
    context.library().refresh();
    LibraryModel model =
        new LibraryModel(session, context.library(), session.place().owner(), missing);
    return new LibraryView(model, context::lead, context::close);
  }

  /// Opens it to fill something.
  public static void fill(PanelContext context, MissingValue missing) {
    context.session().settle();
    of(context, Optional.of(missing)).open(context, Size.LARGE);
  }

  @Override
  public TextField first() {
    return words;
  }

  private HBox search() {
    words.setPromptText(Messages.text("library.search"));
    words.setAccessibleText(Messages.text("library.search"));
    words.setId("library-words");
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    words
        .textProperty()
        .subscribe(
            text -> {
              if (!composition.underway()) {
                model.wordsProperty().set(text);
              }
            });
    HBox.setHgrow(words, Priority.ALWAYS);
    ComboBox<Heading> heading =
        choice("library.heading", Arrays.asList(Heading.values()), LibraryView::heading);
    heading.getItems().remove(Heading.OTHER);
    heading.getItems().addFirst(Heading.OTHER);
    heading.valueProperty().bindBidirectional(model.headingProperty());
    ComboBox<Optional<WorkField>> field =
        choice("library.field", List.of(Optional.empty()), LibraryView::field);
    model
        .library()
        .libraryProperty()
        .subscribe(
            library -> {
              List<Optional<WorkField>> known = new ArrayList<>(List.of(Optional.empty()));
              library.fields().forEach(one -> known.add(Optional.of(one)));
              if (!known.equals(field.getItems())) {
                field.getItems().setAll(known);
              }
            });
    field.valueProperty().bindBidirectional(model.fieldProperty());
    ComboBox<LibraryModel.Source> source =
        choice(
            "library.source",
            List.of(LibraryModel.Source.values()),
            one -> Messages.text("library.source." + lower(one)));
    source.valueProperty().bindBidirectional(model.sourceProperty());
    return head(
        Messages.text(model.fills() ? "library.title.fill" : "library.title"),
        words,
        heading,
        field,
        source);
  }

  private static <T> ComboBox<T> choice(String name, List<T> items, Function<T, String> text) {
    ComboBox<T> choice = Nodes.choices(items, text);
    choice.setAccessibleText(Messages.text(name));
    Nodes.keepWhole(choice);
    return choice;
  }

  private static String heading(Heading heading) {
    return Messages.text("library.heading." + lower(heading));
  }

  private static String field(Optional<WorkField> field) {
    return field.map(WorkField::title).orElseGet(() -> Messages.text("library.field.all"));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private ListView<LibraryEntry> list() {
    list(list, "library", Messages.text("library.title"), "", this::cell);
    list.getStyleClass().add("library-list");
    Nodes.onSpace(list, model::mark);
    return list;
  }

  private LineCell<LibraryEntry> cell() {
    LineCell<LibraryEntry> cell =
        new LineCell<LibraryEntry>("library-line").onDoubleClick(_ -> main.fire());
    if (!model.fills()) {
      cell.box(entry -> model.markedProperty().get().contains(entry), model::mark);
    }
    return cell.column(entry -> heading(entry.heading()), "library-heading", "muted")
        .column(LibraryEntry::name, "library-name")
        .main(LibraryEntry::description, "library-meaning", "muted")
        .column(model::value, "library-value")
        .column(this::origin, "library-origin", "muted");
  }

  private String origin(LibraryEntry entry) {
    return model.there(entry) ? Messages.text("library.there") : model.origin(entry);
  }

  private void pressed(KeyEvent event) {
    if (composition.underway()) {
      return;
    }
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> {
        if (event.isShiftDown() && chosen() != null) {
          model.mark(chosen());
        }
        Nodes.choose(list, at + 1);
      }
      case UP -> Nodes.choose(list, at - 1);
      case ENTER -> main.fire();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void insert() {
    go(model.insert(chosen()));
  }

  private void fill() {
    go(model.fill(chosen()));
  }

  private void go(Optional<Address> place) {
    place.ifPresent(
        there -> {
          close.run();
          lead.accept(there);
        });
  }

  private LibraryEntry chosen() {
    return list.getSelectionModel().getSelectedItem();
  }

  private void show(List<LibraryEntry> found) {
    LibraryEntry before = chosen();
    list.getItems().setAll(found);
    boolean reading = model.library().libraryProperty().get().entries().isEmpty();
    list.setPlaceholder(remark(Messages.text(reading ? "library.reading" : "library.none")));
    Nodes.choose(list, Math.max(0, words.getText().equals(searched) ? found.indexOf(before) : 0));
    searched = words.getText();
    detail();
  }

  private void detail() {
    LibraryEntry entry = chosen();
    description.setText(
        entry == null
            ? ""
            : Messages.text(
                "library.detail", entry.name(), entry.description(), model.value(entry)));
    String basis = entry == null ? "" : model.basis(entry);
    String known = entry == null ? "" : model.facts(entry);
    facts.setText(basis.isEmpty() ? known : known + Messages.text("library.basis", basis));
    if (model.fills()) {
      filled.setText(entry == null ? "" : model.filled(entry));
      fills.setDisable(entry == null);
    }
    marks();
  }

  private void marks() {
    int count = model.markedProperty().get().size();
    boolean project = model.project().isPresent();
    insert.setText(
        count == 0
            ? Messages.text(model.fills() ? "library.insert.row" : "library.insert")
            : Messages.text("library.insert.many", count));
    insert.setDisable(!project || (count == 0 && chosen() == null));
    String fault = model.library().faultProperty().get();
    String word =
        count > 0
            ? Messages.text("library.marked", count)
            : Messages.text(
                !project
                    ? "library.noProject"
                    : model.fills() ? "library.hint.fill" : "library.hint");
    say(fault.isEmpty() ? word : fault, fault.isEmpty() ? "" : "bad");
    list.refresh();
  }

  /// What could not be used of the unit's own file is reported line by line on request.
  private void faults(IndicatorLibrary library) {
    List<String> told = library.faults();
    Nodes.show(faults, !told.isEmpty());
    faults.setText(Messages.text("library.faults", told.size()));
    faults.setOnAction(
        _ -> {
          description.setText(String.join("\n", told));
          facts.setText("");
        });
  }
}
