package jibian.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.StringConverter;
import jibian.text.Messages;
import jibian.ui.export.ExportModel.Scope;
import jibian.ui.export.ExportModel.State;
import jibian.ui.overlay.Overlay;
import jibian.ui.port.Documents.Format;

/// The export dialog: errors first, then what, to which kinds of files, and where; then progress, then the files.
public final class ExportView extends VBox {
  private final ExportModel model;
  private final Overlay overlay;
  private final Runnable toErrors;
  private final Label errors = new Label();
  private final HBox warning = new HBox(errors);
  private final Button ok = new Button(Messages.text("export.ok"));
  private final Label folder = new Label();

  /// @param toErrors leads the clerk to the first error
  public ExportView(ExportModel model, Overlay overlay, Runnable toErrors) {
    this.model = model;
    this.overlay = overlay;
    this.toErrors = toErrors;
    getStyleClass().addAll("message", "export");
    ok.getStyleClass().add("accent");
    ok.setDefaultButton(true);
    ok.setId("export-ok");
    ok.setOnAction(_ -> model.start());
    model.stateProperty().subscribe(this::show);
  }

  /// Shows it over the window.
  public void open() {
    overlay.show(this, ok, Pos.CENTER);
    overlay.onClosed(model::cancel);
  }

  private void show(State state) {
    switch (state) {
      case State.Asking _ -> ask();
      case State.Writing(String what) -> writing(what);
      case State.Done(List<Path> files, List<String> remarks) -> done(files, remarks);
      case State.Failed(String message) -> failed(message);
    }
  }

  private void ask() {
    Hyperlink look = new Hyperlink(Messages.text("export.errors.look"));
    look.setOnAction(
        _ -> {
          overlay.close();
          toErrors.run();
        });
    warning.getChildren().setAll(errors, look);
    warning.getStyleClass().setAll("warning-line");
    getChildren()
        .setAll(
            title(Messages.text("export.title")),
            warning,
            caption(Messages.text("export.scope")),
            scope(),
            caption(Messages.text("export.formats")),
            formats(),
            caption(Messages.text("export.folder")),
            folder(),
            buttons(ok, close(Messages.text("dialog.cancel"))));
    refresh();
  }

  private Region scope() {
    ToggleGroup group = new ToggleGroup();
    RadioButton whole = new RadioButton(Messages.text("export.whole"));
    RadioButton some = new RadioButton(Messages.text("export.some"));
    whole.setToggleGroup(group);
    some.setToggleGroup(group);
    whole.setSelected(model.scopeProperty().get() == Scope.WHOLE);
    some.setSelected(!whole.isSelected());
    ListView<Integer> list = projects();
    list.setDisable(whole.isSelected());
    some.selectedProperty()
        .subscribe(
            (_, now) -> {
              model.scopeProperty().set(now ? Scope.PROJECTS : Scope.WHOLE);
              list.setDisable(!now);
              refresh();
            });
    VBox box = new VBox(whole, some, list);
    box.getStyleClass().add("choices");
    return box;
  }

  private ListView<Integer> projects() {
    List<String> names = model.projects();
    ListView<Integer> list = new ListView<>();
    for (int position = 0; position < names.size(); position++) {
      list.getItems().add(position);
    }
    list.setCellFactory(
        CheckBoxListCell.forListView(
            position -> {
              var chosen = new SimpleBooleanProperty(model.chosen(position));
              chosen.subscribe(
                  (_, now) -> {
                    model.choose(position, now);
                    refresh();
                  });
              return chosen;
            },
            new StringConverter<>() {
              @Override
              public String toString(Integer position) {
                return names.get(position);
              }

              @Override
              public Integer fromString(String text) {
                return names.indexOf(text);
              }
            }));
    return list;
  }

