package jibian.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.testing.Submissions;
import jibian.testing.Texts;
import jibian.text.Tree;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComparisonPropertyTest {

  @Provide
  Arbitrary<Submission> texts() {
    return Submissions.any();
  }

  @Property(tries = 100)
  void nothingDiffersFromItself(@ForAll("texts") Submission text) {
    assertThat(ComparisonTest.lines(ComparisonTest.compare(text, text))).isEmpty();
    assertThat(Comparison.ofStates(ComparisonTest.side(text), ComparisonTest.side(text)).isEmpty())
        .isTrue();
  }

  @Property(tries = 100)
  void theOtherWayRoundItIsTheMirror(
      @ForAll("texts") Submission one, @ForAll("texts") Submission other) {
    Comparison there = ComparisonTest.compare(one, other);
    Comparison back = ComparisonTest.compare(other, one);
    assertThat(facts(back.parts(), true)).isEqualTo(facts(there.parts(), false));
  }

  /// Every part and field with both its texts, but for places: of things that changed places either can be the one that
  /// moved.
  private static Map<String, Integer> facts(List<PartChange> parts, boolean mirrored) {
    Map<String, Integer> facts = new HashMap<>();
    for (PartChange part : parts) {
      fact(
          List.of(
              part.kind(),
              first(part.before(), part.after(), mirrored),
              first(part.after(), part.before(), mirrored)),
          facts);
      fact(List.of(part.moved()), facts);
      for (FieldChange field : part.fields()) {
        fact(
            List.of(
                first(field.beforeField(), field.afterField(), mirrored),
                first(field.afterField(), field.beforeField(), mirrored),
                first(field.before(), field.after(), mirrored),
                first(field.after(), field.before(), mirrored),
                mirrored ? TextDifference.mirrored(field.pieces()) : field.pieces()),
            facts);
      }
      facts(part.rows(), mirrored).forEach((fact, times) -> facts.merge(fact, times, Integer::sum));
    }
    return facts;
  }

  private static <T> T first(T one, T other, boolean mirrored) {
    return mirrored ? other : one;
  }

  private static void fact(List<Object> fact, Map<String, Integer> facts) {
    facts.merge(fact.toString(), 1, Integer::sum);
  }

  /// What is planted into a text, and what is to be reported of it.
  private static final class Plant {
    private final Random random;
    private final List<Project> projects;
    private final Set<String> expected = new TreeSet<>();
    private final Set<Id> touched = new HashSet<>();
    private long next = 100_000;

    Plant(Random random, Submission text) {
      this.random = random;
      this.projects = new ArrayList<>(text.projects());
    }

    void edit(int kind) {
      switch (kind) {
        case 0 -> field("name", words(9), "项目名称");
        case 1 -> field("budget", random.nextInt(1000) + ".50", "预算数");
        case 2 -> field("purpose", words(40), "资金用途");
        case 3 -> delete();
        case 4 -> add();
        case 5 -> row();
        case 6 -> rowGone();
        default -> rowAdded();
      }
    }

    /// One that no other edit is made at; empty where there is none left.
    private Optional<Project> fresh() {
      List<Project> left = projects.stream().filter(it -> !touched.contains(it.id())).toList();
      Optional<Project> one =
          left.isEmpty() ? Optional.empty() : Optional.of(left.get(random.nextInt(left.size())));
      one.ifPresent(it -> touched.add(it.id()));
      return one;
    }

    private void replace(Project old, Project now) {
      projects.set(projects.indexOf(old), now);
    }

    private void field(String field, String value, String name) {
      fresh()
          .ifPresent(
              one -> {
                Project now = one.with(field, value);
                replace(one, now);
                expected.add(now.name() + " / " + name + " CHANGED");
              });
    }

    private void delete() {
      fresh()
          .ifPresent(
              one -> {
                projects.remove(one);
                expected.add(one.name() + " REMOVED");
              });
    }

    private void add() {
      Project one = project(random, next++);
      touched.add(one.id());
      projects.add(random.nextInt(projects.size() + 1), one);
      expected.add(one.name() + " ADDED");
    }

    private void row() {
      fresh()
          .ifPresent(
              one -> {
                List<Indicator> rows = new ArrayList<>(one.indicators());
                int at = random.nextInt(rows.size());
                rows.set(at, rows.get(at).with("value", "≥" + words(3)));
                replace(one, one.withIndicators(rows));
                expected.add(one.name() + " / " + rows.get(at).text("level3") + " / 指标值 CHANGED");
              });
    }

    private void rowGone() {
      fresh()
          .ifPresent(
              one -> {
                List<Indicator> rows = new ArrayList<>(one.indicators());
                Indicator gone = rows.remove(random.nextInt(rows.size()));
                replace(one, one.withIndicators(rows));
                expected.add(one.name() + " / " + gone.text("level3") + " REMOVED");
              });
    }

    private void rowAdded() {
      fresh()
          .ifPresent(
              one -> {
                List<Indicator> rows = new ArrayList<>(one.indicators());
                Indicator added = indicator(random, next++);
                rows.add(random.nextInt(rows.size() + 1), added);
                replace(one, one.withIndicators(rows));
                expected.add(one.name() + " / " + added.text("level3") + " ADDED");
              });
    }

    private String words(int length) {
      return ComparisonPropertyTest.words(random, length);
    }
  }

  @Property(tries = 200)
  void whatWasPlantedIsWhatIsReported(@ForAll long seed) {
    Random random = new Random(seed);
    Submission before = text(random);
    Plant plant = new Plant(random, before);
    for (int edits = random.nextInt(6); edits >= 0; edits--) {
      plant.edit(random.nextInt(8));
    }
    Comparison comparison = ComparisonTest.compare(before, before.withProjects(plant.projects));
    Set<String> reported = new TreeSet<>();
    ComparisonTest.lines(comparison)
        .forEach(line -> reported.add(line.replaceFirst("(CHANGED|ADDED|REMOVED).*", "$1")));
    assertThat(reported).isEqualTo(plant.expected);
  }

  @Property(tries = 100)
  void whatWasMovedIsOneMoveHoweverFar(@ForAll long seed) {
    Random random = new Random(seed);
    Submission before = text(random);
    List<Project> projects = new ArrayList<>(before.projects());
    int from = random.nextInt(projects.size() - 2);
    Project moved = projects.remove(from);
    projects.add(from + 2 + random.nextInt(projects.size() - from - 1), moved);
    assertThat(ComparisonTest.lines(ComparisonTest.compare(before, before.withProjects(projects))))
        .containsExactly(moved.name() + " MOVED");
  }

  @Property(tries = 50)
  void paragraphsThatWerePutInAreTheOnesReported(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> old = IntStream.range(0, 6).mapToObj(_ -> words(random, 30)).toList();
    List<String> now = new ArrayList<>(old);
    String added = words(random, 30);
    now.add(random.nextInt(7), added);
    Submission before = text(random).withNarrative(List.of(section(old)));
    Submission after = before.withNarrative(List.of(section(now)));
    assertThat(ComparisonTest.lines(ComparisonTest.compare(before, after)))
        .singleElement()
        .asString()
        .endsWith("ADDED  → " + added);
  }

  private static Section section(List<String> paragraphs) {
    return new Section(
        new Id(7),
        Tree.Fields.EMPTY.with("heading", "一、总体绩效目标").with("paragraphs", Tree.of(paragraphs)));
  }

  private static Submission text(Random random) {
    Submission pattern = Texts.submission("chengde-2023");
    return pattern.withProjects(
        IntStream.range(0, 4 + random.nextInt(8))
            .mapToObj(at -> project(random, 1000L * (at + 1)))
            .toList());
  }

  private static Project project(Random random, long id) {
    boolean coded = random.nextBoolean();
    Tree.Fields fields =
        Tree.Fields.EMPTY
            .with("code", coded ? "13082123P" + (100_000_000_000L + random.nextInt(1 << 30)) : "")
            .with("name", words(random, 9))
            .with("budget", random.nextInt(1000) + ".00")
            .with("purpose", words(random, 40))
            .with("goals", Tree.of(List.of(words(random, 30))));
    return new Project(
        new Id(id),
        fields,
        IntStream.range(0, 3 + random.nextInt(6))
            .mapToObj(at -> indicator(random, id + 1 + at))
            .toList());
  }

  private static Indicator indicator(Random random, long id) {
    List<String> keys = Indicator.FIELDS;
    Tree.Fields fields = Tree.Fields.EMPTY;
    for (String key : keys) {
      fields =
          fields.with(
              key, key.startsWith("level") && !key.endsWith("3") ? "产出指标" : words(random, 8));
    }
    return new Indicator(new Id(id), fields);
  }

  private static String words(Random random, int length) {
    return Stream.generate(() -> (char) ('一' + random.nextInt(20_000)))
        .limit(length)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}
