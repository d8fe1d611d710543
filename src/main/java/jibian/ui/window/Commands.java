package jibian.ui.window;

import module java.base;

import javafx.beans.value.ObservableValue;
import jibian.edit.UndoHistory;
import jibian.form.StageForm;
import jibian.text.Messages;
import jibian.ui.backups.BackupsView;
import jibian.ui.bin.BinView;
import jibian.ui.command.Command;
import jibian.ui.command.Command.State;
import jibian.ui.compare.CompareView;
import jibian.ui.export.ExportView;
import jibian.ui.findings.FindingCommands;
import jibian.ui.grid.GridCommands;
import jibian.ui.help.About;
import jibian.ui.help.DiagnosticsView;
import jibian.ui.help.Handbook;
import jibian.ui.help.KeyList;
import jibian.ui.history.HistoryView;
import jibian.ui.intake.SourceView;
import jibian.ui.library.LibraryView;
import jibian.ui.look.Appearance;
import jibian.ui.ownchecks.OwnChecksView;
import jibian.ui.panel.PanelContext;
import jibian.ui.print.PrintView;
import jibian.ui.session.EditingSession;
import jibian.ui.stage.StageActions;
import jibian.ui.stick.StickView;
import jibian.ui.tree.TreeCommands;
import jibian.ui.tree.TreePane;
import org.kordamp.ikonli.feather.Feather;

/// All the clerk can do from the menus, in their order. An entry here stands in its menu, in Ctrl+K and in the list of
/// keys; in the toolbar and on the start page where it says so.
public final class Commands {
  static final String GO_TO = "command.goto";
  static final String NEXT_STAGE = "command.stage.next";
  static final String PREVIOUS_STAGE = "command.stage.previous";

  public static final List<Command<WindowContext>> ALL =
      Stream.of(file(), edit(), project(), check(), view(), help()).flatMap(List::stream).toList();

  private static List<Command<WindowContext>> file() {
    String menu = "menu.file";
    return List.of(
        always("command.new", "Shortcut+N", window -> window.settled().frame().create())
            .in(menu, 10),
        always("command.open", "Shortcut+O", window -> window.settled().frame().open())
            .in(menu, 11),
        always("command.import", "", window -> window.settled().frame().importFiles()).in(menu, 13),
        always("command.roll", "", window -> window.settled().frame().rollForward()).in(menu, 14),
        always("command.recent", "", _ -> {})
            .in(menu, 12)
            .with(State.choices(window -> window.frame().recent().choices())),
        text("command.years", "", _ -> {})
            .in(menu, 15)
            .with(State.choices(window -> window.frame().recent().years())),
        text("command.save", "Shortcut+S", view -> view.savePoint().save()).in(menu, 20),
        text("command.saveAs", "Shortcut+Shift+S", WorkspaceView::saveAs).in(menu, 21),
        panel(ExportView.COMMAND),
        panel(PrintView.COMMAND),
        panel(HistoryView.COMMAND),
        panel(CompareView.COMMAND),
        panel(BinView.COMMAND),
        panel(StickView.COMMAND),
        panel(BackupsView.COMMAND),
        Command.<WindowContext>of("command.start", "Shortcut+W", window -> window.settled().start())
            .in(menu, 50),
        always("command.quit", "", window -> window.settled().frame().quit()).in(menu, 51));
  }

  private static List<Command<WindowContext>> edit() {
    String menu = "menu.edit";
    return List.of(
        step("command.undo", "Shortcut+Z", EditingSession::nextUndoProperty, EditingSession::undo)
            .in(menu, 10)
            .tool(Feather.CORNER_UP_LEFT, 20),
        step("command.redo", "Shortcut+Y", EditingSession::nextRedoProperty, EditingSession::redo)
            .in(menu, 11)
            .tool(Feather.CORNER_UP_RIGHT, 21),
        text("command.split", "Shortcut+Shift+C", view -> view.editors().copySplit()).in(menu, 20),
        text("command.find", "Shortcut+F", WorkspaceView::find)
            .in(menu, 21)
            .tool(Feather.SEARCH, 31),
        text(GO_TO, "Shortcut+K", WorkspaceView::jump).in(menu, 22));
  }

  private static Command<WindowContext> step(
      String id,
      String keys,
      Function<EditingSession, ObservableValue<Optional<UndoHistory.Step>>> next,
      Consumer<EditingSession> act) {
    Function<WindowContext, ObservableValue<Optional<UndoHistory.Step>>> of =
        window -> next.apply(session(window));
    return text(id, keys, view -> act.accept(view.workspace().session()))
        .with(
            State.off(
                window -> of.apply(window).map(Optional::isEmpty),
                window ->
                    of.apply(window)
                        .map(
                            step ->
                                step.map(one -> Messages.text(id + ".of", one.label()))
                                    .orElse(Messages.text(id)))));
  }

  private static List<Command<WindowContext>> project() {
    String menu = "menu.project";
    return List.of(
        tree(TreeCommands.ADD_PROJECT).in(menu, 10).tool(Feather.PLUS, 10),
        panel(LibraryView.COMMAND),
        tree(TreeCommands.ADD_SECTION).in(menu, 12),
        tree(TreeCommands.ADD_OVERALL).in(menu, 13),
        tree(TreeCommands.DUPLICATE).in(menu, 20),
        TreeCommands.RENAME
            .<WindowContext>through((window, act) -> window.view().rename(act))
            .keys("")
            .in(menu, 21),
        tree(TreeCommands.DELETE).keys("").in(menu, 22),
        begin("command.stage.monitor", stage -> stage.lights().isPresent()).in(menu, 30),
        begin("command.stage.evaluate", stage -> stage.scoring().isPresent()).in(menu, 31),
        text("command.stage.remove", "", view -> view.stages().remove())
            .in(menu, 32)
            .with(
                State.off(
                    window -> session(window).stages().stageProperty().map(Optional::isEmpty),
                    null)));
  }

