package jibian.compare;

import module java.base;

import jibian.form.HeadField;
import jibian.form.PartNames;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.text.Messages;
import jibian.text.Paths;
import jibian.text.Tree;

/// Compares texts part by part. What an exchange file holds besides its texts (the number a title prints, by which the
/// place of a project is meant) is not compared.
final class PartComparer {
  private static final Set<String> LISTS = Set.of("goals", "paragraphs", "rows", "header");
  private static final Set<String> MONEY = Set.of("budget", "fiscal", "other");
  private static final Set<String> FORM = Set.of("form", "variant");

  private final ComparedText before;
  private final ComparedText after;
  private final boolean states;
  private final PartKeys keys;
  private final Set<String> amounts;
  private final Map<String, String> names = new HashMap<>();

  /// @param states whether both are states of one text
  PartComparer(ComparedText before, ComparedText after, boolean states) {
    this.before = before;
    this.after = after;
    this.states = states;
    this.keys = new PartKeys(states);
    this.amounts = before.form().money() == after.form().money() ? amounts() : Set.of();
  }

  /// The fields that are amounts; none where the forms count them in different units.
  private Set<String> amounts() {
    return Stream.concat(
            MONEY.stream(),
            Stream.of(before, after)
                .flatMap(text -> HeadField.of(text.variant()).stream())
                .filter(HeadField::amount)
                .map(HeadField::field))
        .collect(Collectors.toSet());
  }

  Comparison comparison() {
    Submission old = before.text();
    Submission now = after.text();
    List<PartChange> parts = new ArrayList<>();
    parts.add(cover(old, now));
    keys.sections(old.narrative(), now.narrative()).forEach(pair -> parts.add(section(pair)));
    overall(old, now).forEach(pair -> parts.add(project(pair)));
    keys.projects(old.projects(), now.projects()).forEach(pair -> parts.add(project(pair)));
    keys.tables(old.supplements(), now.supplements()).forEach(pair -> parts.add(table(pair)));
    return new Comparison(before, after, parts);
  }

  /// There is one overall table, whatever it holds.
  private static List<Pairing.Pair<Project>> overall(Submission old, Submission now) {
    return new Pairing<>(old.overall(), now.overall(), Project::name)
        .byPlace((_, _) -> true)
        .pairs();
  }

  private PartChange cover(Submission old, Submission now) {
    Set<String> paths = new LinkedHashSet<>(List.of("year"));
    paths.addAll(paths(now.fields()));
    paths.addAll(paths(old.fields()));
    paths.removeAll(FORM);
    List<FieldChange> fields = new ArrayList<>();
    fields.add(field(Messages.text("text.form"), "form", before.formName(), after.formName()));
    paths.forEach(path -> fields.add(field(own(path), path, old.text(path), now.text(path))));
    reasons(old.fields(), now.fields(), fields);
    Optional<Id> text = Optional.of(Address.TEXT);
    return new PartChange(
        PartChange.Kind.COVER,
        Messages.text("compare.cover"),
        text,
        text,
        false,
        fields,
        List.of());
  }

  /// What is compared: between two years the goals alone, between states of a text its stages too.
  private List<String> paths(Tree.Fields fields) {
    List<String> paths = Paths.all(fields);
    return states ? Stream.concat(paths.stream(), Paths.ofStages(fields).stream()).toList() : paths;
  }

  private String own(String path) {
    return switch (path) {
      case "year" -> Messages.text("field.year");
      case "unit.code" -> Messages.text("text.unit.code");
      case "unit.name" -> Messages.text("text.unit.name");
      case "cover.title" -> Messages.text("text.title");
      case "cover.preparedBy" -> Messages.text("text.preparedBy");
      case "cover.reviewedBy" -> Messages.text("text.reviewedBy");
      default -> name(path);
    };
  }

  private static FieldChange field(String name, String path, String old, String now) {
    return new FieldChange(name, path, path, old, now, false, false);
  }

  private PartChange section(Pairing.Pair<Section> pair) {
    List<FieldChange> fields = fields(pair);
    level(pair, fields);
    lines(pair, "paragraphs", fields);
    return part(PartChange.Kind.SECTION, pair, PartNames::part, fields, List.of());
  }

  private static void level(Pairing.Pair<Section> pair, List<FieldChange> fields) {
    if (pair.before().isPresent() && pair.after().isPresent()) {
      String old = Integer.toString(pair.before().get().level());
      String now = Integer.toString(pair.after().get().level());
      fields.add(field(Messages.text("field.level"), "level", old, now));
    }
  }

  private PartChange project(Pairing.Pair<Project> pair) {
    List<FieldChange> fields = fields(pair);
    lines(pair, "goals", fields);
    List<Indicator> old = pair.before().map(Project::indicators).orElse(List.of());
    List<Indicator> now = pair.after().map(Project::indicators).orElse(List.of());
    return part(
        PartChange.Kind.PROJECT,
        pair,
        PartNames::numbered,
        fields,
        keys.indicators(old, now).stream().map(this::indicator).toList());
  }

