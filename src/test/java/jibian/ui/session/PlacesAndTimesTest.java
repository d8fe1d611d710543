package jibian.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jibian.edit.PartEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Tree;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.window.Workspace;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// When something was, where the clerk is, and where the clerk has been.
class PlacesAndTimesTest {
  /// 2026-11-20, three minutes past midnight in Beijing; the day before in Greenwich.
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-19T16:03:00Z"), ZoneId.of("Asia/Shanghai"));

  @ParameterizedTest
  @CsvSource({
    "2026-11-19T16:01:30Z, 今天 00:01, 今天 00:01, 今天 00:01:30",
    // A minute before midnight is yesterday, though only four minutes ago.
    "2026-11-19T15:59:05Z, 昨天 23:59, 昨天 23:59, 昨天 23:59:05",
    "2026-11-18T16:00:00Z, 昨天 00:00, 昨天 00:00, 昨天 00:00:00",
    "2026-11-18T15:59:59Z, 11 月 18 日, 11 月 18 日 23:59, 11 月 18 日 23:59:59",
    "2025-12-31T16:00:00Z, 1 月 1 日, 1 月 1 日 00:00, 1 月 1 日 00:00:00",
    "2025-12-31T15:59:00Z, 2025 年 12 月 31 日, 2025 年 12 月 31 日 23:59, 2025 年 12 月 31 日 23:59:00",
    // A clock that was set back: no day is nearer than today.
    "2026-11-20T16:00:00Z, 11 月 21 日, 11 月 21 日 00:00, 11 月 21 日 00:00:00"
  })
  void aTimeIsToldTheShorterTheNearerItIs(Instant at, String day, String time, String second) {
    assertThat(RelativeTime.day(at, CLOCK)).isEqualTo(day);
    assertThat(RelativeTime.time(at, CLOCK)).isEqualTo(time);
    assertThat(RelativeTime.second(at, CLOCK)).isEqualTo(second);
  }

  private static final Submission TEXT = Fakes.text("zunhua-2022");

  @Test
  void whereAPartIsGoneTheClerkIsSentToItsProject() {
    Project project = TEXT.projects().get(1);
    Id row = project.indicators().getFirst().id();
    Address value = new Address(row, "value");
    assertThat(Places.existing(TEXT, TEXT, value)).isEqualTo(value);
    Submission without = PartEdits.remove(TEXT, List.of(row));
    assertThat(Places.existing(TEXT, without, value)).isEqualTo(Address.of(project.id()));
    Submission neither = PartEdits.remove(TEXT, List.of(project.id()));
    assertThat(Places.existing(TEXT, neither, value)).isEqualTo(Places.PROJECTS);
    assertThat(Places.existing(TEXT, neither, Address.of(project.id()))).isEqualTo(Places.PROJECTS);
    assertThat(Places.existing(TEXT, neither, Places.TASKS)).isEqualTo(Places.TASKS);
  }

  @Test
  void aTextIsOpenedAtItsFirstProjectOrElseAtItself() {
    assertThat(Places.first(TEXT)).isEqualTo(Address.of(TEXT.projects().getFirst().id()));
    assertThat(Places.first(TEXT.withProjects(List.of()))).isEqualTo(Places.TEXT);
  }

  @Test
  void theListsOfATextAreNoFieldsOfItsCover() {
    assertThat(Places.inCover(Address.ofText("unit.name"))).isTrue();
    assertThat(Places.inCover(Address.ofText("year"))).isTrue();
    for (Address list :
        List.of(Places.TEXT, Places.NARRATIVE, Places.PROJECTS, Places.SUPPLEMENTS, Places.TASKS)) {
      assertThat(Places.inCover(list)).isFalse();
    }
  }

  private static Project project(long id, String goal, String value) {
    Tree.Fields fields = Tree.Fields.EMPTY.with("goals", Tree.of(List.of(goal)));
    Tree.Fields row = Tree.Fields.EMPTY.with("value", value);
    return new Project(
        new Id(id), fields, List.of(new jibian.model.Indicator(new Id(id + 1), row)));
  }

  private static Submission text(Project... projects) {
    return new Submission(Tree.Fields.EMPTY, List.of(), List.of(projects), List.of());
  }

  /// A new text waits to be filled in; one in which a project is written was looked at.
  @ParameterizedTest
  @CsvSource({"'', '', false", "' ', '', false", "目标, '', true", "'', ≥5个, true"})
  void aProjectIsWrittenWhereAGoalOrAValueStands(String goal, String value, boolean written) {
    Project project = project(10, goal, value);
    assertThat(Visited.written(project)).isEqualTo(written);
    Visited visited = Visited.first(text(project, project(20, "", "")));
    assertThat(visited.at(new Address(new Id(10), "name"))).isEqualTo(written);
    assertThat(visited.at(new Address(new Id(11), "value"))).isEqualTo(written);
    assertThat(visited.at(Address.ofText("unit.name"))).isEqualTo(written);
    assertThat(visited.at(new Address(new Id(20), "name"))).isFalse();
    assertThat(visited.at(new Address(new Id(21), "value"))).isFalse();
  }

