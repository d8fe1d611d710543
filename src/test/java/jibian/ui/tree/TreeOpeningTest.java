package jibian.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.command.Command;
import jibian.ui.session.EditingSession;
import jibian.ui.session.Places;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Which lines of the tree are open, where the clerk's place is among them, and what their tips say.
class TreeOpeningTest {
  private EditingSession session;
  private TreeModel tree;

  private void open(Submission text) throws UnusableException {
    Fakes.Memory texts = new Fakes.Memory();
    Workspace workspace = Workspace.of(texts.add(text), Fakes.reviewed(Fakes.direct(texts)));
    session = workspace.session();
    tree = workspace.tree();
  }

  @BeforeEach
  void open() throws UnusableException {
    open(Fakes.text("zunhua-2022"));
  }

  private static Submission staged() throws UnusableException, IOException {
    return ExchangeFile.read(Path.of("src/test/resources/stages/hebei.json"));
  }

  private Project project(int at) {
    return session.text().projects().get(at);
  }

  private boolean isOpen(int project) {
    Project of = project(project);
    return tree.rowsProperty().get().stream()
        .anyMatch(
            row ->
                row.node().kind() == TreeNode.Kind.LEVEL
                    && row.node().place().owner().equals(of.id()));
  }

  private void leadTo(int project) {
    session.go(Address.of(project(project).id()));
    tree.openHere();
  }

  private TreeNode node(int project) {
    return TreeNode.of(project(project));
  }

  @Test
  void theProjectOneIsLedToOpensAndTheOneBeforeCloses() {
    leadTo(1);
    assertThat(isOpen(1)).isTrue();
    leadTo(1);
    assertThat(isOpen(1)).isTrue();
    leadTo(3);
    assertThat(isOpen(3)).isTrue();
    assertThat(isOpen(1)).isFalse();
    session.go(Places.TEXT);
    tree.openHere();
    assertThat(isOpen(3)).as("the text itself is no project").isTrue();
  }

  @Test
  void whatWasOpenedByHandStaysOpen() {
    tree.open(node(1), true);
    leadTo(1);
    leadTo(2);
    assertThat(isOpen(1)).isTrue();
    assertThat(isOpen(2)).isTrue();
    tree.toggle(node(2));
    assertThat(isOpen(2)).isFalse();
    tree.toggle(node(2));
    leadTo(3);
    assertThat(isOpen(2)).as("opened again by hand").isTrue();
  }

  @Test
  void openingWhatIsOpenAndClosingWhatIsClosedChangesNothing() {
    tree.open(node(1), true);
    List<TreeRow> rows = tree.rowsProperty().get();
    tree.open(node(1), true);
    tree.open(node(2), false);
    assertThat(tree.rowsProperty().get()).isSameAs(rows);
    tree.open(node(1), false);
    assertThat(isOpen(1)).isFalse();
  }

  @Test
  void otherYearsStandInTheTreeAndOpenTheirText() {
    List<String> opened = new ArrayList<>();
    tree.years(
        List.of(
            new Command.Choice("2023 中共遵化市委政法委本级", () -> opened.add("2023")),
            new Command.Choice("2021 中共遵化市委政法委本级", () -> opened.add("2021"))));
    List<TreeRow> years =
        tree.rowsProperty().get().stream()
            .filter(row -> row.node().kind() == TreeNode.Kind.YEAR)
            .toList();
    assertThat(years)
        .extracting(TreeRow::text)
        .containsExactly("2023 中共遵化市委政法委本级", "2021 中共遵化市委政法委本级");
    assertThat(tree.rowsProperty().get().getFirst()).isEqualTo(years.getFirst());
    assertThat(tree.rowsProperty().get().getLast()).isEqualTo(years.getLast());
    tree.open(years.getLast().node());
    assertThat(opened).containsExactly("2021");
    tree.years(List.of());
    tree.open(years.getLast().node());
    assertThat(opened).containsExactly("2021");
  }

  private TreeRow lineOf(Address place) {
    return tree.rowsProperty().get().get(tree.rowOf(place));
  }

  @Test
  void whatIsHiddenHasTheLineItIsHiddenBelow() {
    Address row = new Address(project(3).indicators().getFirst().id(), "value");
    assertThat(lineOf(row).node()).isEqualTo(node(3));
    tree.toggle(TreeNode.of(TreeNode.Kind.PROJECTS, Places.PROJECTS));
    assertThat(lineOf(row).node().kind()).isEqualTo(TreeNode.Kind.PROJECTS);
    assertThat(lineOf(Address.of(project(3).id())).node().kind()).isEqualTo(TreeNode.Kind.PROJECTS);
    Address section = Address.of(session.text().narrative().getFirst().id());
    assertThat(lineOf(section).node().kind()).isEqualTo(TreeNode.Kind.NARRATIVE);
    assertThat(lineOf(new Address(Address.TEXT, "cover.title")).node().kind())
        .isEqualTo(TreeNode.Kind.TEXT);
    assertThat(tree.rowOf(Address.of(new Id(987_654_321)))).isEqualTo(-1);
  }

  @Test
  void beforeAStageIsBegunTheBadgeSaysAll() {
    assertThat(tree.tips(node(0))).isFalse();
  }

  @Test
  void inAStageTheTipSaysWhatWasFoundInEach() throws UnusableException, IOException {
    open(staged());
    assertThat(tree.tips(node(0))).isTrue();
    assertThat(tree.tips(TreeNode.of(TreeNode.Kind.TEXT, Places.TEXT))).isFalse();
    assertThat(tree.tips(new TreeNode(TreeNode.Kind.LEVEL, Address.of(project(0).id()), "产出指标")))
        .isFalse();
    List<String> before = tree.tip(node(0)).lines().toList();
    assertThat(before).hasSize(1 + session.stages().begunProperty().get().size());
    assertThat(before.getFirst()).startsWith("目标：");
    Address actual = new Address(project(0).indicators().getFirst().id(), "evaluation.actual");
    session.edit("清空", actual, text -> CellEdits.set(text, actual, ""));
    session.settle();
    String evaluation =
        tree.tip(node(0)).lines().filter(it -> it.startsWith("自评：")).findFirst().orElseThrow();
    assertThat(evaluation).containsAnyOf("待填", "错误");
    assertThat(before).doesNotContain(evaluation);
    assertThat(tree.tip(node(0)).lines().findFirst()).hasValue(before.getFirst());
  }

  @Test
  void aPlaceOfAStageHasTheLineOfTheStage() throws UnusableException, IOException {
    open(staged());
    assertThat(lineOf(new Address(Address.TEXT, "stages.evaluation.summary")).node().kind())
        .isEqualTo(TreeNode.Kind.STAGE);
  }
}
