package jibian.office.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jibian.json.JsonFile;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.testing.Texts;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class ExchangeFileTest {
  @ParameterizedTest
  @FieldSource("jibian.testing.Texts#NAMES")
  void readingAndWritingGivesTheSameFileToTheByte(String name) throws IOException {
    String written = written(Texts.submission(name));

    assertThat(written).isEqualTo(new String(Texts.json(name), StandardCharsets.UTF_8) + "\n");
  }

  @Test
  void unknownKeysAndTheirOrderSurvive() throws Exception {
    String odd =
        """
        {
         "later": {"a": [1, 2.50, true, null], "b": {}},
         "form": "hebei",
         "projects": [
          {"zone": "东区", "name": "甲", "indicators": [{"weight": 10, "level3": ""}], "x": []}
         ],
         "year": 2027
        }
        """;

    Submission read = ExchangeFile.read("odd.json", odd.getBytes(StandardCharsets.UTF_8));
    String written = written(read);

    assertThat(JsonFile.read("w", written.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(JsonFile.read("o", odd.getBytes(StandardCharsets.UTF_8)));
    assertThat(written.indexOf("\"later\"")).isLessThan(written.indexOf("\"form\""));
    assertThat(written.indexOf("\"zone\"")).isLessThan(written.indexOf("\"name\""));
    assertThat(written).contains("2.50").doesNotContain("narrative");
  }

  @Test
  void sourcesOfMoneyUnderTheKeysOfOnceAreRowsOfTheList() throws Exception {
    String old =
        """
        {"form": "ministry", "variant": "%s", "projects": [{"name": "甲", "upper": "480.00", "carried": "120.00",
         "funds": "", "special": null, "sources": [{"name": "社会捐赠", "amount": "3.00"}], "indicators": []}]}
        """;
    Submission read = read(old.formatted("annual-sources"));
    Project project = read.projects().getFirst();
    assertThat(project.text("sources.1.name")).isEqualTo("社会捐赠");
    assertThat(project.text("sources.2.name")).isEqualTo("上级补助");
    assertThat(project.text("sources.2.amount")).isEqualTo("480.00");
    assertThat(project.text("sources.3.name")).isEqualTo("上年结转");
    assertThat(project.text("sources.3.amount")).isEqualTo("120.00");
    assertThat(project.has("sources.4.name")).isFalse();
    assertThat(project.has("upper")).isFalse();
    assertThat(read(written(read))).isEqualTo(read);
    assertThat(read(old.formatted("annual")).projects().getFirst().text("upper"))
        .isEqualTo("480.00");
  }

  private static Submission read(String json) throws UnusableException {
    return ExchangeFile.read("t.json", json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void nullEmptyAndAbsentAreThreeThings() throws Exception {
    Submission read =
        ExchangeFile.read(
            "t.json",
            "{\"form\":\"hebei\",\"projects\":[{\"budget\":null,\"fiscal\":\"\"}]}"
                .getBytes(StandardCharsets.UTF_8));

    Project project = read.projects().getFirst();
    assertThat(project.fields().contains("budget")).isTrue();
    assertThat(project.has("budget")).isFalse();
    assertThat(project.has("fiscal")).isTrue();
    assertThat(project.fields().contains("other")).isFalse();
    assertThat(List.of(project.text("budget"), project.text("fiscal"), project.text("other")))
        .containsOnly("");
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ExchangeFile.write(read, written);
    assertThat(ExchangeFile.read("t.json", written.toByteArray())).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                                                     | 是空的",
        "[]                                                     | 最外层",
        "{\"year\":2023}                                        | form",
        "{\"form\":7}                                           | 第 1 行的 form",
        "{\"form\":\"hebei\",\"year\":\"2023\"}                 | year",
        "{\"form\":\"hebei\",\"projects\":{}}                   | projects",
        "{\"form\":\"hebei\",\"projects\":[{\"budget\":11.5}]}  | projects[0].budget",
        "{\"form\":\"hebei\",\"projects\":[{\"plan\":[]}]}      | projects[0].plan",
        "{\"form\":\"hebei\",\"projects\":[{\"number\":1.5}]}   | projects[0].number",
        "{\"form\":\"hebei\",\"projects\":[{\"goals\":[null]}]} | projects[0].goals[0]",
        "{\"form\":\"hebei\",\"projects\":[{\"indicators\":[1]}]} | projects[0].indicators[0]",
        "{\"form\":\"hebei\",\"narrative\":[{\"level\":\"1\"}]} | narrative[0].level",
        "{\"form\":\"hebei\",\"tables\":[{\"rows\":[[1]]}]}     | tables[0].rows[0][0]",
        "{\"form\":\"hebei\",\"form\":\"x\"}                    | 重名",
        "{\"form\":\"hebei\"                                    | 不完整",
        "{\"form\":\"hebei\"} x                                 | 第 1 行",
        "{form:1}                                               | 引号",
      })
  void whatCannotBeUnderstoodIsToldWithFilePlaceAndReason(String json, String expected) {
    assertThatThrownBy(() -> ExchangeFile.read("去年.json", json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("去年.json")
        .hasMessageContaining(expected);
  }

  @Test
  void bytesThatAreNoUtf8AreToldAsSuch() {
    byte[] gbk = "{\"form\":\"河北\"}".getBytes(java.nio.charset.Charset.forName("GBK"));

    assertThatThrownBy(() -> ExchangeFile.read("旧.json", gbk))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws Exception {
    byte[] marked = "\uFEFF{\"form\":\"hebei\"}".getBytes(StandardCharsets.UTF_8);

    assertThat(ExchangeFile.read("bom.json", marked).form()).isEqualTo("hebei");
  }

  @ParameterizedTest
  @CsvSource({"'[',']',600", "'{\"a\":','}',600", "'[','',3000000", "'{\"a\":[','',200000"})
  void whatIsNestedTooDeepIsRefusedWithItsPlace(String open, String close, int times) {
    String nested =
        "{\"form\":\"hebei\",\n\"x\":" + open.repeat(times) + "1" + close.repeat(times) + "}";

    assertThatThrownBy(() -> ExchangeFile.read("深.json", nested.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("深.json")
        .hasMessageContaining("第 2 行")
        .hasMessageContaining("嵌套");
  }

  @Test
  void whatIsNestedAsDeepAsAllowedIsKept() throws Exception {
    String nested = "{\"form\":\"hebei\",\"x\":" + "[".repeat(199) + "]".repeat(199) + "}";

    Submission read = ExchangeFile.read("深.json", nested.getBytes(StandardCharsets.UTF_8));
    assertThat(written(read).replaceAll("\\s", "")).isEqualTo(nested);
  }

  @Test
  void aFolderAndAMissingFileAreToldApart() {
    assertThatThrownBy(() -> ExchangeFile.read(Path.of("src")))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("文件夹");
    assertThatThrownBy(() -> ExchangeFile.read(Path.of("没有.json")))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("找不到");
  }

  private static String written(Submission submission) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExchangeFile.write(submission, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
