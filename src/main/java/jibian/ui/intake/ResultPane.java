package jibian.ui.intake;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import jibian.edit.PartEdits;
import jibian.model.Address;
import jibian.model.Project;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.ui.editor.EditorPane;
import jibian.ui.findings.BubbleLayer;
import jibian.ui.findings.FindingActions;
import jibian.ui.findings.UnfinishedReason;
import jibian.ui.grid.CellCompletion;
import jibian.ui.grid.GridView;
import jibian.ui.kit.Nodes;
import jibian.ui.overlay.Overlay;
import jibian.ui.port.Services;
import jibian.ui.preview.PreviewModel;
import jibian.ui.preview.PreviewView;
import jibian.ui.preview.Zoom;
import jibian.ui.session.EditingSession;

/// What was understood of a file: in the editors the window has, where it is corrected, or as the official pages. A
/// piece that was taken up is put where one clicks, or presses Enter.
final class ResultPane extends BorderPane {
  private final Services services;
  private final Overlay overlay;
  private final PreviewModel pages;
  private final PreviewView paper;
  private final StackPane content = new StackPane();
  private final ToggleButton fill = toggle("import.view.fill", "view-fill", "left-pill");
  private final ToggleButton print = toggle("import.view.pages", "view-pages", "right-pill");
  private final Label carried = new Label();
  private final Label word = Nodes.label("", "muted");
  private final VBox carrying;
  private ReviewedText reviewed;
  private EditorPane editors;

  ResultPane(Services services, Overlay overlay) {
    this.services = services;
    this.overlay = overlay;
    this.pages = new PreviewModel(services.fonts(), new Zoom.Text(), services.background());
    this.paper =
        new PreviewView(
            pages,
            cell -> {
              fill.setSelected(true);
              lead(cell);
            },
            new PreviewView.Words(
                Messages.text("import.view.pages"),
                Messages.text("import.tint.left"),
                Messages.text("import.tint.doubt"),
                ""));
    this.carrying = carrying();
    getStyleClass().add("import-result");
    setId("import-result");
    setMinWidth(0);
    ToggleGroup views = new ToggleGroup();
    views.getToggles().addAll(fill, print);
    fill.setSelected(true);
    views
        .selectedToggleProperty()
        .subscribe(
            (old, now) -> {
              if (now == null) {
                old.setSelected(true);
              } else {
                arrange();
              }
            });
    HBox head =
        Nodes.row(
            "import-head",
            new Label(Messages.text("import.result")),
            Nodes.space(),
            new HBox(fill, print));
    setTop(head);
    setCenter(content);
  }

  private static ToggleButton toggle(String text, String id, String style) {
    ToggleButton button = new ToggleButton(Messages.text(text));
    button.setId(id);
    button.getStyleClass().addAll(style, "small");
    Nodes.keepWhole(button);
    return button;
  }

  /// What says what is being put somewhere. It stands elsewhere, so that nothing moves that is to be clicked on.
  VBox carriedBox() {
    return carrying;
  }

  /// What is being put somewhere, and where else than into a cell it can go.
  private VBox carrying() {
    carried.setWrapText(true);
    carried.setId("carried");
    word.setWrapText(true);
    FlowPane places =
        new FlowPane(
            PointList.action(
                "import.put.indicator", "put-indicator", () -> told(reviewed.putAsIndicator())),
            PointList.action("import.put.goal", "put-goal", () -> told(reviewed.putAsGoal())),
            PointList.action(
                "import.put.paragraph", "put-paragraph", () -> reviewed.putAsParagraph()),
            PointList.action("import.put.not", "put-not", () -> reviewed.drop()));
    places.getStyleClass().add("import-actions");
    VBox box = new VBox(carried, word, places);
    box.getStyleClass().add("import-carried");
    box.setMinHeight(USE_PREF_SIZE);
    Nodes.show(box, false);
    return box;
  }

  private void told(boolean done) {
    word.setText(Messages.text(done ? "import.put.hint" : "import.put.project"));
  }

