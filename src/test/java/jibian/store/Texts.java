package jibian.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.Tree;
import jibian.text.UnusableException;

/// Texts to keep, and edits of them.
final class Texts {
  private Texts() {}

  static Submission published(String name) {
    try {
      return ExchangeFile.read(Path.of("src/test/resources/texts", name + ".json"));
    } catch (IOException | UnusableException e) {
      throw new AssertionError(e);
    }
  }

  static Submission chengde() {
    return published("chengde-2023");
  }

  /// The text with another value in a field of a project.
  static Submission with(Submission text, int project, String field, String value) {
    List<Project> projects = new ArrayList<>(text.projects());
    projects.set(project, with(projects.get(project), field, value));
    return text.withProjects(projects);
  }

  static Project with(Project project, String field, String value) {
    Tree.Fields fields = project.fields().with(field, Tree.of(value));
    return new Project(project.id(), fields, project.indicators());
  }

  /// The text without one of its projects.
  static Submission without(Submission text, int project) {
    List<Project> projects = new ArrayList<>(text.projects());
    projects.remove(project);
    return text.withProjects(projects);
  }

  /// The text with one of its projects in another place.
  static Submission moved(Submission text, int from, int to) {
    List<Project> projects = new ArrayList<>(text.projects());
    projects.add(to, projects.remove(from));
    return text.withProjects(projects);
  }

  static List<Id> ids(Submission text) {
    return text.projects().stream().map(Project::id).toList();
  }
}
