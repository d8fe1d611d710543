package jibian.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.edit.CellEdits;
import jibian.edit.PartEdits;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.port.ReadSource;
import jibian.ui.session.EditingSession;
import org.junit.jupiter.api.Test;

/// A review: what the clerk confirms, puts somewhere or does not need, and takes back.
class ReviewedTextTest {
  /// The points: two doubts, then three pieces.
  private static final int NAME = 0;

  private static final int PHONE = 2;
  private static final int NOTE = 3;

  private final ReadSample sample =
      new ReadSample()
          .blocks(ReadSample.paragraph("名称", "第 1 段"), ReadSample.paragraph("电话 0315", "第 2 段"))
          .placed("projects[0].name", "第 1 段")
          .doubt("projects[0].name", "第 1 段", "安保维稳")
          .doubt("projects[1].name", "第 1 段", "见义勇为")
          .left("  电话 0315\n", "第 2 段")
          .left("含外来人员", "第 3 段")
          .left("x", "第 4 段");

  private final ReviewedText review = sample.review();
  private final EditingSession session = review.session();

  private String at(Address cell) {
    return CellEdits.text(session.text(), cell);
  }

  private List<Indicator> rows(int project) {
    return session.text().projects().get(project).indicators();
  }

  @Test
  void itSaysWhatTheFileWasReadAsAndHowSurely() {
    assertThat(review.summary()).contains("河北", "一张表", "87%", "13 个项目", "118 个指标");
    session.edit("删", Address.of(Address.TEXT), text -> text.withProjects(List.of()));
    assertThat(review.summary()).contains("0 个项目", "0 个指标");
  }

  @Test
  void f8LeadsFromOneOpenPointToTheNextAndAround() {
    assertThat(review.next(-1, 1)).contains(0);
    assertThat(review.next(-1, -1)).as("back from the beginning is the end").contains(4);
    assertThat(review.next(0, 1)).contains(1);
    assertThat(review.next(4, 1)).contains(0);
    assertThat(review.next(0, -1)).contains(4);
    review.confirm(1);
    assertThat(review.next(0, 1)).contains(2);
    assertThat(review.next(2, -1)).contains(0);
  }

  @Test
  void theLastOpenPointLeadsToItselfAndWhereNothingIsOpenNowhere() {
    review.confirm(0);
    review.confirm(1);
    review.unneeded(2);
    review.unneeded(3);
    assertThat(review.next(4, 1)).contains(4);
    assertThat(review.next(4, -1)).contains(4);
    review.unneeded(4);
    assertThat(review.next(4, 1)).isEmpty();
    assertThat(review.next(-1, -1)).isEmpty();
    assertThat(new ReadSample().review().next(-1, 1)).as("a file without a point").isEmpty();
  }

  @Test
  void doubtsAndPiecesAreCountedApart() {
    assertThat(review.openDoubts()).isEqualTo(2);
    assertThat(review.openLeft()).isEqualTo(3);
    review.confirm(NAME);
    assertThat(review.openDoubts()).isEqualTo(1);
    assertThat(review.openLeft()).isEqualTo(3);
    review.unneeded(PHONE);
    assertThat(review.states().of(PHONE)).isEqualTo(PointStates.State.UNNEEDED);
    assertThat(review.openLeft()).isEqualTo(2);
    assertThat(review.statesProperty().get()).isEqualTo(review.states());
  }

  @Test
  void openDoubtsStandOnTheirCellsUntilTheyAreConfirmed() {
    Address name = sample.head(0, "name");
    assertThat(review.doubts().of(name)).hasSize(1);
    review.confirm(NAME);
    assertThat(review.doubts().of(name)).isEmpty();
    session.undo();
    assertThat(review.doubts().of(name)).hasSize(1);
  }

  @Test
  void nothingIsLostByLeavingBeforeSomethingWasDone() {
    assertThat(review.touched()).isFalse();
    review.carry(PHONE);
    assertThat(review.touched()).as("what is only taken up is not lost").isFalse();
    review.confirm(NAME);
    assertThat(review.touched()).isTrue();
    session.undo();
    assertThat(review.touched()).isFalse();
  }

  /// What stands in an editor that was not left yet would be lost too.
  @Test
  void whatIsBeingTypedCountsToo() {
    Address name = sample.head(0, "name");
    session.pending(() -> session.edit("改", name, text -> CellEdits.set(text, name, "新名称")));
    assertThat(review.touched()).isTrue();
    assertThat(at(name)).isEqualTo("新名称");
  }

  @Test
  void theTextThatIsKeptHasWhatIsBeingTypedAndNoSignsOfTheReview() {
    review.confirm(NAME);
    Address name = sample.head(1, "name");
    session.pending(() -> session.edit("改", name, text -> CellEdits.set(text, name, "新名称")));
    Submission kept = review.text();
    assertThat(CellEdits.text(kept, name)).isEqualTo("新名称");
    assertThat(kept.has("review")).isFalse();
  }

