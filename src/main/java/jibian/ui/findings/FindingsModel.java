package jibian.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import jibian.edit.Parts;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.task.Latest;
import jibian.text.Messages;
import jibian.ui.desk.Names;
import jibian.ui.desk.Session;
import jibian.ui.port.Check;

/// What is wrong in the open text: found anew in the background after every step, listed, jumped to, mended.
public final class FindingsModel {
  private static final Comparator<Finding> WORST = Comparator.comparing(Finding::severity);

  private final Session session;
  private final Check check;
  private final Executor worker;
  private final Executor window;
  private final ReadOnlyObjectWrapper<List<Finding>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Finding>> shown = new ReadOnlyObjectWrapper<>(List.of());
  private final BooleanProperty here = new SimpleBooleanProperty();
  private final Set<Finding.Severity> hidden = EnumSet.noneOf(Finding.Severity.class);
  private Map<Address, List<Finding>> byCell = Map.of();
  private Map<Id, Tally> byOwner = Map.of();
  private Map<Address, Finding.Severity> worst = Map.of();
  private Set<Id> projects = Set.of();

  /// @param worker where the text is looked through
  /// @param window where results are shown
  public FindingsModel(Session session, Check check, Executor worker, Executor window) {
    this.session = session;
    this.check = check;
    this.worker = worker;
    this.window = window;
    Latest<Submission, Result> checking =
        new Latest<>(
            worker,
            text -> Result.of(text, check.findings(text, session.form())),
            window,
            this::take,
            fault ->
                Thread.currentThread()
                    .getUncaughtExceptionHandler()
                    .uncaughtException(Thread.currentThread(), fault));
    session.textProperty().subscribe(checking::submit);
    session.placeProperty().subscribe(_ -> follow());
    here.subscribe(_ -> filter());
  }

  /// All findings in reading order.
  public ReadOnlyObjectProperty<List<Finding>> allProperty() {
    return all.getReadOnlyProperty();
  }

  /// Those that pass the filter.
  public ReadOnlyObjectProperty<List<Finding>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Whether only the project at hand is listed.
  public BooleanProperty hereProperty() {
    return here;
  }

  /// Lists findings of a severity, or does not.
  public void show(Finding.Severity severity, boolean wanted) {
    if (wanted ? hidden.remove(severity) : hidden.add(severity)) {
      filter();
    }
  }

  /// What is wrong with a cell, the worst first. Findings of a whole row or project stand on the cell it is known by.
  public List<Finding> of(Address cell) {
    return byCell.getOrDefault(cell, List.of());
  }

  /// How bad it is at each cell where something is wrong.
  public Map<Address, Finding.Severity> worst() {
    return worst;
  }

  /// How many findings a part has, those of its indicators included.
  public Tally tally(Id owner) {
    return byOwner.getOrDefault(owner, Tally.NONE);
  }

  /// How many findings the text has.
  public Tally tally() {
    return Tally.of(all.get());
  }

  /// The finding after or before the place the clerk is at, around the end.
  ///
  /// @param step 1 or -1
  public Optional<Finding> next(int step) {
    List<Finding> list = shown.get();
    if (list.isEmpty()) {
      return Optional.empty();
    }
    int at = -1;
    for (int place = 0; place < list.size() && at < 0; place++) {
      at = stands(list.get(place), session.place()) ? place : -1;
    }
    int next = at < 0 ? nearest(list, step) : Math.floorMod(at + step, list.size());
    return Optional.of(list.get(next));
  }

  /// Leads the clerk to a finding.
  public void go(Finding finding) {
    session.go(home(finding.where()));
  }

  /// Mends one finding.
  public void fix(Finding finding) {
    session.settle();
    session.edit(
        Messages.text("edit.fix", finding.fixLabel()),
        finding.where(),
        text -> finding.fix().map(fix -> fix.apply(text)).orElse(text));
  }

  /// How many findings can be mended without a look at each.
  public int fixable() {
    return (int) all.get().stream().filter(Finding::safe).count();
  }

  /// Mends in the background all that can be mended safely, as one step.
  public void fixAll() {
    session.settle();
    Submission text = session.text();
    worker.execute(
        () -> {
          Check.Mended mended = check.mend(text, session.form());
          window.execute(() -> takeMended(text, mended));
        });
  }

  /// What was mended counts only if nothing else was done meanwhile.
  private void takeMended(Submission before, Check.Mended mended) {
    if (session.text().equals(before)) {
      String label = Messages.text("edit.fix.all", Integer.toString(mended.count()));
      session.edit(label, session.place(), _ -> mended.text());
      session.tell(Messages.text("finding.fixed", Integer.toString(mended.count())));
    }
  }

