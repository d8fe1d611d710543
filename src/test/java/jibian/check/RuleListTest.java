package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jibian.check.facts.RuleEntry;
import jibian.check.language.WordList;
import jibian.check.rule.ShippedRules;
import org.junit.jupiter.api.Test;

/// What README says of the rules is made of their entries.
class RuleListTest {
  private static final Path README = Path.of("README.md");
  private static final String HEAD =
      "| rule | | what it demands | its words |\n|---|---|---|---|\n";

  /// Lists by which names and values are read, before any rule looks.
  private static final Set<WordList> READING =
      EnumSet.of(WordList.GROWER, WordList.ACTION, WordList.NO_RATE, WordList.PLACEHOLDER);

  private static String line(RuleEntry entry) {
    String words =
        entry.words().stream()
            .sorted()
            .map(list -> "`" + list + "`")
            .collect(Collectors.joining(" "));
    return "| `%s` | %s | %s | %s |%n"
        .formatted(entry.rule().id(), entry.rule().severity().id(), entry.rule().name(), words)
        .replace("|  |", "| |");
  }

  /// With `-Djibian.readme=write` the list is written anew.
  @Test
  void readmeListsTheRules() throws IOException {
    String list =
        HEAD
            + ShippedRules.BOOK.declared().stream()
                .map(RuleListTest::line)
                .collect(Collectors.joining());
    String readme = Files.readString(README);
    int from = readme.indexOf(HEAD);
    int to = readme.indexOf("\n\n", from) + 1;
    if (System.getProperty("jibian.readme", "").equals("write")) {
      Files.writeString(README, readme.substring(0, from) + list + readme.substring(to));
    } else {
      assertThat(readme.substring(from, to)).isEqualTo(list);
    }
  }

  @Test
  void everyWordListIsThatOfARuleOrOfTheReading() {
    List<WordList> used =
        Stream.concat(
                ShippedRules.BOOK.declared().stream().flatMap(entry -> entry.words().stream()),
                READING.stream())
            .toList();
    assertThat(used).containsAll(List.of(WordList.values()));
  }
}
