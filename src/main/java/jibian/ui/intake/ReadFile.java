package jibian.ui.intake;

import module java.base;

import jibian.form.Form;
import jibian.form.Forms;
import jibian.intake.Intake;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Submission;
import jibian.page.Origin;
import jibian.source.SourceDocument;
import jibian.text.UnusableException;
import jibian.ui.page.CellTint;
import jibian.ui.port.Documents;
import jibian.ui.port.ReadSource;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.preview.CellTints;

/// A file of another program and what was understood of it. Made in the background.
///
/// @param forms those it may be in
/// @param form the form it was read in
/// @param pages the source to look at
/// @param points what to look at, doubts first
/// @param earlier the text that was made of the same document before; empty for none
record ReadFile(
    SourceDocument source,
    Forms forms,
    Form form,
    Intake intake,
    Submission text,
    SourcePages pages,
    PieceLinks links,
    List<OpenPoint> points,
    Optional<Texts.Entry> earlier) {

  /// Reads a file and understands it in the form that fits best, of those the window knows and those that lie beside
  /// the file.
  ///
  /// @throws UnusableException if it cannot be read, with what it is and what to do
  static ReadFile of(Path file, Services services) throws UnusableException {
    Forms forms = services.documents().forms(file, services.forms());
    SourceDocument source = services.documents().source(file);
    return of(source, forms, forms.usable(), services.documents(), earlier(source, services));
  }

  /// The same source, understood in another form.
  ReadFile in(Form other, Documents documents) throws UnusableException {
    return of(source, forms, List.of(other), documents, earlier);
  }

  /// A review goes on where what is kept cannot be looked through.
  private static Optional<Texts.Entry> earlier(SourceDocument source, Services services) {
    try {
      return services.texts().readFrom(source);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static ReadFile of(
      SourceDocument source,
      Forms forms,
      List<Form> among,
      Documents documents,
      Optional<Texts.Entry> earlier)
      throws UnusableException {
    Documents.Understood understood = documents.understand(source, among);
    Intake intake = understood.intake();
    Form found = forms.form(intake.form());
    Submission text = understood.text();
    PieceLinks links = new PieceLinks(text, intake.placed());
    return new ReadFile(
        source,
        forms,
        found,
        intake,
        text,
        new SourcePages(source, found),
        links,
        points(source, intake, links, text),
        earlier);
  }

  /// The forms there are to choose from.
  List<Form> choices() {
    try {
      return forms.usable();
    } catch (UnusableException e) {
      return List.of(form);
    }
  }

  /// What of the file is kept beside the text as it was read.
  ///
  /// @param file where it is
  ReadSource kept(Path file) {
    return kept(file, PointStates.of(points, text), Map.of());
  }

  /// What of the file is kept beside the text.
  ///
  /// @param states what has become of the points
  /// @param placed where the clerk put pieces
  ReadSource kept(Path file, PointStates states, Map<Integer, Address> placed) {
    Map<Address, String> places = new HashMap<>(links.places());
    List<ReadSource.Piece> left = new ArrayList<>();
    for (int at = 0; at < points.size(); at++) {
      OpenPoint point = points.get(at);
      if (states.of(at) == PointStates.State.PLACED) {
        places.putIfAbsent(placed.get(at), point.from());
      } else if (point.left()) {
        boolean unneeded = states.of(at) == PointStates.State.UNNEEDED;
        left.add(new ReadSource.Piece(point.text(), point.from(), unneeded));
      }
    }
    return new ReadSource(file.toAbsolutePath(), Optional.of(source), places, left);
  }

  private static List<OpenPoint> points(
      SourceDocument source, Intake intake, PieceLinks links, Submission text) {
    List<OpenPoint> points = new ArrayList<>();
    Map<Id, Part> parts = new HashMap<>();
    PartLookup.each(text, part -> parts.put(part.id(), part));
    for (Intake.Doubt doubt : intake.doubts()) {
      Optional<Address> cell = links.address(doubt.path());
      String value =
          cell.map(
                  one ->
                      parts.containsKey(one.owner())
                          ? parts.get(one.owner()).text(one.field())
                          : text.text(one.field()))
              .orElse("");
      points.add(new OpenPoint(false, doubt.text(), doubt.reason(), doubt.from(), cell, value));
    }
    Map<String, Address> before = links.before(source);
    for (Intake.Left left : intake.left()) {
      Optional<Address> near = Optional.ofNullable(before.get(left.from()));
      points.add(new OpenPoint(true, left.text(), "", left.from(), near, ""));
    }
    return List.copyOf(points);
  }

  /// What is still to be looked at in the source: amber what is doubtful, red what found no place.
  CellTints sourceTints(PointStates states) {
    Map<String, CellTint> tints = new HashMap<>();
    for (int at = 0; at < points.size(); at++) {
      OpenPoint point = points.get(at);
      if (states.isOpen(at)) {
        tints.merge(
            point.from(),
            point.left() ? CellTint.ERROR : CellTint.WARNING,
            (one, other) -> one == CellTint.ERROR ? one : other);
      }
    }
    return new CellTints(
        origin -> Optional.ofNullable(tints.get(origin.field())), !tints.isEmpty());
  }

  /// What is still doubtful in the text.
  CellTints resultTints(PointStates states) {
    Set<Origin> doubtful = new HashSet<>();
    for (int at = 0; at < points.size(); at++) {
      OpenPoint point = points.get(at);
      if (!point.left() && states.isOpen(at)) {
        point
            .address()
            .ifPresent(
                address -> doubtful.add(new Origin(address.owner().value(), address.field())));
      }
    }
    return new CellTints(
        origin -> Optional.of(CellTint.WARNING).filter(_ -> doubtful.contains(origin)),
        !doubtful.isEmpty());
  }

  /// How many pieces found no place.
  int left() {
    return intake.left().size();
  }

  /// What found no place, to be pasted elsewhere: a piece a line, with where it stands.
  String leftovers() {
    StringBuilder all = new StringBuilder();
    intake
        .left()
        .forEach(left -> all.append(left.from()).append('\t').append(left.text()).append('\n'));
    return all.toString();
  }
}
