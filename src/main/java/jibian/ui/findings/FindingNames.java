package jibian.ui.findings;

import jibian.model.Id;
import jibian.model.PartLookup;
import jibian.text.Messages;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;

/// What the places of findings are called.
///
/// @param session the text they are in
public record FindingNames(EditingSession session) {

  /// What a finding stands under in a list: its project, else the text or the tables.
  public String group(FindingItem finding) {
    return finding
        .project()
        .flatMap(project -> PartLookup.project(session.text(), project))
        .map(DisplayNames::numbered)
        .orElseGet(
            () -> Messages.text(inTable(finding) ? "tree.supplements" : "finding.group.text"));
  }

  private boolean inTable(FindingItem finding) {
    Id owner = finding.where().owner();
    return session.text().supplements().stream().anyMatch(table -> table.id().equals(owner));
  }

  /// Where a finding is within its group.
  public String place(FindingItem finding) {
    return DisplayNames.within(session.text(), session.form(), session.variant(), finding.where());
  }

  /// Where a finding is in the text.
  public String path(FindingItem finding) {
    return DisplayNames.path(session.text(), session.form(), session.variant(), finding.where());
  }
}
