package jibian.check.facts;

import module java.base;

import jibian.check.finding.Rule;
import jibian.check.finding.Severity;
import jibian.check.language.Lexicon;
import jibian.check.language.WordList;
import jibian.check.language.WordSearch;
import jibian.form.Form;
import jibian.form.IndicatorLevels;
import jibian.form.StageForm;
import jibian.form.Variant;
import jibian.model.Submission;
import jibian.stage.Stages;
import jibian.text.Tree;

/// What is the same for all of a text while it is reviewed: the form's demands and the year.
public final class ReviewContext {
  private static final Set<String> COSTS = Set.of("经济成本指标", "社会成本指标", "生态环境成本指标");

  private final Form form;
  private final RuleBook rules;
  private final String year;
  private final String variant;
  private final Lexicon lexicon;
  private final boolean showsBudget;
  private final boolean longCodes;
  private final Set<String> sources;
  private final Optional<Weights> weights;
  private final String unit;
  private final List<String> requiredParts;
  private final Set<String> headings;
  private final WordSearch headingWords;
  private final RuleSettings demands;
  private final List<StageForm> stages;
  private final KnownRows rows = new KnownRows();

  public ReviewContext(Submission submission, Form form, RuleBook rules) {
    this.rules = rules;
    this.form = form;
    year = submission.year();
    Tree.Fields declaration = form.declaration();
    demands = new RuleSettings(form, rules);
    stages = Stages.begun(submission, form);
    lexicon = demands.lexicon();
    showsBudget = form.variants().stream().anyMatch(variant -> variant.shows("budget"));
    Variant way = form.variantOf(submission);
    variant = way.id();
    sources =
        form.amounts().stream()
            .filter(way::shows)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    weights = weights(declaration.fields("weights"));
    unit = submission.text("unit.name");
    longCodes = "21".equals(declaration.text("codeLength"));
    requiredParts = declaration.texts("requiredParts");
    headings = names(form.frame());
    form.variants().stream()
        .flatMap(variant -> variant.columns().stream())
        .flatMap(column -> Stream.of(column.label().split("/", -1)))
        .filter(label -> label.contains("指标"))
        .forEach(headings::add);
    headings.remove("");
    headingWords = new WordSearch(headings);
  }

  /// The weights of a form.
  ///
  /// @param field of a row
  /// @param total what those of a project add up to
  public record Weights(String field, BigDecimal total) {}

  private static Optional<Weights> weights(Tree.Fields declared) {
    return declared.has("field") && declared.get("total") instanceof Tree.Num total
        ? Optional.of(new Weights(declared.text("field"), new BigDecimal(total.literal())))
        : Optional.empty();
  }

  private static Set<String> names(IndicatorLevels frame) {
    Set<String> names = new LinkedHashSet<>();
    for (IndicatorLevels.Level level : frame.levels()) {
      level.headings().forEach(heading -> names.add(heading.name()));
    }
    frame.levels().forEach(level -> names.add(level.name()));
    return names;
  }

  /// Whether findings made under these terms hold for a text too.
  public boolean holds(Submission text, Form itsForm) {
    return form.equals(itsForm)
        && unit.equals(text.text("unit.name"))
        && year.equals(text.year())
        && variant.equals(itsForm.variantOf(text).id())
        && stages.equals(Stages.begun(text, itsForm));
  }

  /// How bad a rule's findings are; empty when the form switched it off.
  ///
  /// @param usual where the form says nothing
  Optional<Severity> severity(Rule rule, Severity usual) {
    return demands.severity(rule, usual);
  }

  public Form form() {
    return form;
  }

  /// The rules that look at the text.
  public RuleBook rules() {
    return rules;
  }

  public IndicatorLevels frame() {
    return form.frame();
  }

  /// The year of the text; empty where it has none.
  public OptionalInt year() {
    return year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
  }

  WordSearch words(WordList topic) {
    return lexicon.of(topic);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /// Whether the form has a field for the budget.
  public boolean showsBudget() {
    return showsBudget;
  }

  /// The weights of the form; empty where it has none, or does not say what they add up to.
  public Optional<Weights> weights() {
    return weights;
  }

  /// The lines of the cover that a text with a cover must have.
  public List<String> requiredCover() {
    return form.declaration().texts("requiredCover");
  }

  /// Whether a text may go without a cover.
  public boolean coverOptional() {
    return !(form.declaration().get("coverOptional") instanceof Tree.Flag flag) || flag.value();
  }

  /// Whether a row stands under costs as a first level of their own, as the Ministry's newer table has them, in a form
  /// that has them under output and whose tables mix the two.
  public boolean costsApart(String level1, String level2) {
    return form.declaration().get("costsApart") instanceof Tree.Flag flag
        && flag.value()
        && level1.equals("成本指标")
        && COSTS.contains(level2)
        && frame().level(level1).isEmpty();
  }

  /// Whether the form itself numbers the indicators: 指标1：….
  public boolean numberedNames() {
    return form.declaration().get("numberedNames") instanceof Tree.Flag flag && flag.value();
  }

  /// The fields of the head that are amounts of this year, as the text's variant prints them.
  public Set<String> sources() {
    return sources;
  }

  /// The name of the unit; empty where the text has none.
  public String unit() {
    return unit;
  }

  /// Whether project codes have 21 characters.
  public boolean longCodes() {
    return longCodes;
  }

  /// The parts of the narrative the form demands, by words of their headings.
  public List<String> requiredParts() {
    return requiredParts;
  }

  /// The names of all levels, second ones first, and of the columns of indicators.
  public Set<String> headings() {
    return headings;
  }

  /// Whether a text holds one of them.
  public boolean holdsHeading(String text) {
    return headingWords.in(text);
  }

  /// The stages of the year that the text has begun.
  public List<StageForm> stages() {
    return stages;
  }

  /// The rows that were looked at under these terms.
  public KnownRows rows() {
    return rows;
  }

  /// What the form asks of the reviewer.
  public RuleSettings demands() {
    return demands;
  }
}
