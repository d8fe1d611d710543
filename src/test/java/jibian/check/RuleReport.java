package jibian.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jibian.check.facts.After;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.Pass;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.ReviewContext;
import jibian.check.facts.RuleBook;
import jibian.check.facts.RuleEntry;
import jibian.check.facts.WholeText;
import jibian.check.finding.Rule;
import jibian.check.rule.ShippedRules;
import jibian.model.Submission;

/// What each rule costs and finds over the corpus, so that a dear or a noisy one is seen: `mvn -Prules test` prints it
/// and writes `target/rules.txt`.
public final class RuleReport {
  private static final int WARM_UP = 40;
  private static final int ROUNDS = 60;
  private static final RuleBook RULES = ShippedRules.BOOK;

  private final Map<String, Long> nanos = new HashMap<>();
  private final List<CorpusText> texts =
      Stream.of(CorpusText.PUBLISHED, CorpusText.FIRST, CorpusText.SECOND)
          .flatMap(List::stream)
          .toList();

  /// Takes the time from the word of one rule to that of the next.
  private final class Watch extends FindingCollector {
    private String rule = "";
    private long since = System.nanoTime();

    Watch(ReviewContext terms) {
      super(terms);
    }

    @Override
    public void speaks(RuleEntry next, List<After> others) {
      stop();
      rule = next.rule().id();
      super.speaks(next, others);
    }

    void stop() {
      long now = System.nanoTime();
      nanos.merge(rule, now - since, Long::sum);
      since = now;
    }
  }

  /// Prints the report.
  public static void main(String... arguments) throws IOException {
    RuleReport report = new RuleReport();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      if (round == WARM_UP) {
        report.nanos.clear();
      }
      report.texts.forEach(text -> report.look(text.text()));
    }
    List<String> lines = report.lines();
    Files.write(Path.of("target", "rules.txt"), lines);
    lines.forEach(System.out::println);
  }

  private void look(Submission text) {
    ReviewContext terms = new ReviewContext(text, Cases.form(text.form()), RULES);
    List<ProjectFacts> sheets =
        text.projects().stream().map(project -> new ProjectFacts(project, terms)).toList();
    for (ProjectFacts sheet : sheets) {
      Watch watch = new Watch(terms);
      RULES.projects().look(sheet, watch);
      all(sheet.rows(), RULES.rows(), watch);
    }
    Watch watch = new Watch(terms);
    all(text.narrative(), RULES.sections(), watch);
    all(text.supplements(), RULES.tables(), watch);
    RULES.whole().look(new WholeText(text, sheets, List.of()), watch);
    watch.stop();
  }

  private static <T> void all(List<T> things, Pass<T> pass, Watch watch) {
    things.forEach(thing -> pass.look(thing, watch));
    watch.stop();
  }

  private List<String> lines() {
    Map<String, Integer> found = new HashMap<>();
    Map<String, Integer> wrong = new HashMap<>();
    for (CorpusText text : texts) {
      for (CorpusText.Judged finding : text.judged()) {
        String rule = finding.key().substring(finding.key().lastIndexOf(' ') + 1);
        found.merge(rule, 1, Integer::sum);
        wrong.merge(rule, finding.verdict().isEmpty() ? 0 : 1, Integer::sum);
      }
    }
    double all = nanos.values().stream().mapToLong(Long::longValue).sum();
    List<String> lines = new ArrayList<>();
    lines.add("rule                       us/text  share  found  not right");
    RULES.all().stream()
        .map(Rule::id)
        .sorted(Comparator.comparing((String id) -> nanos.getOrDefault(id, 0L)).reversed())
        .map(
            id ->
                String.format(
                    Locale.ROOT,
                    "%-26s %7.1f %5.1f%% %6d %10d",
                    id,
                    nanos.getOrDefault(id, 0L) / 1000.0 / ROUNDS / texts.size(),
                    nanos.getOrDefault(id, 0L) * 100 / all,
                    found.getOrDefault(id, 0),
                    wrong.getOrDefault(id, 0)))
        .forEach(lines::add);
    return lines;
  }
}