  @Test
  void allOfATextIsItsPartsAndTheStagesThatAreBegun() {
    Tree.Fields months = Tree.Fields.EMPTY.with("6", Tree.Fields.EMPTY);
    Tree.Fields stages = Tree.Fields.EMPTY.with("monitoring", months);
    Submission begun =
        text(project(10, "", "")).withFields(Tree.Fields.EMPTY.with("stages", stages));
    Visited all = Visited.all(begun);
    assertThat(all.at(Address.ofText("year"))).isTrue();
    assertThat(all.at(new Address(new Id(11), "value"))).isTrue();
    assertThat(all.at(new Address(new Id(11), "monitoring.6.reached"))).isTrue();
    // Another month is another stage, and so is the evaluation: they wait to be filled in.
    assertThat(all.at(new Address(new Id(11), "monitoring.9.reached"))).isFalse();
    assertThat(all.at(new Address(new Id(11), "evaluation.score"))).isFalse();
    assertThat(all.at(new Address(new Id(30), "value"))).isFalse();
  }

  @Test
  void aCellThatWasLeftEmptyIsKnownByItself() {
    Address value = new Address(new Id(11), "value");
    Visited visited = Visited.first(text(project(10, "", ""))).with(value);
    assertThat(visited.at(value)).isTrue();
    assertThat(visited.at(new Address(new Id(11), "basis"))).isFalse();
    assertThat(visited.with(value)).isEqualTo(visited);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {";", "0;", "0-2;", "0,2;", "0-2,4,6-9;", ";11/value", "3;11/basis,11/value"})
  void whatIsKeptIsReadBack(String kept) {
    assertThat(Visited.parse(kept).kept()).isEqualTo(kept);
  }

  @Property(tries = 200)
  void anyPlacesAreReadBack(
      @ForAll @Size(max = 30) Set<@IntRange(max = 60) Integer> parts,
      @ForAll @Size(max = 10) Set<@IntRange(max = 60) Integer> cells) {
    List<Id> ids = new ArrayList<>();
    parts.forEach(id -> ids.add(new Id(id)));
    List<Address> left = new ArrayList<>();
    cells.forEach(id -> left.add(new Address(new Id(id), "plan." + id)));
    Visited visited = new Visited(Set.copyOf(ids), Set.copyOf(left));
    assertThat(Visited.parse(visited.kept())).isEqualTo(visited);
  }

  private final Services services = Fakes.direct(new Fakes.Memory());

  private EditingSession open(Submission text) throws UnusableException {
    Texts.Opened opened = ((Fakes.Memory) services.texts()).add(text);
    return Workspace.of(opened, services, services.background(), Runnable::run).session();
  }

  /// What stands in the settings may have been damaged; the text opens all the same.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing",
        "1-;",
        "-1;",
        "1--2;",
        "1-2-3;",
        ",;",
        "0,,2;",
        "99999999999999999999;",
        "1;99999999999999999999/value"
      })
  void whatWasDamagedIsAsIfNothingWereKept(String kept) throws UnusableException {
    EditingSession session = open(TEXT);
    services.settings().put("visited." + session.entry().id(), kept);
    Visits visits = new Visits(session, services.settings());
    assertThat(visits.visitedProperty().get()).isEqualTo(Visited.first(TEXT));
  }

  /// A field that was left empty lacks something from then on; one that was filled, or a part as a whole, does not.
  @Test
  void anEmptyFieldThatWasLeftIsKeptForTheNextStart() throws UnusableException {
    Submission empty = text(project(10, "", "")).with("form", "hebei");
    EditingSession session = open(empty);
    Visits visits = new Visits(session, services.settings());
    Address value = new Address(new Id(11), "value");
    session.go(value);
    assertThat(visits.visitedProperty().get().at(value)).as("still there").isFalse();
    session.go(Address.of(new Id(10)));
    assertThat(visits.visitedProperty().get().at(value)).isTrue();
    session.go(new Address(new Id(10), "goals"));
    Visits next = new Visits(session, services.settings());
    assertThat(next.visitedProperty().get()).isEqualTo(visits.visitedProperty().get());
    assertThat(next.visitedProperty().get().at(new Address(new Id(11), "basis"))).isFalse();
    next.all();
    assertThat(next.visitedProperty().get().at(new Address(new Id(11), "basis"))).isTrue();
    assertThat(new Visits(session, services.settings()).visitedProperty().get())
        .isEqualTo(Visited.all(empty));
  }

  @Test
  void sectionsAndTablesOfATextAreVisitedWithIt() {
    Visited first = Visited.first(TEXT);
    Visited all = Visited.all(TEXT);
    assertThat(TEXT.narrative()).isNotEmpty();
    TEXT.narrative()
        .forEach(
            section -> {
              assertThat(first.at(new Address(section.id(), "heading"))).isTrue();
              assertThat(all.at(new Address(section.id(), "heading"))).isTrue();
            });
    TEXT.supplements()
        .forEach(
            table -> {
              assertThat(first.at(new Address(table.id(), "title"))).isTrue();
              assertThat(all.at(new Address(table.id(), "title"))).isTrue();
            });
  }
}
