package jibian.app;

import java.nio.file.Path;

/// Entry point of the program.
public final class Main {
  public static void main(String[] args) {
    Program program =
        new Program(
            Terminal.ofProcess(),
            System.getenv(),
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")));
    System.exit(program.run(args).code());
  }
}
