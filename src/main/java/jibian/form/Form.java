package jibian.form;

import module java.base;

import jibian.model.Project;
import jibian.model.Submission;
import jibian.page.PageSetup;
import jibian.page.StyleSheet;
import jibian.text.Messages;
import jibian.text.Tree;

/// An official form, as its declaration says. It is used to lay out a text, to recognise one, and to name the editor's
/// columns.
///
/// @param id as in the exchange file
/// @param name in Chinese
/// @param setup the sheet of paper
/// @param styles the look of every role
/// @param footer pattern of the page number, `{0}` being the number
/// @param cover templates of the cover's lines with their roles
/// @param words the form's words around the projects
/// @param frame the levels of indicators
/// @param money what amounts are counted in
/// @param variants at least one; the first is the default
/// @param overall ways to print the table of the unit as a whole, the first the default; none where the form has none
/// @param supplements rules for tables beside the projects, the first that matches counts
/// @param stages of the year after the goals are set, in the order of the declaration
/// @param declaration the whole declaration, for the parts that other packages read (severities, own checks)
public record Form(
    String id,
    String name,
    PageSetup setup,
    StyleSheet styles,
    String footer,
    List<CoverLine> cover,
    Words words,
    IndicatorLevels frame,
    Money money,
    List<Variant> variants,
    List<Variant> overall,
    List<SupplementDeclaration> supplements,
    List<StageForm> stages,
    Tree.Fields declaration) {

  public Form {
    cover = List.copyOf(cover);
    variants = List.copyOf(variants);
    overall = List.copyOf(overall);
    supplements = List.copyOf(supplements);
    stages = List.copyOf(stages);
  }

  public Optional<StageForm> stage(String wanted) {
    return stages.stream().filter(stage -> stage.id().equals(wanted)).findFirst();
  }

  public Optional<Variant> variant(String wanted) {
    return variants.stream().filter(variant -> variant.id().equals(wanted)).findFirst();
  }

  /// The variant a text is printed in: the one it asks for, else the default.
  public Variant variantOf(Submission text) {
    return text.variant().flatMap(this::variant).orElse(variants.getFirst());
  }

  /// The way the table of the unit as a whole is printed: the one it asks for, else the default; empty where the form
  /// has none.
  public Optional<Variant> overallOf(Project table) {
    return overall.stream()
        .filter(variant -> variant.id().equals(table.text("variant")))
        .findFirst()
        .or(() -> overall.stream().findFirst());
  }

  /// The performance tables of a text that the form has: without the overall one where it has none.
  public List<Project> tables(Submission text) {
    return overall.isEmpty() ? text.projects() : text.performanceTables();
  }

  /// Whether a text has a table of the unit as a whole that is printed.
  ///
  /// @param stage whose table is meant; empty for that of the goals
  public boolean printsOverall(Submission text, Optional<StageForm> stage) {
    return tables(text).stream()
        .filter(Project::isOverall)
        .anyMatch(table -> stage.isEmpty() || stage.get().covers(table));
  }

  /// The way a performance table of a text is printed.
  public Variant variantOf(Submission text, Project table) {
    return table.isOverall() ? overallOf(table).orElseGet(() -> variantOf(text)) : variantOf(text);
  }

  /// The fields of a project that are amounts of the text's year: the budget and where it comes from, in any variant.
  public Set<String> amounts() {
    return variants.stream()
        .flatMap(variant -> HeadField.of(variant).stream())
        .filter(head -> head.amount() && !head.field().startsWith("term"))
        .map(HeadField::field)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// What amounts are counted in.
  public enum Money {
    WAN(0),
    YUAN(4);

    private final int places;

    Money(int places) {
      this.places = places;
    }

    /// As declared.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// As printed.
    public String label() {
      return Messages.text("money." + id());
    }

    /// An amount in 万元.
    public BigDecimal toWan(BigDecimal amount) {
      return amount.movePointLeft(places);
    }
  }

  /// A line of the cover. It is left out when a field its template names is absent.
  public record CoverLine(String template, jibian.page.Role role) {}

  /// The form's own words and habits outside the tables.
  ///
  /// @param contents whether the text has a contents list unless it says otherwise
  /// @param contentsTitle the words above the list
  /// @param partPages whether the title of a part stands on a page of its own
  /// @param partBreak whether the title of a part is broken after 第…部分
  /// @param title template of a table's title
  /// @param numberless the same for a project whose printed title has no number
  /// @param defaultTitle template used where the text gives no title
  /// @param overallTitle title of the table of the unit as a whole, where the text gives none
  /// @param goal the words before a sub-goal's goal
  /// @param indicators the words before a sub-goal's indicators
  public record Words(
      boolean contents,
      String contentsTitle,
      boolean partPages,
      boolean partBreak,
      String title,
      String numberless,
      String defaultTitle,
      String overallTitle,
      String goal,
      String indicators) {}
}