  @Test
  void aPieceIsPutIntoAnEmptyCellAndTakenBackInOneStep() {
    Submission before = session.text();
    Address other = sample.head(0, "other");
    review.carry(PHONE);
    assertThat(review.carriedProperty().get()).contains(PHONE);
    assertThat(review.put(other)).isTrue();
    assertThat(at(other)).as("without the blanks around it").isEqualTo("电话 0315");
    assertThat(review.states().of(PHONE)).isEqualTo(PointStates.State.PLACED);
    assertThat(review.carriedProperty().get()).isEmpty();
    assertThat(session.place()).isEqualTo(other);
    assertThat(session.nextUndoProperty().get().orElseThrow().label()).contains("电话 0315");
    session.undo();
    assertThat(session.text()).isEqualTo(before);
    assertThat(review.states().isOpen(PHONE)).isTrue();
  }

  @Test
  void whatStandsThereStaysInFrontOfIt() {
    Address basis = sample.cell(0, 0, "basis");
    review.carry(NOTE);
    review.put(basis);
    assertThat(at(basis)).isEqualTo("年初工作计划 含外来人员");
    Address purpose = sample.head(0, "purpose");
    String there = at(purpose);
    review.carry(PHONE);
    review.put(purpose);
    assertThat(at(purpose)).isEqualTo(there + "\n电话 0315");
  }

  @Test
  void aBlankCellIsAsGoodAsEmpty() {
    Address other = sample.head(0, "other");
    session.edit("改", other, text -> CellEdits.set(text, other, " 　"));
    review.carry(NOTE);
    review.put(other);
    assertThat(at(other)).isEqualTo("含外来人员");
  }

  @Test
  void aFieldOfTheTextItselfIsACellToo() {
    review.carry(NOTE);
    assertThat(review.put(Address.ofText("cover.preparedBy"))).isTrue();
    assertThat(at(Address.ofText("cover.preparedBy"))).isEqualTo("含外来人员");
  }

  @Test
  void whereThereIsNoCellNothingIsPut() {
    Submission before = session.text();
    Address gone = sample.cell(12, 0, "value");
    session.edit("删", gone, text -> PartEdits.remove(text, List.of(gone.owner())));
    Submission without = session.text();
    review.carry(NOTE);
    assertThat(review.put(Address.of(sample.head(0, "").owner()))).as("no field").isFalse();
    assertThat(review.put(new Address(gone.owner(), "#number"))).isFalse();
    assertThat(review.put(new Address(sample.head(0, "").owner(), "#number"))).isFalse();
    assertThat(review.put(gone)).as("its row is gone").isFalse();
    assertThat(session.text()).isEqualTo(without).isNotEqualTo(before);
    assertThat(review.carriedProperty().get()).as("it is still carried").contains(NOTE);
  }

  @Test
  void withoutAPieceInHandNothingIsPut() {
    Submission before = session.text();
    Address other = sample.head(0, "other");
    review.put(other);
    review.putAsGoal();
    review.putAsParagraph();
    review.putAsIndicator();
    assertThat(session.text()).isEqualTo(before);
    review.carry(NOTE);
    review.drop();
    review.put(other);
    assertThat(session.text()).isEqualTo(before);
  }

  @Test
  void onlyAPieceThatStandsNowhereIsTakenUp() {
    review.carry(NAME);
    assertThat(review.carriedProperty().get()).as("a doubt is in the text already").isEmpty();
    review.carry(NOTE);
    review.put(sample.head(0, "other"));
    review.carry(NOTE);
    assertThat(review.carriedProperty().get()).as("it has its place").isEmpty();
    review.unneeded(PHONE);
    review.carry(PHONE);
    assertThat(review.carriedProperty().get()).as("wanted after all").contains(PHONE);
    review.carry(NAME);
    assertThat(review.carriedProperty().get()).as("the hands are empty again").isEmpty();
  }

  @Test
  void confirmingSomethingElsePutsAwayWhatIsCarried() {
    review.carry(NOTE);
    review.confirm(NAME);
    assertThat(review.carriedProperty().get()).isEmpty();
    review.carry(NOTE);
    review.unneeded(NOTE);
    assertThat(review.carriedProperty().get()).isEmpty();
  }

  @Test
  void aPieceBecomesAnIndicatorBelowTheOneAtHandInItsGroup() {
    session.go(sample.cell(1, 2, "value"));
    Indicator above = rows(1).get(2);
    review.carry(NOTE);
    assertThat(review.putAsIndicator()).isTrue();
    assertThat(rows(1)).hasSize(10);
    Indicator row = rows(1).get(3);
    assertThat(row.text("level3")).isEqualTo("含外来人员");
    assertThat(row.text("level1")).isEqualTo(above.text("level1")).isNotEmpty();
    assertThat(row.text("level2")).isEqualTo(above.text("level2")).isNotEmpty();
    assertThat(session.place()).isEqualTo(new Address(row.id(), "level3"));
  }

