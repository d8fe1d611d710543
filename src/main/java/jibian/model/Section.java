package jibian.model;

import module java.base;

import jibian.text.Paths;
import jibian.text.Tree;

/// One entry of the narrative: a heading with its paragraphs, or the goal and indicators of a sub-goal, or the place
/// where a part without own text (the project tables) stands.
public record Section(Id id, Tree.Fields fields) implements Part {

  /// The printed name of the part this entry belongs to; empty where the text has no parts.
  public String part() {
    return fields.text("part");
  }

  /// The printed heading; empty where there is none.
  public String heading() {
    return fields.text("heading");
  }

  /// The place of the heading inside the part, 1 or 2 (deeper ones count as 2).
  public int level() {
    return fields.get("level") instanceof Tree.Num number && !number.literal().equals("1") ? 2 : 1;
  }

  /// The paragraphs, as printed.
  public List<String> paragraphs() {
    return fields.texts("paragraphs");
  }

  /// What follows 绩效目标：, without these words; empty where the entry has none.
  public String goal() {
    return fields.text("goal");
  }

  /// What follows 绩效指标：, without these words; empty where the entry has none.
  public String indicators() {
    return fields.text("indicators");
  }

  /// The words as printed before `goal` or `indicators` where they differ from the form's (a half-width colon); empty
  /// where they do not.
  public Optional<String> label(String field) {
    Tree.Fields labels = fields.fields("labels");
    return labels.has(field) ? Optional.of(labels.text(field)) : Optional.empty();
  }

  /// Whether this entry only marks the place of a part without own text.
  public boolean marksPart() {
    return paragraphs().isEmpty()
        && Stream.of("heading", "goal", "indicators").noneMatch(this::has);
  }

  @Override
  public Section with(String field, String text) {
    return isText(field, text) ? this : new Section(id, Paths.set(fields, field, text));
  }

  @Override
  public Section withFields(Tree.Fields changed) {
    return new Section(id, changed);
  }
}
