package jibian.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.testing.Texts;
import jibian.text.Tree;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {
  private final Submission chengde = Texts.submission("chengde-2023");

  static List<String> names() {
    return Texts.NAMES;
  }

  static ComparedText side(Submission text) {
    try {
      return new ComparedText(text.year(), text, Texts.forms().form(text.form()));
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  static Comparison compare(Submission before, Submission after) {
    return Comparison.of(side(before), side(after));
  }

  /// All differences, a line each: part, row, field, what became of it, both texts.
  static List<String> lines(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    comparison.changed().forEach(part -> lines(part, part.name(), lines));
    return lines;
  }

  private static void lines(PartChange part, String name, List<String> lines) {
    switch (part.change()) {
      case ADDED, REMOVED -> lines.add(name + " " + part.change());
      default -> {
        if (part.moved()) {
          lines.add(name + " MOVED");
        }
        part.changedFields()
            .forEach(
                it ->
                    lines.add(
                        name
                            + " / "
                            + it.name()
                            + " "
                            + it.change()
                            + " "
                            + it.before()
                            + " → "
                            + it.after()));
        part.rows().stream()
            .filter(row -> row.change() != Change.EQUAL)
            .forEach(row -> lines(row, name + " / " + row.name(), lines));
      }
    }
  }

  private static Submission projects(Submission text, UnaryOperator<List<Project>> change) {
    return text.withProjects(change.apply(new ArrayList<>(text.projects())));
  }

  private static Submission project(Submission text, int at, UnaryOperator<Project> change) {
    return projects(
        text,
        list -> {
          list.set(at, change.apply(list.get(at)));
          return list;
        });
  }

  private static Project rows(Project project, UnaryOperator<List<Indicator>> change) {
    return project.withIndicators(change.apply(new ArrayList<>(project.indicators())));
  }

  private static <T> List<T> moved(List<T> list, int from, int to) {
    list.add(to, list.remove(from));
    return list;
  }

  @ParameterizedTest
  @MethodSource("names")
  void aTextDoesNotDifferFromItself(String name) {
    Submission text = Texts.submission(name);
    assertThat(compare(text, text).isEmpty()).isTrue();
    assertThat(compare(text, text).summary().counts()).contains("新增 0", "修改 0");
  }

  @Test
  void aChangedAmountIsNamedAsTheFormNamesItWithItsDifference() {
    Submission after = project(chengde, 1, one -> one.with("budget", "20.00"));
    String old = chengde.projects().get(1).text("budget");
    Comparison comparison = compare(chengde, after);
    PartChange part = comparison.changed().findFirst().orElseThrow();
    assertThat(lines(comparison))
        .containsExactly(part.name() + " / 预算数 CHANGED " + old + " → 20.00");
    FieldChange field = part.changedFields().findFirst().orElseThrow();
    assertThat(field.difference()).startsWith("+").endsWith("%）");
    assertThat(part.place(field).orElseThrow().owner()).isEqualTo(after.projects().get(1).id());
    assertThat(comparison.summary().sums()).contains("→", "+");
  }

  @Test
  void differencesOfAmounts() {
    assertThat(amount("55.00", "58.00")).isEqualTo("+3.00（+5.5%）");
    assertThat(amount("1,000.00", "900.00")).isEqualTo("-100.00（-10.0%）");
    assertThat(amount("0.00", "5.00")).isEqualTo("+5.00");
    assertThat(amount("5", "5.00")).isEmpty();
    assertThat(amount("约5", "6.00")).isEmpty();
  }

  private static String amount(String before, String after) {
    return new FieldChange("预算数", "budget", "budget", before, after, false, true).difference();
  }

  @Test
  void aProjectThatMovedIsNotChanged() {
    Comparison comparison = compare(chengde, projects(chengde, list -> moved(list, 0, 3)));
    assertThat(lines(comparison))
        .singleElement()
        .asString()
        .endsWith(" MOVED")
        .contains(chengde.projects().getFirst().name());
    assertThat(comparison.changed().findFirst().orElseThrow().change()).isEqualTo(Change.MOVED);
  }

  @Test
  void aRenamedProjectIsKnownByItsCode() {
    Submission after = project(chengde, 2, one -> one.with("name", "换了个名字的项目"));
    assertThat(lines(compare(chengde, after)))
        .singleElement()
        .asString()
        .contains("换了个名字的项目 / 项目名称 CHANGED");
  }

  @Test
  void aProjectOfTheNextYearIsKnownByTheRestOfItsCode() {
    Submission after =
        project(
            chengde,
            0,
            one ->
                one.with("name", "全新名称")
                    .with("code", one.code().replaceAll("^(.{6})..(.*).$", "$124$2X")));
    assertThat(lines(compare(chengde, after)))
        .hasSize(2)
        .allMatch(line -> line.contains("全新名称 / 项目"));
  }

  @Test
  void aProjectWithoutCodeIsKnownByItsNameButForTheYear() {
    Submission before = project(chengde, 0, one -> one.with("code", "").with("name", "2023年网络维护费"));
    Submission after = project(chengde, 0, one -> one.with("code", "").with("name", "2024年网络维护费"));
    assertThat(lines(compare(before, after)))
        .singleElement()
        .asString()
        .endsWith("项目名称 CHANGED 2023年网络维护费 → 2024年网络维护费");
  }

  @Test
  void aProjectWithNewCodeAndNameIsKnownByWhatItSays() {
    Submission after = project(chengde, 0, one -> one.with("code", "").with("name", "综合运转经费"));
    assertThat(lines(compare(chengde, after))).hasSize(2).allMatch(it -> it.contains("/ 项目"));
  }

  @Test
  void twoProjectsOfOneNameArePairedByWhatTheySay() {
    UnaryOperator<Project> alike = one -> one.with("code", "").with("name", "办公经费");
    Submission before = project(project(chengde, 0, alike), 1, alike);
    Submission after = projects(before, list -> moved(list, 0, 1));
    assertThat(lines(compare(before, after))).singleElement().asString().endsWith("办公经费 MOVED");
    Submission less = projects(before, list -> list.subList(1, list.size()));
    Comparison comparison = compare(before, less);
    assertThat(comparison.changed())
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.change()).isEqualTo(Change.REMOVED);
              assertThat(part.before()).contains(before.projects().getFirst().id());
            });
  }

  @Test
  void indicatorsArePairedByNameThenByDescription() {
    Project first = chengde.projects().getFirst();
    Submission after =
        project(
            chengde,
            0,
            one ->
                rows(
                    one,
                    list -> {
                      list.set(0, list.get(0).with("level3", "改了名的指标"));
                      list.set(1, list.get(1).with("value", "≥77%"));
                      list.remove(3);
                      return list;
                    }));
    assertThat(lines(compare(chengde, after)))
        .hasSize(3)
        .anyMatch(
            it -> it.contains("改了名的指标 / 三级指标 CHANGED " + first.indicators().get(0).text("level3")))
        .anyMatch(it -> it.contains("指标值 CHANGED") && it.endsWith("→ ≥77%"))
        .anyMatch(it -> it.endsWith(first.indicators().get(3).text("level3") + " REMOVED"));
  }

  @Test
  void paragraphsAreComparedOneByOne() {
    Section section =
        chengde.narrative().stream()
            .filter(it -> it.paragraphs().size() > 1)
            .findFirst()
            .orElseThrow();
    List<String> paragraphs = new ArrayList<>(section.paragraphs());
    paragraphs.addFirst("新写的一段，说明今年的重点工作和资金安排。");
    Section changed =
        new Section(section.id(), section.fields().with("paragraphs", Tree.of(paragraphs)));
    Submission after =
        chengde.withNarrative(
            chengde.narrative().stream().map(it -> it.equals(section) ? changed : it).toList());
    assertThat(lines(compare(chengde, after))).singleElement().asString().contains("正文第 1 条 ADDED");
  }

  @Test
  void aRowOfATableIsComparedCellByCell() {
    Submission text = Texts.submission("langfang-2020");
    Supplement table = text.supplements().get(1);
    Supplement changed = table.with("rows.3.3", "改过");
    Submission after =
        text.withSupplements(
            text.supplements().stream().map(it -> it.equals(table) ? changed : it).toList());
    assertThat(lines(compare(text, after))).singleElement().asString().endsWith("→ 改过");
    assertThat(
            lines(
                compare(
                    text,
                    text.withSupplements(
                        text.supplements().stream()
                            .map(it -> it.equals(table) ? table.withoutRow(1) : it)
                            .toList()))))
        .singleElement()
        .asString()
        .endsWith(" REMOVED");
  }

  @Test
  void textsOfDifferentFormsAreCompared() {
    Comparison comparison =
        compare(Texts.submission("zunhua-2022"), Texts.submission("langfang-2020"));
    assertThat(lines(comparison)).anyMatch(it -> it.contains("表式 CHANGED"));
  }

  @Test
  void statesOfOneTextArePairedByWhatTheyWereMadeAs() {
    Submission after =
        project(
            chengde,
            0,
            one ->
                one.with("code", "")
                    .with("name", "甲")
                    .with("purpose", "乙")
                    .withIndicators(List.of()));
    Comparison comparison = Comparison.ofStates(side(chengde), side(after));
    assertThat(comparison.changed())
        .singleElement()
        .satisfies(part -> assertThat(part.change()).isEqualTo(Change.CHANGED));
  }

  @Test
  void aThousandProjectsAreComparedAtOnce() {
    Submission before = thousand(false);
    Submission after = thousand(true);
    long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Comparison comparison = compare(before, after);
    long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
    assertThat(Duration.ofNanos(taken)).isLessThan(Duration.ofSeconds(2));
    assertThat(comparison.summary().changed()).isEqualTo(1000);
  }

  /// Without codes and names, so that only content tells; the later ones are in reverse order and changed a little.
  private Submission thousand(boolean later) {
    List<Project> projects = new ArrayList<>();
    List<Project> patterns = new ArrayList<>();
    Texts.NAMES.forEach(name -> patterns.addAll(Texts.submission(name).projects()));
    for (int at = 0; at < 1000; at++) {
      Project one = patterns.get(at % patterns.size());
      String own = words(at);
      String name = later ? own.substring(2) : own;
      projects.add(
          new Project(
              new Id(at + 1L),
              one.with("code", "").with("name", name).with("purpose", own + own + own).fields(),
              one.indicators().stream()
                  .map(row -> row.with("level3", own + row.text("level3")))
                  .toList()));
    }
    return chengde.withProjects(later ? projects.reversed() : projects);
  }

  private static String words(int seed) {
    return new java.util.Random(seed)
        .ints(12, '一', '龥')
        .mapToObj(sign -> String.valueOf((char) sign))
        .collect(Collectors.joining());
  }

  @Test
  void statesOfATextDifferInTheirStagesTooYearsDoNot() {
    Project project = chengde.projects().getFirst();
    Indicator row = project.indicators().getFirst().with("evaluation.actual", "3台");
    List<Indicator> rows = new ArrayList<>(project.indicators());
    rows.set(0, row);
    Project evaluated = project.with("evaluation.executed", "11.50").withIndicators(rows);
    Submission now =
        chengde
            .with("stages.evaluation.problems", "进度偏慢")
            .withProjects(List.of(evaluated))
            .withNarrative(List.of());
    Submission before = chengde.withProjects(List.of(project)).withNarrative(List.of());
    assertThat(lines(Comparison.ofStates(side(before), side(now))))
        .anyMatch(line -> line.contains("绩效自评 全年执行数（B）") && line.contains("11.50"))
        .anyMatch(line -> line.contains("绩效自评 实际完成值") && line.contains("3台"))
        .anyMatch(line -> line.contains("绩效自评 存在的问题") && line.contains("进度偏慢"));
    assertThat(lines(compare(before, now))).isEmpty();
  }
}
