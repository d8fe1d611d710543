package jibian.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jibian.testing.Texts;
import jibian.testing.Trees;
import jibian.text.Tree;
import jibian.text.UnusableException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// A row holds a tree to the sign, for this program and for older ones.
class JsonRowTest {

  @Property(tries = 300)
  void aTreeComesBack(@ForAll(supplier = Trees.OfAny.class) Tree tree) {
    assertThat(JsonRow.read(JsonRow.write(tree))).isEqualTo(tree);
  }

  @Property(tries = 300)
  void anOlderProgramReadsWhatIsWritten(@ForAll(supplier = Trees.OfAny.class) Tree tree) {
    assertThat(FormerRow.read(JsonRow.write(tree))).isEqualTo(tree);
  }

  @Property(tries = 300)
  void whatAnOlderProgramWroteIsReadAndWrittenTheSame(
      @ForAll(supplier = Trees.OfAny.class) Tree tree) {
    String former = FormerRow.write(tree);
    assertThat(JsonRow.read(former)).isEqualTo(tree);
    assertThat(JsonRow.write(tree)).isEqualTo(former);
  }

  @Property(tries = 300)
  void whatIsWrittenSurvivesEveryEncoding(@ForAll(supplier = Trees.OfAny.class) Tree tree) {
    String row = JsonRow.write(tree);
    assertThat(new String(row.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(row);
  }

  @Property(tries = 300)
  void whatIsCutShortIsNotTaken(
      @ForAll(supplier = Trees.OfFields.class) Tree.Fields fields, @ForAll int cut) {
    String row = JsonRow.write(fields);
    assertThatThrownBy(() -> JsonRow.read(row.substring(0, Math.floorMod(cut, row.length()))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void controlsAndHalvesAreEscapedInTheOneWayThatEveryProgramReads() {
    assertThat(JsonRow.write(Tree.of("a\b\n\u001f\u007f\"\\/年\ud842\udfb7\ud842")))
        .isEqualTo("\"a\\u0008\\u000a\\u001f\\u007f\\\"\\\\/年\ud842\udfb7\\ud842\"");
  }

  @Example
  void valuesOfARowAreOfNoLine() {
    Tree.Fields fields = JsonRow.readFields("{\"a\":[null,\"b\"]}");
    assertThat(fields.line()).isZero();
    Tree.Items items = (Tree.Items) fields.get("a");
    assertThat(items.items()).extracting(Tree::line).containsOnly(0);
    assertThat(JsonRow.read("null").line()).isZero();
  }

  @Example
  void theTextsMakeTheRowsTheyAlwaysMade() throws UnusableException {
    for (String name : Texts.NAMES) {
      Tree tree = JsonFile.read(name, Texts.json(name));
      assertThat(JsonRow.write(tree)).isEqualTo(FormerRow.write(tree));
      assertThat(FormerRow.read(JsonRow.write(tree))).isEqualTo(tree);
      assertThat(JsonRow.read(FormerRow.write(tree))).isEqualTo(tree);
    }
  }

  @Example
  void whatWasReadFromTheDeepestFileOfAnyVersionFitsIntoARow() {
    Tree tree = FormerRow.read(deep(500));
    Tree row = new Tree.Fields(Map.of("indicators", new Tree.Items(List.of(tree), 0)), 0);
    assertThat(JsonRow.read(JsonRow.write(row))).isEqualTo(row);
  }

  @Example
  void whatIsNoNumberIsNotWrittenAsOne() {
    for (String literal : List.of("", "1,5", "NaN", "0x1", "1.", "01")) {
      assertThatThrownBy(() -> JsonRow.write(new Tree.Num(literal, 0)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Example
  void aRowThatHoldsNoFieldsIsTold() {
    assertThatThrownBy(() -> JsonRow.readFields("[]")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JsonRow.readFields("{}{}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String deep(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }
}
