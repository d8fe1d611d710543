package jibian.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import jibian.edit.CellEdits;
import jibian.form.PartNames;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Section;
import jibian.text.Tree;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.session.EditingSession;
import jibian.ui.session.Places;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The tree and what can be done in it, without a window.
class TreeModelTest {
  private EditingSession session;
  private TreeModel tree;
  private TreeActions actions;

  @BeforeEach
  void open() throws UnusableException {
    Fakes.Memory texts = new Fakes.Memory();
    Workspace workspace = Workspace.of(texts.add(Fakes.text("zunhua-2022")), Fakes.direct(texts));
    session = workspace.session();
    tree = workspace.tree();
    actions = new TreeActions(session, _ -> {});
  }

  private List<String> names() {
    return tree.rowsProperty().get().stream().map(TreeRow::text).toList();
  }

  private TreeRow row(String name) {
    return tree.rowsProperty().get().stream()
        .filter(row -> row.text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> projects() {
    return session.text().projects().stream().map(Project::name).toList();
  }

  private TreeNode node(int project) {
    Id id = session.text().projects().get(project).id();
    return TreeNode.of(TreeNode.Kind.PROJECT, Address.of(id));
  }

  @Test
  void beginsWithThePartsAndTheProjects() {
    assertThat(names()).startsWith("2022 中共遵化市委政法委本级", "第一部分 部门整体绩效目标");
    assertThat(names()).contains("2 见义勇为专项资金").doesNotContain("产出指标");
  }

  /// The place where the tables of the projects stand has a line of its own, with them below.
  @Test
  void thePartOfTheProjectsIsNoLineOfTheNarrative() {
    Section first = session.text().narrative().getFirst();
    Section mark = new Section(new Id(99_999), Tree.Fields.EMPTY.with("part", "第二部分 预算项目绩效目标"));
    assertThat(mark.marksPart()).isTrue();
    session.edit(
        "",
        Places.TEXT,
        text ->
            text.withNarrative(Stream.concat(text.narrative().stream(), Stream.of(mark)).toList()));
    tree.toggle(TreeNode.of(TreeNode.Kind.NARRATIVE, Places.NARRATIVE));
    assertThat(names()).contains(PartNames.part(first));
    assertThat(names()).containsOnlyOnce("第二部分 预算项目绩效目标");
  }

  @Test
  void aProjectOpensToItsLevelsAndRows() {
    tree.toggle(row("2 见义勇为专项资金").node());
    assertThat(names()).contains("产出指标", "效益指标", "满意度指标");
    assertThat(row("产出指标").count())
        .isEqualTo(
            Long.toString(
                session.text().projects().get(1).indicators().stream()
                    .filter(one -> one.text("level1").equals("产出指标"))
                    .count()));
  }

  @Test
  void pinyinFinds() {
    tree.filterProperty().set("jyyw");
    assertThat(names()).contains("2 见义勇为专项资金").doesNotContain("8 政法网五级扩容专项经费");
  }

  @Test
  void theFilterFindsIndicatorsBelowTheirProject() {
    tree.filterProperty().set("稿件自采");
    assertThat(names()).contains("1 安保维稳及社会管理综合治理专项经费", "产出指标", "稿件自采自编率");
  }

  @Test
  void onlyProblemsAreShown() {
    session.edit(
        "清空",
        Places.TEXT,
        text -> {
          var changed = text;
          for (var indicator : text.projects().get(1).indicators()) {
            changed =
                jibian.edit.CellEdits.set(changed, new Address(indicator.id(), "value"), "=1个");
            changed =
                jibian.edit.CellEdits.set(
                    changed, new Address(indicator.id(), "description"), "说明");
          }
          return changed;
        });
    tree.onlyProblemsProperty().set(true);
    assertThat(names()).doesNotContain("2 见义勇为专项资金").contains("3 涉法涉诉信访救助资金");
  }

  @Test
  void statesFollowTheText() {
    assertThat(row("1 安保维稳及社会管理综合治理专项经费").state()).isEqualTo(TreeRow.State.PROBLEMS);
    actions.addProject();
    TreeRow added = row("2 （未命名）");
    assertThat(added.state()).isEqualTo(TreeRow.State.EMPTY);
  }

  @Test
  void nothingIsCalledDoneBeforeItWasLookedAt() throws Exception {
    BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    Fakes.Memory texts = new Fakes.Memory();
    Workspace workspace =
        Workspace.of(texts.add(Fakes.text("zunhua-2022")), Fakes.services(texts, window::add));
    tree = workspace.tree();
    assertThat(row("2 见义勇为专项资金").state()).isEqualTo(TreeRow.State.NONE);
    while (!workspace.findings().lookedProperty().get()) {
      window.take().run();
    }
    assertThat(row("2 见义勇为专项资金").state()).isIn(TreeRow.State.PROBLEMS, TreeRow.State.DONE);
  }

  @Test
  void aNewProjectHasTheRowsTheFormWants() {
    session.go(Places.PROJECTS);
    actions.addProject();
    Project project = session.text().projects().getLast();
    assertThat(project.number()).hasValue(14);
    assertThat(project.indicators())
        .extracting(row -> row.text("level2"))
        .containsExactly("数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "服务对象满意度指标");
    assertThat(session.place()).isEqualTo(new Address(project.id(), "name"));
  }

  @Test
  void draggingReorders() {
    List<String> before = projects();
    actions.move(List.of(node(4)), node(0), true);
    assertThat(projects().getFirst()).isEqualTo(before.get(4));
    actions.move(List.of(node(0), node(1)), node(4), false);
    assertThat(projects().get(3)).isEqualTo(before.get(4));
    assertThat(projects().get(4)).isEqualTo(before.get(0));
    assertThat(session.text().projects().get(4).number()).hasValue(5);
  }

  @Test
  void onlyAlikeIsAccepted() {
    TreeNode section =
        TreeNode.of(TreeNode.Kind.SECTION, Address.of(session.text().narrative().getFirst().id()));
    assertThat(actions.accepts(List.of(node(0)), section)).isFalse();
    assertThat(actions.accepts(List.of(node(0)), node(1))).isTrue();
    assertThat(actions.accepts(List.of(node(0), node(1)), node(1))).isFalse();
  }

  @Test
  void deletingGoesToTheTableOfAll() {
    session.go(Address.of(session.text().projects().get(2).id()));
    actions.delete(List.of(node(2)));
    assertThat(session.text().projects()).hasSize(12);
    assertThat(session.place()).isEqualTo(Places.PROJECTS);
    session.undo();
    assertThat(session.text().projects()).hasSize(13);
    assertThat(session.place().owner()).isEqualTo(session.text().projects().get(2).id());
  }

  @Test
  void copiesStandBehind() {
    actions.duplicate(List.of(node(1)));
    assertThat(projects().get(2)).isEqualTo(projects().get(1));
    assertThat(session.text().projects()).hasSize(14);
  }

  @Test
  void renamesInPlace() {
    actions.rename(node(1), "见义勇为奖励资金");
    assertThat(projects().get(1)).isEqualTo("见义勇为奖励资金");
    assertThat(names()).contains("2 见义勇为奖励资金");
  }

  @Test
  void thePlaceOfTheClerkHasItsLine() {
    Id row = session.text().projects().get(3).indicators().get(1).id();
    session.go(new Address(row, "value"));
    int line = tree.rowOf(session.place());
    assertThat(tree.rowsProperty().get().get(line).text()).startsWith("4 ");
    session.go(Places.NARRATIVE);
    assertThat(names().get(tree.rowOf(session.place()))).startsWith("第一部分");
  }

  /// Nothing is looked through meanwhile: what is seen comes from the edits alone.
  @Test
  void anEditShowsAtOnceWhatTheTreeSaysOfIt() throws UnusableException {
    Fakes.Memory texts = new Fakes.Memory();
    Workspace workspace =
        Workspace.of(texts.add(Fakes.text("zunhua-2022")), Fakes.services(texts, _ -> {}));
    session = workspace.session();
    tree = workspace.tree();
    Project project = session.text().projects().get(1);
    Indicator indicator = project.indicators().getFirst();
    List<TreeRow> before = tree.rowsProperty().get();
    set(new Address(indicator.id(), "value"), "≥7次");
    assertThat(tree.rowsProperty().get()).isEqualTo(before);
    set(new Address(project.id(), "name"), "改名资金");
    assertThat(names()).contains("2 改名资金");
    tree.toggle(node(1));
    set(new Address(indicator.id(), "level3"), "改名指标");
    assertThat(names()).contains("改名指标");
    tree.filterProperty().set("另一指标");
    assertThat(names()).doesNotContain("2 改名资金");
    set(new Address(indicator.id(), "level3"), "另一指标");
    assertThat(names()).contains("2 改名资金", "另一指标");
  }

  private void set(Address cell, String value) {
    session.edit("", cell, text -> CellEdits.set(text, cell, value));
  }

  @Test
  void aProjectIsEmptyFromTheEditOnThatEmptiesIt() {
    Project project = session.text().projects().get(1);
    session.edit(
        "",
        Address.of(project.id()),
        text ->
            text.withProjects(
                text.projects().stream()
                    .map(one -> one.id().equals(project.id()) ? emptied(one) : one)
                    .toList()));
    assertThat(row("2 见义勇为专项资金").state()).isEqualTo(TreeRow.State.EMPTY);
  }

  private static Project emptied(Project project) {
    return project.with("goals", "").withIndicators(List.of());
  }
}
