package jibian.ui.start;

import module java.base;

import jibian.model.Submission;
import jibian.text.UnusableException;
import jibian.ui.port.ReadSource;
import jibian.ui.port.Texts;

/// Takes in texts from elsewhere. Not for the window's thread.
public record TakenTexts(Texts texts) {
  /// Takes a text in; where the same is there already, gives that.
  public Texts.Opened add(Submission text) throws UnusableException, IOException {
    Optional<Texts.Opened> there = same(text);
    return there.isPresent() ? there.get() : texts.add(text);
  }

  /// The same for a text that was read from a file of another program: taking it in is one step, which can be taken
  /// back to a text in which there is nothing yet.
  public Texts.Opened add(Submission text, ReadSource source)
      throws UnusableException, IOException {
    Optional<Texts.Opened> there = same(text);
    return there.isPresent()
        ? there.get()
        : texts
            .add(text, source)
            .from(text.withNarrative(List.of()).withProjects(List.of()).withSupplements(List.of()));
  }

  private Optional<Texts.Opened> same(Submission text) throws UnusableException, IOException {
    for (Texts.Entry entry : texts.list()) {
      if (entry.form().equals(text.form()) && entry.projects() == text.projects().size()) {
        Texts.Opened there = texts.open(entry.id());
        if (there.text().equals(text)) {
          return Optional.of(there);
        }
      }
    }
    return Optional.empty();
  }
}