  @Test
  void inAProjectAsAWholeItBecomesTheLastIndicator() {
    session.go(Address.of(sample.head(1, "").owner()));
    review.carry(NOTE);
    review.putAsIndicator();
    assertThat(rows(1).getLast().text("level3")).isEqualTo("含外来人员");
    assertThat(rows(1).getLast().text("level2")).isEqualTo(rows(1).get(8).text("level2"));
    assertThat(rows(0)).hasSize(9);
  }

  @Test
  void inAProjectWithoutIndicatorsItBecomesTheFirst() {
    Project emptied = sample.text.projects().getFirst().withIndicators(List.of());
    ReadSample bare = new ReadSample().text(sample.text.withProjects(List.of(emptied)));
    ReviewedText lone = bare.left("含外来人员", "第 3 段").review();
    lone.carry(0);
    assertThat(lone.putAsIndicator()).isTrue();
    Indicator row = lone.session().text().projects().getFirst().indicators().getFirst();
    assertThat(row.text("level3")).isEqualTo("含外来人员");
    assertThat(row.text("level1")).isEmpty();
  }

  @Test
  void outsideAProjectThereIsNoIndicatorAndNoGoal() {
    Submission before = session.text();
    session.go(Address.ofText("unit.name"));
    review.carry(NOTE);
    assertThat(review.putAsIndicator()).isFalse();
    assertThat(review.putAsGoal()).isFalse();
    assertThat(session.text()).isEqualTo(before);
    assertThat(review.carriedProperty().get()).contains(NOTE);
  }

  @Test
  void aPieceBecomesOneMoreGoal() {
    session.go(sample.cell(1, 0, "value"));
    int goals = session.text().projects().get(1).goals().size();
    review.carry(NOTE);
    assertThat(review.putAsGoal()).isTrue();
    Project project = session.text().projects().get(1);
    assertThat(project.goals()).hasSize(goals + 1).last().isEqualTo("含外来人员");
  }

  @Test
  void aPieceBecomesAParagraphOfTheSectionAtHandElseOfTheLast() {
    Submission text = session.text();
    session.go(Address.of(text.narrative().getFirst().id()));
    review.carry(NOTE);
    review.putAsParagraph();
    assertThat(session.text().narrative().getFirst().paragraphs()).last().isEqualTo("含外来人员");
    session.go(sample.cell(1, 0, "value"));
    review.carry(PHONE);
    review.putAsParagraph();
    assertThat(session.text().narrative().getLast().paragraphs()).last().isEqualTo("电话 0315");
  }

  @Test
  void aTextWithoutANarrativeGetsASectionForIt() {
    ReadSample bare = new ReadSample().text(sample.text.withNarrative(List.of()));
    ReviewedText lone = bare.left("含外来人员", "第 3 段").review();
    lone.carry(0);
    lone.putAsParagraph();
    Submission now = lone.session().text();
    assertThat(now.narrative()).hasSize(1);
    assertThat(now.narrative().getFirst().paragraphs()).containsExactly("含外来人员");
    assertThat(lone.session().place().owner()).isEqualTo(now.narrative().getFirst().id());
    lone.session().undo();
    assertThat(lone.session().text().narrative()).isEmpty();
  }

  @Test
  void whatIsKeptOfTheFileKnowsWhereThePiecesWent() {
    Address other = sample.head(0, "other");
    review.carry(PHONE);
    review.put(other);
    review.unneeded(NOTE);
    ReadSource kept = review.source(ReadSample.FILE);
    assertThat(kept.places()).containsEntry(other, "第 2 段");
    assertThat(kept.left())
        .containsExactly(
            new ReadSource.Piece("含外来人员", "第 3 段", true),
            new ReadSource.Piece("x", "第 4 段", false));
    session.undo();
    session.undo();
    assertThat(review.source(ReadSample.FILE).left()).hasSize(3);
    assertThat(review.source(ReadSample.FILE).places()).doesNotContainKey(other);
  }

  /// The piece went elsewhere after all: what is kept knows the last place only.
  @Test
  void aPieceThatWasTakenBackAndPutElsewhereIsKeptThere() {
    Address other = sample.head(0, "other");
    Address code = sample.head(0, "code");
    review.carry(NOTE);
    review.put(other);
    session.undo();
    review.carry(NOTE);
    review.put(code);
    assertThat(review.source(ReadSample.FILE).places())
        .containsEntry(code, "第 3 段")
        .doesNotContainKey(other);
  }
}
