package jibian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.testing.Trees;
import jibian.text.Tree;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// What is written into rows comes back to the sign.
class CodecTest {
  @Property(tries = 100)
  void aProjectComesBackWithItsIds(
      @ForAll(supplier = Trees.OfFields.class) Tree.Fields fields,
      @ForAll @Size(max = 4) List<Long> ids) {
    List<Indicator> rows = ids.stream().map(id -> new Indicator(new Id(id), fields)).toList();
    Project project = new Project(new Id(5), fields, rows);
    assertThat(PartCodec.PROJECT.read(new Id(5), PartCodec.PROJECT.write(project)))
        .isEqualTo(project);
  }

  @Property
  void anEarlierTextComesOutOfALaterOne(
      @ForAll("near") String earlier, @ForAll("near") String later) {
    TextDelta delta = TextDelta.of(earlier, later);
    assertThat(delta.from(later)).isEqualTo(earlier);
    assertThat(TextDelta.whole(earlier).from(later)).isEqualTo(earlier);
  }

  @Provide
  Arbitrary<String> near() {
    return Arbitraries.strings().withChars("ab𠮷".toCharArray()).ofMaxLength(9);
  }

  @Property
  void changedPlacesGiveTheOrder(
      @ForAll @Size(max = 12) List<@IntRange(max = 15) Integer> start,
      @ForAll @Size(max = 12) List<@IntRange(max = 15) Integer> order) {
    Map<Long, Long> places = new HashMap<>();
    applied(distinct(start), places);
    List<Long> wanted = distinct(order);
    places.keySet().retainAll(wanted);
    applied(wanted, places);
    List<Long> found = new ArrayList<>(wanted);
    found.sort(java.util.Comparator.comparing(places::get));
    assertThat(found).isEqualTo(wanted);
    assertThat(places.values()).doesNotHaveDuplicates();
  }

  @Property(tries = 50)
  void aMoveWritesOnePlace(
      @ForAll @IntRange(max = 99) int from, @ForAll @IntRange(max = 99) int to) {
    List<Long> order = new ArrayList<>();
    for (long id = 1; id <= 100; id++) {
      order.add(id);
    }
    Map<Long, Long> places = new LinkedHashMap<>();
    applied(order, places);
    order.add(to, order.remove(from));
    assertThat(ListPositions.changes(order, places)).hasSizeLessThanOrEqualTo(1);
  }

  @Property(tries = 1)
  void placesThatRunOutOfRoomAreSpreadAgain() {
    List<Long> order = new ArrayList<>(List.of(1L, 2L));
    Map<Long, Long> places = new HashMap<>();
    applied(order, places);
    for (long id = 3; id < 60; id++) {
      order.add(1, id);
      applied(order, places);
      List<Long> found = new ArrayList<>(order);
      found.sort(java.util.Comparator.comparing(places::get));
      assertThat(found).isEqualTo(order);
    }
  }

  private static void applied(List<Long> order, Map<Long, Long> places) {
    places.putAll(ListPositions.changes(order, places));
  }

  private static List<Long> distinct(List<Integer> numbers) {
    return numbers.stream().distinct().map(Integer::longValue).toList();
  }
}
