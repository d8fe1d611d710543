package jibian.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jibian.model.Id;
import jibian.model.Project;
import jibian.testing.Texts;
import org.junit.jupiter.api.Test;

/// The fields above the indicators, with the words the form prints for them.
class HeadFieldTest {

  private static List<String> shown(Variant variant) {
    return HeadField.of(variant).stream()
        .map(
            head ->
                head.field()
                    + "="
                    + head.label()
                    + (head.amount() ? " 元" : "")
                    + (head.wide() ? " wide" : ""))
        .toList();
  }

  /// 预算数 stands before its field, the months above theirs; a label over several rows comes after what stands above.
  @Test
  void labelsStandBeforeAboveOrReachIn() throws Exception {
    assertThat(shown(Texts.forms().form("hebei").variants().getFirst()))
        .containsExactly(
            "code=项目编码",
            "name=项目名称",
            "budget=预算数 元",
            "fiscal=其中：财政资金 元",
            "other=其他资金 元",
            "purpose=预算数 wide",
            "plan.3=3月底",
            "plan.6=6月底",
            "plan.10=10月底",
            "plan.12=12月底",
            "goals=绩效目标 wide");
  }

  @Test
  void everyFormNamesItsFieldsOnce() throws Exception {
    for (String id : Texts.forms().ids()) {
      for (Variant variant : Texts.forms().form(id).variants()) {
        List<HeadField> heads = HeadField.of(variant);
        assertThat(heads).extracting(HeadField::field).doesNotHaveDuplicates();
        assertThat(heads).allMatch(head -> variant.shows(head.field()));
        assertThat(variant.shows("nothing")).isFalse();
      }
    }
  }

  @Test
  void aNewProjectHasEveryFieldOfItsVariantAndARowForEveryHeadingThatMustBe() throws Exception {
    Form form = Texts.forms().form("hebei");
    Variant variant = form.variants().getFirst();
    AtomicLong last = new AtomicLong();
    BlankParts parts = new BlankParts(form, variant, () -> new Id(last.incrementAndGet()));
    Project project = parts.project(3);
    assertThat(project.number()).hasValue(3);
    assertThat(parts.project(0).number()).isEmpty();
    for (HeadField head : HeadField.of(variant)) {
      assertThat(head.field().equals("goals") || project.has(head.field()))
          .as(head.field())
          .isTrue();
    }
    assertThat(project.indicators())
        .extracting(row -> row.text("level1") + " " + row.text("level2"))
        .containsExactly(
            "产出指标 数量指标", "产出指标 质量指标", "产出指标 时效指标", "产出指标 成本指标", "效益指标 经济效益指标", "满意度指标 服务对象满意度指标");
    assertThat(project.indicators().getFirst().fields().entries().keySet())
        .containsExactly("level1", "level2", "level3", "description", "value", "basis");
    assertThat(variant.columns()).hasSize(6);
    assertThat(parts.form()).isSameAs(form);
    assertThat(parts.variant()).isSameAs(variant);
    assertThat(parts.section("第一部分", 2).part()).isEqualTo("第一部分");
    assertThat(parts.section("第一部分", 2).level()).isEqualTo(2);
    assertThat(parts.section("", 1).has("part")).isFalse();
  }
}
