package jibian.ui.start;

import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import jibian.form.Form;
import jibian.text.Messages;
import jibian.ui.overlay.Message;
import jibian.ui.overlay.Overlay;
import jibian.ui.port.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The start page: go on where it was left, begin something, open something.
public final class StartView extends BorderPane {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final double GAP = 40;

  private final StartModel model;
  private final Overlay overlay;
  private final Clock clock;
  private final VBox actions = new VBox();
  private final VBox recent = new VBox();

  public StartView(StartModel model, Overlay overlay, Clock clock) {
    this.model = model;
    this.overlay = overlay;
    this.clock = clock;
    getStyleClass().add("start");
    Label name = new Label(Messages.text("app.name"));
    name.getStyleClass().add("start-name");
    Label subtitle = new Label(Messages.text("start.subtitle"));
    subtitle.getStyleClass().add("muted");
    actions.getStyleClass().add("start-actions");
    recent.getStyleClass().add("start-recent");
    HBox.setHgrow(recent, Priority.ALWAYS);
    HBox columns = new HBox(GAP, actions, recent);
    VBox page = new VBox(name, subtitle, columns);
    page.getStyleClass().add("start-page");
    page.setMaxWidth(Region.USE_PREF_SIZE);
    BorderPane center = new BorderPane(page);
    ScrollPane scroll = new ScrollPane(center);
    scroll.getStyleClass().add("editor");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    setCenter(scroll);
    setOnDragOver(this::dragged);
    setOnDragDropped(this::dropped);
    model.textsProperty().subscribe(this::show);
  }

  /// Gives the keyboard to the first thing one would do.
  public void begin() {
    actions.getChildren().getFirst().requestFocus();
  }

  private void show(List<Texts.Entry> texts) {
    actions.getChildren().clear();
    if (!texts.isEmpty()) {
      Texts.Entry last = texts.getFirst();
      Button go =
          action(
              Feather.PLAY,
              Messages.text("start.continue", title(last)),
              Messages.text("start.continue.detail", Integer.toString(last.projects())),
              () -> model.open(last));
      go.getStyleClass().add("first");
      go.setId("continue");
    }
    Button create =
        action(
            Feather.PLUS,
            Messages.text("start.new"),
            Messages.text("start.new.detail"),
            this::create);
    create.setId("new");
    action(
            Feather.DOWNLOAD,
            Messages.text("start.read"),
            Messages.text("start.read.detail"),
            this::choose)
        .setId("read");
    action(
            Feather.BOOK_OPEN,
            Messages.text("start.example"),
            Messages.text("start.example.detail"),
            model::example)
        .setId("example");
    recent(texts);
  }

  private Button action(Feather icon, String title, String detail, Runnable run) {
    Label head = new Label(title);
    head.getStyleClass().add("caption");
    Label line = new Label(detail);
    line.getStyleClass().add("muted");
    Button button = new Button();
    button.setGraphic(new HBox(12, new FontIcon(icon), new VBox(head, line)));
    button.setAccessibleText(title);
    button.getStyleClass().addAll("flat", "start-action");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setOnAction(_ -> run.run());
    button.disableProperty().bind(model.busyProperty());
    actions.getChildren().add(button);
    return button;
  }

  private void recent(List<Texts.Entry> texts) {
    Label caption = new Label(Messages.text("start.recent"));
    caption.getStyleClass().add("muted");
    recent.getChildren().setAll(caption);
    if (texts.isEmpty()) {
      Label none = new Label(Messages.text("start.none"));
      none.getStyleClass().add("muted");
      recent.getChildren().add(none);
    }
    texts.forEach(entry -> recent.getChildren().add(line(entry)));
  }

