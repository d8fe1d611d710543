package jibian.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jibian.model.Submission;
import jibian.office.exchange.FormFiles;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.testing.Texts;
import jibian.text.TreeCursor;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
  private static final String OWN =
      """
      {
       "id": "county",
       "extends": "hebei",
       "name": "某县表式",
       "variants": [
        {"id": "one", "name": "一", "parts": [
         {"part": "title"},
         {"part": "table", "widths": [30, 126],
          "rows": [
           {"cells": [{"label": "项目名称"}, {"field": "name"}]}
          ]}
        ]}
       ]
      }
      """;

  @TempDir Path folder;

  @Test
  void theShippedFormsAreKnown() throws Exception {
    assertThat(Texts.forms().ids())
        .containsExactlyInAnyOrder(
            "hebei",
            "langfang",
            "tangshan",
            "ministry",
            "ministry-classic",
            "ministry-completion",
            "ministry-yuan",
            "ministry-list");
    assertThat(Texts.forms().ids()).containsSubsequence("ministry", "ministry-classic");
    assertThat(Texts.forms().form("hebei").variants())
        .extracting(Variant::id)
        .containsExactly("one-table", "two-tables", "two-tables-unit-row");
  }

  @Test
  void aFormOfTheUnitNeedsAFileAndNothingElse() throws Exception {
    Files.writeString(folder.resolve("county.json"), OWN);
    Form form = with(folder).form("county");
    Submission text =
        Texts.submission(
            "t",
            "{\"form\":\"county\",\"projects\":[{\"name\":\"修路\"}]}"
                .getBytes(StandardCharsets.UTF_8));

    Document document = new Layout(form).whole(text);

    Fragment project =
        document
            .fragments()
            .filter(f -> f.kind() == Fragment.Kind.PROJECT)
            .findFirst()
            .orElseThrow();
    Grid grid = (Grid) project.blocks().get(1);
    assertThat(grid.widths()).containsExactly(30.0, 126.0);
    assertThat(grid.rows().getFirst().cells().get(1).text()).isEqualTo("修路");
    assertThat(form.setup().top()).isEqualTo(37);
    assertThat(form.frame().level("产出指标")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[30, 126]         | [30]              | 第 10 行 | 1 列",
        "\"field\": \"name\" | \"field\": 7      | 第 10 行 | field",
        "\"field\": \"name\" | \"feld\": \"name\" | 第 10 行 | 单元格要写明内容",
        "\"part\": \"title\" | \"part\": \"tite\" | 第 7 行  | tite",
        "\"extends\": \"hebei\" | \"extends\": \"hebai\" | 第 3 行 | hebai",
        "{\"label\": \"项目名称\"}, | {\"label\": \"项目名称\", \"columns\": 2}, | 第 10 行 | 超出",
        "{\"label\": \"项目名称\"}, | {\"label\": \"项目名称\", \"rows\": 2}, | 第 9 行 | 向下合并",
        "[30, 126]         | [0, 126]          | 第 8 行  | 列宽",
        "\"name\": \"某县表式\", | \"name\": \"x\", \"page\": {\"left\": 190}, | page | 放不下",
        "\"name\": \"某县表式\", | \"name\": \"x\", \"styles\": {\"BODI\": {}}, | BODI | CELL_LABEL",
        "\"name\": \"某县表式\", | \"name\": \"x\", \"styles\": {\"BODY\": {\"leading\": 700}}, | BODY"
            + " | 太大",
        "\"name\": \"某县表式\", | \"name\": \"x\", \"styles\": {\"BODY\": {\"left\": 400}}, | BODY |"
            + " 太大",
      })
  void aBrokenFormIsToldWithFileLineAndReason(
      String part, String broken, String place, String reason) throws Exception {
    assertThat(OWN).contains(part);
    Files.writeString(folder.resolve("county.json"), OWN.replace(part, broken));

    assertThatThrownBy(() -> with(folder).form("county"))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("county.json")
        .hasMessageContaining(place)
        .hasMessageContaining(reason);
  }

  @Test
  void aFormThatIsNoJsonDoesNotHideTheOthers() throws Exception {
    Files.writeString(folder.resolve("a.json"), "{\n\"id\": ");
    Files.writeString(folder.resolve("county.json"), OWN);

    FormFiles declarations = FormFiles.in(folder);

    assertThat(declarations.found()).hasSize(1);
    assertThat(declarations.faults()).hasSize(1);
    assertThat(declarations.faults().getFirst()).contains("a.json").contains("第 2 行");
  }

  @Test
  void formsThatBuildOnEachOtherAreRefused() throws Exception {
    Files.writeString(folder.resolve("a.json"), "{\"id\": \"a\", \"extends\": \"b\"}");
    Files.writeString(folder.resolve("b.json"), "{\"id\": \"b\", \"extends\": \"a\"}");

    assertThatThrownBy(() -> with(folder).form("a")).hasMessageContaining("成了环");
  }

  @Test
  void anUnknownFormIsToldWithThoseThatAreKnown() {
    assertThatThrownBy(() -> Texts.forms().form("beijing"))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("beijing")
        .hasMessageContaining("tangshan");
  }

  @Test
  void anUnknownVariantIsToldWithThoseThatAreKnown() {
    Submission text =
        Texts.submission(
            "t", "{\"form\":\"hebei\",\"variant\":\"three\"}".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> Texts.forms().formOf(text))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("three")
        .hasMessageContaining("two-tables-unit-row");
  }

  private static Forms with(Path folder) throws Exception {
    List<TreeCursor> all = new ArrayList<>(FormFiles.shipped().found());
    all.addAll(FormFiles.in(folder).found());
    return new Forms(all);
  }
}
