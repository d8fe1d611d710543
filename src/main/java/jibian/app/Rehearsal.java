package jibian.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One run of everything the command line does, over which the packaged program's cache of loaded classes is trained.
/// Not for the clerk.
final class Rehearsal {
  /// A real published text, which ships as the example.
  static final String EXAMPLE = "chengde-2023.json";

  private Rehearsal() {}

  /// Runs all calls.
  ///
  /// @param args an existing empty folder to work in
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path file = folder.resolve(EXAMPLE);
    try (InputStream example = Rehearsal.class.getResourceAsStream(EXAMPLE)) {
      Files.copy(example, file);
    }
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Program program =
        new Program(
            new Terminal(nowhere, nowhere, false),
            Map.of(Folders.VARIABLE, folder.toString()),
            System.getProperty("os.name"),
            folder);
    String out = folder.resolve("out").toString();
    for (List<String> call :
        List.of(
            List.of("--help"),
            List.of("--version"),
            List.of("chek"),
            List.of(Syntax.FORMS),
            List.of(Syntax.EXPORT, file.toString(), "-o", out, "--format", "docx,xlsx,pdf,json"),
            List.of(Syntax.EXPORT, file.toString(), "-o", out, "--project", "1,2"))) {
      program.run(call.toArray(String[]::new));
    }
  }
}