  private static Command<WindowContext> begin(String id, Predicate<StageForm> kind) {
    return text(id, "", view -> view.stages().begin(kind))
        .with(
            State.off(
                window ->
                    session(window)
                        .textProperty()
                        .map(now -> StageActions.open(session(window), now, kind).isEmpty()),
                null));
  }

  private static EditingSession session(WindowContext window) {
    return window.view().workspace().session();
  }

  private static Command<WindowContext> tree(Command<TreePane> command) {
    return command.through((window, act) -> act.accept(window.view().tree()));
  }

  private static List<Command<WindowContext>> check() {
    String menu = "menu.check";
    return List.of(
        text("command.check", "", view -> view.atWork().check())
            .in(menu, 10)
            .tool(Feather.CHECK_CIRCLE, 30),
        text("command.finding.next", "F8", view -> view.atWork().step(1)).in(menu, 11),
        text("command.finding.previous", "Shift+F8", view -> view.atWork().step(-1)).in(menu, 12),
        FindingCommands.FIX
            .<WindowContext>through((window, act) -> window.view().atWork().mend(act))
            .in(menu, 20),
        FindingCommands.EXPLAIN
            .<WindowContext>through((window, act) -> window.view().atWork().atHand(act))
            .in(menu, 21),
        FindingCommands.OVERRIDE
            .<WindowContext>through((window, act) -> window.view().atWork().atHand(act))
            .in(menu, 22),
        text("command.task.next", "F5", view -> view.task(1)).in(menu, 40),
        text("command.task.previous", "Shift+F5", view -> view.task(-1)).in(menu, 41),
        text("command.task.decide", "Shortcut+F5", view -> view.workspace().tasks().decideHere())
            .in(menu, 42),
        text("command.finding.fixAll", "", view -> view.workspace().findings().fixes().fix())
            .in(menu, 30),
        panel(OwnChecksView.COMMAND));
  }

  private static List<Command<WindowContext>> view() {
    String menu = "menu.view";
    return List.of(
        toggle("command.preview", "F9", WorkspaceView::previewing, WorkspaceView::togglePreview)
            .in(menu, 10),
        toggle("finding.list", "F7", WorkspaceView::listing, WorkspaceView::toggleFindings)
            .in(menu, 11),
        toggle(
                "project.head",
                "F6",
                view -> view.editors().head(),
                view -> view.editors().toggleHead())
            .in(menu, 12),
        panel(SourceView.COMMAND),
        text("command.filter", "Shortcut+L", WorkspaceView::filter).in(menu, 13),
        stage(NEXT_STAGE, "Shortcut+Page Down", 1).in(menu, 15),
        stage(PREVIOUS_STAGE, "Shortcut+Page Up", -1).in(menu, 16),
        always(
                "command.dark",
                "",
                window -> window.look().darkProperty().set(!window.look().darkProperty().get()))
            .in(menu, 20)
            .with(State.on(window -> window.look().darkProperty())),
        size("command.small", "", 0).in(menu, 30),
        size("command.middle", "Shortcut+0", 1).in(menu, 31),
        size("command.large", "", 2).in(menu, 32));
  }

  private static Command<WindowContext> stage(String id, String keys, int step) {
    return text(id, keys, view -> view.stages().step(step))
        .with(
            State.off(window -> session(window).stages().begunProperty().map(List::isEmpty), null));
  }

  private static Command<WindowContext> toggle(
      String id,
      String keys,
      Function<WorkspaceView, ObservableValue<Boolean>> on,
      Consumer<WorkspaceView> act) {
    return text(id, keys, act).with(State.on(window -> on.apply(window.view())));
  }

  private static Command<WindowContext> size(String id, String keys, int choice) {
    int size = Appearance.SIZES.get(choice);
    return always(id, keys, window -> window.look().sizeProperty().set(size))
        .with(State.on(window -> window.look().sizeProperty().map(now -> now.intValue() == size)));
  }

  private static List<Command<WindowContext>> help() {
    String menu = "menu.help";
    return List.of(
        text("command.help", "F1", WorkspaceView::help).in(menu, 10),
        always("command.handbook", "", window -> Handbook.show(window.overlay())).in(menu, 12),
        always("command.keys", "Shortcut+Slash", Commands::keys).in(menu, 11),
        panel(DiagnosticsView.COMMAND),
        always("command.about", "", Commands::about).in(menu, 20));
  }

  private static void keys(WindowContext window) {
    List<Command<WindowContext>> all = window.open().map(WorkspaceView::commands).orElse(ALL);
    KeyList.show(window.overlay(), all, GridCommands.ALL);
  }

  private static void about(WindowContext window) {
    About.show(window.overlay(), window.services().backups().folder().toString());
  }

  private static Command<WindowContext> panel(Command<PanelContext> command) {
    return command.through((window, act) -> act.accept(window));
  }

  /// What there is while a text is open.
  private static Command<WindowContext> text(
      String id, String keys, Consumer<WorkspaceView> action) {
    return Command.of(id, keys, window -> action.accept(window.view()));
  }

  /// What there is on the start page, too.
  private static Command<WindowContext> always(
      String id, String keys, Consumer<WindowContext> action) {
    return Command.of(id, keys, action).always();
  }
}
