package jibian.ui.session;

import module java.base;

import jibian.form.BlankParts;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.form.IndicatorColumn;
import jibian.form.Variant;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.OldSources;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.model.ValueColumns;
import jibian.text.Messages;
import jibian.text.UnusableException;

/// A form and one of the ways it prints texts, as the clerk chooses them.
public record FormChoice(Form form, Variant variant) {

  /// That of a text.
  ///
  /// @throws UnusableException if its form is not known
  public static FormChoice of(Submission text, Forms forms) throws UnusableException {
    Form form = forms.form(text.form());
    return new FormChoice(form, form.variantOf(text));
  }

  /// An empty text in this form.
  ///
  /// @param overall whether it has the table of the unit as a whole
  public Submission blank(String year, String unit, boolean overall) {
    long[] last = new long[1];
    BlankParts blank = new BlankParts(form, variant, () -> new Id(++last[0]));
    Submission text = in(blank.submission(year, unit));
    return overall && !form.overall().isEmpty()
        ? text.withOverall(List.of(blank.overall(form.overall().getFirst(), unit)))
        : text;
  }

  /// The text in this form. Nothing of it is lost: what the form has no column for stays in the text, and a value goes
  /// into the columns that the form has for its sign, number and unit. The form’s usual way of printing goes without
  /// saying.
  public Submission in(Submission text) {
    Submission formed = text.with("form", form.id());
    List<Project> projects = text.projects().stream().map(this::columned).toList();
    return variant.equals(form.variants().getFirst())
        ? formed.withProjects(projects).withFields(formed.fields().without("variant"))
        : OldSources.moved(formed.withProjects(projects).with("variant", variant.id()));
  }

  private Project columned(Project project) {
    Set<String> columns =
        variant.columns().stream().map(IndicatorColumn::field).collect(Collectors.toSet());
    List<Indicator> rows =
        project.indicators().stream().map(row -> ValueColumns.moved(row, columns)).toList();
    return rows.equals(project.indicators()) ? project : project.withIndicators(rows);
  }

  /// What the clerk calls it.
  @Override
  public String toString() {
    return form.variants().size() == 1
        ? form.name()
        : Messages.text("text.variant", form.name(), variant.name());
  }
}