  private Region line(Texts.Entry entry) {
    Button name = new Button(title(entry));
    name.getStyleClass().add("flat");
    name.setMaxWidth(Double.MAX_VALUE);
    name.setAlignment(Pos.CENTER_LEFT);
    name.setOnAction(_ -> model.open(entry));
    HBox.setHgrow(name, Priority.ALWAYS);
    Label projects = new Label(Messages.text("start.projects", Integer.toString(entry.projects())));
    projects.getStyleClass().add("muted");
    Label time = new Label(time(entry));
    time.getStyleClass().addAll("muted", "start-time");
    Button delete = new Button(null, new FontIcon(Feather.TRASH_2));
    delete.getStyleClass().addAll("flat", "button-icon");
    delete.setAccessibleText(Messages.text("start.delete", title(entry)));
    delete.setOnAction(_ -> confirm(entry));
    HBox line = new HBox(name, projects, time, delete);
    line.getStyleClass().add("start-line");
    return line;
  }

  private void confirm(Texts.Entry entry) {
    Message.show(
        overlay,
        Messages.text("start.delete", title(entry)),
        Messages.text("start.delete.detail"),
        new Message.Answer(Messages.text("dialog.delete"), () -> model.delete(entry)),
        Message.Answer.close(Messages.text("dialog.cancel")));
  }

  private static String title(Texts.Entry entry) {
    String unit = entry.unit().isBlank() ? Messages.text("text.unnamed") : entry.unit();
    return (entry.year() + " " + unit).strip();
  }

  private String time(Texts.Entry entry) {
    LocalDateTime at = LocalDateTime.ofInstant(entry.changed(), clock.getZone());
    LocalDate today = LocalDate.now(clock);
    if (at.toLocalDate().equals(today)) {
      return Messages.text("start.today", TIME.format(at));
    }
    return at.getYear() == today.getYear()
        ? Messages.text(
            "start.day", Integer.toString(at.getMonthValue()), Integer.toString(at.getDayOfMonth()))
        : at.toLocalDate().toString();
  }

  /// Asks for form, year and unit of a new text.
  private void create() {
    ComboBox<Form> forms = new ComboBox<>();
    forms.getItems().setAll(model.forms());
    forms.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Form form) {
            return form == null ? "" : form.name();
          }

          @Override
          public Form fromString(String text) {
            return forms.getValue();
          }
        });
    forms.getSelectionModel().selectFirst();
    forms.setMaxWidth(Double.MAX_VALUE);
    forms.setAccessibleText(Messages.text("text.form"));
    TextField year = new TextField(model.usualYear());
    year.setAccessibleText(Messages.text("field.year"));
    TextField unit = new TextField();
    unit.setId("new-unit");
    unit.setPrefColumnCount(24);
    unit.setAccessibleText(Messages.text("text.unit.name"));
    Button ok = new Button(Messages.text("start.new.ok"));
    ok.getStyleClass().add("accent");
    ok.setDefaultButton(true);
    ok.disableProperty()
        .bind(year.textProperty().map(text -> !text.matches("(19|2[0-9])[0-9]{2}")));
    ok.setOnAction(
        _ -> {
          overlay.close();
          model.create(forms.getValue(), year.getText(), unit.getText().strip());
        });
    GridPane fields = new GridPane();
    fields.getStyleClass().add("form");
    fields.addRow(0, new Label(Messages.text("text.unit.name")), unit);
    fields.addRow(1, new Label(Messages.text("field.year")), year);
    fields.addRow(2, new Label(Messages.text("text.form")), forms);
    Label title = new Label(Messages.text("start.new"));
    title.getStyleClass().add("title");
    HBox buttons = new HBox(ok);
    buttons.getStyleClass().add("buttons");
    VBox box = new VBox(title, fields, buttons);
    box.getStyleClass().add("message");
    overlay.show(box, unit, Pos.CENTER);
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Messages.text("start.read"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Messages.text("start.read.kind"), "*.json"));
    File file = chooser.showOpenDialog(getScene().getWindow());
    if (file != null) {
      model.read(file.toPath());
    }
  }

  private void dragged(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    event.getDragboard().getFiles().stream()
        .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(".json"))
        .findFirst()
        .ifPresent(file -> model.read(file.toPath()));
    event.setDropCompleted(true);
    event.consume();
  }
}
