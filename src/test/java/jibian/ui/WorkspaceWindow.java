package jibian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.text.UnusableException;
import jibian.ui.command.Command;
import jibian.ui.kit.FileChoice;
import jibian.ui.look.Appearance;
import jibian.ui.overlay.Overlay;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.session.EditingSession;
import jibian.ui.window.Commands;
import jibian.ui.window.Navigation;
import jibian.ui.window.RecentTexts;
import jibian.ui.window.WindowContext;
import jibian.ui.window.Workspace;
import jibian.ui.window.WorkspaceView;
import org.testfx.api.FxRobot;

/// A real window with a text open in it, as the clerk has it, and hands to work with it.
public final class WorkspaceWindow implements AutoCloseable {
  private final Fakes.Memory texts = new Fakes.Memory();
  private final FxRobot robot = new FxRobot();
  private final Services services;
  private final Queue<Runnable> pauses = new ConcurrentLinkedQueue<>();
  private List<Command<WindowContext>> commands = Commands.ALL;
  private boolean pausing;
  private Workspace workspace;
  private WorkspaceView view;
  private Stage stage;
  private Appearance look;
  private Overlay overlay;

  private WorkspaceWindow(UnaryOperator<Services> change) {
    Fx.start();
    Executor window = Platform::runLater;
    this.services = change.apply(Fakes.services(texts, window));
  }

  /// Opens a text in a window of a size.
  public static WorkspaceWindow open(Submission text, int width, int height) {
    return open(text, width, height, services -> services);
  }

  /// The same with other services.
  public static WorkspaceWindow open(
      Submission text, int width, int height, UnaryOperator<Services> change) {
    WorkspaceWindow window = new WorkspaceWindow(change);
    return window.opened(window.texts.add(text), width, height);
  }

  /// The same with more commands than the program has.
  public static WorkspaceWindow open(
      Submission text, int width, int height, List<Command<WindowContext>> more) {
    WorkspaceWindow window = new WorkspaceWindow(services -> services);
    window.commands = Stream.concat(Commands.ALL.stream(), more.stream()).toList();
    return window.opened(window.texts.add(text), width, height);
  }

  /// Opens what another store than that in memory holds.
  public static WorkspaceWindow over(Texts texts, Texts.Opened opened, int width, int height) {
    return new WorkspaceWindow(services -> Fakes.with(services, texts))
        .opened(opened, width, height);
  }

  /// The same where the pause in which typing is gathered ends when [#pauseIsOver] says so.
  public static WorkspaceWindow pausing(Submission text, int width, int height) {
    WorkspaceWindow window = new WorkspaceWindow(services -> services);
    window.pausing = true;
    return window.opened(window.texts.add(text), width, height);
  }

  private WorkspaceWindow opened(Texts.Opened text, int width, int height) {
    Fx.run(() -> show(text, width, height));
    Fx.until("the window has the keyboard", () -> stage.isFocused());
    Fx.pulse(scene());
    return this;
  }

  private void show(Texts.Opened text, int width, int height) {
    try {
      Executor later = pausing ? pauses::add : services.background().after(EditingSession.PAUSE);
      workspace = Workspace.of(text, services, services.background(), later);
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
    look = new Appearance(services.settings());
    overlay = new Overlay();
    view = new WorkspaceView(workspace, look, services, overlay, new NoFrame(services), commands);
    Scene scene = new Scene(new StackPane(view, overlay), width, height);
    look.dress(scene);
    stage = new Stage();
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
    view.begin();
  }

  /// Leads the clerk to a cell, the keyboard with it.
  public void go(Address cell) {
    workspace.session().go(cell);
    view.focus();
  }

  public Workspace workspace() {
    return workspace;
  }

  public Appearance look() {
    return look;
  }

  public Scene scene() {
    return stage.getScene();
  }

  public FxRobot robot() {
    return robot;
  }

  /// The layer over the window.
  public Overlay overlay() {
    return overlay;
  }

  public Fakes.Memory texts() {
    return texts;
  }

  /// The present text, read on the window's thread.
  public Submission text() {
    return Fx.call(() -> workspace.session().text());
  }

  /// Presses keys together.
  public WorkspaceWindow press(KeyCode... keys) {
    robot.push(keys);
    Fx.run(() -> {});
    return this;
  }

  /// What an input method sends to the box that has the keyboard.
  ///
  /// @param composed what is not decided yet
  /// @param committed what is
  public void compose(String composed, String committed) {
    TextInputControl target = focused();
    List<InputMethodTextRun> runs =
        composed.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    Fx.run(
        () ->
            target.fireEvent(
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    FXCollections.observableArrayList(runs),
                    committed,
                    composed.length())));
  }

  /// Types.
  public WorkspaceWindow type(String text) {
    robot.write(text, 0);
    Fx.run(() -> {});
    return this;
  }

  /// The pause in which typing is gathered ends.
  public void pauseIsOver() {
    Fx.run(() -> Optional.ofNullable(pauses.poll()).ifPresent(Runnable::run));
  }

  /// The control that has the keyboard.
  public TextInputControl focused() {
    Node owner = Fx.call(() -> scene().getFocusOwner());
    assertThat(owner).isInstanceOf(TextInputControl.class);
    return (TextInputControl) owner;
  }

  @Override
  public void close() {
    Fx.run(() -> stage.close());
  }

  private record NoFrame(Services services) implements Navigation {
    @Override
    public FileChoice files() {
      return FileChoice.ofSystem();
    }

    @Override
    public void start() {}

    @Override
    public void changed() {}

    @Override
    public void quit() {}

    @Override
    public void create() {}

    @Override
    public void open() {}

    @Override
    public void importFiles() {}

    @Override
    public void rollForward() {}

    @Override
    public RecentTexts recent() {
      return new RecentTexts(services, _ -> {});
    }

    @Override
    public void saveAs(Submission text, Consumer<Path> written) {
      written.accept(Path.of("另存.json"));
    }
  }
}
