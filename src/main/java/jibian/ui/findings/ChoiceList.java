package jibian.ui.findings;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;

/// Findings to choose from, each with a box, under their projects, whose boxes stand for all below. The space bar ticks
/// the line one is on.
public final class ChoiceList extends ListView<FindingLine> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final double PLACE = 0.3;

  private final FindingsModel model;
  private final Consumer<FindingItem> go;
  private final ReadOnlyObjectWrapper<Set<FindingItem>> chosen =
      new ReadOnlyObjectWrapper<>(Set.of());

  /// @param go what a double click does
  @SuppressWarnings("this-escape")
  public ChoiceList(FindingsModel model, Consumer<FindingItem> go) {
    this.model = model;
    this.go = go;
    getStyleClass().addAll("panel-list", "choice-list");
    setAccessibleText(Messages.text("finding.list"));
    setCellFactory(_ -> new Cell());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.SPACE) {
            toggle(below(getSelectionModel().getSelectedItem()));
            event.consume();
          }
        });
    chosen.subscribe(_ -> refresh());
  }

  /// Shows findings; those of the chosen ones that are still there stay chosen.
  public void show(List<FindingItem> findings) {
    getItems().setAll(FindingLine.of(findings));
    Set<FindingItem> kept = new HashSet<>(findings);
    kept.retainAll(chosen.get());
    chosen.set(kept);
  }

  /// Brings one into sight.
  void reveal(FindingItem finding) {
    int at = getItems().indexOf(new FindingLine.Entry(finding));
    getSelectionModel().select(at);
    scrollTo(Math.max(0, at - 1));
  }

  /// The chosen ones.
  public ReadOnlyObjectProperty<Set<FindingItem>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// The chosen ones, in reading order.
  public List<FindingItem> chosen() {
    return all().stream().filter(chosen.get()::contains).toList();
  }

  /// Chooses some in place of others.
  public void choose(List<FindingItem> wanted) {
    chosen.set(Set.copyOf(wanted));
  }

  public void chooseAll(boolean wanted) {
    choose(wanted ? all() : List.of());
  }

  /// Adds those that break the same rules as the chosen ones, or as the current one.
  public void chooseAlike() {
    Set<FindingItem> from = chosen.get().isEmpty() ? hand() : chosen.get();
    Set<String> rules = from.stream().map(FindingItem::rule).collect(Collectors.toSet());
    choose(all().stream().filter(one -> rules.contains(one.rule())).toList());
  }

  private Set<FindingItem> hand() {
    return Set.copyOf(below(getSelectionModel().getSelectedItem()));
  }

  private List<FindingItem> all() {
    return getItems().stream()
        .filter(FindingLine.Entry.class::isInstance)
        .map(line -> ((FindingLine.Entry) line).finding())
        .toList();
  }

  private static List<FindingItem> below(FindingLine line) {
    return switch (line) {
      case FindingLine.Heading(List<FindingItem> findings) -> findings;
      case FindingLine.Entry(FindingItem finding) -> List.of(finding);
      case null -> List.of();
    };
  }

  private void toggle(List<FindingItem> findings) {
    Set<FindingItem> now = new LinkedHashSet<>(chosen.get());
    boolean changed =
        now.containsAll(findings) ? now.removeAll(Set.copyOf(findings)) : now.addAll(findings);
    if (changed) {
      chosen.set(now);
    }
  }

  private final class Cell extends ListCell<FindingLine> {
    private final CheckBox box = new CheckBox();
    private final Label place = new Label();
    private final Label message = new Label();
    private final HBox line = new HBox(box, place, message);

    Cell() {
      box.setFocusTraversable(false);
      box.setOnAction(_ -> toggle(below(getItem())));
      line.getStyleClass().add("finding");
      line.setPrefWidth(0);
      Nodes.keepWhole(place, box);
      message.setMinWidth(0);
      HBox.setHgrow(message, Priority.ALWAYS);
      setOnMouseClicked(
          event -> {
            if (event.getClickCount() == 2
                && getItem() instanceof FindingLine.Entry(FindingItem finding)) {
              go.accept(finding);
            }
          });
    }

    @Override
    protected void updateItem(FindingLine item, boolean empty) {
      super.updateItem(item, empty);
      setText(null);
      boolean heading = item instanceof FindingLine.Heading && !empty;
      pseudoClassStateChanged(HEADING, heading);
      List<FindingItem> findings = empty ? List.of() : below(item);
      setGraphic(findings.isEmpty() ? null : line);
      setTooltip(null);
      place.prefWidthProperty().unbind();
      if (findings.isEmpty()) {
        return;
      }
      FindingItem first = findings.getFirst();
      box.setSelected(chosen.get().containsAll(findings));
      if (heading) {
        place.setPrefWidth(USE_COMPUTED_SIZE);
        place.setText(model.names().group(first));
        message.setText(Integer.toString(findings.size()));
      } else {
        place.prefWidthProperty().bind(ChoiceList.this.widthProperty().multiply(PLACE));
        place.setText(model.names().place(first));
        message.setText(first.message());
        setTooltip(new Tooltip(first.message()));
      }
      setAccessibleText(place.getText() + " " + message.getText());
    }
  }
}
