package jibian.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import jibian.edit.Parts;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.ui.desk.Names;
import jibian.ui.desk.Session;
import jibian.ui.findings.FindingsModel;
import jibian.ui.port.Documents;
import jibian.ui.port.Documents.Format;
import jibian.ui.port.Services;

/// What is to be exported, and how far it is. The choices of the last time are offered again.
public final class ExportModel {
  private final Session session;
  private final FindingsModel findings;
  private final Services services;
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.WHOLE);
  private final Set<Format> formats = EnumSet.noneOf(Format.class);
  private final Set<Integer> chosen = new TreeSet<>();
  private final ObjectProperty<Path> folder = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Asking());
  private final AtomicBoolean cancelled = new AtomicBoolean();

  public ExportModel(Session session, FindingsModel findings, Services services) {
    this.session = session;
    this.findings = findings;
    this.services = services;
    String last = services.settings().get("export.formats").orElse("DOCX,XLSX");
    for (Format format : Format.values()) {
      if (List.of(last.split(",", -1)).contains(format.name())) {
        formats.add(format);
      }
    }
    folder.set(
        Path.of(services.settings().get("export.folder").orElse(System.getProperty("user.home"))));
    Parts.project(session.text(), session.place().owner())
        .ifPresent(project -> chosen.add(session.text().projects().indexOf(project)));
  }

  /// How much of the text.
  public ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  /// Where the files go.
  public ObjectProperty<Path> folderProperty() {
    return folder;
  }

  /// How far it is.
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Whether a kind of document is wanted.
  public boolean wants(Format format) {
    return formats.contains(format);
  }

  /// Says whether a kind of document is wanted.
  public void want(Format format, boolean wanted) {
    if (wanted) {
      formats.add(format);
    } else {
      formats.remove(format);
    }
  }

  /// The projects of the text with their numbers.
  public List<String> projects() {
    return session.text().projects().stream().map(Names::numbered).toList();
  }

  /// Whether a project is chosen, by its place from 0.
  public boolean chosen(int position) {
    return chosen.contains(position);
  }

  /// Chooses a project, or does not.
  public void choose(int position, boolean wanted) {
    if (wanted) {
      chosen.add(position);
    } else {
      chosen.remove(position);
    }
  }

  /// How many errors the part of the text has that is to be exported.
  public int errors() {
    if (scope.get() == Scope.WHOLE) {
      return findings.tally().errors();
    }
    return positions().stream()
        .map(session.text().projects()::get)
        .mapToInt(project -> findings.tally(project.id()).errors())
        .sum();
  }

  /// Whether there is anything to write.
  public boolean ready() {
    return !formats.isEmpty() && (scope.get() == Scope.WHOLE || !chosen.isEmpty());
  }

  /// Begins to write, in the background.
  public void start() {
    Documents.Order order =
        new Documents.Order(
            session.text(),
            session.form(),
            positions(),
            EnumSet.copyOf(formats),
            folder.get(),
            name());
    keep();
    cancelled.set(false);
    state.set(new State.Writing(Messages.text("export.begins")));
    services.background().execute(() -> write(order));
  }

  /// Stops before the next file; nothing is written then.
  public void cancel() {
    cancelled.set(true);
  }

  /// Opens a file or folder with what the system has for it.
  public void open(Path path) {
    services
        .background()
        .execute(
            () -> {
              try {
                services.documents().open(path);
              } catch (IOException e) {
                show(new State.Failed(String.valueOf(e.getMessage())));
              }
            });
  }

  /// What the files will be called, without what follows the dot.
  public String name() {
    Submission text = session.text();
    String title = Messages.text("export.name", Names.text(text));
    List<Project> projects = text.projects();
    return scope.get() == Scope.WHOLE
        ? title
        : positions().size() == 1
            ? Names.numbered(projects.get(positions().getFirst()))
            : title
                + positions().stream()
                    .map(place -> Integer.toString(place + 1))
                    .collect(
                        Collectors.joining(
                            Messages.text("list.comma"), " ", Messages.text("export.projects")));
  }

  private List<Integer> positions() {
    return scope.get() == Scope.WHOLE ? List.of() : List.copyOf(chosen);
  }

  private void keep() {
    services
        .settings()
        .put("export.formats", formats.stream().map(Format::name).collect(Collectors.joining(",")));
    services.settings().put("export.folder", folder.get().toString());
  }

  private void write(Documents.Order order) {
    try {
      Documents.Exported done =
          services.documents().export(order, what -> show(new State.Writing(what)), cancelled::get);
      show(
          done.files().isEmpty()
              ? new State.Asking()
              : new State.Done(done.files(), done.remarks()));
    } catch (IOException e) {
      show(new State.Failed(String.valueOf(e.getMessage())));
    }
  }

  private void show(State next) {
    services.window().execute(() -> state.set(next));
  }

  /// How much of a text.
  public enum Scope {
    WHOLE,
    PROJECTS
  }

  /// How far an export is.
  public sealed interface State {
    /// The clerk is choosing.
    record Asking() implements State {}

    /// Something is being written.
    record Writing(String what) implements State {}

    /// The files are there.
    record Done(List<Path> files, List<String> remarks) implements State {}

    /// Nothing was written.
    ///
    /// @param message what is wrong and what to do
    record Failed(String message) implements State {}
  }
}
