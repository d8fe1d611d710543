package jibian.form;

import static java.util.stream.Collectors.toMap;

import module java.base;

import jibian.model.Heading;
import jibian.text.Tree;
import jibian.text.TreeCursor;
import jibian.text.UnusableException;

/// Reads the stages of the year from a form's declaration. A stage says of the form what is different in it (`page`,
/// `styles`, `words` …), its table as `parts`, and that of the unit as a whole as `overall`, if it has one. Fields that
/// begin with a point are the stage's own; `{month}` is its month, `{.preparedBy}` a field of the stage in the text.
record StageReader(TreeCursor top) {
  private static final String STAGES = "stages";
  private static final String PARTS = "parts";
  private static final String OVERALL = "overall";
  private static final String HUNDRED = "100";
  private static final String MONTH = "{month}";

  /// The stages of a form, in the order of the declaration; those that are null in it are left out.
  static List<StageForm> read(TreeCursor top) throws UnusableException {
    List<StageForm> stages = new ArrayList<>();
    if (!top.at(STAGES).present()) {
      return stages;
    }
    StageReader reader = new StageReader(top);
    Set<String> paths = new HashSet<>();
    for (String id : top.at(STAGES).fields().entries().keySet()) {
      if (top.at(STAGES).at(id).present()) {
        StageForm stage = reader.stage(id);
        if (!paths.add(stage.path())) {
          throw top.at(STAGES).at(id).fault("form.stage.twice", stage.path());
        }
        stages.add(stage);
      }
    }
    return stages;
  }

  private StageForm stage(String id) throws UnusableException {
    TreeCursor declared = top.at(STAGES).at(id);
    TreeCursor whole = new TreeCursor(top.file(), declared.path(), whole(id, new HashSet<>()));
    boolean scored = whole.at("scoring").present();
    int month = scored ? whole.at("month").whole(1, 12, 12) : whole.at("month").whole(1, 12);
    String path = scored ? "evaluation" : "monitoring." + month;
    TreeCursor own =
        new TreeCursor(
            top.file(), declared.path(), resolved(whole.fields(), path, Integer.toString(month)));
    return new StageForm(
        id,
        own.at("name").text(),
        month,
        path,
        form(id, own),
        limits(own.at("limits")),
        scored ? Optional.empty() : Optional.of(lights(own.at("lights"))),
        scored ? Optional.of(scoring(own.at("scoring"))) : Optional.empty());
  }

  private Tree.Fields whole(String id, Set<String> seen) throws UnusableException {
    TreeCursor declared = top.at(STAGES).at(id);
    TreeCursor base = declared.at("extends");
    if (!base.present()) {
      return declared.fields();
    }
    if (!seen.add(id) || !(top.at(STAGES).fields().get(base.text()) instanceof Tree.Fields)) {
      throw base.fault("form.stage.extends", base.text());
    }
    return Forms.merged(whole(base.text(), seen), declared.fields());
  }

  /// The form as the stage prints it.
  private Form form(String id, TreeCursor stage) throws UnusableException {
    Tree.Fields own = stage.fields();
    if (stage.at(PARTS).items().isEmpty()) {
      throw stage.at(PARTS).fault("form.stage.parts");
    }
    Map<String, Tree> said = new LinkedHashMap<>();
    Stream.of("page", "styles", "words", "footer", "cover")
        .filter(own::contains)
        .forEach(key -> said.put(key, own.get(key)));
    said.put("variants", variants(id, stage.at(PARTS), own));
    said.put(OVERALL, variants(id, stage.at(OVERALL), own));
    Tree.Fields form =
        Forms.merged(top.fields(), new Tree.Fields(said, own.line())).without(STAGES);
    return FormReader.read(new TreeCursor(top.file(), stage.path(), form));
  }

  /// The one way a table of a stage is printed; none where it has no such table.
  private static Tree variants(String id, TreeCursor parts, Tree.Fields stage) {
    if (!parts.present()) {
      return new Tree.Items(List.of(), stage.line());
    }
    Map<String, Tree> variant = new LinkedHashMap<>();
    variant.put("id", Tree.of(id));
    variant.put("name", stage.get("name"));
    variant.put(PARTS, parts.tree());
    return new Tree.Items(List.of(new Tree.Fields(variant, stage.line())), stage.line());
  }

  /// The declaration with the fields of the stage by their whole paths.
  private static Tree.Fields resolved(Tree.Fields fields, String path, String month) {
    Map<String, Tree> resolved = new LinkedHashMap<>();
    fields
        .entries()
        .forEach((inner, value) -> resolved.put(inner, resolved(value, inner, path, month)));
    return new Tree.Fields(resolved, fields.line());
  }

  private static Tree resolved(Tree value, String key, String path, String month) {
    return switch (value) {
      case Tree.Fields fields -> resolved(fields, path, month);
      case Tree.Items list ->
          new Tree.Items(
              list.items().stream().map(item -> resolved(item, key, path, month)).toList(),
              list.line());
      case Tree.Text text when key.equals("field") && text.value().startsWith(".") ->
          new Tree.Text(path + text.value(), text.line());
      case Tree.Text text ->
          new Tree.Text(
              text.value().replace(MONTH, month).replace("{.", "{stages." + path + "."),
              text.line());
      default -> value;
    };
  }

