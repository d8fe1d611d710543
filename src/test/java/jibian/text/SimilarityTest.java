package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SimilarityTest {

  @Test
  void punctuationBlanksAndWidthDoNotCount() {
    Similarity one = Similarity.of("确保 ＡＢ 稳定，运行。");
    assertThat(one.dice(Similarity.of("确保AB稳定运行"))).isEqualTo(1);
  }

  @Test
  void sharedBigramsAreCountedAsOftenAsTheyStand() {
    assertThat(Similarity.of("一二三四").dice(Similarity.of("一二三五"))).isEqualTo(4.0 / 6, within(1e-9));
    assertThat(Similarity.of("一二三").overlap(Similarity.of("零一二三四"))).isEqualTo(1);
  }

  @Property
  void theShortCutAgreesWithTheCoefficient(
      @ForAll @StringLength(max = 40) @CharRange(from = '一', to = '七') String one,
      @ForAll @StringLength(max = 40) @CharRange(from = '一', to = '七') String other) {
    Similarity first = Similarity.of(one);
    Similarity second = Similarity.of(other);
    for (double least : new double[] {0.3, 0.5, 0.8}) {
      boolean alike = first.size() + second.size() > 0 && first.dice(second) >= least;
      assertThat(first.atLeast(least, second)).isEqualTo(alike);
    }
  }
}
