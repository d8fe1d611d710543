package jibian.ui.tree;

import module java.base;

import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.stage.StageProgress;
import jibian.stage.StageSummary;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.text.Pinyin;
import jibian.ui.command.Command;
import jibian.ui.findings.FindingsModel;
import jibian.ui.findings.SeverityCounts;
import jibian.ui.rollforward.TasksModel;
import jibian.ui.session.CurrentStage;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.Places;

/// Collects the lines of the tree over one state of a text: only what is open, or what is looked for.
final class TreeLines {
  private final Submission text;
  private final Shown shown;
  private final FindingsModel findings;
  private final TasksModel tasks;
  private final boolean searching;
  private final List<TreeRow> lines = new ArrayList<>();
  private final Map<Id, StageProgress> progress;

  /// What of the tree is shown.
  ///
  /// @param open lines that are open; of levels those that are closed
  /// @param words that a line must have; blank for all
  /// @param onlyProblems whether only parts with errors or warnings are shown
  /// @param years the other years of the unit, the latest first
  /// @param stages those of the year that were begun
  /// @param labels what is said of projects
  record Shown(
      Set<TreeNode> open,
      String words,
      boolean onlyProblems,
      List<Command.Choice> years,
      CurrentStage stages,
      ProjectLabels labels) {}

  TreeLines(Submission text, Shown shown, FindingsModel findings, TasksModel tasks) {
    this.text = text;
    this.shown = shown;
    this.findings = findings;
    this.tasks = tasks;
    this.progress = progress(shown.stages());
    this.searching = !shown.words().isBlank() || shown.onlyProblems();
  }

