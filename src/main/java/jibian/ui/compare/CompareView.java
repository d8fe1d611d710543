package jibian.ui.compare;

import module java.base;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import jibian.compare.Change;
import jibian.compare.ChangeLine;
import jibian.compare.Comparison;
import jibian.compare.PartChange;
import jibian.model.Address;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.kit.FileChoice;
import jibian.ui.kit.LineCell;
import jibian.ui.kit.Nodes;
import jibian.ui.panel.Panel;
import jibian.ui.panel.PanelContext;

/// The open text beside another: its parts with what became of each, and the lines of the chosen one, what was at the
/// left, what is at the right.
public final class CompareView extends Panel {
  public static final Command<PanelContext> COMMAND =
      command("compare.title", "Shortcut+Shift+D", Size.WHOLE, CompareView::of).in("menu.file", 41);

  private static final List<String> KINDS =
      List.of("*.json", "*.docx", "*.doc", "*.xlsx", "*.xls", "*.pdf");

  private final CompareModel model;
  private final FileChoice files;
  private final Consumer<Address> lead;
  private final ComboBox<CompareModel.Source> sources = new ComboBox<>();
  private final ListView<PartChange> parts = new ListView<>();
  private final ChangeList changes = new ChangeList();
  private final Button open = button(Messages.text("compare.open"), "open", this::open);
  private final Button table = button(Messages.text("compare.export"), "table", this::export);
  private final Button go = main(Messages.text("compare.go"), "go", this::go);
  private boolean filling;

  /// @param lead leads to a place of the open text, and leaves
  /// @param close leaves
  CompareView(CompareModel model, FileChoice files, Consumer<Address> lead, Runnable close) {
    this.model = model;
    this.files = files;
    this.lead = lead;
    getStyleClass().add("compare");
    getStylesheets().add(ChangeList.STYLES);
    setTop(head());
    setCenter(panes());
    Button leave = button(Messages.text("history.close"), "close", close);
    buttons(table, leave, go);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.sourcesProperty().subscribe(found -> fill(found));
    model.chosenProperty().subscribe(this::choose);
    parts.getSelectionModel().selectedItemProperty().subscribe((_, part) -> show(part));
    Nodes.follow(this::refresh, model.comparisonProperty(), model.onlyChangedProperty());
    Nodes.follow(this::say, model.status().wordProperty(), model.status().busyProperty());
    model.begin();
  }

  private static CompareView of(PanelContext context) {
    return new CompareView(
        new CompareModel(context.session(), context.services()),
        context.files(),
        place -> {
          context.close();
          context.lead(place);
        },
        context::close);
  }

  @Override
  public Node first() {
    return parts;
  }

  private HBox head() {
    sources.setId("source");
    sources.setAccessibleText(Messages.text("compare.with"));
    sources.setPromptText(Messages.text("compare.with"));
    sources.setMinWidth(0);
    sources.setMaxWidth(420);
    sources.valueProperty().subscribe((_, source) -> chosen(source));
    CheckBox only = new CheckBox(Messages.text("compare.only"));
    only.setId("only");
    Nodes.keepWhole(only);
    only.selectedProperty().bindBidirectional(model.onlyChangedProperty());
    return head(Messages.text("compare.title"), sources, open, Nodes.space(), only);
  }

  private SplitPane panes() {
    list(
        parts,
        "parts",
        Messages.text("compare.part"),
        "",
        () ->
            new LineCell<PartChange>("history-line")
                .main(PartChange::name)
                .column(CompareModel::badge, "change-badge")
                .state(state(Change.ADDED), part -> part.change() == Change.ADDED)
                .state(state(Change.REMOVED), part -> part.change() == Change.REMOVED));
    changes
        .list()
        .setOnMouseClicked(
            event -> {
              if (event.getClickCount() == 2) {
                go();
              }
            });
    SplitPane panes = new SplitPane(parts, changes);
    panes.setDividerPositions(0.26);
    SplitPane.setResizableWithParent(parts, false);
    return panes;
  }

  private static PseudoClass state(Change change) {
    return PseudoClass.getPseudoClass(change == Change.ADDED ? "added" : "removed");
  }

  private void fill(List<CompareModel.Source> found) {
    filling = true;
    sources.getItems().setAll(found);
    sources.setValue(model.chosenProperty().get());
    filling = false;
  }

