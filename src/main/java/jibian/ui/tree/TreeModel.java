package jibian.ui.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.text.Pinyin;
import jibian.ui.command.Command;
import jibian.ui.findings.FindingsModel;
import jibian.ui.findings.SeverityCounts;
import jibian.ui.rollforward.TasksModel;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.session.Places;

/// The text as a tree, flattened to the lines in sight: only what is open, or what the filter finds.
public final class TreeModel {
  /// Where the texts of other years are: nowhere in this one.
  private static final Address YEARS = Address.ofText("years");

  private final EditingSession session;
  private final FindingsModel findings;
  private final TasksModel tasks;
  private final ReadOnlyObjectWrapper<List<TreeRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final StringProperty filter = new SimpleStringProperty("");
  private final BooleanProperty onlyProblems = new SimpleBooleanProperty();
  private final Set<TreeNode> open = new HashSet<>();

  private List<Command.Choice> years = List.of();

  /// The project that was opened because the clerk was led there.
  private Optional<TreeNode> opened = Optional.empty();

  public TreeModel(EditingSession session, FindingsModel findings, TasksModel tasks) {
    this.session = session;
    this.findings = findings;
    this.tasks = tasks;
    open.add(TreeNode.of(TreeNode.Kind.TEXT, Places.TEXT));
    open.add(TreeNode.of(TreeNode.Kind.PROJECTS, Places.PROJECTS));
    session.textProperty().subscribe(_ -> refresh());
    findings.allProperty().subscribe(_ -> refresh());
    findings.lookedProperty().subscribe(_ -> refresh());
    tasks.openProperty().subscribe((_, _) -> refresh());
    filter.subscribe(_ -> refresh());
    onlyProblems.subscribe(_ -> refresh());
  }

  /// The lines in sight.
  public ReadOnlyObjectProperty<List<TreeRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// Words, or the first letters of their pinyin, that a line must have; empty for all lines.
  public StringProperty filterProperty() {
    return filter;
  }

  /// Whether only parts with errors or warnings are shown.
  public BooleanProperty onlyProblemsProperty() {
    return onlyProblems;
  }

  /// Says which other years of the unit there are, the latest first; what they are called begins with the year.
  public void years(List<Command.Choice> others) {
    years = List.copyOf(others);
    refresh();
  }

  /// Opens the text of another year.
  void open(TreeNode year) {
    years.stream()
        .filter(one -> one.text().equals(year.level()))
        .findFirst()
        .ifPresent(one -> one.action().run());
  }

  public void toggle(TreeNode node) {
    opened = opened.filter(one -> !one.equals(node));
    if (!open.remove(node)) {
      open.add(node);
    }
    refresh();
  }

  /// Opens or closes a line, or leaves it as it is.
  public void open(TreeNode node, boolean wanted) {
    if (wanted ? open.add(node) : open.remove(node)) {
      refresh();
    }
  }

  /// Opens the project the clerk is led to, and closes the one that was opened for that before.
  public void openHere() {
    Optional<TreeNode> here =
        PartLookup.project(session.text(), session.place().owner())
            .map(one -> TreeNode.of(TreeNode.Kind.PROJECT, Address.of(one.id())));
    if (here.isEmpty() || here.equals(opened) || open.contains(here.get())) {
      return;
    }
    opened.ifPresent(open::remove);
    opened = here;
    open(here.get(), true);
  }

  /// The line that shows the place the clerk is at, or the one it is hidden below; -1 for none.
  public int rowOf(Address place) {
    Id owner = place.owner();
    int row = indexOf(owner, place);
    if (row >= 0) {
      return row;
    }
    return switch (PartLookup.find(session.text(), owner).orElse(null)) {
      case Section _ -> indexOf(Address.TEXT, Places.NARRATIVE);
      case Supplement _ -> indexOf(Address.TEXT, Places.SUPPLEMENTS);
      case Project _ -> indexOf(Address.TEXT, Places.PROJECTS);
      case Indicator below -> rowOf(project(below));
      case null -> -1;
    };
  }

