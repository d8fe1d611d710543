package jibian.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.UnusableException;

/// The published texts the tests are made with.
final class Texts {
  private Texts() {}

  static Submission read(String name) {
    try {
      return ExchangeFile.read(Path.of("src/test/resources/texts", name + ".json"));
    } catch (UnusableException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
