package jibian.model;

import static org.assertj.core.api.Assertions.assertThat;

import jibian.testing.Texts;
import org.junit.jupiter.api.Test;

/// What is the same object where nothing changes, so that nobody does anything about it.
class PartTest {
  private final Submission text = Texts.submission("chengde-2023");

  @Test
  void settingAFieldToWhatItHoldsChangesNothing() {
    Project project = text.projects().getFirst();
    assertThat(project.with("name", project.name())).isSameAs(project);
    assertThat(project.with("name", "另名").name()).isEqualTo("另名");
    assertThat(text.with("unit.name", text.text("unit.name"))).isSameAs(text);
    assertThat(text.with("unit.name", "另局").text("unit.name")).isEqualTo("另局");
  }

  @Test
  void aCellThatIsMissingIsNotOneThatIsEmpty() {
    Project project = text.projects().getFirst();
    assertThat(project.has("nothing")).isFalse();
    assertThat(project.text("nothing")).isEmpty();
    assertThat(project.isText("nothing", "")).isFalse();
    assertThat(project.isText("name", project.name())).isTrue();
    assertThat(project.isText("name", "")).isFalse();
  }

  @Test
  void aSectionHasTheWordsBeforeItsGoalOnlyWhereTheyDiffer() {
    String json =
        """
        {"form": "hebei", "narrative": [
          {"heading": "甲", "goal": "一", "labels": {"goal": "绩效目标:"}},
          {"heading": "乙", "goal": "二", "level": 1},
          {"part": "丙", "level": 3}]}
        """;
    Submission read = Texts.submission("a", json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(read.narrative())
        .extracting(section -> section.label("goal").orElse("-"))
        .containsExactly("绩效目标:", "-", "-");
    assertThat(read.narrative()).extracting(Section::level).containsExactly(1, 1, 2);
    assertThat(read.narrative()).extracting(Section::marksPart).containsExactly(false, false, true);
  }

  @Test
  void anAddressNamesAPartOrAFieldOfIt() {
    Id id = new Id(7);
    assertThat(Address.of(id)).isEqualTo(new Address(id, ""));
    assertThat(Address.of(id).field("name")).isEqualTo(new Address(id, "name"));
    assertThat(Address.ofText("year").owner()).isEqualTo(Address.TEXT);
  }
}
