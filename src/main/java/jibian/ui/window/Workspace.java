package jibian.ui.window;

import java.util.concurrent.Executor;
import jibian.task.Background;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.findings.FindingsModel;
import jibian.ui.port.Services;
import jibian.ui.port.Settings;
import jibian.ui.port.Texts;
import jibian.ui.preview.PreviewModel;
import jibian.ui.rollforward.TasksModel;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.session.Visits;
import jibian.ui.start.LeftTexts;
import jibian.ui.submission.SubmissionTotals;
import jibian.ui.tree.TreeModel;

/// Everything about one open text, without a window.
///
/// @param session the text, its history and place
/// @param findings what is wrong in it
/// @param tree what it consists of
/// @param tasks what must be decided again in it
/// @param preview its official pages
/// @param settings choices that outlive the program
public record Workspace(
    EditingSession session,
    FindingsModel findings,
    TreeModel tree,
    TasksModel tasks,
    PreviewModel preview,
    Settings settings) {

  /// Opens a text.
  ///
  /// @throws UnusableException if its form is not known
  public static Workspace of(Texts.Opened opened, Services services) throws UnusableException {
    return of(opened, services, services.background());
  }

  /// Opens a text.
  ///
  /// @param background with it the text is looked through and its pages are made
  static Workspace of(Texts.Opened opened, Services services, Background background)
      throws UnusableException {
    return of(opened, services, background, background.after(EditingSession.PAUSE));
  }

  /// Opens a text.
  ///
  /// @param background with it the text is looked through and its pages are made
  /// @param later the window's thread, after the pause in which what is typed is gathered
  public static Workspace of(
      Texts.Opened opened, Services services, Background background, Executor later)
      throws UnusableException {
    EditingSession session =
        new EditingSession(services.texts(), opened, services.forms(), background, later);
    FindingsModel findings =
        new FindingsModel(
            session, new Visits(session, services.settings()), services.check().get(), background);
    PreviewModel preview = new PreviewModel(services.fonts(), services.settings(), background);
    TasksModel tasks = new TasksModel(session);
    TreeModel tree = new TreeModel(session, findings, tasks);
    return new Workspace(session, findings, tree, tasks, preview, services.settings());
  }

  /// Keeps what is being typed, and where the clerk was.
  void leave(LeftTexts memory) {
    session.settle();
    String path =
        DisplayNames.path(session.text(), session.form(), session.variant(), session.place());
    int errors = findings.whole().errors();
    memory.left(
        session.entry(),
        errors == 0
            ? Messages.text("start.where.clean", path)
            : Messages.text("start.where", path, errors),
        new LeftTexts.About(
            SubmissionTotals.of(session.text(), session.form()).budget().toPlainString(), errors));
  }
}
