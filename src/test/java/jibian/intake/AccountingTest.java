package jibian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.form.Variant;
import jibian.model.Submission;
import jibian.office.read.SourceReader;
import jibian.source.SourceBlock;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.testing.Texts;
import jibian.text.Tree;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;

/// Every piece of a source is in the result, is in the report as left, or is one of the words by which a table is
/// known: for files of other programs, and for texts of every form that are read into every other form.
class AccountingTest {
  private static final Path FILES = Path.of("src/test/resources/read");

  private final List<Form> all = new ArrayList<>();
  private final List<Vocabulary> words = new ArrayList<>();

  AccountingTest() throws UnusableException {
    Forms forms = Texts.forms();
    for (String id : forms.ids()) {
      Form form = forms.form(id);
      all.add(form);
      form.variants().forEach(variant -> words.add(new Vocabulary(form, variant, new Shapes())));
      form.overall().forEach(way -> words.add(new Vocabulary(form, way, new Shapes())));
    }
  }

  @Test
  void nothingOfAFileVanishes() throws Exception {
    List<Path> files;
    try (Stream<Path> list = Files.list(FILES)) {
      files = list.sorted().toList();
    }
    for (Path file : files) {
      SourceDocument source = SourceReader.read(file);
      assertThat(vanished(source, IntakeReader.read(source, all))).as("%s", file).isEmpty();
    }
  }

  @Test
  void nothingOfATextVanishesInTheNearestForm() throws Exception {
    long seed = 1000;
    for (Form form : all) {
      for (Variant variant : form.variants()) {
        Submission text = new OddTexts(seed++, form, variant).next();
        SourceDocument source = PagesAsSource.of(Texts.document(text), false);
        for (Form other : all) {
          assertThat(vanished(source, IntakeReader.read(source, List.of(other))))
              .as("%s %s read as %s", form.id(), variant.id(), other.id())
              .isEmpty();
        }
      }
    }
  }

  private List<String> vanished(SourceDocument source, Intake intake) {
    StringBuilder said = new StringBuilder();
    collect(intake.text(), said);
    intake.left().forEach(piece -> said.append(tight(piece.text())).append('\n'));
    String whole = said.toString();
    return pieces(source).stream()
        .filter(piece -> cores(piece).noneMatch(core -> whole.contains(tight(core))))
        .filter(piece -> !isWord(piece))
        .toList();
  }

  private static void collect(Tree tree, StringBuilder to) {
    switch (tree) {
      case Tree.Fields fields -> fields.entries().values().forEach(value -> collect(value, to));
      case Tree.Items items -> items.items().forEach(item -> collect(item, to));
      case Tree.Text text -> to.append(tight(text.value())).append('\n');
      case Tree.Num number -> to.append(number.literal()).append('\n');
      case Tree.Flag _, Tree.Nothing _ -> {}
    }
  }

  /// The pieces line by line: a cell's lines may stand in several values.
  private static List<String> pieces(SourceDocument source) {
    List<String> pieces = new ArrayList<>();
    for (SourceBlock block : source.blocks()) {
      switch (block) {
        case SourceParagraph paragraph -> {
          if (paragraph.kind() != SourceParagraph.Kind.CONTENTS && !paragraph.pageNumber()) {
            pieces.addAll(paragraph.text().lines().toList());
          }
        }
        case SourceTable table -> table.cells().forEach(cell -> pieces.addAll(cell.lines()));
      }
    }
    pieces.removeIf(String::isBlank);
    return pieces;
  }

  /// A piece, and what it says without a label before it, its number, or what was done by whom it names.
  private Stream<String> cores(String piece) {
    String text = piece.strip();
    int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
    boolean labelled = colon > 0 && colon < 12 && isWord(text.substring(0, colon));
    return Stream.of(
        text,
        labelled ? text.substring(colon + 1) : text,
        Titles.numbered(text, 0)[1],
        text.replaceFirst("(?:编制|审核)$", ""));
  }

  /// Whether a piece only says what another one is: a label, a heading, the unit, the money, the year.
  private boolean isWord(String piece) {
    String shape = LabelShape.of(piece);
    return Titles.isMoney(piece)
        || Titles.unit(piece) != null
        || Titles.isContinued(piece)
        || piece.strip().matches("目\\s*录")
        || piece.strip().matches("[(（]?\\s*20\\d{2}\\s*年度?\\s*[)）]?")
        || OtherLabels.isForeign(shape)
        || words.stream()
            .anyMatch(
                word ->
                    word.isLabel(shape)
                        || !word.columns(shape).isEmpty()
                        || !word.projectField(piece).isEmpty());
  }

  private static String tight(String text) {
    return text.replaceAll("[\\s\\u3000\\u00a0]", "");
  }
}
