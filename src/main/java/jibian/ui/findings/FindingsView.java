package jibian.ui.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import jibian.text.Messages;

/// The list of what is wrong, below the editor.
public final class FindingsView extends BorderPane {
  private final FindingsModel model;
  private final ListView<Finding> list = new ListView<>();
  private final Label count = new Label();
  private final ToggleButton errors = severity(Finding.Severity.ERROR);
  private final ToggleButton warnings = severity(Finding.Severity.WARNING);
  private final ToggleButton hints = severity(Finding.Severity.HINT);
  private final Hyperlink fixAll = new Hyperlink();
  private Function<Finding, Optional<Remedy>> remedies = _ -> Optional.empty();

  public FindingsView(FindingsModel model) {
    this.model = model;
    getStyleClass().add("findings");
    setTop(head());
    setCenter(list);
    list.setId("findings");
    list.setAccessibleText(Messages.text("finding.list"));
    list.setCellFactory(_ -> new Cell());
    list.setPlaceholder(new Label(Messages.text("finding.none")));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            go();
          }
        });
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            go();
          }
        });
    model.shownProperty().subscribe(_ -> refresh());
    model.allProperty().subscribe(_ -> counts());
  }

  /// Says which findings have another way out than their own fix; it takes the place of that.
  public void remedies(Function<Finding, Optional<Remedy>> known) {
    remedies = known;
    list.refresh();
  }

  /// Selects a finding in the list.
  public void select(Finding finding) {
    list.getSelectionModel().select(finding);
    int at = list.getSelectionModel().getSelectedIndex();
    list.scrollTo(Math.max(0, at - 2));
  }

  private void choose(Finding finding) {
    list.getSelectionModel().select(finding);
  }

  private void go() {
    Finding chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.go(chosen);
    }
  }

  private Region head() {
    count.getStyleClass().add("caption");
    ToggleButton here = new ToggleButton(Messages.text("finding.here"));
    here.selectedProperty().bindBidirectional(model.hereProperty());
    here.getStyleClass().add("chip");
    fixAll.setOnAction(_ -> model.fixAll());
    Label key = new Label(Messages.text("finding.next"));
    key.getStyleClass().add("muted");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    List.of(count, errors, warnings, hints, here)
        .forEach(one -> one.setMinWidth(Region.USE_PREF_SIZE));
    key.setMinWidth(0);
    HBox head = new HBox(count, errors, warnings, hints, here, space, fixAll, key);
    head.getStyleClass().add("findings-head");
    return head;
  }

  private ToggleButton severity(Finding.Severity severity) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().addAll("chip", severity.name().toLowerCase(Locale.ROOT));
    button.setSelected(true);
    button.setOnAction(_ -> model.show(severity, button.isSelected()));
    return button;
  }

  private void refresh() {
    Finding chosen = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(model.shownProperty().get());
    if (chosen != null) {
      list.getItems().stream().filter(chosen::like).findFirst().ifPresent(this::choose);
    }
    int fixable = model.fixable();
    fixAll.setText(Messages.text("finding.fixAll", Integer.toString(fixable)));
    fixAll.setVisible(fixable > 0);
  }

  private void counts() {
    FindingsModel.Tally tally = model.tally();
    count.setText(
        Messages.text("finding.count", Integer.toString(model.allProperty().get().size())));
    errors.setText(Messages.text("finding.errors", Integer.toString(tally.errors())));
    warnings.setText(Messages.text("finding.warnings", Integer.toString(tally.warnings())));
    hints.setText(Messages.text("finding.hints", Integer.toString(tally.hints())));
  }

  private final class Cell extends ListCell<Finding> {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Label sign = new Label();
    private final Label path = new Label();
    private final Label message = new Label();
    private final Hyperlink fix = new Hyperlink();
    private final HBox line = new HBox(sign, path, message, fix);

    Cell() {
      line.getStyleClass().add("finding");
      sign.getStyleClass().add("sign");
      path.getStyleClass().add("finding-path");
      HBox.setHgrow(message, Priority.ALWAYS);
      message.setMaxWidth(Double.MAX_VALUE);
      message.setMinWidth(0);
      path.setMinWidth(Region.USE_PREF_SIZE);
      fix.setMinWidth(Region.USE_PREF_SIZE);
      fix.setFocusTraversable(false);
      line.setPrefWidth(0);
    }

    @Override
    protected void updateItem(Finding finding, boolean empty) {
      super.updateItem(finding, empty);
      setText(null);
      setGraphic(empty || finding == null ? null : line);
      if (empty || finding == null) {
        setAccessibleText(null);
        return;
      }
      boolean error = finding.severity() == Finding.Severity.ERROR;
      boolean warning = finding.severity() == Finding.Severity.WARNING;
      sign.pseudoClassStateChanged(ERROR, error);
      sign.pseudoClassStateChanged(WARNING, warning);
      sign.setText(error ? "●" : warning ? "▲" : "○");
      path.setText(model.path(finding));
      message.setText(finding.message());
      Optional<Remedy> remedy = remedies.apply(finding);
      fix.setText(remedy.map(Remedy::label).orElse(finding.fixLabel()));
      fix.setVisible(remedy.isPresent() || finding.fixable());
      fix.setOnAction(_ -> remedy.map(Remedy::action).orElse(() -> model.fix(finding)).run());
      setAccessibleText(
          Messages.text("severity." + finding.severity().name().toLowerCase(Locale.ROOT))
              + " "
              + path.getText()
              + " "
              + finding.message());
    }
  }
}
