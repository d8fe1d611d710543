package jibian.ui.export;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import jibian.model.Id;
import jibian.model.Project;
import jibian.text.Messages;
import jibian.ui.kit.LineCell;
import jibian.ui.kit.Nodes;
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
    list.setCellFactory(
        _ ->
            new LineCell<Project>("export-project")
                .box(this::chosen, this::toggle, DisplayNames::numbered));
    Nodes.onSpace(list, this::toggle);
    Set<Id> all = model.projects().stream().map(Project::id).collect(Collectors.toSet());
    getChildren()
        .setAll(
            list,
            Nodes.row(
                "export-links",
                Nodes.link(
                    Messages.text("export.projects.all"),
                    "",
                    () -> model.chosenProperty().set(all)),
                Nodes.link(
                    Messages.text("export.projects.none"),
                    "",
                    () -> model.chosenProperty().set(Set.of()))));
    model.chosenProperty().subscribe(_ -> list.refresh());
  }

  private boolean chosen(Project project) {
    return model.chosenProperty().get().contains(project.id());
  }

  private void toggle(Project project) {
    model.choose(project.id(), !chosen(project));
  }
}
