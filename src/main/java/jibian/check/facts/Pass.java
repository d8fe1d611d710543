package jibian.check.facts;

import module java.base;

import jibian.model.Address;

/// All that the rules have to look at in one kind of thing, in their order.
public final class Pass<T> {
  private final List<Step<T>> steps = new ArrayList<>();

  /// The rules whose findings silence others.
  private final Set<String> after = new HashSet<>();

  /// Those that can mend a field, by the field: proposals try them again and again.
  private final Map<String, List<Step<T>>> mending = new HashMap<>();

  /// The texts of a thing by the fields that hold them.
  interface Texts<T> {
    /// Gives out the texts of one field.
    void of(T what, String field, Cells cells);
  }

  /// Takes texts with their places.
  interface Cells {
    void take(Address address, String text);
  }

  private interface Step<T> {
    Set<String> mends();

    /// Whether it can mend a row of a project.
    default boolean mends(IndicatorFacts row) {
      return true;
    }

    /// @param cell the only one whose text is looked at; empty for all
    void look(T what, Optional<Address> cell, FindingCollector notes);
  }

  /// @param fields those that hold texts, in their order
  Pass(List<RuleEntry> rules, Class<T> kind, List<String> fields, Texts<T> texts) {
    Optional<OfTexts<T>> group = Optional.empty();
    for (RuleEntry rule : rules) {
      for (RuleEntry.Way way : rule.ways()) {
        Optional<Step<T>> step = RuleEntry.at(way, kind).map(it -> new OfThing<>(rule, it));
        if (step.isPresent()) {
          way.after().forEach(other -> after.add(other.rule()));
          steps.add(step.get());
          group = Optional.empty();
        } else if (way instanceof RuleEntry.AtTexts looks
            && fields.stream().anyMatch(looks.fields()::contains)) {
          OfTexts<T> open = group.orElseGet(() -> new OfTexts<>(fields, texts));
          if (group.isEmpty()) {
            steps.add(open);
            group = Optional.of(open);
          }
          open.add(rule, looks);
        }
      }
    }
    for (Step<T> step : steps) {
      step.mends()
          .forEach(field -> mending.computeIfAbsent(field, _ -> new ArrayList<>()).add(step));
    }
  }

  private record OfThing<T>(
      RuleEntry rule,
      Look<T> look,
      List<After> after,
      Set<String> mends,
      Predicate<IndicatorFacts> rows)
      implements Step<T> {
    OfThing(RuleEntry rule, RuleEntry.AtThings<T> way) {
      this(rule, way.look().get(), way.after(), way.mends(), way.rows());
    }

    @Override
    public boolean mends(IndicatorFacts row) {
      return rows.test(row);
    }

    @Override
    public void look(T what, Optional<Address> cell, FindingCollector notes) {
      notes.speaks(rule, after);
      look.at(what, notes);
    }
  }

  /// Rules of texts that stand beside one another: text by text, each by all of them.
  private static final class OfTexts<T> implements Step<T> {
    private record Reader(RuleEntry rule, RuleEntry.AtTexts way) {}

    private final List<String> fields;
    private final Texts<T> texts;
    private final Set<String> mends = new HashSet<>();
    private final Map<String, List<Reader>> readers = new HashMap<>();

    OfTexts(List<String> fields, Texts<T> texts) {
      this.fields = fields;
      this.texts = texts;
    }

    void add(RuleEntry rule, RuleEntry.AtTexts way) {
      for (String field : fields) {
        if (way.fields().contains(field)) {
          mends.add(field);
          readers.computeIfAbsent(field, _ -> new ArrayList<>()).add(new Reader(rule, way));
        }
      }
    }

    @Override
    public Set<String> mends() {
      return mends;
    }

    @Override
    public void look(T what, Optional<Address> cell, FindingCollector notes) {
      for (String field : fields) {
        List<Reader> all = readers.get(field);
        if (all == null || cell.filter(it -> !top(it).equals(field)).isPresent()) {
          continue;
        }
        texts.of(
            what,
            field,
            (address, text) -> {
              if (cell.isEmpty() || cell.get().equals(address)) {
                look(all, text, address, notes);
              }
            });
      }
    }

    private static void look(
        List<Reader> all, String text, Address address, FindingCollector notes) {
      for (Reader reader : all) {
        notes.speaks(reader.rule(), reader.way().after());
        reader.way().look().at(text, address, notes);
      }
    }
  }

  /// Looks at all of a thing.
  public void look(T what, FindingCollector notes) {
    for (Step<T> step : steps) {
      step.look(what, Optional.empty(), notes);
    }
  }

  /// The rules whose findings silence some of these.
  Set<String> after() {
    return after;
  }

  /// Lets those rules look again that can mend a cell.
  public void look(T what, Address cell, FindingCollector notes) {
    Optional<Address> only = Optional.of(cell);
    for (Step<T> step : mending.getOrDefault(top(cell), List.of())) {
      step.look(what, only, notes);
    }
  }

  /// Lets those rules of a project look again that can mend a cell of a row.
  public void look(T what, Address cell, IndicatorFacts row, FindingCollector notes) {
    for (Step<T> step : mending.getOrDefault(top(cell), List.of())) {
      if (step.mends(row)) {
        step.look(what, Optional.of(cell), notes);
      }
    }
  }

  /// Whether a rule of projects can mend a cell of a row.
  public boolean mends(Address cell, IndicatorFacts row) {
    for (Step<T> step : mending.getOrDefault(top(cell), List.of())) {
      if (step.mends(row)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a rule can mend a cell.
  public boolean mends(Address cell) {
    return mending.containsKey(top(cell));
  }

  private static String top(Address cell) {
    String field = cell.field();
    int point = field.indexOf('.');
    return point < 0 ? field : field.substring(0, point);
  }
}
