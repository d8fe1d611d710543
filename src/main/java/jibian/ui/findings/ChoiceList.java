package jibian.ui.findings;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

/// Findings to choose from, each with a box, under their projects, whose boxes stand for all below. The space bar ticks
/// the line one is on.
public final class ChoiceList extends ListView<Line> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final double PLACE = 0.3;

  private final FindingsModel model;
  private final Consumer<Finding> go;
  private final ReadOnlyObjectWrapper<Set<Finding>> chosen = new ReadOnlyObjectWrapper<>(Set.of());

  /// @param go what a double click does
  @SuppressWarnings("this-escape")
  public ChoiceList(FindingsModel model, Consumer<Finding> go) {
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
  public void show(List<Finding> findings) {
    getItems().setAll(Line.of(findings));
    Set<Finding> kept = new HashSet<>(findings);
    kept.retainAll(chosen.get());
    chosen.set(kept);
  }

  /// Brings one into sight.
  void reveal(Finding finding) {
    int at = getItems().indexOf(new Line.Entry(finding));
    getSelectionModel().select(at);
    scrollTo(Math.max(0, at - 1));
  }

  /// The chosen ones.
  public ReadOnlyObjectProperty<Set<Finding>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// The chosen ones, in reading order.
  public List<Finding> chosen() {
    return all().stream().filter(chosen.get()::contains).toList();
  }

  /// Chooses some in place of others.
  public void choose(List<Finding> wanted) {
    chosen.set(Set.copyOf(wanted));
  }

  /// Chooses all, or none.
  public void chooseAll(boolean wanted) {
    choose(wanted ? all() : List.of());
  }

  /// Adds those that break the same rules as the chosen ones, or as the one at hand.
  public void chooseAlike() {
    Set<Finding> from = chosen.get().isEmpty() ? hand() : chosen.get();
    Set<String> rules = from.stream().map(Finding::rule).collect(Collectors.toSet());
    choose(all().stream().filter(one -> rules.contains(one.rule())).toList());
  }

  private Set<Finding> hand() {
    return Set.copyOf(below(getSelectionModel().getSelectedItem()));
  }

  private List<Finding> all() {
    return getItems().stream()
        .filter(Line.Entry.class::isInstance)
        .map(line -> ((Line.Entry) line).finding())
        .toList();
  }

  private static List<Finding> below(Line line) {
    return switch (line) {
      case Line.Heading(List<Finding> findings) -> findings;
      case Line.Entry(Finding finding) -> List.of(finding);
      case null -> List.of();
    };
  }

  private void toggle(List<Finding> findings) {
    Set<Finding> now = new LinkedHashSet<>(chosen.get());
    boolean changed =
        now.containsAll(findings) ? now.removeAll(Set.copyOf(findings)) : now.addAll(findings);
    if (changed) {
      chosen.set(now);
    }
  }

  private final class Cell extends ListCell<Line> {
    private final CheckBox box = new CheckBox();
    private final Label place = new Label();
    private final Label message = new Label();
    private final HBox line = new HBox(box, place, message);

    Cell() {
      box.setFocusTraversable(false);
      box.setOnAction(_ -> toggle(below(getItem())));
      line.getStyleClass().add("finding");
      line.setPrefWidth(0);
      place.setMinWidth(USE_PREF_SIZE);
      box.setMinWidth(USE_PREF_SIZE);
      message.setMinWidth(0);
      HBox.setHgrow(message, Priority.ALWAYS);
      setOnMouseClicked(
          event -> {
            if (event.getClickCount() == 2 && getItem() instanceof Line.Entry(Finding finding)) {
              go.accept(finding);
            }
          });
    }

    @Override
    protected void updateItem(Line item, boolean empty) {
      super.updateItem(item, empty);
      setText(null);
      boolean heading = item instanceof Line.Heading && !empty;
      pseudoClassStateChanged(HEADING, heading);
      List<Finding> findings = empty ? List.of() : below(item);
      setGraphic(findings.isEmpty() ? null : line);
      setTooltip(null);
      place.prefWidthProperty().unbind();
      if (findings.isEmpty()) {
        return;
      }
      Finding first = findings.getFirst();
      box.setSelected(chosen.get().containsAll(findings));
      if (heading) {
        place.setPrefWidth(USE_COMPUTED_SIZE);
        place.setText(model.group(first));
        message.setText(Integer.toString(findings.size()));
      } else {
        place.prefWidthProperty().bind(ChoiceList.this.widthProperty().multiply(PLACE));
        place.setText(model.place(first));
        message.setText(first.message());
        setTooltip(new Tooltip(first.message()));
      }
      setAccessibleText(place.getText() + " " + message.getText());
    }
  }
}
