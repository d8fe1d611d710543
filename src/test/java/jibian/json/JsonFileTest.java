package jibian.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jibian.text.Tree;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFileTest {

  @Test
  void everyValueKnowsItsLine() throws UnusableException {
    Tree.Fields fields =
        (Tree.Fields)
            read(
                """
                {
                 "text": "甲",
                 "list": [
                  1,
                  true, null
                 ],
                 "none": {}
                }
                """);
    assertThat(fields.line()).isEqualTo(1);
    assertThat(fields.get("text").line()).isEqualTo(2);
    Tree.Items list = (Tree.Items) fields.get("list");
    assertThat(list.line()).isEqualTo(3);
    assertThat(list.items()).extracting(Tree::line).containsExactly(4, 5, 5);
    assertThat(fields.get("none").line()).isEqualTo(7);
    assertThat(read("\n\nnull").line()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e2", "1E+2", "-0", "0.0", "1.50", "-0.0e-0", "123456789012345678901234567890"})
  void aNumberStaysAsItIsWritten(String literal) throws IOException, UnusableException {
    assertThat(read(literal)).isEqualTo(new Tree.Num(literal, 1));
    assertThat(written(read("[" + literal + "]"))).isEqualTo("[\n " + literal + "\n]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                    | 是空的",
        "` `                   | 是空的",
        "`{}\n{}`              | 第 2 行第 1 列：内容结束之后",
        "{} x                  | 第 1 行第 4 列：",
        "`{\"a\":1,\n\"a\":2}` | 第 2 行第 4 列：同一组里有重名的键",
        "{\"a\":{\"b\":1,\"c\":2,\"b\":3}} | 重名",
        "[1,                   | 不完整",
        "[01]                  | 不合 JSON 写法",
        "{form:1}              | 第 1 行第 2 列：这里有不合 JSON 写法的符号",
      })
  void whatIsNoJsonIsToldWithFilePlaceAndReason(String json, String expected) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("去年.json")
        .hasMessageContaining(expected);
  }

  @Test
  void aFileNestedTooDeepIsToldWithItsPlace() throws UnusableException {
    assertThat(read(deep("[", "]", 200))).isInstanceOf(Tree.Items.class);
    for (int depth : List.of(201, 501, 600, 200_000)) {
      assertThatThrownBy(() -> read("\n" + deep("[", "]", depth)))
          .isInstanceOf(UnusableException.class)
          .hasMessage("文件“去年.json”第 2 行第 201 列：括号嵌套过深，无法读取，请换一个文件");
      assertThatThrownBy(() -> read(deep("{\"a\":", "}", depth)))
          .isInstanceOf(UnusableException.class)
          .hasMessageContaining("第 1 行")
          .hasMessageContaining("括号嵌套过深");
    }
  }

  @Test
  void aNumberWithoutEndIsToldWithItsPlace() {
    assertThatThrownBy(() -> read("[\n" + "1".repeat(20_000) + "]"))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("第 2 行")
        .hasMessageContaining("过长");
  }

  @Test
  void whatIsNoUtf8IsTold() {
    byte[] gbk = "{\"form\":\"河北\"}".getBytes(Charset.forName("GBK"));
    byte[] odd = {0, 0, (byte) 0xff, (byte) 0xfe, 0, 0, 0, 0};
    for (byte[] bytes : List.of(gbk, odd)) {
      assertThatThrownBy(() -> JsonFile.read("旧.json", bytes))
          .isInstanceOf(UnusableException.class)
          .hasMessageContaining("旧.json")
          .hasMessageContaining("UTF-8");
    }
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws UnusableException {
    assertThat(read("\uFEFF{\"a\":\"b\"}")).isEqualTo(read("{\"a\":\"b\"}"));
  }

  @Test
  void aFileIsWrittenForTheEye() throws IOException, UnusableException {
    String json =
        """
        {
         "text": "a\\"\\\\\\n/\\u001F年\ud842\udfb7\\uD800",
         "list": [
          1.50,
          true,
          null
         ],
         "noItem": [],
         "noField": {}
        }
        """;
    assertThat(written(read(json))).isEqualTo(json);
  }

  @Test
  void recordsAreWrittenInTheOrderOfTheirComponents() throws IOException {
    record Finding(String rule, Optional<Integer> project, Optional<String> fix, int count) {}
    assertThat(written(List.of(new Finding("z", Optional.of(3), Optional.empty(), 1))))
        .isEqualTo(
            """
            [
             {
              "rule": "z",
              "project": 3,
              "fix": null,
              "count": 1
             }
            ]
            """);
    assertThat(written(List.of())).isEqualTo("[]\n");
  }

  @Test
  void aFaultOfTheDiskComesOutAsItIs() {
    IOException full = new IOException("full");
    OutputStream disk =
        new OutputStream() {
          @Override
          public void write(int sign) throws IOException {
            throw full;
          }
        };
    assertThatThrownBy(() -> JsonFile.write(Tree.of("a".repeat(100_000)), disk)).isSameAs(full);
  }

  private static String deep(String opening, String closing, int depth) {
    return opening.repeat(depth) + (opening.equals("[") ? "" : "1") + closing.repeat(depth);
  }

  private static Tree read(String json) throws UnusableException {
    return JsonFile.read("去年.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static String written(Object value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonFile.write(value, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
