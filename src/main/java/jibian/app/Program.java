package jibian.app;

import module java.base;

import jibian.office.NotWrittenException;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.window.MainWindow;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/// The program behind the command line: one call, one exit status. Whatever goes wrong ends in a message for the clerk.
///
/// @param environment the environment variables
/// @param system the name of the operating system, as in the property `os.name`
/// @param home the user's folder
record Program(Terminal terminal, Map<String, String> environment, String system, Path home) {

  ExitStatus run(String... arguments) {
    Optional<Path> opened = opened(arguments);
    boolean window = arguments.length == 0 || opened.isPresent();
    if (window && !hasDisplay()) {
      return end(ExitStatus.UNUSABLE, Messages.text("app.window.display"));
    }
    BiFunction<ExitStatus, String, ExitStatus> end = window ? this::refuse : this::end;
    try {
      return window
          ? new WindowCommand(folders(Optional.empty()), opened, system, shown(), this::say).run()
          : run(parse(CommandSyntax.commandLine(), arguments));
    } catch (UnusableException e) {
      return end.apply(ExitStatus.UNUSABLE, e.getMessage());
    } catch (NotWrittenException e) {
      return end.apply(ExitStatus.FAILED, e.getMessage());
    } catch (OutOfMemoryError e) {
      return end.apply(ExitStatus.FAILED, Messages.text("app.fault.memory"));
    } catch (IOException | RuntimeException | Error e) {
      Path logs = folders(Optional.empty()).logs();
      return end.apply(ExitStatus.FAILED, new FaultReport(e, List.of(arguments)).file(logs));
    }
  }

  private Consumer<MainWindow> shown() {
    return environment.containsKey(StartTimer.VARIABLE)
        ? mainWindow -> new StartTimer(mainWindow, terminal.out()).start()
        : _ -> {};
  }

  /// A window wants a display; only Linux runs without one.
  private boolean hasDisplay() {
    return !system.startsWith("Linux")
        || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
            .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
  }

  /// The file that was double-clicked or dropped on the program, of whatever kind: the window says what can be opened.
  /// Of several the first.
  private static Optional<Path> opened(String... arguments) {
    return arguments.length > 0 && Stream.of(arguments).allMatch(Program::isFile)
        ? Optional.of(Path.of(arguments[0]))
        : Optional.empty();
  }

  private static boolean isFile(String argument) {
    try {
      return !CommandSyntax.commandLine().getSubcommands().containsKey(argument)
          && !argument.isBlank()
          && Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static ParseResult parse(CommandLine line, String... arguments) throws UnusableException {
    try {
      return line.parseArgs(arguments);
    } catch (CommandLine.ParameterException e) {
      throw UsageError.of(e);
    }
  }

  private ExitStatus run(ParseResult call) throws IOException, UnusableException {
    ParseResult command = call.hasSubcommand() ? call.subcommand() : call;
    CommandLine line = command.commandSpec().commandLine();
    if (command.isUsageHelpRequested() || call.isUsageHelpRequested()) {
      line.usage(terminal.out(), CommandLine.Help.Ansi.OFF);
      return ExitStatus.DONE;
    }
    if (call.isVersionHelpRequested()) {
      terminal.out().println(Messages.text("app.version", version()));
      return ExitStatus.DONE;
    }
    return switch (command.commandSpec().name()) {
      case CommandSyntax.IMPORT -> new ImportCommand(folders(data(command)), terminal).run(command);
      case CommandSyntax.EXPORT -> new ExportCommand(folders(data(command)), terminal).run(command);
      case CommandSyntax.CHECK -> new CheckCommand(folders(data(command)), terminal).run(command);
      case CommandSyntax.FIX -> new FixCommand(folders(data(command)), terminal).run(command);
      case CommandSyntax.COMPARE ->
          new CompareCommand(folders(data(command)), terminal).run(command);
      case CommandSyntax.FORMS -> new FormsCommand(folders(data(command)), terminal).run();
      default -> {
        line.usage(terminal.err(), CommandLine.Help.Ansi.OFF);
        yield ExitStatus.UNUSABLE;
      }
    };
  }

  private Folders folders(Optional<Path> named) {
    return Folders.of(named, environment, system, home);
  }

  private static Optional<Path> data(ParseResult command) throws UnusableException {
    return command.hasMatchedOption(CommandSyntax.DATA)
        ? Optional.of(path(command.matchedOptionValue(CommandSyntax.DATA, "")))
        : Optional.empty();
  }

  /// A path as it stands in the call.
  static Path path(String text) throws UnusableException {
    if (text.isBlank()) {
      throw new UnusableException(Messages.text("app.call.path.empty"));
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UnusableException(Messages.text("app.call.path.illegal", text), e);
    }
  }

  private ExitStatus end(ExitStatus status, String message) {
    say(message);
    return status;
  }

  /// Says it in a window too.
  private ExitStatus refuse(ExitStatus status, String message) {
    say(message);
    RefusalWindow.show(message);
    return status;
  }

  private void say(String message) {
    terminal.progressDone();
    terminal.err().println(message);
  }

  static String version() {
    String version = Program.class.getPackage().getImplementationVersion();
    return version == null ? Messages.text("app.version.none") : version;
  }
}