  List<TreeRow> lines() {
    TreeNode root = TreeNode.of(TreeNode.Kind.TEXT, Places.TEXT);
    String name = DisplayNames.text(text);
    years(one -> one.compareTo(name) > 0);
    add(root, 0, true, name, "", TreeRow.State.NONE, SeverityCounts.NONE);
    if (isOpen(root)) {
      tasks();
      stages();
      group(
          TreeNode.of(TreeNode.Kind.NARRATIVE, Places.NARRATIVE),
          DisplayNames.part(text, true),
          text.narrative().stream().filter(one -> !one.marksPart()).toList());
      text.overall().forEach(table -> project(table, findings.tally(table.id())));
      group(
          TreeNode.of(TreeNode.Kind.PROJECTS, Places.PROJECTS),
          DisplayNames.part(text, false),
          text.projects());
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
    for (Command.Choice year : shown.years()) {
      if (!searching && side.test(year.text())) {
        TreeNode node = new TreeNode(TreeNode.Kind.YEAR, TreeModel.YEARS, year.text());
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

  private void stages() {
    for (StageForm stage : shown.stages().begunProperty().get()) {
      if (!searching) {
        String far =
            shown
                .stages()
                .summary(stage)
                .map(all -> far(all.done(), all.lines().size()))
                .orElse("");
        TreeNode node = TreeNode.of(TreeNode.Kind.STAGE, Places.stage(stage));
        SeverityCounts tally = findings.tally(Optional.of(stage)).withoutUnfilled();
        add(node, 1, false, stage.name(), far, TreeRow.State.NONE, tally);
      }
    }
  }

  private static String far(int done, int all) {
    return Messages.text("tree.stage.count", done, all);
  }

  /// How far each project is in the current stage, else the one that was begun last.
  private static Map<Id, StageProgress> progress(CurrentStage stages) {
    List<StageForm> begun = stages.begunProperty().get();
    return stages
        .stage()
        .or(() -> begun.isEmpty() ? Optional.empty() : Optional.of(begun.getLast()))
        .flatMap(stages::summary)
        .map(StageSummary::all)
        .orElse(List.of())
        .stream()
        .collect(Collectors.toMap(line -> line.project().id(), StageSummary.Line::progress));
  }

  /// Nothing is said of a project that is done.
  private String far(Project project) {
    StageProgress far = progress.get(project.id());
    return far == null || far.done() ? "" : far(far.filled(), far.all());
  }

  /// Whether the current stage still wants something of a project.
  private boolean waits(Project project) {
    StageProgress far = progress.get(project.id());
    return shown.stages().stage().isPresent() && far != null && !far.done();
  }

  private void group(TreeNode node, String name, List<? extends Part> parts) {
    List<SeverityCounts> tallies = parts.stream().map(part -> findings.tally(part.id())).toList();
    SeverityCounts all = tallies.stream().reduce(SeverityCounts.NONE, SeverityCounts::plus);
    int line = lines.size();
    add(node, 1, !parts.isEmpty(), name, "", TreeRow.State.NONE, all);
    if (isOpen(node)) {
      for (int i = 0; i < parts.size(); i++) {
        part(parts.get(i), tallies.get(i));
      }
      if (searching && lines.size() == line + 1) {
        lines.removeLast();
      }
    }
  }

  private void part(Part part, SeverityCounts tally) {
    switch (part) {
      case Project project -> project(project, tally);
      case Section section -> pageView(TreeNode.Kind.SECTION, section, 1 + section.level(), tally);
      case Supplement table -> pageView(TreeNode.Kind.SUPPLEMENT, table, 2, tally);
      case Indicator row -> pageView(TreeNode.Kind.INDICATOR, row, 4, tally);
    }
  }

  private void pageView(TreeNode.Kind kind, Part part, int depth, SeverityCounts tally) {
    String name = DisplayNames.part(part);
    if (found(name, tally)) {
      add(
          TreeNode.of(kind, Address.of(part.id())),
          depth,
          false,
          name,
          "",
          state(part.keys().isEmpty(), tally),
          tally);
    }
  }

  private void project(Project project, SeverityCounts tally) {
    TreeNode node = TreeNode.of(project);
    int line = lines.size();
    ProjectLabels.Label label = shown.labels().of(project);
    String name = label.name();
    boolean self = found(name, tally);
    add(
        node,
        project.isOverall() ? 1 : 2,
        !project.indicators().isEmpty(),
        name,
        far(project),
        waits(project) ? TreeRow.State.NONE : state(label.empty(), tally),
        waits(project) ? tally.withoutUnfilled() : tally);
    if (shown.open().contains(node) || (searching && !shown.words().isBlank())) {
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
    boolean unfolded = searching || !shown.open().contains(node);
    for (Indicator row : unfolded ? rows : List.<Indicator>of()) {
      part(row, findings.tally(row.id()));
    }
    if (searching && lines.size() == line + 1) {
      lines.removeLast();
    }
  }

  private boolean isOpen(TreeNode node) {
    return searching || shown.open().contains(node);
  }

  private boolean found(String name, SeverityCounts tally) {
    return (!shown.onlyProblems() || tally.problems() > 0) && Pinyin.matches(name, shown.words());
  }

  private void add(
      TreeNode node,
      int depth,
      boolean opens,
      String name,
      String count,
      TreeRow.State state,
      SeverityCounts tally) {
    boolean isOpen =
        node.kind() == TreeNode.Kind.LEVEL ? !shown.open().contains(node) : isOpen(node);
    int open =
        switch (node.kind()) {
          case PROJECT, OVERALL, SECTION, INDICATOR, SUPPLEMENT ->
              tasks.count(node.place().owner());
          default -> 0;
        };
    lines.add(new TreeRow(node, depth, opens, opens && isOpen, name, count, state, tally, open));
  }

  private static Map<String, List<Indicator>> levels(Project project) {
    Map<String, List<Indicator>> levels = new LinkedHashMap<>();
    for (Indicator row : project.indicators()) {
      levels.computeIfAbsent(row.text("level1"), _ -> new ArrayList<>()).add(row);
    }
    return levels;
  }

  private TreeRow.State state(boolean empty, SeverityCounts tally) {
    if (empty || !findings.lookedProperty().get()) {
      return empty ? TreeRow.State.EMPTY : TreeRow.State.NONE;
    }
    return tally.problems() + tally.unfilled() > 0 ? TreeRow.State.PROBLEMS : TreeRow.State.DONE;
  }
}
