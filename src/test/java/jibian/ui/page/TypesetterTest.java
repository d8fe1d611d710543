package jibian.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import jibian.form.Layout;
import jibian.model.Submission;
import jibian.page.Document;
import jibian.page.PageMark;
import jibian.page.Pagination;
import jibian.page.Paginator;
import jibian.page.PlacedPage;
import jibian.page.Script;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.port.PageFonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages made ready to be drawn say what the placed pages say, where they say it.
class TypesetterTest {

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static Document document(String name) throws UnusableException {
    Submission text = Fakes.text(name);
    return new Layout(Fakes.forms().formOf(text)).whole(text);
  }

  private static List<PlacedPage> all(Document document) {
    List<PlacedPage> pages = new ArrayList<>();
    new Paginator(new Half()).place(document, pages::add);
    return pages;
  }

  @ParameterizedTest
  @ValueSource(strings = {"chengde-2023", "zunhua-2022", "langfang-2020", "tangshan-2022"})
  void everySignIsDrawnAtItsPlace(String name) throws UnusableException {
    Typesetter typesetter = new Typesetter(new Half());
    for (PlacedPage page : all(document(name))) {
      List<String> wanted = new ArrayList<>();
      for (PageMark mark : page.marks()) {
        if (mark instanceof PageMark.Line line) {
          wanted.add(line.text().replaceAll("\\s", ""));
        }
      }
      TypesetPage proof = typesetter.set(page);
      String drawn =
          String.join("", proof.pieces().stream().map(TypesetPage.Piece::text).toList())
              .replaceAll("\\s", "");
      assertThat(drawn).isEqualTo(String.join("", wanted));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"chengde-2023", "zunhua-2022", "langfang-2020"})
  void linesEndWhereTheyWerePlaced(String name) throws UnusableException {
    Typesetter typesetter = new Typesetter(new Half());
    for (PlacedPage page : all(document(name))) {
      TypesetPage proof = typesetter.set(page);
      List<Double> ends = proof.pieces().stream().map(TypesetterTest::end).toList();
      for (PageMark mark : page.marks()) {
        if (mark instanceof PageMark.Line line && !line.spans().isEmpty()) {
          PageMark.Span last = line.spans().getLast();
          double edge = last.edge(last.text().stripTrailing().length());
          assertThat(ends).anySatisfy(end -> assertThat(end).isCloseTo(edge, within(0.2)));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"chengde-2023", "zunhua-2022", "langfang-2020", "julu-2024"})
  void aPagePlacedAloneIsTheSame(String name) throws UnusableException {
    Document document = document(name);
    Typesetter typesetter = new Typesetter(new Half());
    List<TypesetPage> whole = all(document).stream().map(typesetter::set).toList();
    Paginator paginator = new Paginator(new Half());
    Pagination pagination = paginator.count(document);
    for (int index = 1; index <= whole.size(); index++) {
      List<TypesetPage> alone = new ArrayList<>();
      paginator.place(document, pagination, index, index, page -> alone.add(typesetter.set(page)));
      assertThat(alone).containsExactly(whole.get(index - 1));
    }
  }

  private static double end(TypesetPage.Piece piece) {
    double width = 0;
    Half half = new Half();
    for (int sign : piece.text().stripTrailing().codePoints().toArray()) {
      Script script =
          sign < 0x2E80 && piece.face().font().getSize() == 10 ? Script.LATIN : Script.HAN;
      width += half.advance("", false, script, sign);
    }
    return piece.x() + width * piece.size() / 1000;
  }

  /// Letters are half as wide as ideographs.
  private static final class Half implements PageFonts {
    @Override
    public List<Missing> missing(List<String> families) {
      return List.of();
    }

    @Override
    public double advance(String family, boolean bold, Script script, int codePoint) {
      return script == Script.LATIN ? 500 : 1000;
    }

    @Override
    public Typeface typeface(String family, boolean bold, Script script, int codePoint) {
      return new Typeface(Font.font(script == Script.LATIN ? 10 : 12), bold);
    }
  }
}
