package jibian.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jibian.form.Form;
import jibian.model.Address;
import jibian.page.Origin;
import jibian.source.SourceDocument;
import jibian.text.UnusableException;
import jibian.ui.page.CellTint;
import jibian.ui.port.ReadSource;
import jibian.ui.preview.CellTints;
import org.junit.jupiter.api.Test;

/// What a file that was read says of itself: what to look at, in which colour, and what is kept of it.
class ReadFileTest {
  private static final Origin NAME_PLACE = new Origin(1, "第 1 段");

  private final ReadSample sample =
      new ReadSample()
          .blocks(
              ReadSample.paragraph("名称", "第 1 段"),
              ReadSample.paragraph("电话 0315", "第 2 段"),
              ReadSample.paragraph("备注", "第 3 段"))
          .placed("projects[0].name", "第 1 段")
          .doubt("projects[0].name", "第 1 段", "安保维稳")
          .doubt("year", "", "")
          .doubt("", "第 1 段", "哪一年")
          .left("电话 0315", "第 2 段")
          .left("备注", "第 3 段");

  private final ReadFile read = sample.read();

  private PointStates states(PointStates.State... all) {
    return new PointStates(List.of(all));
  }

  private PointStates open() {
    return PointStates.of(read.points(), read.text());
  }

  @Test
  void doubtsComeFirstEachWithTheCellAndWhatWasReadThere() {
    assertThat(read.points()).hasSize(5);
    OpenPoint name = read.points().getFirst();
    assertThat(name.left()).isFalse();
    assertThat(name.text()).isEqualTo("安保维稳");
    assertThat(name.reason()).isEqualTo("看不清");
    assertThat(name.address()).contains(sample.head(0, "name"));
    assertThat(name.value()).isEqualTo("安保维稳及社会管理综合治理专项经费");
    assertThat(read.points().get(1).value()).as("of the text itself").isEqualTo("2022");
    assertThat(read.points().get(2).address()).as("about no cell").isEmpty();
    assertThat(read.points().get(2).value()).isEmpty();
  }

  @Test
  void piecesWithoutAPlaceAreShownNearWhatStandsBeforeThem() {
    OpenPoint phone = read.points().get(3);
    assertThat(phone.left()).isTrue();
    assertThat(phone.text()).isEqualTo("电话 0315");
    assertThat(phone.from()).isEqualTo("第 2 段");
    assertThat(phone.address()).contains(sample.head(0, "name"));
    assertThat(read.left()).isEqualTo(2);
    assertThat(read.leftovers()).isEqualTo("第 2 段\t电话 0315\n第 3 段\t备注\n");
  }

  @Test
  void inTheSourceADoubtIsAmberAndALostPieceRed() {
    CellTints tints = read.sourceTints(open());
    assertThat(tints.any()).isTrue();
    assertThat(tints.at().apply(NAME_PLACE)).contains(CellTint.WARNING);
    assertThat(tints.at().apply(new Origin(1, "第 2 段"))).contains(CellTint.ERROR);
    assertThat(tints.at().apply(new Origin(1, "第 4 段"))).isEmpty();
  }

  /// A cell in which both a doubt and a lost piece stand is as bad as the worse, whichever was told first.
  @Test
  void aPlaceIsAsBadAsTheWorstOfIt() {
    ReadFile both = new ReadSample().doubt("year", "格 1", "x").left("y", "格 1").read();
    assertThat(both.sourceTints(PointStates.of(both.points(), both.text())).at())
        .extracting(at -> at.apply(new Origin(1, "格 1")).orElseThrow())
        .isEqualTo(CellTint.ERROR);
    ReadFile twice = new ReadSample().doubt("year", "格 1", "x").doubt("year", "格 1", "y").read();
    assertThat(twice.sourceTints(PointStates.of(twice.points(), twice.text())).at())
        .extracting(at -> at.apply(new Origin(1, "格 1")).orElseThrow())
        .isEqualTo(CellTint.WARNING);
  }

