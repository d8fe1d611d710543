package jibian.ui.start;

import module java.base;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.ui.backups.BackupsView;
import jibian.ui.bin.BinView;
import jibian.ui.kit.Icons;
import jibian.ui.kit.Nodes;
import jibian.ui.port.Backups;
import jibian.ui.port.Texts;
import jibian.ui.stick.StickView;
import org.kordamp.ikonli.feather.Feather;

/// The page the program begins with: what one can do at the left, what there is at the right.
public final class StartView extends StackPane {
  private static final double WIDEST = 1180;
  private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

  private final StartModel model;
  private final Action go;
  private final Action roll =
      new Action(Feather.REFRESH_CW, "roll", () -> model().last().ifPresent(model()::rollForward));
  private final Action create = new Action(Feather.PLUS, "new", () -> startActions().create());
  private final VBox actions = new VBox();
  private final VBox there = new VBox();
  private final Label none = Nodes.wrapped(Messages.text("start.none"), "muted");
  private final Label copies = new Label();
  private final Label checked = new Label();
  private final Label hint = Nodes.wrapped("", "start-hint");
  private final HBox notice = new HBox();
  private final Label noticeText = Nodes.wrapped("");
  private boolean untouched;
  private final Hyperlink undo = new Hyperlink(Messages.text("start.undo"));

  public StartView(StartModel model) {
    this.model = model;
    getStyleClass().add("start");
    getStylesheets().add(StartView.class.getResource("start-view.css").toExternalForm());
    this.go = new Action(Feather.PLAY, "continue", () -> model.last().ifPresent(model::open));
    Region page = page();
    StackPane.setAlignment(page, Pos.TOP_CENTER);
    ScrollPane scroll = new ScrollPane(new StackPane(page));
    scroll.getStyleClass().add("start-scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(new VBox(scroll, foot()));
    addEventFilter(KeyEvent.KEY_PRESSED, _ -> untouched = false);
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> untouched = false);
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
    model.textsProperty().subscribe(this::texts);
    model.copiesProperty().subscribe(this::copies);
    model.noticeProperty().subscribe(this::notice);
  }

  /// Looks again at what there is, and puts the keyboard where one goes on.
  public void begin() {
    model.refresh();
    untouched = true;
    getScene().getRoot().applyCss();
    getScene().getRoot().layout();
    first().requestFocus();
  }

  /// What is likely wanted: to go on, or else a new text.
  private Action first() {
    return go.isVisible() ? go : create;
  }

  /// What Enter does is blue, and nothing else is.
  private void focused(Node owner) {
    for (Node action : actions.getChildren()) {
      action.pseudoClassStateChanged(NEXT, action.equals(owner));
    }
  }

  private StartModel model() {
    return model;
  }

  private StartActions startActions() {
    return model.startActions();
  }

  private Region page() {
    VBox head =
        new VBox(
            Nodes.label(Messages.text("start.name"), "start-name"),
            Nodes.label(Messages.text("start.about"), "muted"));
    head.getStyleClass().add("start-head");
    GridPane page = new GridPane();
    page.getStyleClass().add("start-page");
    ColumnConstraints left = new ColumnConstraints();
    left.setPercentWidth(36);
    ColumnConstraints right = new ColumnConstraints();
    right.setHgrow(Priority.ALWAYS);
    page.getColumnConstraints().setAll(left, right);
    page.add(head, 0, 0, 2, 1);
    actions();
    page.add(actions, 0, 1);
    page.add(there(), 1, 1);
    page.setMaxWidth(WIDEST);
    page.setMaxHeight(Region.USE_PREF_SIZE);
    return page;
  }

  /// Stands below the page, where it is in sight however low the window is.
  private HBox foot() {
    notice.getChildren().setAll(noticeText, undo);
    notice.getStyleClass().add("start-notice");
    noticeText.setMinHeight(Region.USE_PREF_SIZE);
    undo.setOnAction(_ -> model.undelete());
    Nodes.keepWhole(undo);
    return notice;
  }

  private void actions() {
    Action file = new Action(Feather.DOWNLOAD, "file", () -> startActions().open());
    file.say(Messages.text("start.file"), Messages.text("start.file.detail"));
    create.say(Messages.text("start.new"), Messages.text("start.new.detail"));
    Action example = new Action(Feather.EYE, "example", model::example);
    example.say(Messages.text("start.example"), Messages.text("start.example.detail"));
    roll.say(Messages.text("start.roll"), Messages.text("start.roll.detail"));
    actions.getChildren().setAll(go, file, roll, create, example);
    actions.getStyleClass().add("start-actions");
  }

