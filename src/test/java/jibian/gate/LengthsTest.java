package jibian.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Nothing grows past the size at which it can be read at a glance.
class LengthsTest {
  private static final int METHOD = 60;
  private static final int FILE = 400;

  /// The same for a file of the program itself.
  private static final int PROGRAM_FILE = 320;

  private static final int LINE = 120;

  /// What most methods of the program have at most between their braces.
  private static final int GLANCE = 14;

  private static List<String> tooLong(Source source) {
    List<String> found = new ArrayList<>();
    List<String> lines = source.text().lines().toList();
    if (lines.size() > FILE) {
      found.add(source.file() + ": " + lines.size() + " lines");
    }
    for (int line = 0; line < lines.size(); line++) {
      if (width(lines.get(line)) > LINE) {
        found.add(source.file() + ":" + (line + 1) + ": " + width(lines.get(line)) + " signs");
      }
    }
    source.tree().accept(new Methods(source, found), null);
    return found;
  }

  private static int width(String line) {
    return line.codePointCount(0, line.length());
  }

  private static List<String> tooLong(String text) {
    return tooLong(Source.parse(Path.of("Fixture.java"), text));
  }

  @Test
  void everythingIsShort() {
    List<Source> sources =
        Source.under(
            Source.MAIN,
            Path.of("src/test/java"),
            Path.of("src/bench/java"),
            Path.of("src/fuzz/java"),
            Path.of("packaging"));
    assertThat(sources).isNotEmpty();
    assertThat(sources.stream().flatMap(source -> tooLong(source).stream())).isEmpty();
  }

  @Test
  void theFilesOfTheProgramAreShorterStill() {
    assertThat(Source.under(Source.MAIN))
        .isNotEmpty()
        .allSatisfy(
            source ->
                assertThat(source.text().lines().count())
                    .as(source.file().toString())
                    .isLessThanOrEqualTo(PROGRAM_FILE));
  }

  @Test
  void nineOfTenMethodsOfTheProgramAreReadAtAGlance() {
    List<Integer> lengths = new ArrayList<>();
    Source.under(Source.MAIN).forEach(source -> source.tree().accept(new Bodies(source), lengths));
    assertThat(lengths).isNotEmpty();
    assertThat(lengths.stream().filter(lines -> lines > GLANCE))
        .hasSizeLessThanOrEqualTo(lengths.size() / 10);
  }

  @Test
  void theLinesBetweenTheBracesAreCounted() {
    List<Integer> lengths = new ArrayList<>();
    Source source = Source.parse(Path.of("Fixture.java"), "class F {\nvoid m() {\nx();\ny();\n}}");
    source.tree().accept(new Bodies(source), lengths);
    assertThat(lengths).containsExactly(2);
  }

  @Test
  void aLongMethodIsFound() {
    String method = "void m() {\n" + "x();\n".repeat(59) + "}\n";
    assertThat(tooLong("class Fixture {\n" + method + "}\n"))
        .containsExactly("Fixture.java:2: m has 61 lines");
  }

  @Test
  void aMethodOfSixtyLinesPasses() {
    String method = "void m() {\n" + "x();\n".repeat(58) + "}\n";
    assertThat(tooLong("class Fixture {\n" + method + "}\n")).isEmpty();
  }

  @Test
  void aLongFileIsFound() {
    assertThat(tooLong("class Fixture {}\n" + "\n".repeat(400)))
        .containsExactly("Fixture.java: 401 lines");
  }

  @Test
  void aLongLineIsFound() {
    assertThat(tooLong("// " + "绩".repeat(118) + "\n"))
        .containsExactly("Fixture.java:1: 121 signs");
  }

  private static final class Methods extends TreeScanner<Void, Void> {
    private final Source source;
    private final List<String> found;

    Methods(Source source, List<String> found) {
      this.source = source;
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      int lines = source.lastLine(method) - source.firstLine(method) + 1;
      if (lines > METHOD) {
        found.add(source.place(method) + ": " + method.getName() + " has " + lines + " lines");
      }
      return super.visitMethod(method, null);
    }
  }

  private static final class Bodies extends TreeScanner<Void, List<Integer>> {
    private final Source source;

    Bodies(Source source) {
      this.source = source;
    }

    @Override
    public Void visitMethod(MethodTree method, List<Integer> lengths) {
      if (method.getBody() != null) {
        lengths.add(source.lastLine(method.getBody()) - source.firstLine(method.getBody()) - 1);
      }
      return super.visitMethod(method, lengths);
    }
  }
}