  private Address project(Indicator row) {
    return Address.of(PartLookup.project(session.text(), row.id()).orElseThrow().id());
  }

  private int indexOf(Id owner, Address place) {
    List<TreeRow> lines = rows.get();
    for (int row = 0; row < lines.size(); row++) {
      TreeNode node = lines.get(row).node();
      boolean text = owner.equals(Address.TEXT);
      boolean same =
          text ? node.place().equals(textPlace(place)) : node.place().owner().equals(owner);
      if (same && node.kind() != TreeNode.Kind.LEVEL) {
        return row;
      }
    }
    return -1;
  }

  private static Address textPlace(Address place) {
    return List.of(Places.TASKS, Places.NARRATIVE, Places.PROJECTS, Places.SUPPLEMENTS)
            .contains(place)
        ? place
        : Places.TEXT;
  }

  private void refresh() {
    rows.set(new Lines(session.text()).lines());
  }

  /// Collects the lines of one state.
  private final class Lines {
    private final Submission text;
    private final boolean searching;
    private final List<TreeRow> lines = new ArrayList<>();

    Lines(Submission text) {
      this.text = text;
      this.searching = !filter.get().isBlank() || onlyProblems.get();
    }

    List<TreeRow> lines() {
      TreeNode root = TreeNode.of(TreeNode.Kind.TEXT, Places.TEXT);
      String name = DisplayNames.text(text);
      years(one -> one.compareTo(name) > 0);
      add(root, 0, true, name, "", TreeRow.State.NONE, SeverityCounts.NONE);
      if (isOpen(root)) {
        tasks();
        group(
            TreeNode.of(TreeNode.Kind.NARRATIVE, Places.NARRATIVE),
            partName(true),
            text.narrative());
        group(
            TreeNode.of(TreeNode.Kind.PROJECTS, Places.PROJECTS), partName(false), text.projects());
        if (!text.supplements().isEmpty()) {
          group(
              TreeNode.of(TreeNode.Kind.SUPPLEMENTS, Places.SUPPLEMENTS),
              Messages.text("tree.supplements"),
              text.supplements());
        }
      }
      years(one -> one.compareTo(name) <= 0);
      return List.copyOf(lines);
    }

    /// The other years of the unit stand above and below this one.
    private void years(Predicate<String> side) {
      for (Command.Choice year : years) {
        if (!searching && side.test(year.text())) {
          TreeNode node = new TreeNode(TreeNode.Kind.YEAR, YEARS, year.text());
          add(node, 0, false, year.text(), "", TreeRow.State.NONE, SeverityCounts.NONE);
        }
      }
    }

    private void tasks() {
      int open = tasks.openProperty().get().size();
      if (open > 0 && !searching) {
        TreeNode node = TreeNode.of(TreeNode.Kind.TASKS, Places.TASKS);
        String name = Messages.text("task.title");
        lines.add(
            new TreeRow(
                node, 1, false, false, name, "", TreeRow.State.NONE, SeverityCounts.NONE, open));
      }
    }

    private void group(TreeNode node, String name, List<? extends Part> parts) {
      SeverityCounts tally =
          parts.stream()
              .map(part -> findings.tally(part.id()))
              .reduce(SeverityCounts.NONE, SeverityCounts::plus);
      int line = lines.size();
      add(node, 1, !parts.isEmpty(), name, "", TreeRow.State.NONE, tally);
      if (isOpen(node)) {
        parts.forEach(this::part);
        if (searching && lines.size() == line + 1) {
          lines.removeLast();
        }
      }
    }

    private void part(Part part) {
      switch (part) {
        case Project project -> project(project);
        case Section section -> pageView(TreeNode.Kind.SECTION, section, 1 + section.level());
        case Supplement table -> pageView(TreeNode.Kind.SUPPLEMENT, table, 2);
        case Indicator _ -> {}
      }
    }

