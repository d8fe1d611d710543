package jibian.store;

import module java.base;

import jibian.json.JsonRow;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Supplement;
import jibian.text.Tree;

/// What can be kept by itself, and how it is written: its fields under the keys of the exchange file.
///
/// @param <T> the part of the model
public final class PartCodec<T> {
  /// The fields of the submission itself; its id is [#HEAD_ID].
  public static final PartCodec<Tree.Fields> HEAD =
      new PartCodec<>(
          0,
          _ -> PartCodec.HEAD_ID,
          _ -> "",
          JsonRow::write,
          (_, text) -> JsonRow.readFields(text));

  /// A section of the narrative.
  public static final PartCodec<Section> SECTION = plain(1, "heading", Section::new);

  /// A project with its indicators.
  public static final PartCodec<Project> PROJECT =
      new PartCodec<>(2, Project::id, Project::name, PartCodec::written, PartCodec::project);

  /// The table of the unit as a whole, written as a project is.
  public static final PartCodec<Project> OVERALL =
      new PartCodec<>(5, Project::id, Project::name, PartCodec::written, PartCodec::project);

  /// A table beside the projects.
  public static final PartCodec<Supplement> SUPPLEMENT = plain(3, "title", Supplement::new);

  /// One row of a project's table; by itself only in the recycle bin.
  public static final PartCodec<Indicator> INDICATOR = plain(4, "level3", Indicator::new);

  /// The id of the fields of the submission itself.
  public static final Id HEAD_ID = new Id(0);

  private final int code;
  private final Function<T, Id> id;
  private final Function<T, String> name;
  private final Function<T, String> write;
  private final BiFunction<Id, String, T> read;

  private PartCodec(
      int code,
      Function<T, Id> id,
      Function<T, String> name,
      Function<T, String> write,
      BiFunction<Id, String, T> read) {
    this.code = code;
    this.id = id;
    this.name = name;
    this.write = write;
    this.read = read;
  }

  /// A part that is nothing but its fields, one of which is its name.
  private static <P extends Part> PartCodec<P> plain(
      int code, String name, BiFunction<Id, Tree.Fields, P> make) {
    return new PartCodec<>(
        code,
        Part::id,
        part -> part.text(name),
        part -> JsonRow.write(part.fields()),
        (id, text) -> make.apply(id, JsonRow.readFields(text)));
  }

  /// The kind with a code of the database.
  static PartCodec<?> of(int code) {
    for (PartCodec<?> kind : List.of(HEAD, SECTION, PROJECT, SUPPLEMENT, INDICATOR, OVERALL)) {
      if (kind.code == code) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind " + code);
  }

  int code() {
    return code;
  }

  Id id(T part) {
    return id.apply(part);
  }

  /// What the clerk calls it; empty where it has no name.
  String name(T part) {
    return name.apply(part);
  }

  String write(T part) {
    return write.apply(part);
  }

  /// @throws IllegalArgumentException if the text is not of this kind
  T read(Id partId, String text) {
    return read.apply(partId, text);
  }

  private static String written(Project project) {
    List<Tree> rows = new ArrayList<>(project.indicators().size());
    for (Indicator indicator : project.indicators()) {
      rows.add(
          Tree.Fields.EMPTY
              .with("id", Tree.of(indicator.id().value()))
              .with("fields", indicator.fields()));
    }
    return JsonRow.write(
        Tree.Fields.EMPTY
            .with("fields", project.fields())
            .with("indicators", new Tree.Items(rows, 0)));
  }

  private static Project project(Id id, String text) {
    Tree.Fields kept = JsonRow.readFields(text);
    List<Indicator> indicators = new ArrayList<>();
    if (kept.get("indicators") instanceof Tree.Items rows) {
      for (Tree row : rows.items()) {
        Tree.Fields indicator = (Tree.Fields) row;
        long number = Long.parseLong(indicator.text("id"));
        indicators.add(new Indicator(new Id(number), indicator.fields("fields")));
      }
    }
    return new Project(id, kept.fields("fields"), indicators);
  }
}
