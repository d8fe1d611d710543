package jibian.ui.library;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import jibian.edit.Cells;
import jibian.edit.Parts;
import jibian.form.Column;
import jibian.library.Entry;
import jibian.library.Field;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.Project;
import jibian.text.Likeness;
import jibian.text.Messages;
import jibian.text.Pinyin;
import jibian.ui.desk.Names;
import jibian.ui.desk.Session;

/// The indicator library, searched for one project: entries are marked and put in as rows, or one of them fills what a
/// finding complains of.
public final class LibraryModel {
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final double ALIKE = 0.3;
  private static final int PROJECTS = 3;

  private final Session session;
  private final Stock stock;
  private final Optional<Gap> gap;
  private final Id place;
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Heading> heading = new SimpleObjectProperty<>(Heading.OTHER);
  private final ObjectProperty<Optional<Field>> field =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Source> source = new SimpleObjectProperty<>(Source.ALL);
  private final ReadOnlyObjectWrapper<List<Entry>> found = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Set<Entry>> marked = new ReadOnlyObjectWrapper<>(Set.of());

  /// Which entries are looked at.
  public enum Source {
    ALL,
    OWN,
    FILES
  }

  /// @param place where the clerk is
  /// @param gap what is to be filled; empty where rows are to be added
  public LibraryModel(Session session, Stock stock, Id place, Optional<Gap> gap) {
    this.session = session;
    this.stock = stock;
    this.place = place;
    this.gap = gap;
    gap.ifPresent(one -> heading.set(one.heading()));
    words.subscribe(_ -> search());
    heading.subscribe(_ -> search());
    field.subscribe(_ -> search());
    source.subscribe(_ -> search());
    stock.libraryProperty().subscribe(_ -> search());
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
  public ObjectProperty<Optional<Field>> fieldProperty() {
    return field;
  }

  public ObjectProperty<Source> sourceProperty() {
    return source;
  }

  /// What was found, the likeliest first.
  public ReadOnlyObjectProperty<List<Entry>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// What is to be put in, in the order it was marked.
  public ReadOnlyObjectProperty<Set<Entry>> markedProperty() {
    return marked.getReadOnlyProperty();
  }

  /// The library itself.
  public Stock stock() {
    return stock;
  }

  /// The project rows are put into; empty where the clerk is in none.
  public Optional<Project> project() {
    return Parts.project(session.text(), place);
  }

  /// Marks an entry, or takes the mark back.
  public void mark(Entry entry) {
    Set<Entry> now = new LinkedHashSet<>(marked.get());
    if (!now.remove(entry)) {
      now.add(entry);
    }
    marked.set(now);
  }

  /// Whether one entry can fill the row the panel was opened for.
  public boolean fills() {
    return gap.filter(one -> one.row().isPresent()).isPresent();
  }

  /// Puts the marked entries in as rows, or the chosen one where none is marked, as one step.
  ///
  /// @return where the clerk goes on
  public Optional<Address> insert(Entry chosen) {
    List<Entry> entries =
        marked.get().isEmpty() ? Stream.ofNullable(chosen).toList() : List.copyOf(marked.get());
    Optional<Project> project = project();
    if (entries.isEmpty() || project.isEmpty()) {
      return Optional.empty();
    }
    Planting planted =
        new Planting(
                session.text(),
                session.form(),
                session.variant(),
                session.blank(),
                project.get().id(),
                place)
            .plant(entries);
    String label =
        entries.size() == 1
            ? Messages.text("edit.library.one", entries.getFirst().name())
            : Messages.text("edit.library", Integer.toString(entries.size()));
    planted.first().ifPresent(first -> session.edit(label, first, _ -> planted.text()));
    return planted.first();
  }

  /// Fills what is in question with an entry, as one step; what the clerk typed elsewhere in the row stays.
  ///
  /// @return where the clerk goes on
  public Optional<Address> fill(Entry chosen) {
    if (!fills() || chosen == null || project().isEmpty()) {
      return Optional.empty();
    }
    Gap row = gap.orElseThrow();
    Cast cast = Cast.of(chosen, session.text(), project().get());
    Map<Address, String> cells = new LinkedHashMap<>();
    for (String one : fields(chosen)) {
      cells.put(new Address(row.row().orElseThrow(), one), cast.text(one));
    }
    Address first = new Address(row.row().orElseThrow(), row.field());
    session.edit(
        Messages.text("edit.library.fill", chosen.name()), first, now -> Cells.set(now, cells));
    return Optional.of(first);
  }

  /// What an entry would fill in the row the panel was opened for, for the clerk.
  public String filled(Entry entry) {
    List<String> names =
        fields(entry).stream()
            .map(one -> Names.field(session.form(), session.variant(), one))
            .toList();
    return names.isEmpty()
        ? Messages.text("library.fill.nothing")
        : Messages.text("library.fill.fields", String.join(Messages.text("list.comma"), names));
  }

  /// Whether an entry has something for the cell in question.
  public boolean answers(Entry entry) {
    return entry != null && fields(entry).contains(gap.orElseThrow().field());
  }

  private List<String> fields(Entry entry) {
    List<String> columns = session.variant().columns().stream().map(Column::field).toList();
    Cast cast = cast(entry);
    return gap.orElseThrow().fields(session.text(), columns).stream()
        .filter(one -> !cast.text(one).isEmpty())
        .toList();
  }

  /// The value an entry has in this project.
  public String value(Entry entry) {
    return cast(entry).text("value");
  }

  /// The basis an entry has in this text.
  public String basis(Entry entry) {
    return cast(entry).text("basis");
  }

  private Cast cast(Entry entry) {
    return project()
        .map(one -> Cast.of(entry, session.text(), one))
        .orElseGet(() -> new Cast(entry, session.text().year(), ""));
  }

  /// Where an entry comes from.
  public String origin(Entry entry) {
    if (!entry.own()) {
      Field of = entry.field();
      return of.item().isEmpty() ? of.category() : of.item();
    }
    return Messages.text(
        "library.used",
        entry.use().year(),
        Integer.toString(entry.use().times()),
        entry.use().projects().stream().findFirst().orElse(""));
  }

  /// All that is known about an entry beyond its row in the list.
  public String facts(Entry entry) {
    if (entry.own()) {
      List<String> projects = entry.use().projects();
      return Messages.text(
          "library.facts.own",
          Integer.toString(entry.use().times()),
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
  public boolean there(Entry entry) {
    return project().stream()
        .flatMap(one -> one.indicators().stream())
        .anyMatch(row -> entry.name().equals(row.text("level3")));
  }

  private void search() {
    List<String> wanted = BLANK.splitAsStream(words.get()).filter(word -> !word.isEmpty()).toList();
    Stream<Entry> entries =
        entries()
            .filter(entry -> field.get().isEmpty() || field.get().get().equals(entry.field()))
            .filter(
                entry -> source.get() == Source.ALL || entry.own() == (source.get() == Source.OWN))
            .filter(entry -> wanted.stream().allMatch(word -> holds(entry, word)));
    found.set(gap.map(one -> alikeFirst(entries, one.name())).orElseGet(entries::toList));
  }

  private Stream<Entry> entries() {
    Heading under = heading.get();
    return project()
        .map(one -> stock.ranking(one, session.text().year()).under(under).stream())
        .orElseGet(
            () ->
                stock.libraryProperty().get().entries().stream()
                    .filter(entry -> under == Heading.OTHER || entry.heading() == under));
  }

  private static boolean holds(Entry entry, String word) {
    return Pinyin.matches(entry.name(), word)
        || entry.description().contains(word)
        || entry.field().item().contains(word)
        || entry.use().projects().stream().anyMatch(name -> name.contains(word));
  }

  /// Those with a name like the row's before the others.
  private static List<Entry> alikeFirst(Stream<Entry> entries, String name) {
    Likeness wanted = Likeness.of(name);
    record Rated(Entry entry, double alike) {}
    return entries
        .map(entry -> new Rated(entry, wanted.dice(Likeness.of(entry.name()))))
        .sorted(Comparator.comparingDouble(rated -> rated.alike() < ALIKE ? 0 : -rated.alike()))
        .map(Rated::entry)
        .toList();
  }
}
