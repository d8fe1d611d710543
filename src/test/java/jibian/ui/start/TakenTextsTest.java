package jibian.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jibian.model.Submission;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.port.ReadSource;
import jibian.ui.port.Texts;
import org.junit.jupiter.api.Test;

/// The same text is taken in once, however often its file is opened.
class TakenTextsTest {
  private static final ReadSource SOURCE =
      new ReadSource(Path.of("去年.docx"), Optional.empty(), Map.of(), List.of());

  private final Fakes.Memory texts = new Fakes.Memory();
  private final TakenTexts taken = new TakenTexts(texts);
  private final Submission text = Fakes.text("zunhua-2022");

  @Test
  void theSameTextIsThereOnce() throws UnusableException, IOException {
    long first = taken.add(text).entry().id();
    assertThat(taken.add(Fakes.text("zunhua-2022")).entry().id()).isEqualTo(first);
    assertThat(taken.add(text, SOURCE).entry().id()).isEqualTo(first);
    assertThat(texts.all()).hasSize(1);
  }

  @Test
  void aTextThatDiffersInAWordAFormOrAProjectIsAnother() throws UnusableException, IOException {
    taken.add(text);
    taken.add(text.with("unit.name", "乙局"));
    taken.add(text.with("form", "tangshan"));
    taken.add(text.withProjects(text.projects().subList(0, 12)));
    assertThat(texts.all()).hasSize(4);
  }

  @Test
  void takingInWhatWasReadCanBeTakenBackToNothing() throws UnusableException, IOException {
    Texts.Opened opened = taken.add(text, SOURCE);
    Submission before = opened.before().orElseThrow();
    assertThat(before.projects()).isEmpty();
    assertThat(before.narrative()).isEmpty();
    assertThat(before.supplements()).isEmpty();
    assertThat(before.fields()).as("unit and year stay").isEqualTo(text.fields());
    assertThat(texts.source(opened.entry().id())).contains(SOURCE);
  }

  @Test
  void whatWasThereAlreadyIsOpenedAsItIs() throws UnusableException, IOException {
    taken.add(text);
    assertThat(taken.add(text, SOURCE).before()).isEmpty();
  }
}
