package jibian.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import jibian.form.Form;
import jibian.form.StageForm;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.testing.Texts;
import jibian.text.Tree;
import jibian.text.UnusableException;

/// The texts with a whole year in them, and rows written in a test.
final class Years {
  private Years() {}

  /// A text with monitoring and self-evaluation filled in.
  static Submission read(String name) {
    try {
      return ExchangeFile.read(Path.of("src/test/resources/stages", name + ".json"));
    } catch (UnusableException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Form form(String id) {
    try {
      return Texts.forms().form(id);
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  static StageForm stage(String form, String id) {
    return form(form).stage(id).orElseThrow();
  }

  /// A row of an indicator table.
  static Indicator row(long id, String level1, String level2, String name, String value) {
    Tree.Fields fields =
        Tree.Fields.EMPTY
            .with("level1", level1)
            .with("level2", level2)
            .with("level3", name)
            .with("value", value);
    return new Indicator(new Id(id), fields);
  }
}
