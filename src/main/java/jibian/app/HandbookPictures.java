package jibian.app;

import static jibian.app.WindowTour.step;

import module java.base;

import java.awt.image.BufferedImage;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import jibian.model.Address;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.window.MainWindow;

/// Pictures the window for the handbook, as the build runs it. Not for the clerk.
final class HandbookPictures {
  private static final int WIDTH = 1_000;
  private static final int HEIGHT = 680;

  /// So often it is asked whether something can be seen.
  private static final int PATIENCE = 100;

  private static final String HOME = System.getProperty("user.home");
  private static final String USUAL_HOME = "D:\\";
  private static final String USUAL_DATA = "D:\\Jibian";

  private final Path folder;
  private final Path pictures;
  private final Path file;
  private final Path document;

  private HandbookPictures(Path folder, Path pictures) {
    this.folder = folder;
    this.pictures = pictures;
    this.file = folder.resolve(CacheTraining.EXAMPLE);
    this.document = folder.resolve(CacheTraining.EXAMPLE.replace(".json", ".docx"));
  }

  /// Makes them.
  ///
  /// @param args an existing empty folder to work in, and the folder of the pictures
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    try {
      new HandbookPictures(folder, Files.createDirectories(Path.of(args[1]))).run();
    } catch (IOException | UnusableException | RuntimeException | Error e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(ExitStatus.FAILED.code());
    }
    System.exit(0);
  }

  private void run() throws IOException, UnusableException {
    try (InputStream example = CacheTraining.class.getResourceAsStream(CacheTraining.EXAMPLE)) {
      Files.copy(example, file);
    }
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    String system = System.getProperty("os.name");
    Path data = folder.resolve("data");
    Map<String, String> environment = Map.of(Folders.VARIABLE, data.toString());
    new Program(new Terminal(nowhere, nowhere, false), environment, system, folder)
        .run(CommandSyntax.EXPORT, file.toString(), "-o", folder.toString(), "--format", "docx");
    TrainingLimit limit = TrainingLimit.watched();
    new WindowCommand(
            new Folders(data, data),
            Optional.of(file),
            system,
            mainWindow -> new WindowTour(mainWindow, limit, this::steps).start(),
            System.err::println)
        .run();
    limit.end();
  }

  private Deque<BooleanSupplier> steps(MainWindow mainWindow) {
    Deque<BooleanSupplier> steps = new ArrayDeque<>();
    Scene scene = mainWindow.overlay().getScene();
    Stage stage = (Stage) scene.getWindow();
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    Address row =
        Address.of(
            mainWindow.workspace().session().text().projects().get(1).indicators().getFirst().id());
    steps.add(step(() -> mainWindow.workspace().session().go(row.field("level3"))));
    steps.add(picture(scene, "table"));
    steps.add(command(mainWindow, "command.finding.next"));
    steps.add(once(() -> isShown(scene, ".bubble")));
    steps.add(picture(scene, "findings"));
    steps.add(step(() -> mainWindow.workspace().session().go(row.field("level3"))));
    for (String panel : List.of("library.title", "command.export")) {
      steps.add(command(mainWindow, panel));
      steps.add(step(() -> {}));
      steps.add(picture(scene, panel.replaceAll("command\\.|\\.title", "")));
      steps.add(step(mainWindow.overlay()::close));
    }
    steps.add(command(mainWindow, "command.preview"));
    steps.add(step(() -> {}));
    steps.add(picture(scene, "preview"));
    steps.add(command(mainWindow, "command.preview"));
    steps.add(command(mainWindow, "command.stage.evaluate"));
    steps.add(step(() -> {}));
    steps.add(picture(scene, "evaluation"));
    steps.add(command(mainWindow, "command.overall.add"));
    steps.add(step(() -> {}));
    steps.add(picture(scene, "overall"));
    steps.add(step(mainWindow::start));
    steps.add(step(() -> {}));
    steps.add(picture(scene, "start"));
    steps.add(step(() -> mainWindow.starting().open(List.of(document))));
    steps.add(once(() -> isShown(scene, "#import-result .grid")));
    steps.add(step(() -> {}));
    steps.add(picture(scene, "review"));
    steps.add(step(mainWindow.overlay()::close));
    steps.add(step(mainWindow::quit));
    return steps;
  }

  private static BooleanSupplier command(MainWindow mainWindow, String id) {
    return step(
        () ->
            WindowTour.commands(mainWindow).stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  /// Waits until something can be seen, but not for ever.
  private static BooleanSupplier once(BooleanSupplier there) {
    AtomicInteger asked = new AtomicInteger();
    return () -> there.getAsBoolean() || asked.incrementAndGet() > PATIENCE;
  }

  private static boolean isShown(Scene scene, String selector) {
    return scene.getRoot().lookupAll(selector).stream().anyMatch(Node::isVisible);
  }

  /// The folders of this run are not those of a clerk.
  private void usual(Node node) {
    if (node instanceof Label label && label.getText().contains(folder.toString())) {
      label.setText(label.getText().replace(folder.resolve("data").toString(), USUAL_DATA));
    } else if (node instanceof TextField field && field.getText().equals(HOME)) {
      field.setText(USUAL_HOME);
    }
  }

  /// What is said of the usual folder where this is made is not said where it is.
  private static void unsaid(Node node) {
    if (node instanceof Label label
        && label.getText().equals(Messages.text("export.problem.folder"))) {
      label.setText("");
    }
  }

  private BooleanSupplier picture(Scene scene, String name) {
    return step(
        () -> {
          List<Node> all = List.copyOf(scene.getRoot().lookupAll("*"));
          all.forEach(this::usual);
          all.forEach(HandbookPictures::unsaid);
          WritableImage image = scene.snapshot(null);
          int width = (int) image.getWidth();
          int height = (int) image.getHeight();
          int[] pixels = new int[width * height];
          image
              .getPixelReader()
              .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
          BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
          copy.setRGB(0, 0, width, height, pixels, 0, width);
          try {
            ImageIO.write(copy, "png", pictures.resolve(name + ".png").toFile());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
