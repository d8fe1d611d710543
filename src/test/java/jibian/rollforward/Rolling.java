package jibian.rollforward;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jibian.form.Form;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.testing.Texts;
import jibian.text.Tree;
import jibian.text.UnusableException;

/// Texts to roll forward, and the ways to do it.
final class Rolling {
  private Rolling() {}

  /// A text of 2023 with one project that has this purpose.
  static Submission purpose(String words) {
    return text(project(2).with("purpose", words));
  }

  static Submission text(Tree.Fields project, Tree.Fields... rows) {
    List<Indicator> indicators =
        java.util.stream.IntStream.range(0, rows.length)
            .mapToObj(at -> new Indicator(new Id(10L + at), rows[at]))
            .toList();
    Tree.Fields top =
        Tree.Fields.EMPTY
            .with("form", "hebei")
            .with("year", Tree.of(2023))
            .with("cover", Tree.Fields.EMPTY.with("title", "某局2023年部门预算绩效文本"));
    return new Submission(
        top, List.of(), List.of(new Project(new Id(2), project, indicators)), List.of());
  }

  static Tree.Fields project(int number) {
    return Tree.Fields.EMPTY
        .with("number", Tree.of(number))
        .with("name", "平安建设经费")
        .with("budget", "11.50")
        .with("fiscal", "10.50")
        .with("other", "1.00")
        .with("plan", plan("", "50%", "50%", "100%"));
  }

  static Tree.Fields plan(String... cells) {
    return Tree.Fields.EMPTY
        .with("3", cells[0])
        .with("6", cells[1])
        .with("10", cells[2])
        .with("12", cells[3]);
  }

  static Tree.Fields row(String level2, String name, String value) {
    return Tree.Fields.EMPTY
        .with("level1", "产出指标")
        .with("level2", level2)
        .with("level3", name)
        .with("description", "")
        .with("value", value)
        .with("basis", "");
  }

  static Section section(long id, String part, String words) {
    return new Section(
        new Id(id),
        Tree.Fields.EMPTY.with("part", part).with("paragraphs", Tree.of(List.of(words))));
  }

  static Proposal proposal(Submission text, int to) {
    try {
      Form form = Texts.forms().form(text.form());
      return Proposal.of(
          text, text.variant().flatMap(form::variant).orElse(form.variants().getFirst()), to);
    } catch (UnusableException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /// Everything as proposed.
  static Choices proposed(Proposal proposal) {
    return choices(proposal, place -> place.standing().goesAlong());
  }

  static Choices choices(Proposal proposal, Predicate<YearPlace> changed) {
    return new Choices(
        places(proposal, changed),
        Set.of(),
        Choices.Treatment.KEPT,
        BigDecimal.ONE,
        Choices.Treatment.KEPT);
  }

  static Choices multiplied(Proposal proposal, BigDecimal factor) {
    return new Choices(
        places(proposal, _ -> false),
        Set.of(),
        Choices.Treatment.MULTIPLIED,
        factor,
        Choices.Treatment.KEPT);
  }

  private static Set<YearPlace> places(Proposal proposal, Predicate<YearPlace> changed) {
    return proposal.places().stream().filter(changed).collect(Collectors.toSet());
  }

  static Submission rolled(Submission text, int to) {
    Proposal proposal = proposal(text, to);
    return proposal.with(proposed(proposal));
  }

  /// The purpose of 2023 as it is proposed for a year.
  static String rolled(String purpose, int to) {
    return rolled(purpose(purpose), to).projects().getFirst().text("purpose");
  }

  /// What the years of a purpose are taken for, by their signs.
  static Map<String, Standing> standings(String purpose) {
    return proposal(purpose(purpose), 2024).places().stream()
        .filter(place -> place.cell().field().equals("purpose"))
        .collect(Collectors.toMap(YearPlace::before, YearPlace::standing, (one, _) -> one));
  }
}
