package jibian.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jibian.edit.CellEdits;
import jibian.edit.PartEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.ui.Fakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What has become of the doubts and pieces of a file that was read.
class PointStatesTest {
  private final Submission text = Fakes.text("zunhua-2022");
  private final Id project = text.projects().getFirst().id();
  private final Address name = new Address(project, "name");
  private final Address unit = Address.ofText("year");

  private final List<OpenPoint> points =
      List.of(
          doubt(name, CellEdits.text(text, name)),
          doubt(unit, text.text("year")),
          doubt(Address.of(project), ""),
          new OpenPoint(true, "剩下的一段", "", "", Optional.of(name), ""),
          new OpenPoint(false, "", "说不清", "", Optional.empty(), ""));

  private static OpenPoint doubt(Address cell, String value) {
    return new OpenPoint(false, value, "看不清", "", Optional.of(cell), value);
  }

  private PointStates states(Submission now) {
    return PointStates.of(points, now);
  }

  @Test
  void allIsOpenAtFirst() {
    assertThat(states(text).all()).hasSize(5).containsOnly(PointStates.State.OPEN);
    assertThat(states(text).open(points, OpenPoint::left)).isEqualTo(1);
    assertThat(states(text).open(points, point -> !point.left())).isEqualTo(4);
  }

  @Test
  void aDoubtIsCorrectedByWritingIntoItsCell() {
    Submission renamed = CellEdits.set(text, name, "另一个名称");
    assertThat(states(renamed).of(0)).isEqualTo(PointStates.State.CORRECTED);
    assertThat(states(renamed).isOpen(1)).isTrue();
    assertThat(states(renamed).isOpen(2)).as("the project as a whole is still there").isTrue();
    assertThat(states(renamed).isOpen(3)).as("a piece is not placed by that").isTrue();
    assertThat(states(renamed).open(points, point -> !point.left())).isEqualTo(3);
    Submission year = text.with("year", "2031");
    assertThat(states(year).of(1)).isEqualTo(PointStates.State.CORRECTED);
    assertThat(states(year).isOpen(0)).isTrue();
  }

  @Test
  void theDoubtsOfAPartThatIsGoneAreCorrected() {
    Submission without = PartEdits.remove(text, List.of(project));
    assertThat(states(without).of(0)).isEqualTo(PointStates.State.CORRECTED);
    assertThat(states(without).of(2)).isEqualTo(PointStates.State.CORRECTED);
    assertThat(states(without).isOpen(3)).isTrue();
    assertThat(states(without).isOpen(4)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void whatTheClerkDecidesStandsInTheTextUntilItIsKept(PointStates.State state) {
    Submission decided = PointStates.with(text, 3, state);
    assertThat(states(decided).of(3)).isEqualTo(state);
    assertThat(states(decided).of(0)).isEqualTo(PointStates.State.OPEN);
    assertThat(states(PointStates.with(decided, 3, PointStates.State.OPEN)).isOpen(3)).isTrue();
    assertThat(PointStates.without(decided)).isEqualTo(text);
  }

  @Test
  void everyPointHasItsOwnDecision() {
    Submission decided = PointStates.with(text, 4, PointStates.State.CONFIRMED);
    decided = PointStates.with(decided, 1, PointStates.State.UNNEEDED);
    assertThat(states(decided).all())
        .containsExactly(
            PointStates.State.OPEN,
            PointStates.State.UNNEEDED,
            PointStates.State.OPEN,
            PointStates.State.OPEN,
            PointStates.State.CONFIRMED);
  }

  /// A doubt that was confirmed stays so, whatever is written there later.
  @Test
  void aConfirmedDoubtIsNotCorrectedToo() {
    Submission decided = PointStates.with(text, 0, PointStates.State.CONFIRMED);
    assertThat(states(CellEdits.set(decided, name, "另一个名称")).of(0))
        .isEqualTo(PointStates.State.CONFIRMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "?????????", "....."})
  void signsOfALaterProgramAreOpenPoints(String signs) {
    Submission odd = text.with("review", signs);
    assertThat(states(odd).all()).hasSize(5).containsOnly(PointStates.State.OPEN);
  }
}
