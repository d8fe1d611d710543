package jibian.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Paths;
import jibian.text.Tree;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PartEditsTest {
  private final Submission text = Texts.read("zunhua-2022");
  private final Project first = text.projects().getFirst();

  private static List<Id> ids(List<? extends Part> parts) {
    return parts.stream().map(Part::id).toList();
  }

  private static List<Integer> numbers(Submission text) {
    return text.projects().stream().map(project -> project.number().orElse(0)).toList();
  }

  @Test
  void numbersFollowPlaces() {
    Submission moved = PartEdits.move(text, List.of(first.id()), text.projects().get(3).id());
    assertThat(moved.projects().get(3).name()).isEqualTo(first.name());
    assertThat(numbers(moved)).isEqualTo(IntStream.rangeClosed(1, 13).boxed().toList());
    assertThat(numbers(PartEdits.remove(text, List.of(first.id()))))
        .isEqualTo(IntStream.rangeClosed(1, 12).boxed().toList());
  }

  @Test
  void aProjectWithoutNumberStaysWithout() {
    Submission langfang = Texts.read("langfang-2020");
    Id last = langfang.projects().getLast().id();
    Submission moved = PartEdits.shift(langfang, last, -1);
    assertThat(moved.projects().getFirst().number()).isEmpty();
    assertThat(numbers(moved)).isEqualTo(numbers(langfang));
  }

  @Test
  void aCopyHasNamesOfItsOwn() {
    IdSource ids = new IdSource(text, 0);
    Submission doubled = PartEdits.duplicate(text, first.id(), ids);
    Project copy = doubled.projects().get(1);
    assertThat(copy.name()).isEqualTo(first.name());
    assertThat(copy.indicators()).hasSameSizeAs(first.indicators());
    List<Id> all = new ArrayList<>();
    PartLookup.each(doubled, part -> all.add(part.id()));
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void idsAreNeverGivenTwice() {
    IdSource ids = new IdSource(text, 0);
    Id given = ids.next();
    Submission with =
        PartEdits.insert(
            text, first.id(), new Indicator(given, first.indicators().getFirst().fields()));
    PartEdits.remove(with, List.of(given));
    assertThat(ids.next()).isNotEqualTo(given);
  }

  @Test
  void anIndicatorMovesToAnotherProject() {
    Project second = text.projects().get(1);
    Id row = first.indicators().get(2).id();
    Submission moved = PartEdits.move(text, List.of(row), second.id());
    assertThat(ids(moved.projects().getFirst().indicators())).doesNotContain(row);
    assertThat(moved.projects().get(1).indicators().getFirst().id()).isEqualTo(row);
  }

  @Test
  void insertPutsBehind() {
    Indicator row = new Indicator(new Id(9999), first.indicators().getFirst().fields());
    Id after = first.indicators().get(1).id();
    Submission with = PartEdits.insert(text, after, row);
    assertThat(with.projects().getFirst().indicators().get(2)).isEqualTo(row);
    Submission atTop = PartEdits.insert(text, first.id(), row);
    assertThat(atTop.projects().getFirst().indicators().getFirst()).isEqualTo(row);
  }

  @Test
  void sectionsMoveToo() {
    Id third = text.narrative().get(2).id();
    Submission moved = PartEdits.move(text, List.of(third), Address.TEXT);
    assertThat(moved.narrative().getFirst().id()).isEqualTo(third);
  }

  @Property(tries = 200)
  void movingKeepsEverything(
      @ForAll @IntRange(min = 0, max = 12) int from,
      @ForAll @IntRange(min = 0, max = 12) int from2,
      @ForAll @IntRange(min = 0, max = 12) int to) {
    List<Id> moved = List.of(text.projects().get(from).id(), text.projects().get(from2).id());
    Submission after = PartEdits.move(text, moved, text.projects().get(to).id());
    assertThat(ids(after.projects())).containsExactlyInAnyOrderElementsOf(ids(text.projects()));
    assertThat(numbers(after)).isEqualTo(numbers(text));
  }

  @Property(tries = 100)
  void upAndDownIsWhereItWas(@ForAll @IntRange(min = 0, max = 8) int row) {
    Id id = first.indicators().get(row).id();
    Submission down = PartEdits.shift(text, id, 1);
    assertThat(down.equals(text) ? text : PartEdits.shift(down, id, -1)).isEqualTo(text);
    Submission up = PartEdits.shift(text, id, -1);
    assertThat(up.equals(text) ? text : PartEdits.shift(up, id, 1)).isEqualTo(text);
  }

  @Test
  void aCopyTakesNoReasonsWithIt() {
    Indicator row = first.indicators().getFirst();
    Indicator kept =
        new Indicator(row.id(), row.fields().with(Paths.OVERRIDES, new Tree.Items(List.of(), 0)));
    Project answered = first.withIndicators(List.of(kept));
    Submission before = text.withProjects(List.of(answered));
    Submission after = PartEdits.duplicate(before, first.id(), new IdSource(before, 0));
    assertThat(after.projects().getFirst()).isEqualTo(answered);
    assertThat(after.projects().getLast().indicators().getFirst().fields()).isEqualTo(row.fields());
  }
}
