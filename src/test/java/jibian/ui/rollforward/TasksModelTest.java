package jibian.ui.rollforward;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.rollforward.Choices;
import jibian.rollforward.OpenTasks;
import jibian.rollforward.Proposal;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.session.EditingSession;
import jibian.ui.session.Places;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.Test;

/// What is still to be decided in a new year, without its window.
class TasksModelTest {
  private final EditingSession session = session();
  private final TasksModel tasks = new TasksModel(session);

  private static EditingSession session() {
    try {
      Submission text = Fakes.text("chengde-2023");
      Form form = Fakes.forms().form(text.form());
      Proposal proposal = Proposal.of(text, form.variants().getFirst(), 2024);
      Submission rolled =
          proposal.with(
              new Choices(
                  proposal.places().stream()
                      .filter(place -> place.standing().goesAlong())
                      .collect(Collectors.toSet()),
                  Set.of(),
                  Choices.Treatment.EMPTIED,
                  BigDecimal.ONE,
                  Choices.Treatment.KEPT));
      Fakes.Memory texts = new Fakes.Memory();
      return Workspace.of(texts.add(rolled), Fakes.direct(texts)).session();
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private List<OpenTasks.Place> open() {
    return tasks.openProperty().get();
  }

  @Test
  void theyAreThoseOfTheText() {
    assertThat(open()).isNotEmpty().isEqualTo(OpenTasks.of(session.text()));
  }

  /// The tasks of a project are those of its fields and of its rows.
  @Test
  void everyTaskIsCountedOnceForItsProject() {
    for (Project project : session.text().projects()) {
      long own =
          open().stream()
              .filter(it -> it.project().filter(project.id()::equals).isPresent())
              .count();
      assertThat(tasks.count(project.id())).isEqualTo((int) own);
      int rows = project.indicators().stream().mapToInt(row -> tasks.count(row.id())).sum();
      assertThat(rows).isLessThanOrEqualTo((int) own);
    }
    assertThat(tasks.count(new Id(987_654_321))).isZero();
  }

  @Test
  void oneStepAfterTheOtherLeadsThroughAllAndAround() {
    session.go(Places.TEXT);
    List<OpenTasks.Place> seen = new ArrayList<>();
    for (int step = 0; step < open().size(); step++) {
      OpenTasks.Place next = tasks.next(1).orElseThrow();
      seen.add(next);
      session.go(next.cell());
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(open());
    assertThat(tasks.next(1)).contains(seen.getFirst());
    List<OpenTasks.Place> back = new ArrayList<>();
    for (int step = 1; step < seen.size(); step++) {
      OpenTasks.Place before = tasks.next(-1).orElseThrow();
      back.addFirst(before);
      session.go(before.cell());
    }
    assertThat(back).isEqualTo(seen.subList(0, seen.size() - 1));
  }

  /// From wherever nothing is to be decided, the way forward leads to the first behind it, the way back to the last
  /// before it.
  @Test
  void betweenTwoTheNextIsBehindAndTheOtherBefore() {
    List<Id> order = new ArrayList<>();
    PartLookup.each(session.text(), part -> order.add(part.id()));
    List<OpenTasks.Place> all = open();
    for (Project project : session.text().projects()) {
      for (Indicator row : project.indicators()) {
        if (tasks.count(row.id()) > 0) {
          continue;
        }
        session.go(new Address(row.id(), "level2"));
        int own = order.indexOf(row.id());
        OpenTasks.Place behind =
            all.stream()
                .filter(it -> order.indexOf(it.cell().owner()) > own)
                .findFirst()
                .orElse(all.getFirst());
        assertThat(tasks.next(1)).contains(behind);
        int at = all.indexOf(behind);
        assertThat(tasks.next(-1)).contains(all.get(Math.floorMod(at - 1, all.size())));
      }
    }
  }

  @Test
  void whatIsDecidedIsGoneAndComesBackWhenItIsTakenBack() {
    List<OpenTasks.Place> all = open();
    Submission before = session.text();
    tasks.decide(all.subList(0, 2));
    assertThat(open()).isEqualTo(all.subList(2, all.size()));
    assertThat(OpenTasks.none(session.text())).isEqualTo(OpenTasks.none(before));
    session.undo();
    assertThat(session.text()).isEqualTo(before);
    assertThat(open()).isEqualTo(all);
    tasks.decide(List.of());
    assertThat(session.text()).isEqualTo(before);
    tasks.decide(all);
    assertThat(tasks.next(1)).isEmpty();
  }

  @Test
  void decidingHereSaysHowManyAreLeft() {
    List<OpenTasks.Place> all = open();
    session.go(all.getFirst().cell());
    int here = tasks.at(all.getFirst().cell()).size();
    tasks.decideHere();
    assertThat(open()).hasSize(all.size() - here);
    assertThat(session.noticeProperty().get()).isEqualTo("已定，还有 " + (all.size() - here) + " 项待定");
    tasks.decideHere();
    assertThat(session.noticeProperty().get()).isEqualTo("这里没有待定事项");
    assertThat(open()).hasSize(all.size() - here);
  }

  @Test
  void aTaskSaysWhatItIsAndWhereAndWhatItWas() {
    OpenTasks.Place budget =
        open().stream().filter(it -> it.cell().field().equals("budget")).findFirst().orElseThrow();
    assertThat(tasks.kind(budget)).isEqualTo("项目金额");
    assertThat(tasks.before(budget)).isEqualTo("上年 11.50");
    assertThat(tasks.where(budget)).contains("预算");
    assertThat(tasks.owner(budget)).contains(session.text().projects().getFirst().text("name"));
    assertThat(tasks.at(budget.cell())).contains(budget);
    assertThat(tasks.at(new Address(budget.cell().owner(), "name"))).doesNotContain(budget);
    tasks.tell(budget);
    assertThat(session.noticeProperty().get()).startsWith("待定：项目金额").contains("上年 11.50");
  }
}
