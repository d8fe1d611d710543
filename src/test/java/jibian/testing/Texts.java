package jibian.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jibian.form.Forms;
import jibian.form.Layout;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.office.exchange.FormFiles;
import jibian.page.Document;
import jibian.text.UnusableException;

/// The five published texts, as exchange files and as the text they were taken from, and the forms that ship.
public final class Texts {
  /// Their names.
  public static final List<String> NAMES =
      List.of("chengde-2023", "zunhua-2022", "langfang-2020", "tangshan-2022", "julu-2024");

  private Texts() {}

  /// The exchange file of a text.
  public static byte[] json(String name) {
    return bytes("/texts/" + name + ".json");
  }

  /// The published text.
  public static String published(String name) {
    return new String(bytes("/texts/" + name + ".txt"), StandardCharsets.UTF_8);
  }

  /// The text, read.
  public static Submission submission(String name) {
    return submission(name, json(name));
  }

  /// A text from JSON written in a test.
  public static Submission submission(String name, byte[] json) {
    try {
      return ExchangeFile.read(name + ".json", json);
    } catch (UnusableException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /// The forms that ship with the program.
  public static Forms forms() {
    try {
      return new Forms(FormFiles.shipped().found());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The pages of a text.
  public static Document document(Submission submission) {
    try {
      return new Layout(forms().form(submission.form())).whole(submission);
    } catch (UnusableException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Texts.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
