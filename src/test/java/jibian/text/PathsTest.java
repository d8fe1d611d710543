package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts inside a project by their dotted paths.
class PathsTest {
  private static final Tree.Fields PROJECT =
      Tree.Fields.EMPTY
          .with("name", "校舍维修")
          .with("number", Tree.of(3))
          .with("plan", Tree.Fields.EMPTY.with("3", "25%").with("12", "100%"))
          .with("goals", Tree.of(List.of("修缮校舍12处。", "消除隐患。")))
          .with("rows", new Tree.Items(List.of(Tree.of(List.of("甲", "乙"))), 0))
          .with("implementer", Tree.NOTHING)
          .with("flag", new Tree.Flag(true, 0));

  @ParameterizedTest
  @CsvSource({
    "name,校舍维修",
    "number,3",
    "plan.12,100%",
    "goals.2,消除隐患。",
    "rows.1.2,乙",
  })
  void aPathLeadsToItsText(String path, String text) {
    assertThat(Paths.get(PROJECT, path)).isEqualTo(text);
    assertThat(Paths.has(PROJECT, path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code",
        "plan.6",
        "goals.0",
        "goals.3",
        "goals.-1",
        "goals.x",
        "goals.12345678",
        "name.first",
        "rows.2.1",
        "implementer",
        "flag",
        "plan"
      })
  void whereThereIsNoTextThereIsNone(String path) {
    assertThat(Paths.get(PROJECT, path)).isEmpty();
    assertThat(Paths.has(PROJECT, path)).isFalse();
  }

  @Test
  void aListStandsForItsElementsALineEach() {
    assertThat(Paths.get(PROJECT, "goals")).isEqualTo("修缮校舍12处。\n消除隐患。");
    Tree.Fields changed = Paths.set(PROJECT, "goals", "一\n\n三");
    assertThat(changed.texts("goals")).containsExactly("一", "", "三");
    assertThat(Paths.set(PROJECT, "goals", "").texts("goals")).isEmpty();
  }

  @Test
  void aPlaceBeyondTheEndFillsTheListUp() {
    assertThat(Paths.set(PROJECT, "goals.5", "五").texts("goals"))
        .containsExactly("修缮校舍12处。", "消除隐患。", "", "", "五");
    assertThat(Paths.set(Tree.Fields.EMPTY, "goals.2", "二").texts("goals"))
        .as("a list that was not there")
        .containsExactly("", "二");
    assertThat(Paths.set(PROJECT, "rows.3.1", "丙"))
        .as("a row that is not there has no cells to fill")
        .isEqualTo(PROJECT);
  }

  @Test
  void aNumberTakesWholeNumbersOnly() {
    assertThat(Paths.set(PROJECT, "number", "12").get("number")).isEqualTo(Tree.of(12));
    assertThat(Paths.set(PROJECT, "number", " ").get("number")).isEqualTo(Tree.NOTHING);
    for (String wrong : List.of("十二", "0", "-1", "1.5", "1234567", "12个")) {
      assertThat(Paths.set(PROJECT, "number", wrong)).as(wrong).isEqualTo(PROJECT);
    }
  }

  @Test
  void whatIsAboutTheTextOrOfAStageIsNoPartOfIt() {
    Tree.Fields reached =
        Tree.Fields.EMPTY
            .with("goal", Tree.Fields.EMPTY.with("value", "≥90%"))
            .with("value", "93%")
            .with("reason", "提前完成");
    Tree.Fields row =
        Tree.Fields.EMPTY
            .with("value", "≥95%")
            .with("overrides", Tree.of(List.of("已说明")))
            .with("tasks", Tree.of(List.of("待定")))
            .with("monitoring", Tree.Fields.EMPTY.with("7", reached))
            .with("evaluation", Tree.Fields.EMPTY.with("score", "9.5"));
    assertThat(Paths.all(row)).containsExactly("value");
    assertThat(Paths.withStages(row))
        .containsExactly(
            "value",
            "monitoring.7.goal.value",
            "monitoring.7.value",
            "monitoring.7.reason",
            "evaluation.score");
    assertThat(Paths.ofStages(row))
        .containsExactly("monitoring.7.value", "monitoring.7.reason", "evaluation.score");
    assertThat(Paths.ofStage(row, "monitoring.7"))
        .containsExactly("monitoring.7.value", "monitoring.7.reason");
    assertThat(Paths.ofStage(row, "monitoring.10")).isEmpty();
    assertThat(Paths.withoutStages(row).entries()).containsOnlyKeys("value", "overrides", "tasks");
    assertThat(Paths.withoutStages(PROJECT)).isSameAs(PROJECT);
  }

  @Provide
  Arbitrary<Tree.Fields> projects() {
    Arbitrary<String> words = Arbitraries.strings().ofMaxLength(6).withChars("年度目标 \n.%≥1２");
    Arbitrary<Tree> leaf = words.map(Tree::of);
    Arbitrary<Tree> list = words.list().ofMaxSize(3).map(Tree::of);
    Arbitrary<Tree> value =
        Arbitraries.lazyOf(() -> leaf, () -> leaf, () -> list, () -> fields(leaf).map(it -> it));
    return fields(value);
  }

  private static Arbitrary<Tree.Fields> fields(Arbitrary<? extends Tree> value) {
    return Arbitraries.maps(Arbitraries.of("name", "purpose", "plan", "12", "cover"), value)
        .ofMaxSize(4)
        .map(entries -> new Tree.Fields(new LinkedHashMap<String, Tree>(entries), 0));
  }

  @Property(tries = 300)
  void whatIsSetIsReadAndNothingElseChanges(
      @ForAll("projects") Tree.Fields fields, @ForAll String text) {
    for (String path : Paths.all(fields)) {
      Tree.Fields changed = Paths.set(fields, path, text);
      assertThat(Paths.get(changed, path)).isEqualTo(text);
      assertThat(Paths.all(changed)).isEqualTo(Paths.all(fields));
      for (String other : Paths.all(fields)) {
        if (!other.equals(path)) {
          assertThat(Paths.get(changed, other)).isEqualTo(Paths.get(fields, other));
        }
      }
      assertThat(Paths.set(changed, path, Paths.get(fields, path))).isEqualTo(fields);
    }
  }

  @Property(tries = 300)
  void everyPathThatIsGivenHasAText(@ForAll("projects") Tree.Fields fields) {
    assertThat(Paths.all(fields))
        .doesNotHaveDuplicates()
        .allSatisfy(path -> assertThat(Paths.has(fields, path)).isTrue());
  }

  @Test
  void theOrderOfTheFileIsTheOrderOfThePaths() {
    Map<String, Tree> entries = new LinkedHashMap<>();
    entries.put("z", Tree.of("1"));
    entries.put("a", Tree.of(List.of("2", "3")));
    assertThat(Paths.all(new Tree.Fields(entries, 0))).containsExactly("z", "a.1", "a.2");
  }
}