  private Region formats() {
    HBox box = new HBox();
    box.getStyleClass().add("choices-line");
    for (Format format : Format.values()) {
      CheckBox check =
          new CheckBox(Messages.text("format." + format.name().toLowerCase(Locale.ROOT)));
      check.setSelected(model.wants(format));
      check
          .selectedProperty()
          .subscribe(
              (_, wanted) -> {
                model.want(format, wanted);
                refresh();
              });
      box.getChildren().add(check);
    }
    return box;
  }

  private Region folder() {
    folder.setMinWidth(0);
    folder.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(folder, Priority.ALWAYS);
    Button choose = new Button(Messages.text("export.choose"));
    choose.setMinWidth(USE_PREF_SIZE);
    choose.setOnAction(_ -> choose());
    HBox line = new HBox(folder, choose);
    line.getStyleClass().add("choices-line");
    return line;
  }

  private void choose() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Messages.text("export.folder"));
    File now = model.folderProperty().get().toFile();
    if (now.isDirectory()) {
      chooser.setInitialDirectory(now);
    }
    File chosen = chooser.showDialog(getScene().getWindow());
    if (chosen != null) {
      model.folderProperty().set(chosen.toPath());
      refresh();
    }
  }

  private void refresh() {
    int count = model.errors();
    errors.setText(Messages.text("export.errors", Integer.toString(count)));
    warning.setVisible(count > 0);
    warning.setManaged(count > 0);
    folder.setText(model.folderProperty().get().toString());
    ok.setDisable(!model.ready());
  }

  private void writing(String what) {
    Label line = new Label(what);
    Button stop = new Button(Messages.text("dialog.cancel"));
    stop.setOnAction(_ -> model.cancel());
    ProgressIndicator turning = new ProgressIndicator();
    turning.setMaxSize(22, 22);
    HBox progress = new HBox(turning, line);
    progress.getStyleClass().add("choices-line");
    getChildren().setAll(title(Messages.text("export.title")), progress, buttons(stop));
    stop.requestFocus();
  }

  private void done(List<Path> files, List<String> remarks) {
    VBox list = new VBox();
    list.getStyleClass().add("choices");
    for (Path file : files) {
      Hyperlink link = new Hyperlink(file.getFileName().toString());
      link.setAccessibleText(Messages.text("export.open", file.getFileName().toString()));
      link.setOnAction(_ -> model.open(file));
      list.getChildren().add(link);
    }
    for (String remark : remarks) {
      Label line = new Label(remark);
      line.setWrapText(true);
      line.getStyleClass().add("muted");
      list.getChildren().add(line);
    }
    Button open = new Button(Messages.text("export.open.folder"));
    open.getStyleClass().add("accent");
    open.setId("export-folder");
    open.setOnAction(_ -> model.open(files.getFirst().getParent()));
    getChildren()
        .setAll(
            title(Messages.text("export.done", Integer.toString(files.size()))),
            list,
            buttons(open, close(Messages.text("dialog.close"))));
    open.requestFocus();
  }

  private void failed(String message) {
    Label line = new Label(message);
    line.setWrapText(true);
    Button again = new Button(Messages.text("export.again"));
    again.getStyleClass().add("accent");
    again.setOnAction(_ -> model.start());
    getChildren()
        .setAll(
            title(Messages.text("dialog.fault")),
            line,
            buttons(again, close(Messages.text("dialog.close"))));
    again.requestFocus();
  }

  private Button close(String label) {
    Button close = new Button(label);
    close.setOnAction(_ -> overlay.close());
    return close;
  }

  private static Label title(String text) {
    Label title = new Label(text);
    title.getStyleClass().add("title");
    return title;
  }

  private static Label caption(String text) {
    Label caption = new Label(text);
    caption.getStyleClass().add("caption");
    return caption;
  }

  private static HBox buttons(Node... buttons) {
    HBox line = new HBox();
    line.getChildren().setAll(List.of(buttons).reversed());
    line.getStyleClass().add("buttons");
    return line;
  }
}
