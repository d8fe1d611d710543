package jibian.ui.library;

import module java.base;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import jibian.edit.CellEdits;
import jibian.form.IndicatorColumn;
import jibian.library.LibraryEntry;
import jibian.library.WorkField;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.ValueColumns;
import jibian.text.Messages;
import jibian.text.Pinyin;
import jibian.text.Similarity;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.session.LibraryCache;

/// The indicator library, searched for one project: entries are marked and put in as rows, or one of them fills what a
/// finding complains of.
public final class LibraryModel {
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern FIGURE = Pattern.compile("[0-9]");
  private static final double ALIKE = 0.3;
  private static final int PROJECTS = 3;

  private final EditingSession session;
  private final LibraryCache library;
  private final Optional<MissingValue> missing;
  private final HeadingChoices headings;
  private final Optional<Project> project;
  private final Id place;
  private final Set<String> names;
  private final List<String> open;
  private final String present;
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Heading> heading = new SimpleObjectProperty<>(Heading.OTHER);
  private final ObjectProperty<Optional<WorkField>> field =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Source> source = new SimpleObjectProperty<>(Source.ALL);
  private final ReadOnlyObjectWrapper<List<LibraryEntry>> found =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Set<LibraryEntry>> marked =
      new ReadOnlyObjectWrapper<>(Set.of());

  public enum Source {
    ALL,
    OWN,
    FILES
  }

  /// @param place where the clerk is
  /// @param missing what is to be filled; empty where rows are to be added
  public LibraryModel(
      EditingSession session, LibraryCache library, Id place, Optional<MissingValue> missing) {
    this.session = session;
    this.library = library;
    this.place = place;
    this.missing = missing;
    this.headings = HeadingChoices.of(session.form());
    this.project = PartLookup.project(session.text(), place);
    this.open =
        missing
            .filter(one -> one.row().isPresent())
            .map(one -> one.fields(session.text(), columns()))
            .orElse(List.of());
    this.present = missing.map(one -> one.present(session.text())).orElse("");
    this.names =
        project.stream()
            .flatMap(one -> one.indicators().stream())
            .map(row -> row.text("level3"))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    missing.ifPresent(one -> heading.set(one.heading()));
    words.subscribe(_ -> search());
    heading.subscribe(_ -> search());
    field.subscribe(_ -> search());
    source.subscribe(_ -> search());
    library.libraryProperty().subscribe(_ -> search());
  }

  /// What is looked for: words, or the first letters of their pinyin.
  public StringProperty wordsProperty() {
    return words;
  }

  /// The heading looked under; [Heading#OTHER] for all.
  public ObjectProperty<Heading> headingProperty() {
    return heading;
  }

  /// The field of work looked in; empty for all.
  public ObjectProperty<Optional<WorkField>> fieldProperty() {
    return field;
  }

  public ObjectProperty<Source> sourceProperty() {
    return source;
  }

  /// What was found, the likeliest first.
  public ReadOnlyObjectProperty<List<LibraryEntry>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// What is to be put in, in the order it was marked.
  public ReadOnlyObjectProperty<Set<LibraryEntry>> markedProperty() {
    return marked.getReadOnlyProperty();
  }

  public LibraryCache library() {
    return library;
  }

  /// The project rows are put into; empty where the clerk is in none.
  public Optional<Project> project() {
    return project;
  }

  /// Marks an entry, or takes the mark back; where one is to fill a row there is nothing to mark.
  public void mark(LibraryEntry entry) {
    if (fills()) {
      return;
    }
    Set<LibraryEntry> now = new LinkedHashSet<>(marked.get());
    if (!now.remove(entry)) {
      now.add(entry);
    }
    marked.set(now);
  }

  /// Whether one entry can fill the row the panel was opened for.
  public boolean fills() {
    return missing.filter(one -> one.row().isPresent()).isPresent();
  }

  /// Puts the marked entries in as rows, or the chosen one where none is marked, as one step.
  ///
  /// @return where the clerk goes on
  public Optional<Address> insert(LibraryEntry chosen) {
    List<LibraryEntry> entries =
        marked.get().isEmpty() ? Stream.ofNullable(chosen).toList() : List.copyOf(marked.get());
    if (entries.isEmpty() || project.isEmpty()) {
      return Optional.empty();
    }
    EntryInserter planted =
        new EntryInserter(session.text(), headings, session.blank(), project.get().id(), place)
            .plant(entries);
    String label =
        entries.size() == 1
            ? Messages.text("edit.library.one", entries.getFirst().name())
            : Messages.text("edit.library", entries.size());
    planted.first().ifPresent(first -> session.edit(label, first, _ -> planted.text()));
    return planted.first();
  }

  /// Fills what is in question with an entry, as one step; what the clerk typed elsewhere in the row stays.
  ///
  /// @return where the clerk goes on
  public Optional<Address> fill(LibraryEntry chosen) {
    if (!fills() || chosen == null || project.isEmpty()) {
      return Optional.empty();
    }
    MissingValue row = missing.orElseThrow();
    Map<Address, String> cells = cells(chosen, row.row().orElseThrow());
    Address first = new Address(row.row().orElseThrow(), row.field());
    session.edit(
        Messages.text("edit.library.fill", chosen.name()), first, now -> CellEdits.set(now, cells));
    return Optional.of(first);
  }

