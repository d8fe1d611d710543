package jibian.ui.session;

import java.io.IOException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.library.IndicatorLibrary;
import jibian.library.Ranking;
import jibian.model.Project;
import jibian.task.Background;
import jibian.task.Job;
import jibian.text.Tree;
import jibian.ui.port.IndicatorSource;

/// The indicator library while a text is open: read in the background, ordered for one project at a time. For the
/// window's thread.
public final class LibraryCache {
  private final IndicatorSource source;
  private final Background background;
  private final ReadOnlyObjectWrapper<IndicatorLibrary> library =
      new ReadOnlyObjectWrapper<>(IndicatorLibrary.EMPTY);
  private final ReadOnlyObjectWrapper<String> fault = new ReadOnlyObjectWrapper<>("");
  private Tree.Fields project = Tree.Fields.EMPTY;
  private Ranking ranking;

  public LibraryCache(IndicatorSource source, Background background) {
    this.source = source;
    this.background = background;
  }

  public void refresh() {
    Job.of(source::library)
        .onSuccess(
            read -> {
              fault.set("");
              ranking = null;
              library.set(read);
            })
        .onError(IOException.class, e -> fault.set(String.valueOf(e.getMessage())))
        .run(background);
  }

  /// What there is; nothing as long as it is read.
  public ReadOnlyObjectProperty<IndicatorLibrary> libraryProperty() {
    return library.getReadOnlyProperty();
  }

  /// Why it could not be read; empty where it could.
  public ReadOnlyObjectProperty<String> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /// The entries as they suit a project. An edit of its indicators leaves the order as it is.
  public Ranking ranking(Project now, String year) {
    if (ranking == null || !project.equals(now.fields())) {
      project = now.fields();
      ranking = library.get().rank(now, year);
    }
    return ranking;
  }
}
