package jibian.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jibian.ui.port.Texts;
import org.junit.jupiter.api.Test;

/// The texts of one unit stand together.
class UnitYearsTest {
  private final Texts.Entry old = entry(1, "2022", "某县民政局", false);
  private final Texts.Entry other = entry(2, "2024", "某县教育局", false);
  private final Texts.Entry last = entry(3, "2024", "311001某县民政局", false);
  private final Texts.Entry middle = entry(4, "2023", "某县民政局 ", false);
  private final Texts.Entry example = entry(5, "2025", "某县民政局", true);
  private final Texts.Entry nameless = entry(6, "2025", "", false);
  private final Texts.Entry another = entry(7, "2026", "", false);

  private static Texts.Entry entry(long id, String year, String unit, boolean example) {
    return new Texts.Entry(id, year, unit, "hebei", 1, Instant.EPOCH, example);
  }

  @Test
  void theLatestYearFirstTheUnitsAsTheyCome() {
    assertThat(UnitYears.together(List.of(old, other, last, middle, example, nameless, another)))
        .containsExactly(last, middle, old, other, example, nameless, another);
  }

  @Test
  void theOthersOfAUnit() {
    List<Texts.Entry> all = List.of(old, other, last, middle, example, nameless, another);
    assertThat(UnitYears.others(middle, all)).containsExactly(last, old);
    assertThat(UnitYears.others(nameless, all)).isEmpty();
    assertThat(UnitYears.others(example, all)).isEmpty();
  }
}
