package jibian.ui.ownchecks;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import jibian.check.finding.Severity;
import jibian.check.formula.OwnCheck;
import jibian.check.formula.OwnChecks;
import jibian.model.Project;
import jibian.task.Background;
import jibian.task.Latest;
import jibian.text.Messages;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.session.Places;

/// The checks of the unit, to be written and tried: those of the text can be changed, those of the form are shown.
public final class OwnChecksModel {
  private static final int NAMED = 3;
  private static final String ID = "own-";

  private final EditingSession session;
  private final List<OwnCheck> ofForm;
  private final ObservableList<OwnCheck> checks = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
  private final Latest<String, OwnChecks.Trial> trying;

  public OwnChecksModel(EditingSession session, Background background) {
    this.session = session;
    this.ofForm = OwnChecks.written(session.form());
    checks.setAll(OwnChecks.written(session.text()));
    checks.addAll(ofForm);
    this.trying =
        new Latest<>(
            background,
            formula -> OwnChecks.tried(formula, session.text(), session.form()),
            trial -> verdict.set(said(trial)));
  }

  /// Those of the text, then those of the form.
  public ObservableList<OwnCheck> checks() {
    return checks;
  }

  /// Whether a check can be changed here.
  public boolean own(int at) {
    return at >= 0 && at < owned();
  }

  private int owned() {
    return checks.size() - ofForm.size();
  }

  /// Adds an empty check.
  ///
  /// @return its place
  public int add() {
    int number = 1;
    while (taken(ID + number)) {
      number++;
    }
    int at = owned();
    checks.add(at, new OwnCheck(ID + number, Severity.WARNING, "", ""));
    return at;
  }

  private boolean taken(String id) {
    return checks.stream().anyMatch(check -> check.id().equals(id));
  }

  /// Writes a check again.
  public void set(int at, Severity severity, String formula, String message) {
    OwnCheck changed =
        new OwnCheck(checks.get(at).id(), severity, formula.strip(), message.strip());
    if (own(at) && !changed.equals(checks.get(at))) {
      checks.set(at, changed);
    }
  }

  /// Removes a check of the text.
  public void remove(int at) {
    if (own(at)) {
      checks.remove(at);
    }
  }

  /// Tries a formula on the text, in the background.
  public void attempt(String formula) {
    trying.submit(formula);
  }

  /// What came of the last try.
  public ReadOnlyStringProperty verdictProperty() {
    return verdict.getReadOnlyProperty();
  }

  private String said(OwnChecks.Trial trial) {
    int all = session.text().projects().size();
    List<Project> failing = trial.failing();
    return trial
        .fault()
        .orElseGet(
            () ->
                failing.isEmpty()
                    ? Messages.text("own.holds", all)
                    : Messages.text("own.fails", failing.size(), names(failing)));
  }

  private static String names(List<Project> projects) {
    List<String> names = projects.stream().limit(NAMED).map(DisplayNames::numbered).toList();
    return String.join("、", names) + (projects.size() > NAMED ? "……" : "");
  }

  /// Keeps the checks with the text, as one step; an empty one is dropped.
  public void keep() {
    List<OwnCheck> kept = new ArrayList<>(checks.subList(0, owned()));
    kept.removeIf(check -> check.formula().isEmpty() && check.message().isEmpty());
    if (!kept.equals(OwnChecks.written(session.text()))) {
      session.edit(Messages.text("edit.own"), Places.TEXT, text -> OwnChecks.with(text, kept));
    }
  }
}
