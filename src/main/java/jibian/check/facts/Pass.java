package jibian.check.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jibian.model.Address;

/// All that the rules have to look at in one kind of thing, in their order.
public final class Pass<T> {
  private final List<Step<T>> steps = new ArrayList<>();

  /// The texts of a thing by the fields that hold them.
  interface Texts<T> {
    /// The texts of one field.
    Map<Address, String> of(T what, String field);
  }

  private interface Step<T> {
    boolean mends(String field);

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
          steps.add(step.get());
          group = Optional.empty();
        } else if (way instanceof RuleEntry.AtTexts looks
            && fields.stream().anyMatch(looks.fields()::contains)) {
          OfTexts<T> open = group.orElseGet(() -> new OfTexts<>(fields, texts, new ArrayList<>()));
          if (group.isEmpty()) {
            steps.add(open);
            group = Optional.of(open);
          }
          open.rules.add(Map.entry(rule, looks));
        }
      }
    }
  }

  private record OfThing<T>(RuleEntry rule, Look<T> look, List<After> after) implements Step<T> {
    OfThing(RuleEntry rule, RuleEntry.AtThings<T> way) {
      this(rule, way.look().get(), way.after());
    }

    @Override
    public boolean mends(String field) {
      return rule.mends(field);
    }

    @Override
    public void look(T what, Optional<Address> cell, FindingCollector notes) {
      notes.speaks(rule, after);
      look.at(what, notes);
    }
  }

  /// Rules of texts that stand beside one another: text by text, each by all of them.
  private record OfTexts<T>(
      List<String> fields, Texts<T> texts, List<Map.Entry<RuleEntry, RuleEntry.AtTexts>> rules)
      implements Step<T> {

    @Override
    public boolean mends(String field) {
      return rules.stream().anyMatch(rule -> rule.getValue().fields().contains(field));
    }

    @Override
    public void look(T what, Optional<Address> cell, FindingCollector notes) {
      for (String field : fields) {
        texts
            .of(what, field)
            .forEach(
                (address, text) -> {
                  if (cell.isEmpty() || cell.get().equals(address)) {
                    look(field, text, address, notes);
                  }
                });
      }
    }

    private void look(String field, String text, Address address, FindingCollector notes) {
      for (Map.Entry<RuleEntry, RuleEntry.AtTexts> rule : rules) {
        if (rule.getValue().fields().contains(field)) {
          notes.speaks(rule.getKey(), rule.getValue().after());
          rule.getValue().look().at(text, address, notes);
        }
      }
    }
  }

  /// Looks at all of a thing.
  public void look(T what, FindingCollector notes) {
    for (Step<T> step : steps) {
      step.look(what, Optional.empty(), notes);
    }
  }

  /// Lets those rules look again that can mend a cell.
  public void look(T what, Address cell, FindingCollector notes) {
    String field = top(cell);
    for (Step<T> step : steps) {
      if (step.mends(field)) {
        step.look(what, Optional.of(cell), notes);
      }
    }
  }

  /// Whether a rule can mend a cell.
  public boolean mends(Address cell) {
    String field = top(cell);
    return steps.stream().anyMatch(step -> step.mends(field));
  }

  private static String top(Address cell) {
    String field = cell.field();
    int point = field.indexOf('.');
    return point < 0 ? field : field.substring(0, point);
  }
}
