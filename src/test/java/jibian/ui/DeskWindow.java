package jibian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.text.UnusableException;
import jibian.ui.desk.Session;
import jibian.ui.look.Look;
import jibian.ui.overlay.Overlay;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.window.Command;
import jibian.ui.window.Desk;
import jibian.ui.window.DeskView;
import jibian.ui.window.Frame;
import org.testfx.api.FxRobot;

/// A real window with a text open in it, as the clerk has it, and hands to work with it.
public final class DeskWindow implements AutoCloseable {
  private final Fakes.Memory texts = new Fakes.Memory();
  private final FxRobot robot = new FxRobot();
  private final Services services;
  private final Queue<Runnable> pauses = new ConcurrentLinkedQueue<>();
  private boolean pausing;
  private Desk desk;
  private DeskView view;
  private Stage stage;
  private Look look;
  private Overlay overlay;

  private DeskWindow(UnaryOperator<Services> change) {
    Fx.start();
    Executor window = Platform::runLater;
    this.services = change.apply(Fakes.services(texts, window));
  }

  /// Opens a text in a window of a size.
  public static DeskWindow open(Submission text, int width, int height) {
    return open(text, width, height, services -> services);
  }

  /// The same with other services.
  public static DeskWindow open(
      Submission text, int width, int height, UnaryOperator<Services> change) {
    DeskWindow window = new DeskWindow(change);
    return window.opened(window.texts.add(text), width, height);
  }

  /// Opens what another store than that in memory holds.
  public static DeskWindow over(Texts texts, Texts.Opened opened, int width, int height) {
    return new DeskWindow(services -> Fakes.with(services, texts)).opened(opened, width, height);
  }

  /// The same where the pause in which typing is gathered ends when [#pauseIsOver] says so.
  public static DeskWindow pausing(Submission text, int width, int height) {
    DeskWindow window = new DeskWindow(services -> services);
    window.pausing = true;
    return window.opened(window.texts.add(text), width, height);
  }

  private DeskWindow opened(Texts.Opened text, int width, int height) {
    Fx.run(() -> show(text, width, height));
    Fx.until("the window has the keyboard", () -> stage.isFocused());
    Fx.pulse(scene());
    return this;
  }

  private void show(Texts.Opened text, int width, int height) {
    try {
      Executor later = pausing ? pauses::add : Session.pause(services.window());
      desk = Desk.of(text, services, services.background(), later);
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
    look = new Look(services.settings());
    overlay = new Overlay();
    view = new DeskView(desk, look, services, overlay, new NoFrame());
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
    desk.session().go(cell);
    view.focus();
  }

  public Desk desk() {
    return desk;
  }

  public Look look() {
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
    return Fx.call(() -> desk.session().text());
  }

  /// Presses keys together.
  public DeskWindow press(KeyCode... keys) {
    robot.push(keys);
    Fx.run(() -> {});
    return this;
  }

  /// Types.
  public DeskWindow type(String text) {
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

  private record NoFrame() implements Frame {
    @Override
    public void start() {}

    @Override
    public void quit() {}

    @Override
    public void create() {}

    @Override
    public void open() {}

    @Override
    public ObservableList<Command> recent() {
      return FXCollections.observableArrayList();
    }

    @Override
    public void saveAs(Submission text, Consumer<Path> written) {
      written.accept(Path.of("另存.json"));
    }
  }
}
