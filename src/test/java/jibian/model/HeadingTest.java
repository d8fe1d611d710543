package jibian.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {

  @ParameterizedTest
  @CsvSource({
    "产出指标,数量指标,QUANTITY",
    "产出指标,质 量 指 标,QUALITY",
    "产出指标,时效指标,TIME",
    "产出指标,成本指标,COST",
    "成本指标,经济成本指标,COST",
    "成本指标,其他,COST",
    "效益指标,经济效益指标,ECONOMIC",
    "效果指标,社会效益指标,SOCIAL",
    "效益指标,生态效益指标,ECOLOGY",
    "效益指标,环境效益指标,ECOLOGY",
    "效益指标,可持续影响指标,LASTING",
    "满意度指标,服务对象满意度指标,SATISFACTION",
    "满意度指标,受益对象,SATISFACTION",
    "效益指标,服务对象满意度,SATISFACTION",
    "效益指标,其他指标,OTHER",
    "'','',OTHER"
  })
  void bothLevelsTellWhatARowIsToShow(String level1, String level2, Heading heading) {
    assertThat(Heading.of(level1, level2)).isEqualTo(heading);
  }

  @Test
  void whatComesOfTheWorkAndTheWorkItself() {
    assertThat(Arrays.stream(Heading.values()).filter(Heading::benefit))
        .containsExactlyInAnyOrder(
            Heading.ECONOMIC, Heading.SOCIAL, Heading.ECOLOGY, Heading.LASTING);
    assertThat(Arrays.stream(Heading.values()).filter(Heading::output))
        .containsExactlyInAnyOrder(Heading.QUANTITY, Heading.QUALITY, Heading.TIME, Heading.COST);
  }

  @Test
  void signsSetABoundBelowOrAbove() {
    assertThat(Arrays.stream(Sign.values()).filter(Sign::below))
        .containsExactlyInAnyOrder(Sign.AT_LEAST, Sign.MORE);
    assertThat(Arrays.stream(Sign.values()).filter(Sign::above))
        .containsExactlyInAnyOrder(Sign.AT_MOST, Sign.LESS);
    assertThat(Arrays.stream(Sign.values()).map(Sign::inclusive))
        .containsExactly(
            Sign.AT_LEAST, Sign.AT_MOST, Sign.EQUAL, Sign.AT_LEAST, Sign.AT_MOST, Sign.NONE);
  }
}
