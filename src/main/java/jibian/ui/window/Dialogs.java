package jibian.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import jibian.edit.PartLookup;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.ui.export.ExportModel;
import jibian.ui.export.ExportView;
import jibian.ui.findings.OwnChecksModel;
import jibian.ui.findings.OwnChecksView;
import jibian.ui.history.BackupsModel;
import jibian.ui.history.BackupsView;
import jibian.ui.history.BinModel;
import jibian.ui.history.BinView;
import jibian.ui.history.HistoryModel;
import jibian.ui.history.HistoryView;
import jibian.ui.history.StickModel;
import jibian.ui.history.StickView;
import jibian.ui.library.LibraryCache;
import jibian.ui.library.LibraryModel;
import jibian.ui.library.LibraryView;
import jibian.ui.library.MissingValue;
import jibian.ui.overlay.Overlay;
import jibian.ui.panel.Panel;
import jibian.ui.port.Services;
import jibian.ui.preview.MissingFontsLine;
import jibian.ui.preview.PreviewModel;
import jibian.ui.preview.Zoom;
import jibian.ui.print.PrintModel;
import jibian.ui.print.PrintView;
import jibian.ui.print.SystemPrinters;
import jibian.ui.session.EditingSession;

/// What opens over the window: export, print, indicator library, history, recycle bin, backups, own checks.
final class Dialogs {
  private static final double SMALL = 780;
  private static final double LARGE = 1240;
  private static final double SMALL_HEIGHT = 580;
  private static final double TALL = 700;
  private static final double LOW = 360;
  private static final double LARGE_HEIGHT = 860;

  /// Share of the window a panel takes at most.
  private static final double SHARE = 0.9;

  private final Services services;
  private final Overlay overlay;

  Dialogs(Services services, Overlay overlay) {
    this.services = services;
    this.overlay = overlay;
  }

  /// Makes documents of the open text.
  ///
  /// @param named whether the preview names the missing fonts
  /// @param lead leads to a finding's place
  void export(Workspace workspace, boolean named, Consumer<Address> lead) {
    EditingSession session = workspace.session();
    session.settle();
    Optional<Id> project =
        PartLookup.project(session.text(), session.place().owner()).map(Project::id);
    ExportModel model =
        new ExportModel(
            session,
            workspace.findings(),
            project,
            Path.of(System.getProperty("user.home")),
            services.documents(),
            services.settings(),
            services.background());
    ExportView view =
        new ExportView(model, finding -> lead.accept(finding.where()), overlay::close);
    if (!named) {
      view.note(MissingFontsLine.of(session.form(), services.fonts(), services.background()));
    }
    open(view, view.first(), SMALL, TALL);
    overlay.onClosed(model::cancel);
  }

  /// Prints the open text.
  void print(Workspace workspace) {
    EditingSession session = workspace.session();
    session.settle();
    PreviewModel pages =
        new PreviewModel(services.fonts(), new Zoom.Whole(), services.background());
    pages.show(session.text(), session.form());
    PrintModel model =
        new PrintModel(
            session.text(),
            session.form(),
            services.fonts(),
            new SystemPrinters(),
            services.settings(),
            services.background());
    open(new PrintView(model, pages, overlay::close), LARGE, LARGE_HEIGHT);
    overlay.onClosed(model::cancel);
  }

  /// What the part at hand was: its project, section or supplement.
  void history(Workspace workspace) {
    EditingSession session = workspace.session();
    Id owner = session.place().owner();
    Optional<Id> part =
        PartLookup.project(session.text(), owner)
            .map(Project::id)
            .or(() -> PartLookup.find(session.text(), owner).map(one -> one.id()))
            .or(() -> session.text().projects().stream().findFirst().map(Project::id));
    part.ifPresent(
        id ->
            open(
                new HistoryView(
                    new HistoryModel(session, id, services.past(), services.background()),
                    overlay::close),
                LARGE,
                LARGE_HEIGHT));
  }

  /// The indicator library.
  ///
  /// @param gap what is to be filled from it; empty where rows are to be added
  /// @param lead leads to what was put in
  void library(
      EditingSession session,
      LibraryCache stock,
      Optional<MissingValue> gap,
      Consumer<Address> lead) {
    stock.refresh();
    LibraryModel model = new LibraryModel(session, stock, session.place().owner(), gap);
    LibraryView view = new LibraryView(model, lead, overlay::close);
    open(view, view.words(), LARGE, LARGE_HEIGHT);
  }

  /// What was deleted.
  ///
  /// @param session the text that is open
  void bin(Optional<EditingSession> session) {
    BinModel model = new BinModel(session, services.past(), services.background());
    open(new BinView(model, overlay::close), SMALL, SMALL_HEIGHT);
  }

  /// The backups.
  ///
  /// @param restored shows what there is when all texts are others
  void backups(Runnable restored) {
    BackupsModel model =
        new BackupsModel(
            services.backups(),
            services.background(),
            () -> {
              overlay.close();
              restored.run();
            });
    BackupsView.Ways ways = new BackupsView.Ways(() -> stick(() -> {}), overlay::close);
    open(new BackupsView(model, Optional.of(ways)), LARGE, SMALL_HEIGHT);
  }

  /// A backup to a stick.
  ///
  /// @param closed told when it is over
  void stick(Runnable closed) {
    open(new StickView(new StickModel(services), overlay::close), SMALL, LOW);
    overlay.onClosed(closed);
  }

  /// The checks of the unit.
  void checks(EditingSession session) {
    session.settle();
    OwnChecksModel model = new OwnChecksModel(session, services.background());
    open(new OwnChecksView(model, overlay::close), SMALL, SMALL_HEIGHT);
    overlay.onClosed(model::keep);
  }

  private void open(Panel panel, double width, double height) {
    open(panel, panel.mainButton(), width, height);
  }

  private void open(Panel panel, Node focus, double width, double height) {
    panel.setPrefSize(
        Math.min(width, overlay.getWidth() * SHARE), Math.min(height, overlay.getHeight() * SHARE));
    overlay.show(panel, focus, Pos.CENTER);
  }
}
