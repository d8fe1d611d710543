package jibian.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jibian.page.Block;
import jibian.page.ContentsList;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.Origin;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.page.Run;
import jibian.testing.Texts;
import org.junit.jupiter.api.Test;

/// The order of paragraphs, tables and pages behind cover and contents.
class NarrativeLayoutTest {

  private static Document document(String form, String content) {
    String json = "{\"form\": \"%s\", \"year\": 2027, %s}".formatted(form, content);
    return Texts.document(Texts.submission("t", json.getBytes(StandardCharsets.UTF_8)));
  }

  /// The blocks behind the contents list, a line each: a sign where a page begins, the outline level of a heading, the
  /// role, the text; a line of dashes between fragments.
  private static List<String> shown(Document document) {
    return document
        .fragments()
        .filter(
            fragment ->
                fragment.kind() != Fragment.Kind.COVER && fragment.kind() != Fragment.Kind.CONTENTS)
        .flatMap(
            fragment ->
                java.util.stream.Stream.concat(
                    java.util.stream.Stream.of("---" + fragment.title()),
                    fragment.blocks().stream().map(NarrativeLayoutTest::shown)))
        .toList();
  }

  private static String shown(Block block) {
    return switch (block) {
      case Paragraph line ->
          (line.newPage() ? "^" : "")
              + (line.outline() > 0 ? line.outline() + " " : "")
              + line.role()
              + " "
              + line.text().replace("\n", "|");
      case Grid grid -> "table of " + grid.rows().size();
      default -> "contents";
    };
  }

  private static List<Paragraph> paragraphs(Document document) {
    return document
        .fragments()
        .flatMap(fragment -> fragment.blocks().stream())
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .toList();
  }

  private static List<String> entries(Document document) {
    return document
        .fragments()
        .flatMap(fragment -> fragment.blocks().stream())
        .filter(ContentsList.class::isInstance)
        .flatMap(block -> ((ContentsList) block).entries().stream())
        .map(entry -> entry.role() + " " + entry.text())
        .toList();
  }

  /// In Hebei the title of a part has a page alone, in two lines.
  @Test
  void partsOfHebeiBeginPages() {
    Document document =
        document(
            "hebei",
            """
            "narrative": [
              {"part": "第一部分 整体", "heading": "一、总体", "level": 1, "paragraphs": ["甲", "乙"]},
              {"part": "第一部分 整体", "heading": "（一）分项", "level": 2, "goal": "目标", "indicators": "指标"},
              {"part": "第二部分 项目"}],
            "projects": [{"number": 1, "name": "丙"}, {"number": 2, "name": "丁"}]
            """);
    assertThat(shown(document))
        .containsSubsequence(
            "---第一部分|整体".replace("|", "\n"),
            "^1 PART_TITLE 第一部分|整体",
            "^2 HEADING_1 一、总体",
            "BODY 甲",
            "BODY 乙",
            "3 HEADING_2 （一）分项",
            "BODY 绩效目标：目标",
            "BODY 绩效指标：指标",
            "^1 PART_TITLE 第二部分|项目",
            "---1.丙",
            "---2.丁");
    assertThat(entries(document))
        .containsExactly(
            "CONTENTS_PART 第一部分 整体",
            "CONTENTS_ENTRY 一、总体",
            "CONTENTS_PART 第二部分 项目",
            "CONTENTS_ENTRY 1.丙绩效目标表",
            "CONTENTS_ENTRY 2.丁绩效目标表");
    assertThat(projectTitles(document)).allMatch(Paragraph::newPage).hasSize(2);
  }

  /// Where the title of a part has no page of its own, it stands above the first project.
  @Test
  void aTitleAloneSharesThePageOfTheFirstProject() {
    Document document =
        document(
            "langfang",
            """
            "narrative": [
              {"heading": "一、职责", "level": 1, "paragraphs": ["甲"]},
              {"part": "第二部分 资金绩效目标"},
              {"heading": "二、采购", "level": 1, "paragraphs": ["乙"]}],
            "projects": [{"number": 1, "name": "丙"}, {"number": 2, "name": "丁"}]
            """);
    assertThat(shown(document))
        .containsSubsequence(
            "---一、职责",
            "1 HEADING_1 一、职责",
            "BODY 甲",
            "^1 PART_TITLE 第二部分 资金绩效目标",
            "---1.丙",
            "---2.丁",
            "---二、采购",
            "^1 HEADING_1 二、采购",
            "BODY 乙");
    assertThat(projectTitles(document)).extracting(Paragraph::newPage).containsExactly(false, true);
  }

