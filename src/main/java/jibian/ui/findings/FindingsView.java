package jibian.ui.findings;

import module java.base;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import jibian.model.Address;
import jibian.model.Id;
import jibian.text.Messages;
import jibian.ui.field.VisibleLines;
import jibian.ui.kit.FittingRow;
import jibian.ui.kit.Icons;
import jibian.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The list of what is wrong, below the editor.
public final class FindingsView extends BorderPane {
  /// How wide the filter of the project at hand is at least, in pixels: its box.
  private static final double BOX = 30;

  private final FindingsModel model;
  private final Consumer<Address> lead;
  private final ListView<FindingLine> list = new ListView<>();
  private final Label none = new Label();
  private final Label count = Nodes.label("", "caption");
  private final ToggleButton errors = severity(FindingItem.Rank.ERROR);
  private final ToggleButton warnings = severity(FindingItem.Rank.WARNING);
  private final ToggleButton unfilled = severity(FindingItem.Rank.UNFILLED);
  private final ToggleButton hints = severity(FindingItem.Rank.HINT);
  private final ToggleButton reasons = new ToggleButton();
  private final Label key = Nodes.label(Messages.text("finding.next"), "muted");
  private final Hyperlink fixAll = new Hyperlink();
  private final VisibleLines sight = new VisibleLines(list);
  private Optional<Id> shownProject = Optional.empty();
  private final BooleanProperty folded = new SimpleBooleanProperty();
  private final Button fold = new Button();

  /// @param lead puts the keyboard where a finding is, or where the clerk was
  public FindingsView(FindingsModel model, FindingActions findingActions, Consumer<Address> lead) {
    this.model = model;
    this.lead = lead;
    getStyleClass().add("findings");
    setTop(head());
    setCenter(list);
    list.setId("findings");
    list.setAccessibleText(Messages.text("finding.list"));
    list.setCellFactory(_ -> new FindingCell(model, findingActions, this::go));
    list.setPlaceholder(none);
    list.setOnKeyPressed(this::pressed);
    model
        .filter()
        .shownProperty()
        .subscribe(
            _ -> {
              counts();
              refresh();
            });
    model.allProperty().subscribe(_ -> counts());
    model.placeProperty().subscribe(this::follow);
    model.checkingProperty().subscribe(_ -> waiting());
    folded.subscribe(this::fold);
  }

  /// The size of its font.
  public ObservableValue<Double> emProperty() {
    return count.fontProperty().map(Font::getSize);
  }

  /// Whether only the line with the numbers is shown.
  public BooleanProperty foldedProperty() {
    return folded;
  }

  private void fold(boolean wanted) {
    setCenter(wanted ? null : list);
    getStyleClass().remove("folded");
    if (wanted) {
      getStyleClass().add("folded");
    }
    Nodes.arrow(fold, wanted, Messages.text(wanted ? "finding.unfold" : "finding.fold"));
  }

  private void waiting() {
    none.setText(
        Messages.text(model.checkingProperty().get() ? "finding.checking" : "finding.none"));
  }

  public void select(FindingItem finding) {
    show(list.getItems().indexOf(new FindingLine.Entry(finding)));
  }

  private void show(int line) {
    list.getSelectionModel().clearAndSelect(line);
    sight.reveal(line);
  }

  /// As long as the clerk is not in the list, it shows what is wrong where he is: the finding, else his project.
  private void follow(Address place) {
    if (list.isFocused()) {
      return;
    }
    int line = model.atHand().map(FindingLine.Entry::new).map(list.getItems()::indexOf).orElse(-1);
    if (line >= 0) {
      show(line);
      return;
    }
    list.getSelectionModel().clearSelection();
    Optional<Id> project = model.project(place);
    int heading = project.map(this::heading).orElse(-1);
    if (heading >= 0 && !project.equals(shownProject)) {
      list.scrollTo(heading);
    }
    shownProject = project;
  }

