package jibian.ui.section;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import jibian.edit.CellEdits;
import jibian.library.SampleParagraphs;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.PartLookup;
import jibian.model.Section;
import jibian.text.Messages;
import jibian.text.TypedNumber;
import jibian.ui.field.FieldBubble;
import jibian.ui.field.FormField;
import jibian.ui.grid.GridMarks;
import jibian.ui.kit.Nodes;
import jibian.ui.session.EditingSession;
import jibian.ui.session.PartEditor;

/// The editor of an entry of the narrative: its heading, its paragraphs, and for a sub-goal its goal and indicators.
public final class SectionView implements PartEditor {
  private final EditingSession session;
  private final FieldBubble bubble;
  private final ScrollPane view = new ScrollPane();
  private final VBox page = new VBox();
  private final Label part = Nodes.label("", "muted");
  private final Hyperlink start = new Hyperlink();
  private final FormField heading;
  private final Box paragraphs;
  private final Box goal;
  private final Box indicators;

  public SectionView(EditingSession session, Id section, GridMarks marks) {
    this.session = session;
    heading =
        FormField.line(
            session,
            Messages.text("field.heading"),
            new Address(section, "heading"),
            TypedNumber.WORDS);
    heading.control().getStyleClass().add("title-field");
    paragraphs = box(section, "paragraphs", Messages.text("field.paragraphs"), 12);
    goal = box(section, "goal", Messages.text("field.goal"), 5);
    indicators = box(section, "indicators", Messages.text("field.indicators"), 5);
    page.getStyleClass().add("editor-page");
    page.getChildren().addAll(heading.control(), part);
    start.setOnAction(_ -> start());
    page.getChildren().add(start);
    List.of(paragraphs, goal, indicators)
        .forEach(box -> page.getChildren().addAll(box.label(), box.field().control()));
    bubble = new FieldBubble(page, marks::of, marks.bubbles()).at(fields());
    view.getStyleClass().add("editor");
    Nodes.drawDirectly(view);
    view.setFitToWidth(true);
    view.setFitToHeight(true);
    view.setContent(page);
    show(section);
    session.textProperty().subscribe(_ -> offer());
  }

  public void show(Id id) {
    Section now = (Section) PartLookup.find(session.text(), id).orElseThrow();
    part.setText(now.part());
    heading.show(new Address(id, "heading"));
    boolean goals = now.has("goal") || now.has("indicators");
    boolean prose = !goals || !now.paragraphs().isEmpty();
    paragraphs.show(id, prose);
    goal.show(id, goals || now.level() == 2);
    indicators.show(id, goals || now.level() == 2);
    marksChanged();
    offer();
  }

  /// Offers paragraphs to start from as long as there are none.
  private void offer() {
    List<String> known = known();
    start.setText(Messages.text("section.start", known.size()));
    Nodes.show(start, !known.isEmpty());
  }

  private List<String> known() {
    return PartLookup.find(session.text(), paragraphs.field().cell().owner()).stream()
        .map(Section.class::cast)
        .filter(section -> section.paragraphs().stream().allMatch(String::isBlank))
        .flatMap(section -> SampleParagraphs.of(section.heading()).stream())
        .toList();
  }

  private void start() {
    session.settle();
    Address cell = paragraphs.field().cell();
    String text = String.join("\n", known());
    session.edit(Messages.text("edit.paragraphs"), cell, now -> CellEdits.set(now, cell, text));
    paragraphs.field().control().requestFocus();
  }

  @Override
  public ScrollPane view() {
    return view;
  }

  @Override
  public void reveal(Address where) {
    fields().stream()
        .filter(
            field ->
                field.cell().equals(where) || where.field().startsWith(field.cell().field() + "."))
        .findFirst()
        .orElse(heading)
        .control()
        .requestFocus();
  }

  @Override
  public void marksChanged() {
    bubble.mark(fields());
  }

  private List<FormField> fields() {
    return List.of(heading, paragraphs.field(), goal.field(), indicators.field());
  }

  private Box box(Id section, String field, String name, int lines) {
    FormField area = FormField.area(session, name, new Address(section, field), lines);
    Label label = Nodes.label(name, "caption");
    VBox.setVgrow(area.control(), lines > 10 ? Priority.ALWAYS : Priority.SOMETIMES);
    return new Box(label, area);
  }

  private record Box(Label label, FormField field) {
    void show(Id id, boolean visible) {
      field.show(new Address(id, field.cell().field()));
      Nodes.show(label, visible);
      Nodes.show(field.control(), visible);
    }
  }
}
