package jibian.check.facts;

import module java.base;

import jibian.check.finding.Authority;
import jibian.check.finding.Rule;
import jibian.check.finding.Severity;
import jibian.check.language.WordList;
import jibian.model.Section;
import jibian.model.Supplement;

/// A rule as it is declared, in one place: what it is, what it looks at and how, after which rules it speaks, which
/// fields its fixes write, by which words it goes. The order of a review, the trial of proposals, the help, what a form
/// may switch, the list in README and what the tests ask for follow from it. Its texts are those of its id in
/// `rules.txt`.
public final class RuleEntry {
  private final Rule rule;
  private final List<Way> ways;
  private final Set<WordList> words;

  /// A way in which a rule looks.
  sealed interface Way {
    List<After> after();

    /// The fields its fixes write: keys of the exchange file without what follows a point.
    Set<String> mends();

    Way mending(Set<String> fields);
  }

  /// At one kind of thing.
  ///
  /// @param look makes one that may remember what it saw for as long as the form is the same
  /// @param rows those of a project that it can mend
  record AtThings<T>(
      Class<T> kind,
      Supplier<Look<T>> look,
      List<After> after,
      Set<String> mends,
      Predicate<IndicatorFacts> rows)
      implements Way {
    @Override
    public Way mending(Set<String> fields) {
      return new AtThings<>(kind, look, after, fields, rows);
    }

    AtThings<T> only(Predicate<IndicatorFacts> some) {
      return new AtThings<>(kind, look, after, mends, some);
    }
  }

  /// At texts, by the fields that hold them.
  record AtTexts(TextLook look, Set<String> fields, List<After> after) implements Way {
    @Override
    public Set<String> mends() {
      return fields;
    }

    @Override
    public Way mending(Set<String> written) {
      return this;
    }
  }

  private RuleEntry(Rule rule, List<Way> ways, Set<WordList> words) {
    this.rule = rule;
    this.ways = ways;
    this.words = words;
  }

  /// A rule of the program.
  ///
  /// @param severity unless the form or the case says otherwise
  public static RuleEntry of(String id, Severity severity, Authority ground) {
    return of(RuleTexts.rule(id, severity, ground));
  }

  /// The same for a rule whose texts are not in `rules.txt`.
  public static RuleEntry of(Rule rule) {
    return new RuleEntry(rule, List.of(), Set.of());
  }

  private RuleEntry and(Way way) {
    return new RuleEntry(rule, Stream.concat(ways.stream(), Stream.of(way)).toList(), words);
  }

  private <T> RuleEntry at(Class<T> kind, Look<T> look, After... after) {
    return and(new AtThings<>(kind, () -> look, List.of(after), Set.of(), _ -> true));
  }

  /// Looks at each project.
  public RuleEntry project(Look<ProjectFacts> look, After... after) {
    return at(ProjectFacts.class, look, after);
  }

  /// Looks at each indicator.
  public RuleEntry row(Look<IndicatorFacts> look, After... after) {
    return at(IndicatorFacts.class, look, after);
  }

  /// Looks at each section of the narrative.
  public RuleEntry section(Look<Section> look) {
    return at(Section.class, look);
  }

  /// Looks at each table beside the projects.
  public RuleEntry table(Look<Supplement> look) {
    return at(Supplement.class, look);
  }

  /// Looks at the text as a whole.
  public RuleEntry whole(Look<WholeText> look) {
    return at(WholeText.class, look);
  }

  /// The same with a memory from review to review.
  public RuleEntry whole(Supplier<Look<WholeText>> look) {
    return and(new AtThings<>(WholeText.class, look, List.of(), Set.of(), _ -> true));
  }

  /// Looks at the texts of these fields in projects, indicators and sections.
  public RuleEntry texts(TextLook look, String... fields) {
    return and(new AtTexts(look, Set.of(fields), List.of()));
  }

  /// The fixes of the ways named so far that say nothing else write these fields: keys of the exchange file without
  /// what follows a point.
  public RuleEntry mends(String... fields) {
    Set<String> written = Set.of(fields);
    return new RuleEntry(
        rule,
        ways.stream().map(way -> way.mends().isEmpty() ? way.mending(written) : way).toList(),
        words);
  }

  /// The way named last, at projects, can mend only these rows; of others it need not be asked.
  public RuleEntry only(Predicate<IndicatorFacts> rows) {
    List<Way> some = new ArrayList<>(ways);
    some.add(((AtThings<?>) some.removeLast()).only(rows));
    return new RuleEntry(rule, some, words);
  }

  /// It goes by the words of these lists, to which a form may add.
  public RuleEntry words(WordList... lists) {
    return new RuleEntry(rule, ways, Set.of(lists));
  }

  public Set<WordList> words() {
    return words;
  }

  public Rule rule() {
    return rule;
  }

  List<Way> ways() {
    return ways;
  }

  boolean looksAt(Class<?> kind) {
    return ways.stream().anyMatch(way -> at(way, kind).isPresent());
  }

  /// The rules that look before this one.
  Stream<String> after() {
    return ways.stream()
        .flatMap(way -> way.after().stream())
        .map(After::rule)
        .filter(other -> !other.equals(rule.id()));
  }

  /// How it looks at a kind of thing.
  @SuppressWarnings("unchecked")
  static <T> Optional<AtThings<T>> at(Way way, Class<T> kind) {
    return way instanceof AtThings<?> things && things.kind() == kind
        ? Optional.of((AtThings<T>) things)
        : Optional.empty();
  }
}