  private int heading(Id project) {
    List<FindingLine> lines = list.getItems();
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line) instanceof FindingLine.Heading(List<FindingItem> findings)
          && findings.getFirst().project().equals(Optional.of(project))) {
        return line;
      }
    }
    return -1;
  }

  /// The finding the clerk chose here, as long as the keyboard is here.
  public Optional<FindingItem> chosen() {
    return list.isFocused() ? selected() : Optional.empty();
  }

  private Optional<FindingItem> selected() {
    return list.getSelectionModel().getSelectedItem()
            instanceof FindingLine.Entry(FindingItem finding)
        ? Optional.of(finding)
        : Optional.empty();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
      selected().ifPresent(this::go);
    }
  }

  private void go(FindingItem finding) {
    lead.accept(finding.home());
  }

  private Region head() {
    reasons.getStyleClass().add("chip");
    reasons.setId("reasons");
    reasons.selectedProperty().bindBidirectional(model.filter().reasonsProperty());
    ToggleButton here = new ToggleButton(Messages.text("finding.here"));
    here.selectedProperty().bindBidirectional(model.filter().hereProperty());
    here.getStyleClass().add("chip");
    FontIcon box = Icons.of(Feather.SQUARE);
    here.selectedProperty()
        .subscribe(on -> box.setIconCode(on ? Feather.CHECK_SQUARE : Feather.SQUARE));
    here.setGraphic(box);
    fixAll.setOnAction(_ -> fixAll());
    model.fixes().subscribe(this::offerFix);
    fixAll.setTooltip(new Tooltip(Messages.text("finding.fixAll.tip")));
    fold.getStyleClass().addAll("flat", "fold");
    fold.setId("fold");
    fold.setOnAction(_ -> folded.set(!folded.get()));
    here.setTooltip(new Tooltip(here.getText()));
    HBox head =
        new FittingRow(
            key,
            fold,
            count,
            errors,
            warnings,
            unfilled,
            hints,
            reasons,
            here,
            Nodes.space(),
            fixAll,
            key);
    Nodes.keepWhole(fold, count, errors, warnings, unfilled, hints, reasons, fixAll, key);
    here.setMinWidth(BOX);
    head.getStyleClass().add("findings-head");
    return head;
  }

  /// The button goes when nothing is left to fix: the keyboard is back where the clerk works before that.
  private void fixAll() {
    model.fixes().fix();
    lead.accept(model.placeProperty().get());
  }

  private ToggleButton severity(FindingItem.Rank severity) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().addAll("chip", severity.name().toLowerCase(Locale.ROOT));
    button.setSelected(true);
    button.setOnAction(_ -> model.filter().show(severity, button.isSelected()));
    return button;
  }

  private void refresh() {
    Optional<FindingItem> before = selected();
    int at = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(FindingLine.of(model.filter().shownProperty().get()));
    before
        .flatMap(this::again)
        .ifPresentOrElse(line -> show(list.getItems().indexOf(line)), () -> beside(at));
    offerFix();
  }

  private void offerFix() {
    int fixable = model.fixes().count();
    fixAll.setText(Messages.text("finding.fixAll", fixable));
    fixAll.setVisible(fixable > 0);
  }

  /// What was fixed in the list gives its place to the next.
  private void beside(int line) {
    if (list.isFocused() && line >= 0 && !list.getItems().isEmpty()) {
      list.getSelectionModel().clearAndSelect(Math.min(line, list.getItems().size() - 1));
    } else {
      follow(model.placeProperty().get());
    }
  }

  private Optional<FindingLine> again(FindingItem before) {
    return list.getItems().stream()
        .filter(line -> line instanceof FindingLine.Entry(FindingItem now) && now.like(before))
        .findFirst();
  }

  private void counts() {
    SeverityCounts tally = model.tally();
    count.setText(Messages.text("finding.count", tally.found()));
    errors.setText(Messages.text("finding.errors", tally.errors()));
    warnings.setText(Messages.text("finding.warnings", tally.warnings()));
    unfilled.setText(Messages.text("finding.unfilled", tally.unfilled()));
    Nodes.show(unfilled, tally.unfilled() > 0);
    hints.setText(Messages.text("finding.hints", tally.hints()));
    int answered = model.overriddenProperty().get().size();
    reasons.setText(Messages.text("finding.overridden.count", answered));
    Nodes.show(reasons, answered > 0);
  }
}
