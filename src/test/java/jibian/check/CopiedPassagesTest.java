package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jibian.check.finding.Finding;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Tree;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts copied from an earlier project: which are, from which one that is, and that a reviewer who saw the text before
/// says the same as one who did not.
class CopiedPassagesTest {
  private static final String RULE = "text-from-other-project";

  /// Purposes that have nothing in common.
  private static final List<String> PURPOSES =
      List.of(
          "为十二个乡镇卫生院配备便携式超声设备，培训操作人员，提高基层诊疗水平。",
          "用于城区三条主干道绿化带补植与浇灌，聘请园林公司按季修剪养护。",
          "购买县档案馆馆藏纸质档案数字化扫描著录服务，建立全文检索数据库。");

  private static final String SHORT = "用于公路养护。";

  private static Project project(long id, String name, String purpose, String... goals) {
    Tree.Fields fields = Cases.project(List.of()).projects().getFirst().fields();
    return new Project(
        new Id(id),
        fields
            .with("name", Tree.of(name))
            .with("purpose", Tree.of(purpose))
            .with("goals", Tree.of(List.of(goals))),
        List.of());
  }

  private static Submission text(List<Project> projects) {
    return Cases.project(List.of()).withProjects(projects);
  }

  private static List<Finding> copies(Reviewer reviewer, List<Project> projects) {
    return reviewer.review(text(projects), Cases.form("hebei")).stream()
        .filter(it -> it.rule().id().equals(RULE))
        .toList();
  }

  /// Each finding as the project it is in, its field and the project it names.
  private static List<String> said(Reviewer reviewer, List<Project> projects) {
    return copies(reviewer, projects).stream()
        .map(
            it ->
                it.address().owner().value()
                    + " "
                    + it.address().field()
                    + " "
                    + it.arguments().getFirst())
        .toList();
  }

  private static List<String> said(Project... projects) {
    return said(new Reviewer(), List.of(projects));
  }

  @Test
  void theLaterOfTwoProjectsIsTheCopy() {
    assertThat(said(project(1, "甲", PURPOSES.get(0)), project(2, "乙", PURPOSES.get(0))))
        .containsExactly("2 purpose 甲");
  }

  @Test
  void everyCopyNamesTheFirstProjectThatHasTheText() {
    assertThat(
            said(
                project(1, "甲", PURPOSES.get(1)),
                project(2, "乙", PURPOSES.get(0)),
                project(3, "丙", PURPOSES.get(0)),
                project(4, "丁", PURPOSES.get(0))))
        .containsExactly("3 purpose 乙", "4 purpose 乙");
  }

  @Test
  void goalsAreComparedWithGoalsAndPurposesWithPurposes() {
    Project first = project(1, "甲", PURPOSES.get(0), PURPOSES.get(1), PURPOSES.get(2));
    assertThat(said(first, project(2, "乙", PURPOSES.get(1), PURPOSES.get(0)))).isEmpty();
    assertThat(said(first, project(2, "乙", SHORT, SHORT, PURPOSES.get(2))))
        .containsExactly("2 goals.2 甲");
  }

  @Test
  void goalsOfOneProjectAreNoCopiesOfEachOther() {
    assertThat(said(project(1, "甲", SHORT, PURPOSES.get(0), PURPOSES.get(0)))).isEmpty();
  }

  @Test
  void aShortTextIsNoCopy() {
    assertThat(said(project(1, "甲", SHORT), project(2, "乙", SHORT))).isEmpty();
  }

  /// From four fifths on it is a copy: of the thirty-odd signs a few may be others.
  @ParameterizedTest
  @CsvSource({
    "为十三个乡镇卫生院配备便携式超声设备，培训操作人员，提高基层诊疗水平。, true",
    "为十二个乡镇敬老院配备便携式超声设备，培训操作人员，提高基层诊疗水平。, true",
    "为十二个乡镇卫生院配备便携式超声设备。, false",
    "为县直机关食堂配备便携式检测设备，培训检测人员，提高食品安全水平。, false"
  })
  void fourFifthsOfATextAreEnough(String purpose, boolean copied) {
    assertThat(said(project(1, "甲", PURPOSES.get(0)), project(2, "乙", purpose)).isEmpty())
        .isEqualTo(!copied);
  }

  /// A clerk edits, moves, deletes and puts in projects: what is remembered from the state before misleads nobody.
  @Property(tries = 300)
  void whatIsRememberedChangesNothing(@ForAll("states") List<List<Integer>> states) {
    List<Project> pool = pool();
    Reviewer remembers = new Reviewer();
    for (List<Integer> state : states) {
      List<Project> projects = state.stream().distinct().map(pool::get).toList();
      assertThat(said(remembers, projects)).as(states.toString()).isEqualTo(expected(projects));
    }
  }

  /// Nine projects, three of each purpose.
  private static List<Project> pool() {
    return IntStream.range(0, 9)
        .mapToObj(at -> project(at + 1, "项目" + (char) ('甲' + at), PURPOSES.get(at % 3)))
        .toList();
  }

  /// A purpose is a copy of the first project before it that has the same.
  private static List<String> expected(List<Project> projects) {
    List<String> said = new ArrayList<>();
    for (int at = 0; at < projects.size(); at++) {
      Project project = projects.get(at);
      projects.subList(0, at).stream()
          .filter(earlier -> earlier.text("purpose").equals(project.text("purpose")))
          .findFirst()
          .ifPresent(earlier -> said.add(project.id().value() + " purpose " + earlier.name()));
    }
    return said;
  }

  @Provide
  Arbitrary<List<List<Integer>>> states() {
    return Arbitraries.integers()
        .between(0, 8)
        .list()
        .ofMinSize(0)
        .ofMaxSize(7)
        .list()
        .ofMinSize(2)
        .ofMaxSize(4);
  }

  /// The name of the project that was copied from is the one it has now.
  @Test
  void aSourceThatIsRenamedIsNamedAnew() {
    Reviewer reviewer = new Reviewer();
    Project copy = project(2, "乙", PURPOSES.get(0));
    List<Project> before = List.of(project(1, "甲", PURPOSES.get(0)), copy);
    assertThat(said(reviewer, before)).containsExactly("2 purpose 甲");
    assertThat(said(reviewer, List.of(project(1, "改名", PURPOSES.get(0)), copy)))
        .containsExactly("2 purpose 改名");
    assertThat(said(reviewer, List.of(project(1, "改名", PURPOSES.get(1)), copy))).isEmpty();
    assertThat(said(reviewer, before)).containsExactly("2 purpose 甲");
  }
}
