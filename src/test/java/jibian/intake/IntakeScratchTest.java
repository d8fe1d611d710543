package jibian.intake;

import java.nio.file.*;
import java.util.ArrayList;
import java.util.List;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.form.Layout;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.office.exchange.FormFiles;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;

class IntakeScratchTest {
  @Test
  void all() throws Exception {
    Forms forms = new Forms(FormFiles.shipped().found());
    List<Form> list = new ArrayList<>();
    for (String id : forms.ids()) list.add(forms.form(id));
    List<Path> files = new ArrayList<>();
    for (String d : List.of("texts", "check/whole", "check/whole-2", "check/whole-3"))
      try (var s = Files.list(Path.of("src/test/resources/" + d))) {
        s.filter(p -> p.toString().endsWith(".json")).forEach(files::add);
      }
    for (Path file : files) {
      Submission text = ExchangeFile.read(file);
      for (boolean outlined : new boolean[] {true, false}) {
        Intake got =
            IntakeReader.read(
                PagesAsSource.of(new Layout(forms.formOf(text)).whole(text), outlined), list);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        ExchangeFile.write(text, out);
        Tree want = ((Tree) jibian.json.JsonFile.read("x", out.toByteArray()));
        List<String> diffs = new ArrayList<>();
        diff("", want, got.text(), diffs);
        System.out.println(
            "== "
                + file.getFileName()
                + " "
                + outlined
                + " form "
                + got.form()
                + " "
                + got.variant()
                + " conf "
                + got.confidence()
                + " diffs "
                + diffs.size()
                + " left "
                + got.left().size()
                + " doubts "
                + got.doubts().size());
        diffs.stream().limit(12).forEach(d -> System.out.println("   " + d));
        got.left().stream().limit(6).forEach(d -> System.out.println("   LEFT " + d));
        got.doubts().stream().limit(3).forEach(d -> System.out.println("   DOUBT " + d));
      }
    }
  }

  static void diff(String path, Tree a, Tree b, List<String> out) {
    if (a instanceof Tree.Fields x && b instanceof Tree.Fields y) {
      java.util.Set<String> keys = new java.util.LinkedHashSet<>(x.entries().keySet());
      keys.addAll(y.entries().keySet());
      for (String k : keys) diff(path + "." + k, x.get(k), y.get(k), out);
    } else if (a instanceof Tree.Items x && b instanceof Tree.Items y) {
      for (int i = 0; i < Math.max(x.items().size(), y.items().size()); i++)
        diff(
            path + "[" + i + "]",
            i < x.items().size() ? x.items().get(i) : null,
            i < y.items().size() ? y.items().get(i) : null,
            out);
    } else if (!java.util.Objects.equals(a, b))
      out.add(path + "\n        want " + s(a) + "\n        got  " + s(b));
  }

  static String s(Tree t) {
    String s = t == null ? "absent" : t instanceof Tree.Text x ? x.value() : t.toString();
    return s.length() > 150 ? s.substring(0, 150) : s;
  }
}
