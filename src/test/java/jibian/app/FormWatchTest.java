package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jibian.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormWatchTest {
  private static final String FORM =
      "{\"id\": \"county\", \"extends\": \"hebei\",\n \"name\": \"%s\",\n \"money\": \"%s\"}";

  @TempDir Path folder;
  private final List<List<String>> told = new ArrayList<>();

  private void save(String content, int second) throws Exception {
    Path file = folder.resolve("county.json");
    Files.writeString(file, content);
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
  }

  @Test
  void formIsReadAgainWhenItIsSavedAndStaysAsItWasWhileItHasAMistake() throws Exception {
    save(FORM.formatted("县表式", "wan"), 1);
    Forms forms = KnownForms.in(List.of(folder)).forms();
    assertThat(forms.form("county").name()).isEqualTo("县表式");
    FormWatch watch = new FormWatch(new KeptForms(folder), forms, told::add);
    watch.look();
    assertThat(told).isEmpty();

    save(FORM.formatted("县新表式", "wan"), 2);
    watch.look();
    assertThat(forms.form("county").name()).isEqualTo("县新表式");
    assertThat(told).containsExactly(List.of());

    save(FORM.formatted("县坏表式", "dollar"), 3);
    watch.look();
    assertThat(forms.form("county").name()).isEqualTo("县新表式");
    assertThat(told.getLast()).singleElement().asString().contains("county.json").contains("3");

    save("{\"id\": \"county\",", 4);
    watch.look();
    assertThat(forms.form("county").name()).isEqualTo("县新表式");
    assertThat(told.getLast()).singleElement().asString().contains("county.json");

    save(FORM.formatted("县好表式", "wan"), 5);
    watch.look();
    assertThat(forms.form("county").name()).isEqualTo("县好表式");
    assertThat(told.getLast()).isEmpty();
  }

  /// The form in work may lie beside the file that a text came from.
  @Test
  void formBesideAFileIsReadAgainTooWhenItIsSaved(@TempDir Path data) throws Exception {
    save(FORM.formatted("县表式", "wan"), 1);
    Path beside = folder.resolve("county.json");
    KeptForms kept = new KeptForms(data);
    kept.keep(List.of(beside));
    Forms forms = KnownForms.in(List.of(data)).forms();
    FormWatch watch = new FormWatch(kept, forms, told::add);

    save(FORM.formatted("县新表式", "wan"), 2);
    watch.look();
    assertThat(forms.form("county").name()).isEqualTo("县新表式");

    Files.writeString(data.resolve("county.json"), FORM.formatted("自改表式", "yuan"));
    watch.look();
    save(FORM.formatted("县又新表式", "wan"), 3);
    watch.look();
    assertThat(forms.form("county").name()).isEqualTo("自改表式");
  }
}
