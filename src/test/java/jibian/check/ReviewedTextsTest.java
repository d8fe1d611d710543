package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.UnusableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The findings of the five published texts, each judged right by reading the text. A difference means: read the place,
/// judge again, and change the list or the rule.
class ReviewedTextsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"chengde-2023", "zunhua-2022", "langfang-2020", "tangshan-2022", "julu-2024"})
  void everyFindingHasBeenJudged(String name) throws IOException, UnusableException {
    Submission text = text(name);
    FindingReport listing = new FindingReport(name, text);
    List<String> found =
        new Reviewer()
            .review(text, Cases.form(text.form())).stream()
                .map(listing::entry)
                .map(ReviewedTextsTest::place)
                .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(judged(name));
  }

  static Submission text(String name) throws IOException, UnusableException {
    try (var in = ReviewedTextsTest.class.getResourceAsStream("/texts/" + name + ".json")) {
      return ExchangeFile.read(name, in.readAllBytes());
    }
  }

  private static List<String> judged(String name) throws IOException {
    try (var in = ReviewedTextsTest.class.getResourceAsStream("/check/findings-" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" \\| ", 5)))
          .map(cells -> String.join(" ", cells.subList(0, 3)) + " " + cells.get(3).strip())
          .toList();
    }
  }

  private static String place(FindingReport.Entry finding) {
    return Stream.of(finding.project(), finding.indicator(), finding.field())
        .map(place -> place.map(Object::toString).orElse("-"))
        .collect(Collectors.joining(" ", "", " " + finding.rule()));
  }
}
