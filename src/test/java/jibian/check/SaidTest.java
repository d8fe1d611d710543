package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jibian.check.finding.Finding;
import jibian.check.finding.Fix;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.ResourceLines;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What a rule says of a small text: how bad it is, of which cell, what it would put there, and the words of its
/// message. `said.txt` to `said-4.txt` have the cases.
class SaidTest {
  private static final String NONE = "-";

  /// A case, the rules it is about, and what they say in their order.
  private record Said(String line, Set<String> rules, List<String> findings) {}

  @TestFactory
  Stream<DynamicTest> aRuleSaysWhatIsWrongWhereItIsAndWhatWouldBeRight() {
    return cases().stream().map(it -> DynamicTest.dynamicTest(it.line(), () -> check(it)));
  }

  private static void check(Said expected) {
    Submission text = text(expected.line());
    FindingReport report = new FindingReport("", text);
    List<Finding> findings =
        new Reviewer()
            .review(text, Cases.form("hebei")).stream()
                .filter(it -> expected.rules().contains(it.rule().id()))
                .toList();
    assertThat(findings.stream().map(it -> head(it, report)).toList())
        .isEqualTo(expected.findings().stream().map(it -> it.split(" : ", 2)[0]).toList());
    for (int i = 0; i < findings.size(); i++) {
      String[] parts = expected.findings().get(i).split(" : ", 2);
      assertThat(findings.get(i).message()).contains(parts.length == 2 ? parts[1] : "");
    }
  }

  /// Rule, severity, row, field and proposal, with a question mark behind one that is not carried out with the others.
  private static String head(Finding finding, FindingReport report) {
    FindingReport.Entry entry = report.entry(finding);
    boolean asks =
        finding.fix().filter(it -> it instanceof Fix.Write write && !write.safe()).isPresent();
    return String.join(
            " ",
            finding.rule().id(),
            entry.severity(),
            entry.indicator().map(Object::toString).orElse(NONE),
            entry.field().orElse(NONE),
            entry.fix().orElse(NONE))
        + (asks ? "?" : "");
  }

  /// Cells of rows are changed afterwards by `@row.field=text`.
  private static Submission text(String line) {
    List<String> parts = List.of(line.split(" \\| "));
    String plain =
        parts.stream().filter(it -> !it.startsWith("@")).collect(Collectors.joining(" | "));
    Submission text = plain.equals("P") ? Cases.project(List.of()) : Cases.parse(plain).text();
    Project project = text.projects().getFirst();
    List<Indicator> rows = new ArrayList<>(project.indicators());
    for (String part : parts) {
      if (part.startsWith("@")) {
        String[] cell = part.substring(1).split("[.=]", 3);
        int row = Integer.parseInt(cell[0]) - 1;
        rows.set(row, rows.get(row).with(cell[1], cell[2]));
      }
    }
    return text.withProjects(List.of(project.withIndicators(rows)));
  }

  private static List<Said> cases() {
    return Stream.of("said.txt", "said-2.txt", "said-3.txt", "said-4.txt")
        .flatMap(file -> cases("/check/" + file).stream())
        .toList();
  }

  private static List<Said> cases(String file) {
    List<Said> cases = new ArrayList<>();
    String line = "";
    List<String> found = new ArrayList<>();
    for (String next : ResourceLines.lines(SaidTest.class, file)) {
      if (next.startsWith("> ")) {
        found.add(next.substring(2));
      } else {
        add(line, found, cases);
        line = next;
        found.clear();
      }
    }
    add(line, found, cases);
    return cases;
  }

  /// `> - rule` says that the rule is silent.
  private static void add(String line, List<String> found, List<Said> cases) {
    if (line.isEmpty()) {
      return;
    }
    Set<String> rules =
        found.stream()
            .map(it -> it.startsWith("- ") ? it.substring(2) : it.substring(0, it.indexOf(' ')))
            .collect(Collectors.toSet());
    List<String> said = found.stream().filter(it -> !it.startsWith("- ")).toList();
    cases.add(new Said(line, rules, said));
  }

  @Test
  void everyCaseNamesARule() throws IOException {
    assertThat(cases())
        .allSatisfy(
            it -> {
              assertThat(it.rules()).as(it.line()).isNotEmpty();
              assertThat(it.rules()).allMatch(rule -> Rules.find(rule).isPresent());
            });
  }
}