  private VBox there() {
    there.getStyleClass().add("start-there");
    there
        .getChildren()
        .setAll(
            caption(Messages.text("start.recent")), none, new RecentList(model), folder(), hint);
    return there;
  }

  private VBox folder() {
    Label path = Nodes.grow(new Label(Messages.text("start.folder", model.folder())));
    Hyperlink backUp =
        Nodes.link(
            Messages.text("backup.make"), "backup", () -> startActions().panel(StickView.COMMAND));
    Hyperlink all =
        Nodes.link(
            Messages.text("start.backups"),
            "backups",
            () -> startActions().panel(BackupsView.COMMAND));
    Hyperlink bin =
        Nodes.link(Messages.text("bin.title"), "bin", () -> startActions().panel(BinView.COMMAND));
    for (Label label : List.of(copies, checked)) {
      label.getStyleClass().addAll("muted", "start-cell");
      Nodes.keepWhole(label);
    }
    checked.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(checked, Priority.ALWAYS);
    VBox folder =
        new VBox(
            caption(Messages.text("start.data")),
            Nodes.row("start-data", path, backUp),
            Nodes.row("start-data", copies, checked, all, bin));
    folder.getStyleClass().add("start-folder");
    return folder;
  }

  private static Label caption(String text) {
    return Nodes.label(text, "muted", "start-caption");
  }

  private void texts(Optional<List<Texts.Entry>> texts) {
    Optional<Texts.Entry> last = model.last();
    Nodes.show(go, last.isPresent());
    Nodes.show(roll, last.isPresent());
    last.ifPresent(
        entry ->
            go.say(
                Messages.text("start.continue", entry.title()),
                model.where().isEmpty()
                    ? Messages.text(
                        "start.continue.detail", entry.projects(), model.day(entry.changed()))
                    : model.where()));
    Nodes.show(none, texts.isPresent() && texts.get().isEmpty());
    boolean there = getScene() != null;
    if (untouched && there && actions.getChildren().contains(getScene().getFocusOwner())) {
      first().requestFocus();
    }
    copies(model.copiesProperty().get());
  }

  private void copies(Optional<List<Backups.Backup>> found) {
    List<Backups.Backup> all = found.orElse(List.of());
    copies.setText(Messages.text("start.copies", all.size()));
    boolean damaged = model.isLatestDamaged();
    checked.setText(all.isEmpty() ? "" : checked(all.getFirst(), damaged));
    checked.pseudoClassStateChanged(PseudoClass.getPseudoClass("damaged"), damaged);
    Optional<Instant> outside = model.outside();
    hint.setText(
        outside
            .map(at -> Messages.text("start.outside", model.day(at)))
            .orElse(Messages.text("start.outside.never")));
    boolean any = !model.textsProperty().get().orElse(List.of()).isEmpty();
    Nodes.show(hint, any);
  }

  private String checked(Backups.Backup latest, boolean damaged) {
    String day = model.day(latest.made());
    return Messages.text(damaged ? "start.spoiled" : "start.checked", day);
  }

  private void notice(StartModel.Notice said) {
    Nodes.show(notice, !said.text().isEmpty());
    noticeText.setText(said.text());
    noticeText.getStyleClass().remove("start-bad");
    if (said.bad()) {
      noticeText.getStyleClass().add("start-bad");
    }
    Nodes.show(undo, said.undo());
  }

  /// Something one can do.
  private static final class Action extends Button {
    private final Label title = new Label();
    private final Label detail = new Label();

    Action(Feather icon, String id, Runnable action) {
      setId(id);
      getStyleClass().addAll("flat", "start-action");
      StackPane sign = new StackPane(Icons.of(icon));
      sign.getStyleClass().add("start-sign");
      title.getStyleClass().add("caption");
      detail.getStyleClass().add("muted");
      VBox words = new VBox(title, detail);
      words.setMinWidth(0);
      words.getStyleClass().add("start-words");
      HBox content = Nodes.row("start-content", sign, words);
      setGraphic(content);
      setMaxWidth(Double.MAX_VALUE);
      setMinWidth(0);
      setOnAction(_ -> action.run());
      Nodes.pressOnEnter(this);
    }

    void say(String what, String more) {
      title.setText(what);
      detail.setText(more);
      setAccessibleText(what + " " + more);
      setTooltip(new Tooltip(more));
    }
  }
}
