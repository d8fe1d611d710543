package jibian.app;

import module java.base;

import javafx.application.Platform;
import jibian.text.UnusableException;

/// One run of everything the command line and the window do, over which the packaged program's cache of loaded
/// classes is trained. Not for the clerk.
final class CacheTraining {
  /// A real published text, which ships as the example.
  static final String EXAMPLE = "chengde-2023.json";

  /// The packages that draw on the screens of all kinds. A training without a screen uses none of the classes that the
  /// clerk's needs.
  private static final Pattern SCREEN =
      Pattern.compile("com/sun/(glass/ui|prism|javafx/font|scenario/effect)/.*\\.class");

  private final Path folder;
  private final Path file;

  private CacheTraining(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(EXAMPLE);
  }

  /// Runs all calls and goes through the window.
  ///
  /// @param args an existing empty folder to work in
  public static void main(String[] args) {
    CacheTraining training = new CacheTraining(Path.of(args[0]));
    try {
      try (InputStream example = CacheTraining.class.getResourceAsStream(EXAMPLE)) {
        Files.copy(example, training.file);
      }
      training.calls();
      training.window();
    } catch (IOException | UnusableException | RuntimeException | Error e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(ExitStatus.FAILED.code());
    }
    System.exit(0);
  }

  private void calls() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Program program =
        new Program(
            new Terminal(nowhere, nowhere, false),
            Map.of(Folders.VARIABLE, folder.toString()),
            System.getProperty("os.name"),
            folder);
    String out = folder.resolve("out").toString();
    String fixed = folder.resolve("fixed.json").toString();
    for (List<String> call :
        List.of(
            List.of("--help"),
            List.of("--version"),
            List.of("chek"),
            List.of(CommandSyntax.FORMS),
            List.of(CommandSyntax.CHECK, file.toString()),
            List.of(CommandSyntax.CHECK, file.toString(), "--json"),
            List.of(CommandSyntax.FIX, file.toString(), "-o", fixed),
            List.of(
                CommandSyntax.EXPORT, file.toString(), "-o", out, "--format", "docx,xlsx,pdf,json"),
            List.of(CommandSyntax.EXPORT, file.toString(), "-o", out, "--project", "1,2"))) {
      program.run(call.toArray(String[]::new));
    }
  }

  private void window() throws IOException, UnusableException {
    String system = System.getProperty("os.name");
    Path data = folder.resolve("data");
    Folders folders = new Folders(data, data);
    TrainingLimit limit = TrainingLimit.watched();
    new WindowCommand(
            folders,
            Optional.of(file),
            system,
            mainWindow -> new WindowTour(mainWindow, limit, CacheTrainingTour::steps).start(),
            System.err::println)
        .run();
    limit.end();
    loadScreens();
  }

  private static void loadScreens() throws IOException {
    URL toolkit = Platform.class.getProtectionDomain().getCodeSource().getLocation();
    try (JarFile jar = new JarFile(Path.of(URI.create(toolkit.toString())).toFile())) {
      jar.stream()
          .map(JarEntry::getName)
          .filter(SCREEN.asMatchPredicate())
          .forEach(CacheTraining::load);
    }
  }

  /// Loads a class without running anything of it. One that is not for this system is left out.
  private static void load(String file) {
    String name = file.substring(0, file.lastIndexOf('.')).replace('/', '.');
    try {
      Class.forName(name, false, CacheTraining.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      System.out.println("left out: " + e);
    }
  }
}
