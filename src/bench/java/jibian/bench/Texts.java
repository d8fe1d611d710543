package jibian.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.office.exchange.FormFiles;
import jibian.text.Tree;
import jibian.text.UnusableException;

/// The text that all benchmarks write: the seven projects of a published one, again and again.
final class Texts {
  private static final Path TEXT = Path.of("src/test/resources/texts/chengde-2023.json");

  private Texts() {}

  /// A text of a number of projects.
  static Submission of(int projects) throws IOException {
    try {
      Submission text = ExchangeFile.read(TEXT);
      List<Project> cycled = new ArrayList<>();
      for (int i = 0; i < projects; i++) {
        cycled.add(numbered(text.projects().get(i % text.projects().size()), i + 1));
      }
      return text.withProjects(cycled);
    } catch (UnusableException e) {
      throw new IOException(e);
    }
  }

  /// A text of a number of projects with a number of indicators each.
  static Submission of(int projects, int rows) throws IOException {
    Submission cycled = of(projects);
    List<Project> filled = new ArrayList<>();
    long id = 10_000_000;
    for (Project project : cycled.projects()) {
      List<Indicator> indicators = new ArrayList<>();
      for (int i = 0; i < rows; i++) {
        Indicator row = project.indicators().get(i % project.indicators().size());
        indicators.add(new Indicator(new Id(id++), row.fields()));
      }
      filled.add(new Project(project.id(), project.fields(), indicators));
    }
    return cycled.withProjects(filled);
  }

  /// The same text with one project in its middle changed.
  static Submission changed(Submission text, int change) {
    List<Project> projects = new ArrayList<>(text.projects());
    int middle = projects.size() / 2;
    Project project = projects.get(middle);
    Tree.Fields fields = project.fields().with("purpose", Tree.of("用途第" + change + "稿"));
    projects.set(middle, new Project(project.id(), fields, project.indicators()));
    return text.withProjects(projects);
  }

  static Form form(Submission text) throws IOException {
    try {
      return new Forms(FormFiles.shipped().found()).form(text.form());
    } catch (UnusableException e) {
      throw new IOException(e);
    }
  }

  /// Threads for the pieces, beside the one that writes.
  static ExecutorService threads() {
    int beside = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    return Executors.newFixedThreadPool(beside, Thread.ofPlatform().daemon().factory());
  }

  /// The finished parts of an office file.
  static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static Project numbered(Project project, int number) {
    return new Project(
        new Id(1_000_000L + number),
        project.fields().with("number", Tree.of(number)),
        project.indicators());
  }
}