  /// What an entry fills into a row.
  private Map<Address, String> cells(LibraryEntry chosen, Id row) {
    List<String> filled = fields(chosen);
    Map<Address, String> cells = new LinkedHashMap<>();
    preview(chosen)
        .cells(columns())
        .forEach(
            (one, text) -> {
              boolean part = filled.contains("value") && ValueColumns.FIELDS.contains(one);
              if (part || filled.contains(one)) {
                cells.put(new Address(row, one), text);
              }
            });
    return cells;
  }

  /// What an entry would fill in the row the panel was opened for, for the clerk.
  public String filled(LibraryEntry entry) {
    List<String> names =
        fields(entry).stream()
            .map(one -> DisplayNames.field(session.form(), session.variant(), one))
            .toList();
    return Messages.text("library.fill.fields", String.join(Messages.text("list.comma"), names));
  }

  private List<String> fields(LibraryEntry entry) {
    EntryPreview preview = preview(entry);
    return open.stream().filter(one -> !preview.text(one).isEmpty()).toList();
  }

  /// The value an entry has in this project.
  public String value(LibraryEntry entry) {
    return preview(entry).text("value");
  }

  /// The basis an entry has in this text.
  public String basis(LibraryEntry entry) {
    return preview(entry).text("basis");
  }

  private List<String> columns() {
    return session.variant().columns().stream().map(IndicatorColumn::field).toList();
  }

  private EntryPreview preview(LibraryEntry entry) {
    return project
        .map(one -> EntryPreview.of(entry, session.text(), one, session.form()))
        .orElseGet(() -> new EntryPreview(entry, session.text().year(), ""));
  }

  public String origin(LibraryEntry entry) {
    if (!entry.own()) {
      return entry.field().title();
    }
    return Messages.text(
        "library.used",
        entry.use().year(),
        entry.use().times(),
        entry.use().projects().stream().findFirst().orElse(""));
  }

  /// All that is known about an entry beyond its row in the list.
  public String facts(LibraryEntry entry) {
    if (entry.own()) {
      List<String> projects = entry.use().projects();
      return Messages.text(
          "library.facts.own",
          entry.use().times(),
          entry.use().year(),
          String.join(
              Messages.text("list.comma"),
              projects.subList(0, Math.min(PROJECTS, projects.size()))));
    }
    return Messages.text(
        "library.facts.file",
        (entry.field().category() + " " + entry.field().item()).strip(),
        entry.standard().text());
  }

  /// Whether the project has an indicator of this name already.
  public boolean there(LibraryEntry entry) {
    return names.contains(entry.name());
  }

  private void search() {
    List<String> wanted = BLANK.splitAsStream(words.get()).filter(word -> !word.isEmpty()).toList();
    Stream<LibraryEntry> entries =
        entries()
            .filter(entry -> headings.take(entry.heading()))
            .filter(entry -> field.get().isEmpty() || field.get().get().equals(entry.field()))
            .filter(
                entry -> source.get() == Source.ALL || entry.own() == (source.get() == Source.OWN))
            .filter(entry -> !fills() || answers(entry))
            .filter(entry -> wanted.stream().allMatch(word -> holds(entry, word)));
    String name = missing.map(MissingValue::name).orElse("");
    found.set(
        entries
            .map(entry -> new Rated(entry, rate(entry, Similarity.of(name))))
            .sorted(Comparator.comparingDouble(Rated::rate).reversed())
            .map(Rated::entry)
            .toList());
  }

  private record Rated(LibraryEntry entry, double rate) {}

  /// Those with a name like the row's before the others, those the project has after them.
  private double rate(LibraryEntry entry, Similarity name) {
    double alike = fills() ? name.dice(Similarity.of(entry.name())) : there(entry) ? -1 : 0;
    return alike > 0 && alike < ALIKE ? 0 : alike;
  }

  /// Whether an entry has something for the cell in question that is not there yet.
  private boolean answers(LibraryEntry entry) {
    String field = missing.orElseThrow().field();
    String text = preview(entry).text(field);
    boolean says = field.equals("value") ? FIGURE.matcher(text).find() : !text.isEmpty();
    return says && !text.equals(present);
  }

  private Stream<LibraryEntry> entries() {
    Heading under = heading.get();
    return project
        .map(one -> library.ranking(one, session.text().year()).under(under).stream())
        .orElseGet(
            () ->
                library.libraryProperty().get().entries().stream()
                    .filter(entry -> under == Heading.OTHER || entry.heading() == under));
  }

  private static boolean holds(LibraryEntry entry, String word) {
    return Pinyin.matches(entry.name(), word)
        || entry.description().contains(word)
        || entry.field().item().contains(word)
        || entry.use().projects().stream().anyMatch(name -> name.contains(word));
  }
}