  private void choose(CompareModel.Source source) {
    filling = true;
    sources.setValue(source);
    filling = false;
  }

  private void chosen(CompareModel.Source source) {
    if (!filling && source != null) {
      model.chosenProperty().set(source);
    }
  }

  private void open() {
    files.toOpen(getScene().getWindow(), Messages.text("start.file.kinds"), KINDS).stream()
        .findFirst()
        .ifPresent(model::compareWith);
  }

  private void export() {
    FileChoice.Kind kind =
        new FileChoice.Kind(
            Messages.text("compare.table"), Messages.text("compare.table"), ".docx");
    files
        .toWrite(getScene().getWindow(), kind, model.tableName())
        .map(kind::complete)
        .ifPresent(model::export);
  }

  private void refresh() {
    Optional<Comparison> comparison = model.comparisonProperty().get();
    PartChange chosen = parts.getSelectionModel().getSelectedItem();
    parts.getItems().setAll(model.parts());
    if (chosen != null && parts.getItems().contains(chosen)) {
      parts.getSelectionModel().select(chosen);
    } else {
      parts.getSelectionModel().selectFirst();
    }
    show(parts.getSelectionModel().getSelectedItem());
    comparison.ifPresentOrElse(
        one -> changes.name(one.before().label(), one.after().label()), () -> changes.name("", ""));
    table.setDisable(comparison.isEmpty());
    say();
  }

  /// As long as nothing is compared the keyboard is where one chooses with what.
  private void ask() {
    boolean asked = !model.status().wordProperty().get().text().isEmpty();
    if (asked && model.chosenProperty().get() == null && parts.isFocused()) {
      (sources.getItems().isEmpty() ? open : sources).requestFocus();
    }
  }

  private void say() {
    ask();
    say(
        model.status(),
        model
            .comparisonProperty()
            .get()
            .map(
                one ->
                    one.isEmpty()
                        ? Messages.text("history.same")
                        : one.summary().counts() + "\n" + one.summary().sums())
            .orElse(""));
  }

  private void show(PartChange part) {
    ListView<ChangeLine> list = changes.list();
    list.getItems().setAll(part == null ? List.of() : model.lines(part));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    go.setDisable(part == null);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F8) {
      event.consume();
      step(event.isShiftDown() ? -1 : 1);
    } else if (event.getCode() == KeyCode.ENTER && Nodes.isWithin(event.getTarget(), changes)) {
      event.consume();
      go();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget().equals(sources)) {
      event.consume();
      sources.show();
    }
  }

  /// Goes to the next or previous difference, over the end of a part into the next that has one. A part that is in one
  /// text only is one difference.
  private void step(int by) {
    ListView<ChangeLine> list = changes.list();
    List<ChangeLine> lines = list.getItems();
    list.requestFocus();
    boolean whole =
        Optional.ofNullable(parts.getSelectionModel().getSelectedItem())
            .filter(PartChange::alone)
            .isPresent();
    int at = whole ? -1 : list.getSelectionModel().getSelectedIndex() + by;
    while (at >= 0 && at < lines.size() && lines.get(at).change() == Change.EQUAL) {
      at += by;
    }
    if (at < 0 || at >= lines.size()) {
      stepPart(by);
    } else {
      list.getSelectionModel().clearAndSelect(at);
      list.scrollTo(Math.max(0, at - 2));
    }
  }

  private void stepPart(int by) {
    List<PartChange> all = parts.getItems();
    int at = parts.getSelectionModel().getSelectedIndex();
    for (int steps = 0; steps < all.size(); steps++) {
      at = Math.floorMod(at + by, all.size());
      if (all.get(at).change() != Change.EQUAL) {
        parts.getSelectionModel().clearAndSelect(at);
        parts.scrollTo(Math.max(0, at - 2));
        ListView<ChangeLine> list = changes.list();
        list.getSelectionModel()
            .clearAndSelect(by > 0 ? 0 : Math.max(0, list.getItems().size() - 1));
        if (list.getSelectionModel().getSelectedItem() != null
            && list.getSelectionModel().getSelectedItem().change() == Change.EQUAL) {
          step(by);
        }
        return;
      }
    }
  }

  private void go() {
    ChangeLine line = changes.list().getSelectionModel().getSelectedItem();
    if (line != null) {
      lead.accept(line.place());
    }
  }
}
