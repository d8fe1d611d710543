package jibian.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jibian.model.Id;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a new text comes with.
class BlankPartsTest {
  private static Submission blank(String form, String unit) throws Exception {
    Form found = Texts.forms().form(form);
    AtomicLong last = new AtomicLong();
    return new BlankParts(found, found.variants().getFirst(), () -> new Id(last.incrementAndGet()))
        .submission("2027", unit);
  }

  @ParameterizedTest
  @CsvSource({
    "hebei, 某县民政局2027年部门预算绩效文本",
    "tangshan, 某县民政局2027年部门预算绩效文本",
    "langfang, 某县民政局2027年部门预算信息公开情况说明",
    "ministry, 某县民政局2027年项目支出绩效目标申报表"
  })
  void theTitleIsMadeOfUnitAndYear(String form, String title) throws Exception {
    assertThat(blank(form, "某县民政局").text("cover.title")).isEqualTo(title);
  }

  @Test
  void withoutAUnitThereIsNoTitleYet() throws Exception {
    assertThat(blank("hebei", "").has("cover.title")).isFalse();
  }

  @Test
  void theHeadingsAreTheFormsOwn() throws Exception {
    List<Section> narrative = blank("hebei", "某县民政局").narrative();
    assertThat(narrative)
        .extracting(Section::heading)
        .containsExactly("一、总体绩效目标", "二、分项绩效目标", "三、工作保障措施", "");
    assertThat(narrative.getFirst().part()).isEqualTo("第一部分 部门整体绩效目标");
    assertThat(narrative.getLast().part()).isEqualTo("第二部分 预算项目绩效目标");
    assertThat(narrative.getLast().marksPart()).isTrue();
    assertThat(narrative).extracting(Section::id).doesNotHaveDuplicates();
  }

  @Test
  void aHeadingThatNamesTheYearNamesTheOneOfTheText() throws Exception {
    assertThat(blank("tangshan", "某局").narrative())
        .extracting(Section::part)
        .containsOnly("2027年部门整体绩效目标");
  }

  @ParameterizedTest
  @CsvSource({"hebei", "tangshan", "langfang"})
  void everyPartTheFormRequiresHasItsHeading(String form) throws Exception {
    List<String> headings =
        blank(form, "某局").narrative().stream().map(one -> String.valueOf(one.heading())).toList();
    assertThat(Texts.forms().form(form).declaration().texts("requiredParts"))
        .isNotEmpty()
        .allMatch(part -> headings.stream().anyMatch(heading -> heading.endsWith(part)));
  }

  @Test
  void itCanBeLaidOutAtOnce() throws Exception {
    for (String form : Texts.forms().ids()) {
      assertThat(new Layout(Texts.forms().form(form)).whole(blank(form, "某局")).fragments())
          .as(form)
          .isNotEmpty();
    }
  }
}
