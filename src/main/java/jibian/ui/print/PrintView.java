package jibian.ui.print;

import module java.base;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import jibian.form.Form;
import jibian.form.StageForm;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.kit.FormGrid;
import jibian.ui.kit.Nodes;
import jibian.ui.kit.Radios;
import jibian.ui.page.TextPages;
import jibian.ui.panel.Panel;
import jibian.ui.panel.PanelContext;
import jibian.ui.port.Services;
import jibian.ui.preview.PreviewModel;
import jibian.ui.preview.PreviewView;
import jibian.ui.preview.Zoom;
import jibian.ui.session.EditingSession;
import org.kordamp.ikonli.feather.Feather;

/// The pages as they will be printed, and how to print them.
public final class PrintView extends Panel {
  public static final Command<PanelContext> COMMAND =
      command("print.title", "Shortcut+P", Size.LARGE, PrintView::of)
          .in("menu.file", 31)
          .tool(Feather.PRINTER, 33);

  private final PrintModel model;
  private final Runnable close;
  private final ComboBox<String> printers = new ComboBox<>();
  private final Spinner<Integer> copies = new Spinner<>(1, PrintModel.MOST_COPIES, 1);
  private final CheckBox twoSided = new CheckBox(Messages.text("print.sides"));
  private final TextField range = new TextField();
  private final Button start = main(Messages.text("print.start"), "print", this::start);
  private final Button leave = button(Messages.text("print.close"), "close", this::leave);

  /// @param preview shows the same text
  /// @param close closes the window
  public PrintView(PrintModel model, PreviewModel preview, Runnable close) {
    this.model = model;
    this.close = close;
    PreviewView pages = new PreviewView(preview, _ -> {});
    model
        .pagesProperty()
        .bind(Bindings.createIntegerBinding(() -> pagesOf(preview), preview.shapeProperty()));
    model.currentProperty().bind(pages.pageProperty());
    VBox side = new VBox(form());
    side.getStyleClass().add("panel-side");
    side.setPrefWidth(300);
    setTop(head(Messages.text("print.title")));
    setCenter(pages);
    setRight(side);
    buttons(leave, start);
    listen();
    model.find();
  }

  private static PrintView of(PanelContext context) {
    EditingSession session = context.session();
    Services services = context.services();
    PreviewModel pages =
        new PreviewModel(services.fonts(), new Zoom.Whole(), services.background());
    Submission text = session.text();
    Form form = session.form();
    Optional<StageForm> stage = session.stages().stage();
    pages.show(text, form, stage);
    PrintModel model =
        new PrintModel(
            () -> TextPages.of(form, stage).apply(text),
            services.fonts(),
            new SystemPrinters(),
            services.settings(),
            services.background());
    return new PrintView(model, pages, context::close);
  }

  @Override
  protected void closed() {
    model.cancel();
  }

  private static int pagesOf(PreviewModel preview) {
    return preview.shapeProperty().get().pages();
  }

  private FormGrid form() {
    printers.setId("printers");
    printers.setMaxWidth(Double.MAX_VALUE);
    copies.setId("copies");
    copies.setEditable(true);
    copies.setPrefWidth(90);
    twoSided.setId("sides");
    range.setId("range");
    range.setPromptText(Messages.text("print.range.prompt"));
    range.setAccessibleText(Messages.text("print.range"));
    range
        .focusedProperty()
        .subscribe(
            (_, now) -> {
              if (now) {
                model.scopeProperty().set(PrintModel.Scope.RANGE);
              }
            });
    List<RadioButton> scopes =
        Radios.of(
            model.scopeProperty(),
            List.of(PrintModel.Scope.values()),
            PrintView::named,
            scope -> "scope-" + scope.name().toLowerCase(Locale.ROOT));
    FormGrid form = new FormGrid();
    form.row(Messages.text("print.printer"), printers);
    form.row(Messages.text("print.copies"), copies);
    form.row(Messages.text("print.pages"), scopes.getFirst());
    scopes.stream().skip(1).forEach(form::row);
    List.of(range, twoSided, remark(Messages.text("print.paper"))).forEach(form::row);
    return form;
  }

  private static String named(PrintModel.Scope scope) {
    return switch (scope) {
      case ALL -> Messages.text("print.all");
      case CURRENT -> Messages.text("print.current");
      case RANGE -> Messages.text("print.range");
    };
  }

  private void listen() {
    model.printersProperty().subscribe(names -> printers(names.orElse(List.of())));
    printers
        .valueProperty()
        .subscribe(name -> model.printerProperty().set(name == null ? "" : name));
    copies.valueProperty().subscribe(number -> model.copiesProperty().set(number));
    twoSided.selectedProperty().bindBidirectional(model.twoSidedProperty());
    range.textProperty().bindBidirectional(model.rangeProperty());
    Nodes.follow(
        this::refresh,
        model.pagesProperty(),
        model.currentProperty(),
        model.scopeProperty(),
        model.rangeProperty(),
        model.progressProperty());
  }

  private void printers(List<String> names) {
    printers.getItems().setAll(names);
    printers.setValue(names.isEmpty() ? null : model.printerProperty().get());
    printers.setDisable(names.isEmpty());
    refresh();
  }

  private void refresh() {
    String problem = model.problem();
    boolean printing = model.progressProperty().get() instanceof PrintModel.Progress.Printing;
    start.setDisable(!problem.isEmpty() || printing);
    leave.setText(Messages.text(printing ? "print.stop" : "print.close"));
    idle();
    switch (model.progressProperty().get()) {
      case PrintModel.Progress.Printing now -> printing(now);
      case PrintModel.Progress.Failed failed -> say(failed.message(), "bad");
      case PrintModel.Progress.Done done when problem.isEmpty() ->
          say(Messages.text("print.done", done.pages()), "good");
      case PrintModel.Progress.Cancelled _ -> say(Messages.text("print.cancelled"), "");
      default -> ready(problem);
    }
  }

  private void ready(String problem) {
    if (problem.isEmpty()) {
      say(Messages.text("print.ready", model.count()), "");
    } else {
      say(problem, model.printersProperty().get().isPresent() ? "bad" : "");
    }
  }

  private void printing(PrintModel.Progress.Printing now) {
    progress((double) now.done() / Math.max(1, now.all()));
    say(Messages.text("print.progress", now.done(), now.all()), "");
  }

  private void start() {
    copies.commitValue();
    model.start();
  }

  private void leave() {
    if (model.progressProperty().get() instanceof PrintModel.Progress.Printing) {
      model.cancel();
    } else {
      close.run();
    }
  }
}
