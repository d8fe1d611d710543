package jibian.ui.project;

import java.util.List;
import javafx.scene.control.ComboBox;
import jibian.form.Variant;
import jibian.model.Address;
import jibian.model.Project;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;
import jibian.ui.session.EditingSession;

/// The ways to print the table of the unit as a whole, to choose one. What a way has no place for stays in the text.
final class OverallWays {
  private final EditingSession session;
  private final ComboBox<Variant> box;

  private OverallWays(EditingSession session) {
    this.session = session;
    this.box =
        Nodes.choices(session.form().overall(), way -> Messages.text("overall.way", way.name()));
    box.setId("overall-way");
    box.setAccessibleText(Messages.text("text.form.variant"));
    box.setMaxWidth(Double.MAX_VALUE);
    session
        .textProperty()
        .subscribe(
            text ->
                text.overall().stream()
                    .flatMap(table -> session.form().overallOf(table).stream())
                    .forEach(box::setValue));
    box.valueProperty().subscribe((_, way) -> chosen(way));
  }

  static ComboBox<Variant> box(EditingSession session) {
    return new OverallWays(session).box;
  }

  private void chosen(Variant way) {
    for (Project table : session.text().overall()) {
      if (way != null && session.form().overallOf(table).filter(way::equals).isEmpty()) {
        Project changed = table.with("variant", way.id());
        session.edit(
            Messages.text("edit.set", Messages.text("overall.title")),
            Address.of(table.id()),
            text -> text.withOverall(List.of(changed)));
      }
    }
  }
}
