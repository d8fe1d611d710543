package jibian.check.facts;

import module java.base;

import jibian.check.finding.Rule;
import jibian.check.finding.Severity;
import jibian.check.language.Lexicon;
import jibian.check.language.WordList;
import jibian.form.Form;
import jibian.text.TreeCursor;
import jibian.text.UnusableException;

/// What a form declaration asks of the reviewer: severities (`severities`: {"rule": "error|warning|hint|off"}), words
/// (`words.lists`: {"STOCK_BASIS": ["局长办公会"]}). What cannot be used is reported, and only that is left out.
public final class RuleSettings {
  private static final String OFF = "off";
  private static final Set<String> SEVERITIES = Set.of("error", "warning", "hint", OFF);
  private static final Set<String> TOPICS =
      Arrays.stream(WordList.values()).map(WordList::name).collect(Collectors.toUnmodifiableSet());

  private final Map<String, Optional<Severity>> severities = new HashMap<>();
  private final Map<WordList, List<String>> words = new EnumMap<>(WordList.class);
  private final RuleBook rules;
  private final List<String> faults = new ArrayList<>();

  RuleSettings(Form form, RuleBook rules) {
    this.rules = rules;
    TreeCursor top = TreeCursor.top(form.id() + ".json", form.declaration());
    attempt(() -> each(top.at("severities"), this::severity));
    attempt(
        () -> {
          TreeCursor wording = top.at("words");
          if (wording.present()) {
            each(wording.at("lists"), this::list);
          }
        });
  }

  private interface Reading {
    void run() throws UnusableException;
  }

  private interface Entry {
    void read(String key, TreeCursor value) throws UnusableException;
  }

  private void attempt(Reading reading) {
    try {
      reading.run();
    } catch (UnusableException e) {
      faults.add(e.getMessage());
    }
  }

  private void each(TreeCursor place, Entry entry) throws UnusableException {
    if (place.present()) {
      for (String key : place.fields().entries().keySet()) {
        attempt(() -> entry.read(key, place.at(key)));
      }
    }
  }

  private void severity(String rule, TreeCursor value) throws UnusableException {
    if (rules.find(rule).isEmpty()) {
      throw value.fault("demands.rule", rule);
    }
    String severity = value.word(SEVERITIES);
    severities.put(
        rule,
        severity.equals(OFF)
            ? Optional.empty()
            : Optional.of(Severity.valueOf(severity.toUpperCase(Locale.ROOT))));
  }

  private void list(String topic, TreeCursor value) throws UnusableException {
    if (!TOPICS.contains(topic)) {
      throw value.fault("demands.list", topic, String.join("、", TOPICS.stream().sorted().toList()));
    }
    words.put(WordList.valueOf(topic), value.texts());
  }

  /// How bad a rule's findings are; empty when the form switched it off.
  ///
  /// @param usual where the form says nothing
  Optional<Severity> severity(Rule rule, Severity usual) {
    return severities.getOrDefault(rule.id(), Optional.of(usual));
  }

  /// The program's words and those of the form.
  Lexicon lexicon() {
    return Lexicon.shipped().with(words);
  }

  /// What is wrong in the declaration: messages in Chinese with file, line and place.
  public List<String> faults() {
    return faults;
  }
}
