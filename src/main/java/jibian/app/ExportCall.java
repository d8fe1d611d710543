package jibian.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import jibian.text.Messages;
import jibian.text.UnusableException;
import picocli.CommandLine.ParseResult;

/// What a call of `jibian export` asks for.
///
/// @param file the exchange file
/// @param folder where the documents go
/// @param formats each once, in the order of the call
/// @param projects positions from 1, ascending; empty for the whole text
record ExportCall(Path file, Path folder, List<Format> formats, List<Integer> projects) {
  private static final List<String> USUAL = List.of("docx", "xlsx");

  ExportCall {
    formats = List.copyOf(formats);
    projects = List.copyOf(projects);
  }

  static ExportCall of(ParseResult call) throws UnusableException {
    return new ExportCall(
        Program.path(call.matchedPositionalValue(0, "")),
        Program.path(call.matchedOptionValue(CommandSyntax.OUTPUT, "")),
        formats(call.matchedOptionValue(CommandSyntax.FORMAT, USUAL)),
        projects(call.matchedOptionValue(CommandSyntax.PROJECT, List.of())));
  }

  private static List<Format> formats(List<String> names) throws UnusableException {
    List<Format> formats = new ArrayList<>();
    for (String name : names) {
      Format format = Format.of(name.strip()).orElse(null);
      if (format == null) {
        throw new UnusableException(Messages.text("app.export.format", name, Format.all()));
      }
      if (!formats.contains(format)) {
        formats.add(format);
      }
    }
    return formats;
  }

  private static List<Integer> projects(List<String> numbers) throws UnusableException {
    SortedSet<Integer> projects = new TreeSet<>();
    for (String number : numbers) {
      if (!number.strip().matches("[0-9]{1,6}")) {
        throw new UnusableException(Messages.text("app.export.number", number));
      }
      projects.add(Integer.valueOf(number.strip()));
    }
    return List.copyOf(projects);
  }
}
