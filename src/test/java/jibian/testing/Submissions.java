package jibian.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.Tree;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Texts nobody would write, of every form that has an official description: blank cells, long cells, many lines, signs
/// of other scripts, formulas, markup.
public final class Submissions {
  private static final List<String> INDICATOR =
      List.of("level1", "level2", "level3", "description", "value", "basis");
  private static final List<String> PROJECT =
      List.of("tableTitle", "code", "name", "budget", "fiscal", "other", "purpose");

  private Submissions() {}

  /// Any text of any form and variant.
  public static Arbitrary<Submission> any() {
    Arbitrary<List<String>> form =
        Arbitraries.of(
            List.of("hebei", "one-table"),
            List.of("hebei", "two-tables"),
            List.of("hebei", "two-tables-unit-row"),
            List.of("tangshan", "one-table"),
            List.of("langfang", "one-table"));
    return Combinators.combine(form, projects().list().ofMaxSize(4), value().list().ofMaxSize(3))
        .as(Submissions::submission);
  }

  /// Any value of a cell.
  public static Arbitrary<String> value() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "",
            " ",
            "　",
            "=22",
            "=100%",
            "-1",
            "+3",
            "'",
            "≥90%",
            "a\nb",
            "\n",
            "一\n\n二",
            "a\tb",
            "<b>&amp;\"</b>",
            "]]>",
            "𠮷野家😀",
            "\u202Eabc",
            "1.50",
            "0.00",
            "100.10",
            "1,234.50",
            "_x0041_",
            "  两端有空格  ",
            "a  b",
            "é̂",
            "长".repeat(600),
            "NoBlankInThisWord".repeat(20),
            "\u00A0",
            "（%）",
            "2024年12月底前",
            "﹥5",
            "\uFEFF");
    Arbitrary<String> any =
        Arbitraries.strings().all().ofMaxLength(30).filter(Submissions::holdable);
    Arbitrary<String> chinese = Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(40);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(3, odd),
        net.jqwik.api.Tuple.of(1, any),
        net.jqwik.api.Tuple.of(4, chinese));
  }

  /// Whether XML can hold a text as it is.
  private static boolean holdable(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= 0x20 && c < 0xD800)
                    || (c > 0xDFFF && c < 0xFFFE)
                    || c >= 0x10000);
  }

  private static Arbitrary<Tree.Fields> projects() {
    Arbitrary<List<Tree.Fields>> rows = indicators().list().ofMaxSize(12);
    return Combinators.combine(
            value().list().ofSize(PROJECT.size()),
            value().list().ofSize(4),
            value().list().ofMaxSize(4),
            rows,
            Arbitraries.integers().between(0, 9))
        .as(Submissions::project);
  }

  private static Arbitrary<Tree.Fields> indicators() {
    Arbitrary<String> level = Arbitraries.of("产出指标", "效益指标", "", "别的");
    return Combinators.combine(level, level, value().list().ofSize(4))
        .as(
            (one, two, others) -> {
              List<String> cells = new ArrayList<>(List.of(one, two));
              cells.addAll(others);
              return fields(INDICATOR, cells);
            });
  }

  private static Tree.Fields fields(List<String> keys, List<String> values) {
    Map<String, Tree> entries = new LinkedHashMap<>();
    IntStream.range(0, keys.size())
        .forEach(index -> entries.put(keys.get(index), Tree.of(values.get(index))));
    return new Tree.Fields(entries, 0);
  }

  private static Tree.Fields project(
      List<String> texts,
      List<String> plan,
      List<String> goals,
      List<Tree.Fields> rows,
      int number) {
    Tree.Fields fields = fields(PROJECT, texts);
    if (number > 0) {
      fields = fields.with("number", Tree.of(number));
    }
    return fields
        .with("plan", fields(List.of("3", "6", "10", "12"), plan))
        .with("goals", Tree.of(goals))
        .with("indicators", new Tree.Items(List.copyOf(rows), 0));
  }

  private static Submission submission(
      List<String> form, List<Tree.Fields> projects, List<String> paragraphs) {
    long id = 1;
    List<Project> made = new ArrayList<>();
    for (Tree.Fields project : projects) {
      Id own = new Id(id++);
      List<Indicator> rows = new ArrayList<>();
      for (Tree row : ((Tree.Items) project.get("indicators")).items()) {
        rows.add(new Indicator(new Id(id++), (Tree.Fields) row));
      }
      made.add(new Project(own, project, rows));
    }
    Tree.Fields section =
        Tree.Fields.EMPTY
            .with("part", Tree.of("第一部分 目标"))
            .with("heading", Tree.of("一、总体绩效目标"))
            .with("level", Tree.of(1))
            .with("paragraphs", Tree.of(paragraphs));
    Tree.Fields unit =
        Tree.Fields.EMPTY.with("code", Tree.of("891001")).with("name", Tree.of("某委本级"));
    Tree.Fields top =
        Tree.Fields.EMPTY
            .with("form", Tree.of(form.getFirst()))
            .with("variant", Tree.of(form.getLast()))
            .with("year", Tree.of(2027))
            .with("unit", unit);
    return new Submission(top, List.of(new Section(new Id(id), section)), made, List.of());
  }
}
