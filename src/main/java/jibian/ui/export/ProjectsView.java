package jibian.ui.export;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import jibian.model.Project;
import jibian.text.Messages;
import jibian.ui.session.DisplayNames;

/// The projects to choose from.
final class ProjectsView extends VBox {
  private static final int SHOWN = 7;
  private static final double ROW = 28;

  private final ExportModel model;
  private final ListView<Project> list = new ListView<>();

  ProjectsView(ExportModel model) {
    this.model = model;
    getStyleClass().add("export-projects");
    list.setId("projects");
    list.getStyleClass().add("panel-list");
    list.setAccessibleText(Messages.text("export.scope.some"));
    list.setFixedCellSize(ROW);
    list.getItems().setAll(model.projects());
    list.setPrefHeight(ROW * Math.clamp(model.projects().size(), 1, SHOWN) + 2);
    list.setCellFactory(_ -> new Cell());
    list.setOnKeyPressed(
        event -> {
          Project project = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.SPACE && project != null) {
            model.choose(project.id(), !model.chosenProperty().get().contains(project.id()));
            event.consume();
          }
        });
    Hyperlink all = new Hyperlink(Messages.text("export.projects.all"));
    all.setOnAction(
        _ ->
            model
                .chosenProperty()
                .set(model.projects().stream().map(Project::id).collect(Collectors.toSet())));
    Hyperlink none = new Hyperlink(Messages.text("export.projects.none"));
    none.setOnAction(_ -> model.chosenProperty().set(Set.of()));
    HBox links = new HBox(all, none);
    links.getStyleClass().add("export-links");
    getChildren().setAll(list, links);
    model.chosenProperty().subscribe(_ -> list.refresh());
  }

  private final class Cell extends ListCell<Project> {
    private final CheckBox box = new CheckBox();

    Cell() {
      box.setFocusTraversable(false);
      box.setOnAction(_ -> model.choose(getItem().id(), box.isSelected()));
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Project project, boolean empty) {
      super.updateItem(project, empty);
      setText(null);
      setGraphic(empty || project == null ? null : box);
      if (!empty && project != null) {
        box.setText(DisplayNames.numbered(project));
        box.setMnemonicParsing(false);
        box.setSelected(model.chosenProperty().get().contains(project.id()));
      }
    }
  }
}
