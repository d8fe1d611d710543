package jibian.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jibian.text.DateMention;
import jibian.text.PlainShape;
import jibian.text.ResourceLines;
import jibian.text.Unit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What phrases of many offices say, by one line each.
class QuantityTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("phrases")
  void aPhraseIsRead(String phrase, String expected) {
    String text = PlainShape.tight(phrase);
    List<String> wanted = expected.equals("-") ? List.of() : List.of(expected.split(" ; ", -1));
    List<String> read = readings(text);
    List<String> asked = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      boolean subject = i < wanted.size() && wanted.get(i).contains("@");
      asked.add(subject ? read.get(i) : read.get(i).replaceFirst("@.*", ""));
    }
    assertThat(asked).isEqualTo(wanted);
  }

  @Property
  void everyTextCanBeRead(@ForAll String text) {
    assertThat(Quantity.in(PlainShape.tight(text))).isNotNull();
  }

  private static List<String> readings(String text) {
    Map<Integer, String> readings = new TreeMap<>();
    for (DateMention date : DateMention.in(text)) {
      String year = date.year().isPresent() ? Integer.toString(date.year().getAsInt()) : "";
      String month = date.month().isPresent() ? Integer.toString(date.month().getAsInt()) : "";
      readings.put(date.start(), "日期" + year + "-" + month);
    }
    for (Quantity said : Quantity.in(text)) {
      readings.put(said.start(), reading(said));
    }
    return List.copyOf(readings.values());
  }

  private static String reading(Quantity said) {
    String change =
        switch (said.change()) {
          case NONE -> "";
          case UP -> "↑";
          case DOWN -> "↓";
        };
    return (said.about() ? "约" : "")
        + change
        + said.sign().text()
        + (said.tolerance() ? "±" : "")
        + Amounts.shown(said.number())
        + said.to().map(it -> "~" + Amounts.shown(it)).orElse("")
        + said.unit().map(Unit::name).orElse("")
        + (said.per().isEmpty() ? "" : "/" + String.join("·", said.per()))
        + "@"
        + said.subject();
  }

  static Stream<Object[]> phrases() {
    return ResourceLines.lines(QuantityTest.class, "/check/quantities.txt").stream()
        .map(line -> (Object[]) line.split(" \\| ", 2));
  }
}
