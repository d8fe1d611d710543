package jibian.testing;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// A disk that is soon full, where this user may mount one.
public final class SmallDisk {
  private SmallDisk() {}

  /// Mounts a disk of two megabytes over a folder while something is checked.
  public static void at(Path folder, Check check) throws Exception {
    Assumptions.assumeTrue(
        ran("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder.toString()),
        "a small disk can be mounted by the superuser only");
    try {
      check.run();
    } finally {
      ran("umount", folder.toString());
    }
  }

  /// Whether a command of the system did what it was to do.
  public static boolean ran(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  /// What is checked.
  @FunctionalInterface
  public interface Check {
    void run() throws Exception;
  }
}
