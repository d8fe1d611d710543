package jibian.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jibian.edit.Parts;
import jibian.form.Blank;
import jibian.form.Column;
import jibian.form.Frame;
import jibian.form.Variant;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Submission;

/// The indicators of a project.
///
/// @param head the project
/// @param frame the levels the form allows
/// @param maker makes new rows
public record IndicatorRows(Id head, Frame frame, Blank maker) implements PartSheet.Rows {

  /// The columns of a form. What is a sentence in most texts gets the room.
  public static List<Col> columns(Variant variant) {
    return variant.columns().stream().map(IndicatorRows::col).toList();
  }

  private static Col col(Column column) {
    String field = column.field();
    return switch (field) {
      case "level1" -> new Col(field, column.label(), 5, 5, Col.Kind.CHOICE, true);
      case "level2" -> new Col(field, column.label(), 6, 8.5, Col.Kind.CHOICE, column.merge());
      case "weight" -> Col.of(field, column.label(), 3, 3, Col.Kind.NUMBER);
      case "level3" -> Col.of(field, column.label(), 6, 10, Col.Kind.TEXT);
      case "description" -> Col.of(field, column.label(), 7, 17, Col.Kind.TEXT);
      case "value" -> Col.of(field, column.label(), 7, 13, Col.Kind.TEXT);
      default -> Col.of(field, column.label(), 6, 9, Col.Kind.TEXT);
    };
  }

  @Override
  public List<Indicator> of(Submission text) {
    return Parts.project(text, head).map(Project::indicators).orElse(List.of());
  }

  @Override
  public Part blank(Part above) {
    return maker.indicator(level(above, "level1"), level(above, "level2"));
  }

  private static String level(Part above, String field) {
    String level = above == null ? null : above.value(field);
    return level == null ? "" : level;
  }

  @Override
  public List<String> choices(Part part, String field) {
    return switch (field) {
      case "level1" -> frame.levels().stream().map(Frame.Level::name).toList();
      case "level2" -> {
        Optional<Frame.Level> level =
            part == null ? Optional.empty() : frame.level(part.value("level1"));
        yield level
            .map(Stream::of)
            .orElseGet(() -> frame.levels().stream())
            .flatMap(one -> one.headings().stream())
            .map(Frame.Heading::name)
            .toList();
      }
      default -> List.of();
    };
  }
}
