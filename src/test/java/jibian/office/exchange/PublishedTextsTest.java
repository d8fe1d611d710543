package jibian.office.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The exchange files of the published texts hold these texts: everything, and nothing else.
class PublishedTextsTest {
  /// The words of the forms themselves, which stand in no field.
  private static final Pattern FORM_WORDS =
      Pattern.compile(
          "一级指标|二级指标|三级指标|绩效指标描述|指标值确定依据|指标值|绩效目标表|绩效目标|项目编码|项目名称"
              + "|预算规模及|资金用途|预算数|其中：财政|资金|其他|支出计|划（%）|3月底|6月底|10月底|12月底"
              + "|单位：万元|绩效指标：|总体|分项|工作保障措施|\\d+[.、]|[：、]|第一部分|部门整体");

  @ParameterizedTest
  @CsvSource({
    "chengde-2023, 7, 70",
    "zunhua-2022, 13, 118",
    "langfang-2020, 16, 112",
    "tangshan-2022, 9, 68",
    "julu-2024, 8, 56"
  })
  void projectsAndIndicatorsAreAllThere(String name, int projects, int indicators) {
    Submission text = Texts.submission(name);

    assertThat(text.projects()).hasSize(projects);
    assertThat(text.projects().stream().mapToInt(p -> p.indicators().size()).sum())
        .isEqualTo(indicators);
  }

  @ParameterizedTest
  @ValueSource(strings = {"langfang-2020", "julu-2024"})
  void everyFieldStandsInThePublishedText(String name) {
    String published = bare(Texts.published(name));

    assertThat(strings(Texts.submission(name)))
        .allSatisfy(s -> assertThat(published).contains(bare(s)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"langfang-2020", "julu-2024"})
  void nothingOfThePublishedTextIsLeftOut(String name) {
    String rest = bare(Texts.published(name));
    List<String> strings =
        new ArrayList<>(
            strings(Texts.submission(name)).stream().map(PublishedTextsTest::bare).toList());
    strings.sort((a, b) -> b.length() - a.length());
    for (String string : strings) {
      if (string.length() > 1) {
        rest = rest.replace(string, "|");
      }
    }
    String left = FORM_WORDS.matcher(rest.replace("|", "\n")).replaceAll("").replaceAll("\\s", "");

    assertThat(left.replaceAll("[人项\\d]", "")).isEmpty();
  }

  @Test
  void amountsOfEveryProjectAreThoseThatArePrinted() {
    Map<String, List<String>> printed =
        Map.of(
            "julu-2024", List.of("96.00", "4.00", "4.00", "1.00", "6.00", "5.24", "30.00", "2.00"));

    printed.forEach(
        (name, amounts) -> {
          List<Project> projects = Texts.submission(name).projects();
          assertThat(projects.stream().map(p -> p.text("budget")))
              .containsExactlyElementsOf(amounts);
          assertThat(projects.stream().map(p -> p.text("fiscal")))
              .containsExactlyElementsOf(amounts);
        });
  }

  @Test
  void theProcurementTableAddsUp() {
    Supplement table = Texts.submission("langfang-2020").supplements().get(1);
    double items =
        table.rows().stream().skip(2).mapToDouble(row -> Double.parseDouble(row.get(7))).sum();

    assertThat(table.header()).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(14));
    assertThat(table.rows()).hasSize(9).allSatisfy(row -> assertThat(row).hasSize(14));
    assertThat(table.rows().getFirst().get(7)).isEqualTo("1957.00");
    assertThat(items).isEqualTo(1957.0);
  }

  private static List<String> strings(Submission text) {
    List<String> strings = new ArrayList<>();
    add(strings, text.text("cover.title"), text.text("unit.code"), text.text("unit.name"));
    for (Section section : text.narrative()) {
      add(strings, section.part(), section.heading(), section.goal(), section.indicators());
      strings.addAll(section.paragraphs());
    }
    for (Project project : text.projects()) {
      add(strings, project.tableTitle(), project.code(), project.name(), project.text("purpose"));
      add(strings, project.text("budget"), project.text("fiscal"), project.text("other"));
      Stream.of(3, 6, 10, 12).forEach(month -> add(strings, project.text("plan." + month)));
      strings.addAll(project.goals());
      for (Indicator row : project.indicators()) {
        Stream.of("level1", "level2", "level3", "description", "value", "basis")
            .forEach(field -> add(strings, row.text(field)));
      }
    }
    for (Supplement table : text.supplements()) {
      add(strings, table.title());
      strings.addAll(table.line());
      table.header().forEach(strings::addAll);
      table.rows().forEach(strings::addAll);
    }
    return strings;
  }

  private static void add(List<String> strings, String... more) {
    for (String string : more) {
      if (!string.isBlank()) {
        strings.add(string);
      }
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u3000\\uFEFF]", "");
  }
}