  private static List<Paragraph> projectTitles(Document document) {
    return paragraphs(document).stream().filter(line -> line.role() == Role.TABLE_TITLE).toList();
  }

  @Test
  void withoutAMarkProjectsFollowTheLastEntryOfAPart() {
    Document document =
        document(
            "langfang",
            """
            "narrative": [
              {"part": "第一部分 整体", "heading": "一、总体", "level": 1, "paragraphs": ["甲"]},
              {"heading": "二、其他", "level": 1, "paragraphs": ["乙"]}],
            "projects": [{"name": "丙"}]
            """);
    assertThat(shown(document)).containsSubsequence("BODY 甲", "---丙", "---二、其他", "BODY 乙");
  }

  @Test
  void withoutANarrativeThereAreOnlyProjects() {
    Document document = document("hebei", "\"projects\": [{\"name\": \"丙\"}]");
    assertThat(document.fragments().map(Fragment::kind)).containsExactly(Fragment.Kind.PROJECT);
    assertThat(entries(document)).isEmpty();
  }

  @Test
  void everyParagraphKnowsWhereItsTextCameFrom() {
    Document document =
        document(
            "hebei",
            """
            "narrative": [{"part": "第一部分 整体", "heading": "一、总体", "level": 1, "paragraphs": ["甲", "乙"],
              "goal": "目标", "labels": {"goal": "绩效目标:"}}]
            """);
    assertThat(paragraphs(document).stream().filter(line -> line.origin() != null))
        .extracting(line -> line.origin().field() + " " + line.text().replace("\n", "|"))
        .containsExactly(
            "part 第一部分|整体", "heading 一、总体", "paragraphs.1 甲", "paragraphs.2 乙", "goal 绩效目标:目标");
    assertThat(paragraphs(document).stream().filter(line -> line.origin() != null))
        .extracting(Paragraph::origin)
        .extracting(Origin::owner)
        .containsOnly(paragraphs(document).getLast().origin().owner());
    Paragraph goal = paragraphs(document).getLast();
    assertThat(goal.runs()).extracting(Run::strong).containsExactly(true, false);
  }

  /// Links lead from the contents list to the heading of the same name.
  @Test
  void entriesLeadToTheirHeadings() {
    Document document = Texts.document(Texts.submission("chengde-2023"));
    List<String> anchors =
        document
            .fragments()
            .flatMap(fragment -> fragment.blocks().stream())
            .filter(Paragraph.class::isInstance)
            .map(block -> ((Paragraph) block).anchor())
            .filter(anchor -> !anchor.isEmpty())
            .toList();
    assertThat(anchors).doesNotHaveDuplicates();
    assertThat(
            document
                .fragments()
                .flatMap(fragment -> fragment.blocks().stream())
                .filter(ContentsList.class::isInstance)
                .flatMap(block -> ((ContentsList) block).entries().stream()))
        .allMatch(entry -> anchors.contains(entry.anchor()));
  }

  /// Titles that do not tell projects apart give way to their names; a title that says the name stays.
  @Test
  void projectsOfOneTitleAreListedByTheirNames() {
    String alike =
        """
        "contents": true, "projects": [
          {"number": 1, "name": "丙", "tableTitle": "项目绩效目标表"},
          {"number": 2, "name": "丁", "tableTitle": "项目绩效目标表"},
          {"number": 3, "name": "戊", "tableTitle": "戊的目标"},
          {"number": 4, "name": "己", "tableTitle": "别的"}]
        """;
    assertThat(entries(document("hebei", alike)))
        .containsExactly(
            "CONTENTS_ENTRY 1.丙",
            "CONTENTS_ENTRY 2.丁",
            "CONTENTS_ENTRY 3.戊的目标",
            "CONTENTS_ENTRY 4.别的");
  }
}
