package jibian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.form.Layout;
import jibian.json.JsonFile;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.source.SourceBlock;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.testing.Texts;
import jibian.text.Tree;
import jibian.text.UnusableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a form lays out is understood again whole: the pages of what was read are the pages that were read.
class IntakeRoundTripTest {
  private static final Pattern FOLDERS = Pattern.compile("whole.*|samples");

  @ParameterizedTest
  @FieldSource("jibian.testing.Texts#NAMES")
  void aPublishedTextIsReadToTheSign(String name) throws Exception {
    Submission text = Texts.submission(name);
    for (boolean outlined : new boolean[] {true, false}) {
      Intake intake = read(PagesAsSource.of(pages(text), outlined));
      assertThat(intake.left()).isEmpty();
      assertThat(intake.text()).isEqualTo(JsonFile.read(name, Texts.json(name)));
    }
  }

  @ParameterizedTest
  @MethodSource("wholeTexts")
  void everyWordOfAWholeTextIsReadAndStandsWhereItStood(Path file) throws Exception {
    Submission text = ExchangeFile.read(file);
    for (boolean outlined : new boolean[] {true, false}) {
      SourceDocument source = PagesAsSource.of(pages(text), outlined);
      Intake intake = read(source);
      assertThat(intake.left()).isEmpty();
      assertThat(intake.form()).isEqualTo(text.form());
      Submission again = ExchangeFile.read(file.toString(), json(intake.text()));
      assertThat(words(PagesAsSource.of(pages(again), outlined))).isEqualTo(words(source));
    }
  }

  static Stream<Path> wholeTexts() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
      return files
          .filter(file -> FOLDERS.matcher(file.getParent().getFileName().toString()).matches())
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  /// All words from top to bottom, but for the contents list, which follows from the headings.
  private static List<String> words(SourceDocument source) {
    List<String> words = new ArrayList<>();
    for (SourceBlock block : source.blocks()) {
      switch (block) {
        case SourceParagraph paragraph -> {
          if (paragraph.kind() != SourceParagraph.Kind.CONTENTS) {
            words.add(paragraph.text());
          }
        }
        case SourceTable table -> table.cells().forEach(cell -> words.addAll(cell.lines()));
      }
    }
    return words;
  }

  private static byte[] json(Tree tree) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonFile.write(tree, out);
    return out.toByteArray();
  }

  private static jibian.page.Document pages(Submission text) throws UnusableException {
    return new Layout(Texts.forms().formOf(text)).whole(text);
  }

  private static Intake read(SourceDocument source) throws UnusableException {
    Forms forms = Texts.forms();
    List<Form> all = new ArrayList<>();
    for (String id : forms.ids()) {
      all.add(forms.form(id));
    }
    return IntakeReader.read(source, all);
  }
}
