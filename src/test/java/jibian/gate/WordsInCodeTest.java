package jibian.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the clerk reads stands in the message bundle, not in code. Punctuation alone is no word.
class WordsInCodeTest {
  /// These packages know Chinese words because they recognise, count or judge them, or know fonts by their names, and
  /// show none of them.
  private static final Set<String> DOMAIN =
      Set.of(
          "jibian.text",
          "jibian.check.facts",
          "jibian.compare",
          "jibian.check.formula",
          "jibian.check.language",
          "jibian.check.rule",
          "jibian.intake",
          "jibian.library",
          "jibian.office.font",
          "jibian.office.read.common",
          "jibian.office.read.excel",
          "jibian.office.read.pdf",
          "jibian.office.read.word",
          "jibian.rollforward",
          "jibian.stage");

  /// Files elsewhere that may hold Chinese in literals: Body breaks the title of a part behind 第…部分, Heading
  /// knows what forms call a heading, PdfWords how paragraphs and pages are numbered and SourceParagraph how pages
  /// are, Target reads values in words and ValueColumns what stands in place of their sign. They show none of it.
  private static final Set<String> ALLOWED =
      Set.of(
          "NarrativeLayout.java",
          "Heading.java",
          "PdfWords.java",
          "SourceParagraph.java",
          "Target.java",
          "ValueColumns.java");

  private static List<String> words(Source source) {
    List<String> found = new ArrayList<>();
    source.tree().accept(new Literals(source, found), null);
    return found;
  }

  private static boolean mayHold(Source source) {
    return DOMAIN.contains(source.tree().getPackageName().toString())
        || ALLOWED.contains(source.file().getFileName().toString());
  }

  @Test
  void noWordsForTheClerkInCode() {
    List<Source> sources = Source.under(Source.MAIN);
    assertThat(sources).isNotEmpty();
    assertThat(
            sources.stream()
                .filter(source -> !mayHold(source))
                .flatMap(source -> words(source).stream()))
        .isEmpty();
  }

  @Test
  void everyAllowedFileExistsAndNeedsIt() {
    List<String> holding =
        Source.under(Source.MAIN).stream()
            .filter(source -> !words(source).isEmpty())
            .map(source -> source.file().getFileName().toString())
            .toList();
    assertThat(holding).containsAll(ALLOWED);
  }

  @Test
  void wordsAreFoundHoweverTheyAreWritten() {
    String text =
        """
        class Fixture {
          String plain = "绩效"; // 注释
          String escaped = "\\u7ee9";
          char sign = '绩';
          String latin = "plan";
        }
        """;
    assertThat(words(Source.parse(Path.of("Fixture.java"), text)))
        .containsExactly("Fixture.java:2: 绩效", "Fixture.java:3: 绩", "Fixture.java:4: 绩");
  }

  private static final class Literals extends TreeScanner<Void, Void> {
    private final Source source;
    private final List<String> found;

    Literals(Source source, List<String> found) {
      this.source = source;
      this.found = found;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void unused) {
      String value = String.valueOf(literal.getValue());
      if (value.codePoints().anyMatch(Character::isIdeographic)) {
        found.add(source.place(literal) + ": " + value);
      }
      return null;
    }
  }
}
