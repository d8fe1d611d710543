package jibian.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.form.Layout;
import jibian.form.Variant;
import jibian.model.Submission;
import jibian.office.excel.ExcelWriter;
import jibian.office.exchange.FormFiles;
import jibian.office.font.Fonts;
import jibian.office.word.WordWriter;
import jibian.page.Document;
import jibian.page.Pagination;
import jibian.page.Paginator;
import jibian.testing.Texts;
import jibian.text.Tree;
import jibian.text.TreeCursor;
import jibian.text.UnusableException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/// Declarations with a mistake in them, as a unit's own may have while it is written: each is either a form by which a
/// text can be laid out, or refused with a message that names the file. Nothing else ever happens.
@Tag("slow")
class BrokenFormsTest {
  private static final List<Tree> WRONG =
      List.of(
          Tree.NOTHING,
          Tree.of(""),
          Tree.of("甲"),
          Tree.of(-1),
          Tree.of(0),
          Tree.of(99_999),
          new Tree.Num("0.5", 1),
          new Tree.Num("1e400", 1),
          new Tree.Flag(true, 1),
          new Tree.Items(List.of(), 1),
          new Tree.Items(List.of(Tree.of("甲")), 1),
          Tree.Fields.EMPTY);

  private static final Submission TEXT = Texts.submission("chengde-2023");

  private final Paginator paginator = new Paginator(Fonts.ofSystem());
  private final List<TreeCursor> shipped;

  BrokenFormsTest() throws Exception {
    shipped = FormFiles.shipped().found();
  }

  /// One value of a tree changed, chosen by chance; a key left out counts as a change too.
  private static Tree changed(Tree tree, Random random) {
    List<Object> keys = new ArrayList<>();
    if (tree instanceof Tree.Fields fields) {
      keys.addAll(fields.entries().keySet());
    } else if (tree instanceof Tree.Items list) {
      list.items().forEach(_ -> keys.add(keys.size()));
    }
    if (keys.isEmpty() || random.nextInt(6) == 0) {
      return WRONG.get(random.nextInt(WRONG.size()));
    }
    Object key = keys.get(random.nextInt(keys.size()));
    if (tree instanceof Tree.Fields fields) {
      String name = (String) key;
      return random.nextInt(8) == 0
          ? fields.without(name)
          : fields.with(name, changed(fields.get(name), random));
    }
    List<Tree> items = new ArrayList<>(((Tree.Items) tree).items());
    items.set((Integer) key, changed(items.get((Integer) key), random));
    return new Tree.Items(items, 1);
  }

  /// Makes every document of a form.
  private void write(Form form) throws IOException {
    for (Variant variant : form.variants()) {
      Submission text = TEXT.with("form", form.id()).with("variant", variant.id());
      Document document = new Layout(form).whole(text);
      Pagination pages = paginator.count(document);
      assertThat(pages.pages()).isPositive();
      ByteArrayOutputStream word = new ByteArrayOutputStream();
      new WordWriter(Runnable::run).write(document, pages, word);
      ByteArrayOutputStream excel = new ByteArrayOutputStream();
      new ExcelWriter(Runnable::run).write(document, excel);
      assertThat(word.size()).isPositive();
      assertThat(excel.size()).isPositive();
    }
  }

  @Property(tries = 100)
  void aChangedDeclarationIsAFormOrRefusedByName(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    int place = random.nextInt(shipped.size());
    TreeCursor whole = shipped.get(place);
    List<TreeCursor> files = new ArrayList<>(shipped);
    files.set(place, new TreeCursor("某市表.json", "", changed(whole.tree(), random)));
    try {
      Forms forms = new Forms(files);
      for (String id : forms.ids()) {
        write(forms.form(id));
      }
    } catch (UnusableException e) {
      assertThat(e).hasMessageContaining(".json");
    }
  }

  @Test
  void whatAFormCannotDoWithoutIsMissedByItsFile() throws Exception {
    Tree.Fields own =
        shipped.stream()
            .filter(it -> it.file().equals("hebei.json"))
            .findFirst()
            .orElseThrow()
            .fields();
    List<String> needed = new ArrayList<>();
    for (String key : own.entries().keySet()) {
      List<TreeCursor> files = new ArrayList<>(shipped);
      files.removeIf(it -> it.file().equals("hebei.json"));
      files.add(TreeCursor.top("hebei.json", own.without(key)));
      try {
        new Forms(files).form("hebei");
      } catch (UnusableException e) {
        needed.add(key);
        assertThat(e.getMessage()).contains("hebei.json");
      }
    }
    assertThat(needed).containsExactlyInAnyOrder("id", "extends", "variants");
  }
}