  private PartChange indicator(Pairing.Pair<Indicator> pair) {
    return part(PartChange.Kind.INDICATOR, pair, PartNames::part, fields(pair), List.of());
  }

  private PartChange table(Pairing.Pair<Supplement> pair) {
    List<FieldChange> fields = fields(pair);
    TableComparer table = new TableComparer(pair.before().orElse(null), pair.after().orElse(null));
    fields.addAll(table.headings());
    return part(PartChange.Kind.TABLE, pair, PartNames::part, fields, table.rows());
  }

  private static <P extends Part> PartChange part(
      PartChange.Kind kind,
      Pairing.Pair<P> pair,
      Function<P, String> name,
      List<FieldChange> fields,
      List<PartChange> rows) {
    boolean alone = pair.before().isEmpty() || pair.after().isEmpty();
    return new PartChange(
        kind,
        name.apply(pair.after().or(pair::before).orElseThrow()),
        pair.before().map(Part::id),
        pair.after().map(Part::id),
        pair.moved(),
        alone ? fields.stream().filter(FieldChange::shows).toList() : fields,
        rows);
  }

  /// The fields that are one text each.
  private <P extends Part> List<FieldChange> fields(Pairing.Pair<P> pair) {
    Set<String> paths = new LinkedHashSet<>();
    Stream.of(pair.after(), pair.before())
        .flatMap(Optional::stream)
        .flatMap(part -> paths(part.fields()).stream())
        .filter(path -> !LISTS.contains(path.split("\\.", 2)[0]))
        .forEach(paths::add);
    List<FieldChange> fields = new ArrayList<>();
    for (String path : paths) {
      fields.add(field(pair, path, path, name(path), part -> part.text(path)));
    }
    reasons(fields(pair.before()), fields(pair.after()), fields);
    return fields;
  }

  private static Tree.Fields fields(Optional<? extends Part> part) {
    return part.<Tree.Fields>map(Part::fields).orElse(Tree.Fields.EMPTY);
  }

  private <P extends Part> FieldChange field(
      Pairing.Pair<P> pair, String old, String now, String name, Function<P, String> text) {
    return new FieldChange(
        name,
        pair.before().isPresent() ? old : "",
        pair.after().isPresent() ? now : "",
        pair.before().map(text).orElse(""),
        pair.after().map(text).orElse(""),
        false,
        amounts.contains(now));
  }

  private String name(String path) {
    return names.computeIfAbsent(path, this::named);
  }

  private String named(String path) {
    if (path.startsWith("line.")) {
      return Messages.text("compare.above", path.substring("line.".length()));
    }
    return Stream.of(after, before)
        .map(text -> named(text, path))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(path);
  }

  private static String named(ComparedText text, String path) {
    String field = PartNames.field(text.form(), text.variant(), path);
    return text.form().stages().stream()
        .filter(stage -> stage.owns(path))
        .findFirst()
        .map(stage -> Messages.text("compare.stage", stage.name(), field))
        .orElse(field);
  }

  /// Why findings were left as they are.
  private static void reasons(Tree.Fields old, Tree.Fields now, List<FieldChange> fields) {
    String was = reasons(old);
    String is = reasons(now);
    if (!was.isEmpty() || !is.isEmpty()) {
      fields.add(field(Messages.text("history.reasons"), Paths.OVERRIDES, was, is));
    }
  }

  private static String reasons(Tree.Fields fields) {
    return fields.get(Paths.OVERRIDES) instanceof Tree.Items list
        ? list.items().stream()
            .filter(Tree.Fields.class::isInstance)
            .map(reason -> ((Tree.Fields) reason).text("reason"))
            .collect(Collectors.joining("\n"))
        : "";
  }

  /// Paragraphs or goals, one by one.
  private <P extends Part> void lines(Pairing.Pair<P> pair, String list, List<FieldChange> fields) {
    BiFunction<Optional<PartKeys.Line>, String, String> path =
        (line, key) -> line.map(one -> key + "." + one.place()).orElse("");
    for (Pairing.Pair<PartKeys.Line> line :
        PartKeys.lines(lines(pair.before(), list), lines(pair.after(), list))) {
      fields.add(
          new FieldChange(
              lineName(list, line),
              path.apply(line.before(), list),
              path.apply(line.after(), list),
              line.before().map(PartKeys.Line::text).orElse(""),
              line.after().map(PartKeys.Line::text).orElse(""),
              line.moved(),
              false));
    }
  }

  private static List<PartKeys.Line> lines(Optional<? extends Part> part, String list) {
    List<String> texts = fields(part).texts(list);
    List<PartKeys.Line> lines = new ArrayList<>();
    for (int at = 0; at < texts.size(); at++) {
      lines.add(new PartKeys.Line(at + 1, "", texts.get(at)));
    }
    return lines;
  }

  private static String lineName(String list, Pairing.Pair<PartKeys.Line> line) {
    int place = line.after().or(line::before).orElseThrow().place();
    return Messages.text("compare.line", Messages.text("field." + list), place);
  }
}