  @Test
  void whatIsDoneHasNoColourAnyMore() {
    PointStates.State ok = PointStates.State.CONFIRMED;
    PointStates done = states(ok, ok, ok, PointStates.State.PLACED, PointStates.State.UNNEEDED);
    assertThat(read.sourceTints(done).any()).isFalse();
    assertThat(read.sourceTints(done).at().apply(NAME_PLACE)).isEmpty();
    assertThat(read.resultTints(done).any()).isFalse();
    PointStates half = states(ok, ok, ok, PointStates.State.PLACED, PointStates.State.OPEN);
    assertThat(read.sourceTints(half).any()).isTrue();
    assertThat(read.resultTints(half).any()).as("pieces are not in the text").isFalse();
  }

  @Test
  void inTheTextOnlyCellsInDoubtAreMarked() {
    CellTints tints = read.resultTints(open());
    Address name = sample.head(0, "name");
    assertThat(tints.any()).isTrue();
    assertThat(tints.at().apply(new Origin(name.owner().value(), "name")))
        .contains(CellTint.WARNING);
    assertThat(tints.at().apply(new Origin(0, "year"))).contains(CellTint.WARNING);
    assertThat(tints.at().apply(new Origin(name.owner().value(), "budget"))).isEmpty();
  }

  @Test
  void whatIsKeptSaysWhereEachCellCameFromAndWhatWasNotTaken() {
    ReadSource kept = read.kept(ReadSample.FILE);
    assertThat(kept.file()).isEqualTo(ReadSample.FILE);
    assertThat(kept.document()).contains(read.source());
    assertThat(kept.places()).containsOnly(Map.entry(sample.head(0, "name"), "第 1 段"));
    assertThat(kept.left())
        .containsExactly(
            new ReadSource.Piece("电话 0315", "第 2 段", false),
            new ReadSource.Piece("备注", "第 3 段", false));
  }

  @Test
  void aPieceThatTheClerkPutSomewhereIsKeptThereAndNotAmongTheRest() {
    PointStates.State open = PointStates.State.OPEN;
    PointStates states =
        states(open, open, open, PointStates.State.PLACED, PointStates.State.UNNEEDED);
    Address purpose = sample.head(0, "purpose");
    ReadSource kept = read.kept(ReadSample.FILE, states, Map.of(3, purpose));
    assertThat(kept.places()).containsEntry(purpose, "第 2 段").hasSize(2);
    assertThat(kept.left()).containsExactly(new ReadSource.Piece("备注", "第 3 段", true));
  }

  /// What stands behind a text in a cell came from elsewhere: the cell is still shown where its beginning came from.
  @Test
  void aCellThatHadAPlaceKeepsIt() {
    PointStates.State open = PointStates.State.OPEN;
    PointStates states = states(open, open, open, PointStates.State.PLACED, open);
    Address name = sample.head(0, "name");
    ReadSource kept = read.kept(ReadSample.FILE, states, Map.of(3, name));
    assertThat(kept.places()).containsOnly(Map.entry(name, "第 1 段"));
  }

  @Test
  void theSameSourceCanBeUnderstoodInAnotherForm() throws UnusableException {
    Form tangshan = ReadSample.form("tangshan");
    ReadFile other = read.in(tangshan, sample);
    assertThat(other.form()).isEqualTo(tangshan);
    assertThat(other.text().form()).isEqualTo("tangshan");
    assertThat(other.source()).isSameAs(read.source());
    assertThat(read.choices()).contains(tangshan, read.form());
  }

  @Test
  void aFileThatVanishedIsSaid() {
    ReadSample gone =
        new ReadSample() {
          @Override
          public SourceDocument source(java.nio.file.Path file) throws UnusableException {
            throw new UnusableException("“绩效文本.docx”已不在原处");
          }
        };
    assertThatThrownBy(() -> ReadFile.of(ReadSample.FILE, gone.services()))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("已不在原处");
  }

  @Test
  void aDoubtAboutTheTableOfTheUnitKnowsWhatStandsThere() {
    ReadSample whole =
        new ReadSample()
            .text(ReadSample.withOverall(ReadSample.TEXT))
            .doubt("overall.budget", "表 1", "55")
            .doubt("overall", "", "");
    ReadFile file = whole.read();
    Address table = Address.of(whole.text.overall().getFirst().id());
    assertThat(ReadSample.address(file, 0)).contains(table.field("budget"));
    assertThat(file.points().getFirst().value()).isEqualTo("55.00");
    assertThat(ReadSample.address(file, 1)).as("the table as a whole").contains(table);
  }
}
