package jibian.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.intake.Intake;
import jibian.intake.IntakeReader;
import jibian.json.JsonFile;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.office.read.SourceReader;
import jibian.testing.Texts;
import jibian.text.UnusableException;

/// Reads one damaged file as an import does. What is thrown but the message for the clerk is a fault; so is a small
/// file that takes the whole heap or seconds of work.
public final class FuzzTarget {
  /// The longest input, before it is packed.
  static final int LARGEST = 1 << 16;

  static final String READER = "jibian.fuzz.reader";
  static final String FOLDER = "jibian.fuzz.folder";

  private static final long LONGEST = Duration.ofSeconds(10).toNanos();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final FuzzedReader KIND = FuzzedReader.of(System.getProperty(READER, "docx"));
  private static final Path FILE =
      Path.of(System.getProperty(FOLDER, "target/fuzz")).resolve("input." + KIND.ending());
  private static final List<Form> FORMS = forms();

  private FuzzTarget() {}

  /// Reads an input; Jazzer calls it.
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      if (KIND == FuzzedReader.JSON) {
        exchange(input);
      } else {
        document(input);
      }
    } catch (UnusableException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof OutOfMemoryError) {
          throw new IllegalStateException("takes the whole memory", e);
        }
      }
    }
    if (THREADS.getCurrentThreadCpuTime() - start > LONGEST) {
      throw new IllegalStateException("takes too long");
    }
  }

  private static void document(byte[] input) throws IOException, UnusableException {
    if (KIND.parts()) {
      PartList.write(input, KIND, FILE);
    } else {
      Files.write(FILE, input);
    }
    Intake intake = IntakeReader.read(SourceReader.read(FILE), FORMS);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    JsonFile.write(intake.text(), json);
    ExchangeFile.read("a.json", json.toByteArray());
  }

  /// What was read and written is read again as the same.
  private static void exchange(byte[] input) throws IOException, UnusableException {
    Submission text = ExchangeFile.read("a.json", input);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ExchangeFile.write(text, json);
    if (!ExchangeFile.read("a.json", json.toByteArray()).equals(text)) {
      throw new IllegalStateException("not the same again");
    }
  }

  private static List<Form> forms() {
    try {
      Forms all = Texts.forms();
      List<Form> forms = new ArrayList<>();
      for (String id : all.ids()) {
        forms.add(all.form(id));
      }
      return forms;
    } catch (UnusableException e) {
      throw new IllegalStateException(e);
    }
  }
}