  private static Map<String, Integer> limits(TreeCursor limits) throws UnusableException {
    Map<String, Integer> read = new LinkedHashMap<>();
    for (String field : keys(limits)) {
      read.put(field, limits.at(field).whole(1, 100_000));
    }
    return read;
  }

  private static Set<String> keys(TreeCursor fields) throws UnusableException {
    return fields.present() ? fields.fields().entries().keySet() : Set.of();
  }

  private static Lights lights(TreeCursor lights) throws UnusableException {
    BigDecimal red = number(lights.at("red"));
    BigDecimal yellow = number(lights.at("yellow"));
    BigDecimal blue = number(lights.at("blue"));
    if (red.compareTo(yellow) > 0 || yellow.compareTo(blue) > 0) {
      throw lights.fault("form.stage.lights");
    }
    Map<String, Heading> names =
        Stream.of(Heading.values())
            .collect(toMap(heading -> heading.name().toLowerCase(Locale.ROOT), it -> it));
    Set<Heading> steady = new HashSet<>();
    for (TreeCursor heading : lights.at("steady").items()) {
      steady.add(names.get(heading.word(names.keySet())));
    }
    Map<Integer, BigDecimal> shares = new TreeMap<>();
    TreeCursor money = lights.at("money");
    for (String month : keys(money)) {
      if (!month.matches("[1-9]|1[0-2]")) {
        throw money.at(month).fault("form.stage.month", month);
      }
      shares.put(Integer.valueOf(month), percent(money.at(month)));
    }
    return new Lights(
        red,
        yellow,
        blue,
        steady,
        shares,
        percent(lights.at("moneyRed")),
        percent(lights.at("apart")));
  }

  private Scoring scoring(TreeCursor scoring) throws UnusableException {
    BigDecimal total = number(scoring.at("total"));
    TreeCursor execution = scoring.at("execution");
    BigDecimal points =
        execution.present() ? number(execution) : total.subtract(weights(top, total));
    if (points.signum() < 0 || points.compareTo(total) > 0) {
      throw (execution.present() ? execution : top.at("weights"))
          .fault("form.stage.execution", points.toPlainString(), total.toPlainString());
    }
    return new Scoring(
        total,
        points,
        percent(scoring.at("executionReason")),
        number(scoring.at("exceeded")),
        percent(scoring.at("loose")),
        levels(scoring.at("withCost")),
        levels(scoring.at("withoutCost")),
        scoring.at("equal").word(Set.of("deviation", "all")).equals("deviation"),
        scoring.at("allOrNothing").texts(),
        bands(scoring.at("qualitative")),
        bands(scoring.at("satisfaction")),
        bands(scoring.at("grades")));
  }

  /// What the weights of the goal table add up to; the rest is for the execution of the budget.
  private static BigDecimal weights(TreeCursor top, BigDecimal total) throws UnusableException {
    TreeCursor weights = top.at("weights");
    return weights.present() && weights.at("total").present()
        ? number(weights.at("total"))
        : total.multiply(new BigDecimal("0.9"));
  }

  private static Map<Scoring.Level, BigDecimal> levels(TreeCursor levels) throws UnusableException {
    Map<Scoring.Level, BigDecimal> read = new EnumMap<>(Scoring.Level.class);
    BigDecimal sum = BigDecimal.ZERO;
    for (Scoring.Level level : Scoring.Level.values()) {
      TreeCursor points = levels.at(level.name().toLowerCase(Locale.ROOT));
      read.put(level, points.present() ? number(points) : BigDecimal.ZERO);
      sum = sum.add(read.get(level));
    }
    if (sum.signum() == 0) {
      throw levels.fault("form.stage.levels");
    }
    return read;
  }

  /// Bands from the best to the worst: each begins lower than the one before.
  private static List<Scoring.Band> bands(TreeCursor list) throws UnusableException {
    List<Scoring.Band> bands = new ArrayList<>();
    for (TreeCursor band : list.items()) {
      BigDecimal least = percent(band.at("least"));
      if (!bands.isEmpty() && least.compareTo(bands.getLast().least()) >= 0) {
        throw band.at("least").fault("form.stage.bands");
      }
      TreeCursor share = band.at("share");
      bands.add(
          new Scoring.Band(
              band.at("name").text(""),
              least,
              share.present() ? percent(share) : new BigDecimal(HUNDRED),
              band.at("words").texts()));
    }
    return bands;
  }

  private static BigDecimal percent(TreeCursor cursor) throws UnusableException {
    BigDecimal number = number(cursor);
    if (number.compareTo(new BigDecimal(HUNDRED)) > 0) {
      throw cursor.fault("form.stage.percent");
    }
    return number;
  }

  private static BigDecimal number(TreeCursor cursor) throws UnusableException {
    cursor.measure();
    return new BigDecimal(((Tree.Num) cursor.tree()).literal());
  }
}
