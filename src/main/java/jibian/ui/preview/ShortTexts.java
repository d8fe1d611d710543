package jibian.ui.preview;

import module java.base;

import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.text.Excerpt;
import jibian.text.Tree;

/// Texts for the preview, in which what is too long to be shown whole is there by its beginning. A part without such a
/// text is the same object, and one with it becomes the same object as before: only what was edited is looked through.
final class ShortTexts {
  /// What became of the parts of the text shown last.
  private IdentityHashMap<Part, Part> kept = new IdentityHashMap<>();

  private boolean any;

  Submission of(Submission text) {
    IdentityHashMap<Part, Part> now = new IdentityHashMap<>();
    any = isLong(text.fields());
    Submission shortened =
        new Submission(
            fields(text.fields()),
            each(text.narrative(), now, one -> new Section(one.id(), fields(one.fields()))),
            each(text.projects(), now, this::project),
            each(text.supplements(), now, one -> new Supplement(one.id(), fields(one.fields()))),
            each(text.overall(), now, this::project));
    kept = now;
    return any ? shortened : text;
  }

  private Project project(Project project) {
    List<Indicator> rows =
        project.indicators().stream()
            .map(row -> isLong(row.fields()) ? new Indicator(row.id(), fields(row.fields())) : row)
            .toList();
    return new Project(project.id(), fields(project.fields()), rows);
  }

  private <T extends Part> List<T> each(
      List<T> parts, IdentityHashMap<Part, Part> now, UnaryOperator<T> make) {
    return parts.stream().map(part -> of(part, now, make)).toList();
  }

  @SuppressWarnings({"unchecked", "ReferenceEquality"}) // What was made of a part is of its kind.
  private <T extends Part> T of(T part, IdentityHashMap<Part, Part> now, UnaryOperator<T> make) {
    T known = (T) kept.get(part);
    T shortened = known == null && isLong(part) ? make.apply(part) : known == null ? part : known;
    any |= shortened != part;
    now.put(part, shortened);
    return shortened;
  }

  private static boolean isLong(Part part) {
    return isLong(part.fields())
        || (part instanceof Project project
            && project.indicators().stream().anyMatch(row -> isLong(row.fields())));
  }

  private static boolean isLong(Tree tree) {
    return switch (tree) {
      case Tree.Text text -> Excerpt.isNeeded(text.value());
      case Tree.Items list -> list.items().stream().anyMatch(ShortTexts::isLong);
      case Tree.Fields fields -> fields.entries().values().stream().anyMatch(ShortTexts::isLong);
      default -> false;
    };
  }

  private static Tree.Fields fields(Tree.Fields fields) {
    if (!isLong(fields)) {
      return fields;
    }
    Map<String, Tree> entries = new LinkedHashMap<>();
    fields.entries().forEach((key, value) -> entries.put(key, shortened(value)));
    return new Tree.Fields(entries, fields.line());
  }

  private static Tree shortened(Tree tree) {
    return switch (tree) {
      case Tree.Text text -> new Tree.Text(Excerpt.told(text.value()), text.line());
      case Tree.Items list ->
          new Tree.Items(list.items().stream().map(ShortTexts::shortened).toList(), list.line());
      case Tree.Fields fields -> fields(fields);
      default -> tree;
    };
  }
}
