package jibian.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jibian.model.Address;
import jibian.model.Id;
import jibian.ui.Fakes;
import jibian.ui.port.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the first window remembers of texts that were left at 12:03.
class LeftTextsTest {
  private final Fakes.Kept settings = new Fakes.Kept();
  private final LeftTexts left = new LeftTexts(settings, Fakes.CLOCK);
  private final Texts.Entry first = entry(1, "2026-11-20T12:00:00Z");
  private final Texts.Entry second = entry(2, "2026-11-20T12:00:00Z");

  private static Texts.Entry entry(long id, String changed) {
    return new Texts.Entry(id, "2027", "甲局", "hebei", 3, Instant.parse(changed), false);
  }

  @Test
  void thePlaceOfEachTextIsItsOwn() {
    Address value = new Address(new Id(17), "plan.12");
    left.at(first, value);
    left.at(second, Address.of(new Id(4)));
    assertThat(left.place(first)).contains(value);
    assertThat(left.place(second)).contains(Address.of(new Id(4)));
    assertThat(left.place(entry(3, "2026-11-20T12:00:00Z"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "value", "17", "x/value", "-1/value", "1234567890123456789012/value"})
  void aDamagedPlaceIsNone(String kept) {
    settings.put("place.1", kept);
    assertThat(left.place(first)).isEmpty();
  }

  @Test
  void theTextThatWasOpenLastIsGoneOnWith() {
    assertThat(left.last(List.of(first, second))).contains(first);
    assertThat(left.where(List.of(first, second))).isEmpty();
    left.left(second, "停在 项目 1", new LeftTexts.About("120.00", 3));
    assertThat(left.last(List.of(first, second))).contains(second);
    assertThat(left.where(List.of(first, second))).isEqualTo("停在 项目 1");
  }

  /// The computer was switched off while it was open.
  @Test
  void theTextThatIsOpenIsGoneOnWithThoughItWasNotLeft() {
    left.left(second, "停在 项目 1", new LeftTexts.About("120.00", 3));
    left.opened(first);
    assertThat(left.last(List.of(second, first))).contains(first);
    assertThat(left.where(List.of(second, first))).isEmpty();
  }

  /// It was deleted since: what is said of it is not said of another one.
  @Test
  void whereTheLastTextIsGoneAnotherIsOfferedWithoutAWord() {
    left.left(second, "停在 项目 1", new LeftTexts.About("120.00", 3));
    assertThat(left.last(List.of(first))).contains(first);
    assertThat(left.where(List.of(first))).isEmpty();
    assertThat(left.last(List.of())).isEmpty();
    assertThat(left.where(List.of())).isEmpty();
  }

  /// It came back from the bin, or was brought back from a backup: what was said of it holds no longer.
  @Test
  void whereTheLastTextChangedInAnotherWayNothingIsSaidOfIt() {
    left.left(second, "3 处错误待改，停在 项目 1", new LeftTexts.About("120.00", 3));
    Texts.Entry back = entry(2, "2026-11-20T12:04:00Z");
    assertThat(left.last(List.of(back))).contains(back);
    assertThat(left.where(List.of(back))).isEmpty();
  }

  /// Its last edit reaches the disk up to five seconds after it was left; what is later is another change.
  @ParameterizedTest
  @CsvSource({
    "2026-11-20T12:00:00Z, true",
    "2026-11-20T12:03:05Z, true",
    "2026-11-20T12:03:06Z, false",
    "2026-11-21T00:00:00Z, false"
  })
  void whatATextAddsUpToHoldsUntilItChanges(String changed, boolean known) {
    left.left(first, "", new LeftTexts.About("-120.50", 41));
    assertThat(left.about(entry(1, changed)).isPresent()).isEqualTo(known);
    if (known) {
      assertThat(left.about(entry(1, changed))).contains(new LeftTexts.About("-120.50", 41));
    }
    assertThat(left.about(second)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "x 3 120", "1 2 3 4", "1  3", "1 -3 5", "1 12345678901 5"})
  void aDamagedSumIsNone(String kept) {
    settings.put("about.1", kept);
    assertThat(left.about(first)).isEmpty();
  }

  /// As in a form that prints none.
  @Test
  void aTextWithoutBudgetsHasNoSum() {
    assertThat(new LeftTexts.About("0.00", 1).total()).isEmpty();
    assertThat(new LeftTexts.About("0.05", 1).total()).isEqualTo("0.05 万元");
  }
}
