package jibian.office.exchange;

import module java.base;

import jibian.json.JsonFile;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.OldSources;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.text.Messages;
import jibian.text.Tree;
import jibian.text.TreeCursor;
import jibian.text.UnusableException;

/// The exchange file: one text of one unit and year as JSON. Reading and writing gives the same document: keys keep
/// their order, unknown ones are kept, absent ones stay absent, null stays null, and every text is as it was. Only
/// sources of money that had keys of their own once are rows of a list then.
public final class ExchangeFile {
  private static final String OVERALL = "overall";
  private static final long LARGEST = 256L << 20;

  /// The text in a file.
  ///
  /// @throws UnusableException if there is no such file, or it is not an exchange file; says file, place and reason
  /// @throws IOException if the file cannot be read
  public static Submission read(Path file) throws UnusableException, IOException {
    if (!Files.isRegularFile(file)) {
      throw new UnusableException(
          Messages.text(Files.exists(file) ? "exchange.folder" : "exchange.none", file.toString()));
    }
    if (Files.size(file) > LARGEST) {
      throw new UnusableException(Messages.text("exchange.large", file.toString()));
    }
    try {
      return read(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (OutOfMemoryError e) {
      throw new UnusableException(Messages.text("exchange.large", file.toString()), e);
    }
  }

  /// The text in the bytes of a file.
  ///
  /// @param name the name the clerk knows the file by
  /// @throws UnusableException if they are not an exchange file; says file, place and reason
  public static Submission read(String name, byte[] json) throws UnusableException {
    return of(name, JsonFile.read(name, json));
  }

  /// The text that the content of an exchange file says.
  ///
  /// @param name the name the clerk knows it by
  /// @throws UnusableException if it says none; says file, place and reason
  public static Submission of(String name, Tree content) throws UnusableException {
    TreeCursor top = TreeCursor.top(name, content);
    ExchangeCheck.submission(top);
    LongSupplier ids = LongStream.iterate(1, id -> id + 1).iterator()::nextLong;
    return OldSources.moved(
        new Submission(
            placeholder(emptied(top.fields(), "narrative", "projects", "tables")),
            each(top, "narrative", fields -> new Section(new Id(ids.getAsLong()), fields)),
            each(top, "projects", fields -> project(fields, ids)),
            each(top, "tables", fields -> new Supplement(new Id(ids.getAsLong()), fields)),
            overall(top, ids)));
  }

  private static List<Project> overall(TreeCursor top, LongSupplier ids) throws UnusableException {
    TreeCursor table = top.at(OVERALL);
    return table.present() ? List.of(project(table.fields(), ids).asOverall()) : List.of();
  }

  private static Project project(Tree.Fields fields, LongSupplier ids) {
    Id id = new Id(ids.getAsLong());
    List<Indicator> indicators = new ArrayList<>();
    if (fields.get("indicators") instanceof Tree.Items rows) {
      for (Tree row : rows.items()) {
        indicators.add(new Indicator(new Id(ids.getAsLong()), (Tree.Fields) row));
      }
    }
    return new Project(id, emptied(fields, "indicators"), indicators);
  }

  private static <T> List<T> each(TreeCursor top, String key, Function<Tree.Fields, T> make)
      throws UnusableException {
    List<T> made = new ArrayList<>();
    for (TreeCursor item : top.at(key).items()) {
      made.add(make.apply(item.fields()));
    }
    return made;
  }

  /// The fields with the lists that the model keeps elsewhere emptied, so that only their place in the order is left.
  private static Tree.Fields emptied(Tree.Fields fields, String... lists) {
    Tree.Fields emptied = fields;
    for (String key : lists) {
      if (fields.get(key) instanceof Tree.Items list) {
        emptied = emptied.with(key, new Tree.Items(List.of(), list.line()));
      }
    }
    return emptied;
  }

  private static Tree.Fields placeholder(Tree.Fields fields) {
    return fields.get(OVERALL) instanceof Tree.Fields
        ? fields.with(OVERALL, Tree.Fields.EMPTY)
        : fields;
  }

  /// Writes a text; the stream stays open.
  ///
  /// @throws IOException if the stream fails
  public static void write(Submission submission, OutputStream out) throws IOException {
    JsonFile.write(tree(submission), out);
  }

  /// The content of the exchange file of a text.
  public static Tree tree(Submission submission) {
    Tree.Fields fields = submission.fields();
    fields = filled(fields, "narrative", submission.narrative(), Section::fields);
    fields = filled(fields, "projects", submission.projects(), ExchangeFile::tree);
    fields = filled(fields, "tables", submission.supplements(), Supplement::fields);
    for (Project table : submission.overall()) {
      return fields.with(OVERALL, tree(table).without(OVERALL));
    }
    return fields.get(OVERALL) instanceof Tree.Fields ? fields.without(OVERALL) : fields;
  }

  private static Tree.Fields tree(Project project) {
    return filled(project.fields(), "indicators", project.indicators(), Indicator::fields);
  }

  /// The fields with a list put back in its place; an empty one only where the key was there before.
  private static <T> Tree.Fields filled(
      Tree.Fields fields, String key, List<T> list, Function<T, Tree> tree) {
    return list.isEmpty() && !(fields.get(key) instanceof Tree.Items)
        ? fields
        : fields.with(key, new Tree.Items(list.stream().map(tree).toList(), 0));
  }
}