  /// Where a finding is, for the list.
  public String path(Finding finding) {
    return Names.path(session.text(), session.form(), session.variant(), finding.where());
  }

  private int nearest(List<Finding> list, int step) {
    Id owner = session.place().owner();
    Id project = Parts.project(session.text(), owner).map(Project::id).orElse(owner);
    for (int place = 0; place < list.size(); place++) {
      Id at = list.get(place).where().owner();
      if (at.equals(owner)
          || Parts.project(session.text(), at).map(Project::id).orElse(at).equals(project)) {
        return place;
      }
    }
    return step > 0 ? 0 : list.size() - 1;
  }

  private void take(Result result) {
    byCell = result.byCell();
    byOwner = result.byOwner();
    worst = result.worst();
    projects = result.projects();
    all.set(result.all());
    filter();
  }

  private void follow() {
    if (here.get()) {
      filter();
    }
  }

  private void filter() {
    Optional<Project> project = Parts.project(session.text(), session.place().owner());
    shown.set(
        all.get().stream()
            .filter(finding -> !hidden.contains(finding.severity()))
            .filter(finding -> !here.get() || isIn(project, finding))
            .toList());
  }

  private static boolean isIn(Optional<Project> project, Finding finding) {
    Id owner = finding.where().owner();
    return project
        .map(
            one ->
                one.id().equals(owner)
                    || one.indicators().stream().anyMatch(row -> row.id().equals(owner)))
        .orElse(finding.where().owner().equals(Address.TEXT));
  }

  private boolean stands(Finding finding, Address place) {
    return home(finding.where()).equals(place);
  }

  /// The cell a finding is shown at: a whole row shows it at its name.
  private Address home(Address where) {
    return home(projects, where);
  }

  /// To look for the part of each finding would be quadratic.
  private static Address home(Set<Id> projects, Address where) {
    return !where.field().isEmpty() || where.owner().equals(Address.TEXT)
        ? where
        : where.field(projects.contains(where.owner()) ? "name" : "level3");
  }

  /// How many findings there are of each severity.
  public record Tally(int errors, int warnings, int hints) {
    /// No findings.
    public static final Tally NONE = new Tally(0, 0, 0);

    static Tally of(List<Finding> findings) {
      return new Tally(
          count(findings, Finding.Severity.ERROR),
          count(findings, Finding.Severity.WARNING),
          count(findings, Finding.Severity.HINT));
    }

    private static int count(List<Finding> findings, Finding.Severity severity) {
      int count = 0;
      for (Finding finding : findings) {
        count += finding.severity() == severity ? 1 : 0;
      }
      return count;
    }

    /// Both together.
    public Tally plus(Tally other) {
      return new Tally(errors + other.errors, warnings + other.warnings, hints + other.hints);
    }

    /// Errors and warnings together.
    public int problems() {
      return errors + warnings;
    }
  }

  private record Result(
      List<Finding> all,
      Map<Address, List<Finding>> byCell,
      Map<Id, Tally> byOwner,
      Map<Address, Finding.Severity> worst,
      Set<Id> projects) {

    static Result of(Submission text, List<Finding> all) {
      Set<Id> projects =
          text.projects().stream().map(Project::id).collect(Collectors.toUnmodifiableSet());
      Map<Address, List<Finding>> cells = new HashMap<>();
      Map<Id, List<Finding>> owners = new HashMap<>();
      for (Finding finding : all) {
        Address cell = home(projects, finding.where());
        cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(finding);
        owners.computeIfAbsent(finding.where().owner(), _ -> new ArrayList<>()).add(finding);
      }
      Map<Address, Finding.Severity> worst = HashMap.newHashMap(cells.size());
      cells.forEach(
          (cell, list) -> {
            list.sort(WORST);
            worst.put(cell, list.getFirst().severity());
          });
      return new Result(List.copyOf(all), cells, tallies(text, owners), worst, projects);
    }

    private static Map<Id, Tally> tallies(Submission text, Map<Id, List<Finding>> owners) {
      Map<Id, Tally> tallies = new HashMap<>();
      owners.forEach((id, list) -> tallies.put(id, Tally.of(list)));
      for (Project project : text.projects()) {
        Tally whole = tallies.getOrDefault(project.id(), Tally.NONE);
        for (var row : project.indicators()) {
          whole = whole.plus(tallies.getOrDefault(row.id(), Tally.NONE));
        }
        tallies.put(project.id(), whole);
      }
      return tallies;
    }
  }
}
