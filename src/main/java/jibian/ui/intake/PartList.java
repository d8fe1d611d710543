package jibian.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.ui.kit.LineCell;

/// What a file consists of, each with what is open in it.
final class PartList extends ListView<PartLine> {
  private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");
  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

  private boolean filling;

  /// @param lead leads to a part the clerk chooses
  PartList(Consumer<Address> lead) {
    setId("import-parts");
    setAccessibleText(Messages.text("import.parts"));
    getStyleClass().add("panel-list");
    setCellFactory(
        _ ->
            new LineCell<PartLine>("import-line")
                .main(PartLine::name)
                .column(PartLine::mark, "import-mark")
                .state(DOUBT, part -> part.doubts() > 0)
                .state(NONE, part -> !part.there()));
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            part -> {
              if (part != null && !filling) {
                lead.accept(part.address());
              }
            });
  }

  void clear() {
    fill(() -> getItems().clear());
  }

  /// Chooses the part a place is in, leading nowhere.
  void choose(Submission text, Address place) {
    fill(() -> getSelectionModel().select(PartLine.at(getItems(), text, place)));
  }

  /// Shows lines. Only those that say something else are drawn anew.
  void show(List<PartLine> lines) {
    fill(() -> replace(lines));
  }

  private void replace(List<PartLine> lines) {
    int chosen = getSelectionModel().getSelectedIndex();
    if (lines.size() != getItems().size()) {
      getItems().setAll(lines);
      getSelectionModel().select(chosen);
    }
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).equals(getItems().get(at))) {
        getItems().set(at, lines.get(at));
      }
    }
  }

  private void fill(Runnable change) {
    filling = true;
    change.run();
    filling = false;
  }
}