  /// Shows a review.
  void show(ReviewedText next) {
    reviewed = next;
    EditingSession session = next.session();
    FindingActions actions =
        new FindingActions(
            session,
            next.doubts(),
            overlay,
            new UnfinishedReason(services.settings(), session),
            doubt ->
                Optional.of(
                    new FindingActions.Offer(
                        Messages.text("import.confirm.offer"),
                        () -> next.confirm(DoubtCheck.point(doubt)))),
            _ -> Optional.empty());
    BubbleLayer bubbles = new BubbleLayer(actions);
    editors =
        new EditorPane(
            session,
            CellCompletion.CHOICES,
            actions,
            bubbles,
            new EditorPane.Around(
                next.doubts(),
                services.settings(),
                Optional.empty(),
                this::addProject,
                Optional.empty()));
    bubbles.watch(editors);
    content.getChildren().setAll(editors, bubbles, paper);
    editors.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    editors.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    next.carriedProperty().subscribe(this::carry);
    next.statesProperty().subscribe(_ -> refresh());
    arrange();
  }

  private void carry(Optional<Integer> point) {
    point.ifPresent(
        at ->
            carried.setText(
                Messages.text(
                    "import.put.where",
                    Excerpt.label(
                        reviewed.points().get(at).text().replaceAll("\\s+", " ").strip()))));
    told(true);
    Nodes.show(carrying, point.isPresent());
  }

  private void arrange() {
    boolean filling = fill.isSelected();
    Nodes.show(paper, !filling);
    if (editors != null) {
      Nodes.show(editors, filling);
      refresh();
    }
  }

  /// The official pages are made when they are looked at.
  private void refresh() {
    if (paper.isVisible()) {
      pages.show(PointStates.without(reviewed.session().text()), reviewed.read().form());
      pages.tintsProperty().set(reviewed.read().resultTints(reviewed.states()));
    }
  }

  /// Shows the editors or the pages, whichever were not in sight.
  void toggle() {
    (fill.isSelected() ? print : fill).setSelected(true);
  }

  /// Leads to a cell; the keyboard stays where it is.
  void look(Address cell) {
    reviewed.session().go(cell);
    pages.reveal(cell);
  }

  /// Leads to a cell, the keyboard with it.
  void lead(Address cell) {
    look(cell);
    enter();
  }

  /// Puts the keyboard where the clerk is in the text.
  void enter() {
    fill.setSelected(true);
    editors.focus(reviewed.session().place());
  }

  /// Whether a key is typed into the text.
  boolean holds(Object target) {
    return editors != null && Nodes.isWithin(target, editors);
  }

  private void addProject() {
    EditingSession session = reviewed.session();
    Project project = session.blank().project(1);
    Address name = new Address(project.id(), "name");
    session.edit(
        Messages.text("edit.project.add"),
        name,
        now -> PartEdits.insert(now, Address.TEXT, project));
    lead(name);
  }

  private void clicked(MouseEvent event) {
    if (reviewed.carriedProperty().get().isPresent() && event.getTarget() instanceof Node at) {
      put(at);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER
        && reviewed.carriedProperty().get().isPresent()
        && event.getTarget() instanceof Node at) {
      put(at);
      event.consume();
    }
  }

  /// The box or table that takes a piece where a node is; empty where none does.
  Optional<Node> taker(Node at) {
    Node found = null;
    for (Node node = at; node != null && !node.equals(editors); node = node.getParent()) {
      if (node.getStyleClass().contains("grid-header")) {
        return Optional.empty();
      }
      if (node instanceof GridView || (found == null && node instanceof TextInputControl)) {
        found = node;
      }
    }
    return Optional.ofNullable(found).filter(this::holds);
  }

  /// Puts what was taken up into the cell or box that a node belongs to; in the empty row below a table it becomes a
  /// row.
  void put(Node at) {
    boolean box = false;
    for (Node node = at; node != null && !node.equals(editors); node = node.getParent()) {
      if (node.getStyleClass().contains("grid-header")) {
        return;
      }
      if (node instanceof GridView grid) {
        grid.cell().ifPresentOrElse(reviewed::put, () -> told(reviewed.putAsIndicator()));
        return;
      }
      box |= node instanceof TextInputControl;
    }
    if (box) {
      reviewed.put(reviewed.session().place());
    }
  }
}
