package jibian.app;

import java.util.List;
import java.util.stream.Collectors;
import jibian.text.Messages;
import jibian.text.UnusableException;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What is wrong with a call, in Chinese: the parser's own messages are English.
final class UsageError {
  static UnusableException of(CommandLine.ParameterException fault) {
    CommandLine command = fault.getCommandLine();
    String help =
        Messages.text("app.call.help", command.getCommandSpec().qualifiedName() + " --help");
    return new UnusableException(reason(fault, command) + "\n" + help, fault);
  }

  private static String reason(CommandLine.ParameterException fault, CommandLine command) {
    List<String> unmatched = command.getUnmatchedArguments();
    if (!unmatched.isEmpty()) {
      return unmatched(unmatched.getFirst(), command);
    }
    return switch (fault) {
      case CommandLine.MissingParameterException missing ->
          Messages.text("app.call.missing", names(missing.getMissing()));
      case CommandLine.OverwrittenOptionException twice ->
          Messages.text("app.call.twice", name(twice.getOverwritten()));
      default ->
          fault.getArgSpec() == null
              ? Messages.text("app.call.wrong")
              : Messages.text("app.call.value", name(fault.getArgSpec()));
    };
  }

  private static String unmatched(String first, CommandLine command) {
    if (first.startsWith("-")) {
      return Messages.text("app.call.option", first);
    }
    if (command.getSubcommands().isEmpty()) {
      return Messages.text("app.call.more", first);
    }
    String commands = String.join(Messages.text("list.comma"), command.getSubcommands().keySet());
    return Messages.text("app.call.command", first, commands);
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream()
        .map(UsageError::name)
        .collect(Collectors.joining(Messages.text("list.comma")));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.names()[0] + " " + option.paramLabel()
        : argument.paramLabel();
  }
}
