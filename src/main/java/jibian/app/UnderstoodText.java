package jibian.app;

import module java.base;

import jibian.form.Form;
import jibian.intake.Intake;
import jibian.intake.IntakeReader;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.source.SourceDocument;
import jibian.stage.FilledStages;
import jibian.text.Tree;
import jibian.text.UnusableException;

/// A text that was understood of a file of another program. Stages whose tables were in it are begun today.
///
/// @param intake what was understood, and where each piece of it comes from
/// @param text it became
record UnderstoodText(Intake intake, Submission text) {

  /// Understands a source.
  ///
  /// @param forms it may be in, at least one
  static UnderstoodText of(SourceDocument source, List<Form> forms) throws UnusableException {
    Intake intake = IntakeReader.read(source, forms);
    Submission read = ExchangeFile.of(source.name(), intake.text());
    Form form =
        forms.stream().filter(one -> one.id().equals(intake.form())).findFirst().orElseThrow();
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Submission text = FilledStages.begun(read, form, today);
    return new UnderstoodText(intake, text);
  }

  /// The text as its exchange file has it.
  Tree tree() {
    return ExchangeFile.tree(text);
  }
}