    private void pageView(TreeNode.Kind kind, Part part, int depth) {
      SeverityCounts tally = findings.tally(part.id());
      if (found(DisplayNames.part(part), tally)) {
        add(
            TreeNode.of(kind, Address.of(part.id())),
            depth,
            false,
            DisplayNames.part(part),
            "",
            state(part.keys().isEmpty(), tally),
            tally);
      }
    }

    private void project(Project project) {
      TreeNode node = TreeNode.of(TreeNode.Kind.PROJECT, Address.of(project.id()));
      SeverityCounts tally = findings.tally(project.id());
      int line = lines.size();
      boolean self = found(DisplayNames.numbered(project), tally);
      add(
          node,
          2,
          !project.indicators().isEmpty(),
          DisplayNames.numbered(project),
          "",
          state(empty(project), tally),
          tally);
      if (open.contains(node) || (searching && !filter.get().isBlank())) {
        levels(project).forEach((level, rows) -> level(project, level, rows));
      }
      if (!self && lines.size() == line + 1) {
        lines.removeLast();
      }
    }

    private void level(Project project, String level, List<Indicator> rows) {
      TreeNode node = new TreeNode(TreeNode.Kind.LEVEL, Address.of(project.id()), level);
      int line = lines.size();
      add(
          node,
          3,
          true,
          level.isBlank() ? Messages.text("tree.level.none") : Excerpt.label(level),
          Integer.toString(rows.size()),
          TreeRow.State.NONE,
          SeverityCounts.NONE);
      boolean shown = searching || !open.contains(node);
      for (Indicator row : shown ? rows : List.<Indicator>of()) {
        pageView(TreeNode.Kind.INDICATOR, row, 4);
      }
      if (searching && lines.size() == line + 1) {
        lines.removeLast();
      }
    }

    private boolean isOpen(TreeNode node) {
      return searching || open.contains(node);
    }

    private boolean found(String name, SeverityCounts tally) {
      return (!onlyProblems.get() || tally.problems() > 0) && Pinyin.matches(name, filter.get());
    }

    private void add(
        TreeNode node,
        int depth,
        boolean opens,
        String name,
        String count,
        TreeRow.State state,
        SeverityCounts tally) {
      boolean isOpen = node.kind() == TreeNode.Kind.LEVEL ? !open.contains(node) : isOpen(node);
      int open =
          switch (node.kind()) {
            case PROJECT, SECTION, INDICATOR, SUPPLEMENT -> tasks.count(node.place().owner());
            default -> 0;
          };
      lines.add(new TreeRow(node, depth, opens, opens && isOpen, name, count, state, tally, open));
    }

    private String partName(boolean narrative) {
      Collection<Section> marks =
          text.narrative().stream().filter(one -> one.marksPart() != narrative).toList();
      return marks.stream()
          .map(Section::part)
          .filter(part -> !part.isEmpty())
          .findFirst()
          .orElseGet(() -> Messages.text(narrative ? "tree.narrative" : "tree.projects"));
    }
  }

  private static Map<String, List<Indicator>> levels(Project project) {
    Map<String, List<Indicator>> levels = new LinkedHashMap<>();
    for (Indicator row : project.indicators()) {
      levels.computeIfAbsent(row.text("level1"), _ -> new ArrayList<>()).add(row);
    }
    return levels;
  }

  private static boolean empty(Project project) {
    return project.goals().isEmpty()
        && project.indicators().stream().allMatch(row -> row.text("value").isBlank());
  }

  private TreeRow.State state(boolean empty, SeverityCounts tally) {
    if (empty || !findings.lookedProperty().get()) {
      return empty ? TreeRow.State.EMPTY : TreeRow.State.NONE;
    }
    return tally.problems() + tally.unfilled() > 0 ? TreeRow.State.PROBLEMS : TreeRow.State.DONE;
  }
}
