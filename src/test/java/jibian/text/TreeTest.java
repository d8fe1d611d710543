package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Values as a file holds them.
class TreeTest {
  private static final Tree.Fields UNIT =
      Tree.Fields.EMPTY
          .with("code", "216001")
          .with("name", "水务局")
          .with("year", Tree.of(2024))
          .with("goals", new Tree.Items(List.of(Tree.of("一"), Tree.of(2), Tree.of("三")), 0))
          .with("plan", Tree.Fields.EMPTY.with("3", "25%"))
          .with("other", Tree.NOTHING);

  @Test
  void equalIsWhatHoldsTheSameWhereverItStood() {
    assertThat(new Tree.Text("甲", 3)).isEqualTo(Tree.of("甲")).hasSameHashCodeAs(Tree.of("甲"));
    assertThat(new Tree.Num("1.5", 3)).isEqualTo(new Tree.Num("1.5", 9));
    assertThat(new Tree.Num("1.5", 3)).isNotEqualTo(new Tree.Num("1.50", 3));
    assertThat(new Tree.Flag(true, 1))
        .isEqualTo(new Tree.Flag(true, 2))
        .isNotEqualTo(new Tree.Flag(false, 1));
    assertThat(new Tree.Nothing(4)).isEqualTo(Tree.NOTHING).isNotEqualTo(Tree.of(""));
    assertThat(new Tree.Items(List.of(Tree.of("甲")), 7)).isEqualTo(Tree.of(List.of("甲")));
    assertThat(Tree.of("1")).as("a string is no number").isNotEqualTo(Tree.of(1));
  }

  @Test
  void theOrderOfFieldsDoesNotCountThatOfAListDoes() {
    Tree.Fields one = Tree.Fields.EMPTY.with("a", "1").with("b", "2");
    Tree.Fields two = Tree.Fields.EMPTY.with("b", "2").with("a", "1");
    assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
    assertThat(one.entries().keySet()).containsExactly("a", "b");
    assertThat(Tree.of(List.of("1", "2"))).isNotEqualTo(Tree.of(List.of("2", "1")));
  }

  @Test
  void aKeyGivesTextOrNumberAndNothingElse() {
    assertThat(UNIT.text("code")).isEqualTo("216001");
    assertThat(UNIT.text("year")).isEqualTo("2024");
    assertThat(UNIT.text("goals")).isEmpty();
    assertThat(UNIT.text("other")).isEmpty();
    assertThat(UNIT.text("absent")).isEmpty();
    assertThat(UNIT.has("code")).isTrue();
    assertThat(UNIT.has("year")).isTrue();
    assertThat(UNIT.has("goals")).isFalse();
    assertThat(UNIT.has("other")).isFalse();
    assertThat(UNIT.contains("other")).isTrue();
    assertThat(UNIT.contains("absent")).isFalse();
    assertThat(UNIT.texts("goals")).containsExactly("一", "三");
    assertThat(UNIT.texts("code")).isEmpty();
    assertThat(UNIT.fields("plan").text("3")).isEqualTo("25%");
    assertThat(UNIT.fields("code")).isEqualTo(Tree.Fields.EMPTY);
  }

  @Test
  void aKnownKeyIsSetInItsPlaceAndANewOneAtTheEnd() {
    assertThat(UNIT.with("code", "216002").entries().keySet())
        .containsExactlyElementsOf(UNIT.entries().keySet());
    assertThat(UNIT.with("phone", "0315").entries().keySet()).last().isEqualTo("phone");
    assertThat(UNIT.without("code").contains("code")).isFalse();
    assertThat(UNIT.without("absent")).isEqualTo(UNIT);
    assertThat(UNIT.text("code")).as("the old one stays").isEqualTo("216001");
  }

  @Test
  void whatItWasMadeOfCanChangeWithoutIt() {
    Map<String, Tree> entries = new LinkedHashMap<>(Map.of("a", Tree.of("1")));
    List<Tree> items = new ArrayList<>(List.of(Tree.of("1")));
    Tree.Fields fields = new Tree.Fields(entries, 0);
    Tree.Items list = new Tree.Items(items, 0);
    entries.clear();
    items.clear();
    assertThat(fields.text("a")).isEqualTo("1");
    assertThat(list.items()).hasSize(1);
    assertThatThrownBy(() -> fields.entries().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
