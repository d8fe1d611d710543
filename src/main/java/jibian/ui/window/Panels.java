package jibian.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import jibian.edit.Parts;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.ui.desk.Session;
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
import jibian.ui.library.Gap;
import jibian.ui.library.LibraryModel;
import jibian.ui.library.LibraryView;
import jibian.ui.library.Stock;
import jibian.ui.overlay.Overlay;
import jibian.ui.panel.Panel;
import jibian.ui.port.Services;
import jibian.ui.preview.FontLine;
import jibian.ui.preview.PreviewModel;
import jibian.ui.print.PrintModel;
import jibian.ui.print.PrintView;
import jibian.ui.print.SystemPrinters;

/// What opens over the window: export, print, indicator library, history, recycle bin, backups, own checks.
final class Panels {
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

  Panels(Services services, Overlay overlay) {
    this.services = services;
    this.overlay = overlay;
  }

  /// Makes documents of the open text.
  ///
  /// @param named whether the preview names the missing fonts
  /// @param lead leads to a finding's place
  void export(Desk desk, boolean named, Consumer<Address> lead) {
    Session session = desk.session();
    session.settle();
    Optional<Id> project = Parts.project(session.text(), session.place().owner()).map(Project::id);
    ExportModel model =
        new ExportModel(
            session,
            desk.findings(),
            project,
            Path.of(System.getProperty("user.home")),
            services.documents(),
            services.settings(),
            services.background(),
            services.window());
    ExportView view =
        new ExportView(model, finding -> lead.accept(finding.where()), overlay::close);
    if (!named) {
      view.note(
          FontLine.of(session.form(), services.fonts(), services.background(), services.window()));
    }
    open(view, view.first(), SMALL, TALL);
    overlay.onClosed(model::cancel);
  }

  /// Prints the open text.
  void print(Desk desk) {
    Session session = desk.session();
    session.settle();
    PreviewModel pages =
        new PreviewModel(
            services.fonts(), services.settings(), services.background(), services.window());
    pages.show(session.text(), session.form());
    PrintModel model =
        new PrintModel(
            session.text(),
            session.form(),
            services.fonts(),
            new SystemPrinters(),
            services.settings(),
            services.background(),
            services.window());
    open(new PrintView(model, pages, overlay::close), LARGE, LARGE_HEIGHT);
    overlay.onClosed(model::cancel);
  }

  /// What the part at hand was: its project, section or supplement.
  void history(Desk desk) {
    Session session = desk.session();
    Id owner = session.place().owner();
    Optional<Id> part =
        Parts.project(session.text(), owner)
            .map(Project::id)
            .or(() -> Parts.find(session.text(), owner).map(one -> one.id()))
            .or(() -> session.text().projects().stream().findFirst().map(Project::id));
    part.ifPresent(
        id ->
            open(
                new HistoryView(
                    new HistoryModel(
                        session,
                        id,
                        services.past(),
                        services.clock(),
                        services.background(),
                        services.window()),
                    overlay::close),
                LARGE,
                LARGE_HEIGHT));
  }

  /// The indicator library.
  ///
  /// @param gap what is to be filled from it; empty where rows are to be added
  /// @param lead leads to what was put in
  void library(Session session, Stock stock, Optional<Gap> gap, Consumer<Address> lead) {
    stock.refresh();
    LibraryModel model = new LibraryModel(session, stock, session.place().owner(), gap);
    LibraryView view = new LibraryView(model, lead, overlay::close);
    open(view, view.words(), LARGE, LARGE_HEIGHT);
  }

  /// What was deleted.
  ///
  /// @param session the text that is open
  void bin(Optional<Session> session) {
    BinModel model =
        new BinModel(
            session, services.past(), services.clock(), services.background(), services.window());
    open(new BinView(model, overlay::close), SMALL, SMALL_HEIGHT);
  }

  /// The backups.
  ///
  /// @param restored shows what there is when all texts are others
  void backups(Runnable restored) {
    BackupsModel model =
        new BackupsModel(
            services.backups(),
            services.clock(),
            services.background(),
            services.window(),
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
  void checks(Session session) {
    session.settle();
    OwnChecksModel model = new OwnChecksModel(session, services.background(), services.window());
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
