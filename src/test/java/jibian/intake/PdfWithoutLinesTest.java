package jibian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.json.JsonFile;
import jibian.office.read.SourceReader;
import jibian.testing.Texts;
import jibian.text.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// PDF files of another program that draw no lines, or only some: three projects of a published text each, of which all
/// is read.
class PdfWithoutLinesTest {
  private static List<Tree.Fields> projects(Tree text) {
    Tree.Items projects = (Tree.Items) ((Tree.Fields) text).entries().get("projects");
    return projects.items().stream().map(Tree.Fields.class::cast).toList();
  }

  /// What a field says, without blanks: where a line ends, none or one may be meant.
  private static String text(Tree.Fields project, String field) {
    StringBuilder said = new StringBuilder();
    say(project.entries().getOrDefault(field, Tree.of("")), said);
    return said.toString().replaceAll("\\s", "");
  }

  private static void say(Tree tree, StringBuilder said) {
    switch (tree) {
      case Tree.Text text -> said.append(text.value());
      case Tree.Items items -> items.items().forEach(item -> say(item, said));
      case Tree.Fields fields ->
          new TreeMap<>(fields.entries()).values().forEach(it -> say(it, said));
      default -> said.append("");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"table-none.pdf", "table-rows.pdf", "table-shaded.pdf"})
  void everyFieldIsRead(String name) throws Exception {
    List<Form> forms = new ArrayList<>();
    Forms known = Texts.forms();
    for (String id : known.ids()) {
      forms.add(known.form(id));
    }
    Path file = Path.of(getClass().getResource("/bare/" + name).toURI());
    Intake intake = IntakeReader.read(SourceReader.read(file), forms);
    assertThat(intake.form()).isEqualTo("hebei");
    Map<String, Tree.Fields> published =
        projects(JsonFile.read("chengde-2023.json", Texts.json("chengde-2023"))).stream()
            .collect(Collectors.toMap(project -> text(project, "code"), project -> project));
    List<Tree.Fields> read = projects(intake.text());
    assertThat(read).hasSize(3);
    for (Tree.Fields project : read) {
      Tree.Fields whole = published.get(text(project, "code"));
      for (String field : List.of("name", "budget", "fiscal", "purpose", "plan", "goals")) {
        assertThat(text(project, field)).as(field).isEqualTo(text(whole, field));
      }
      assertThat(text(project, "indicators")).isEqualTo(text(whole, "indicators"));
    }
  }
}
