package jibian.form;

import java.util.List;
import java.util.Optional;

/// The levels of indicators a form knows.
///
/// @param levels first levels in the order of the form
public record IndicatorLevels(List<Level> levels) {

  public IndicatorLevels {
    levels = List.copyOf(levels);
  }

  /// A first level by its exact name.
  public Optional<Level> level(String name) {
    return levels.stream().filter(level -> level.name().equals(name)).findFirst();
  }

  /// A first level.
  ///
  /// @param name as printed, e.g. 产出指标
  /// @param need how bad it is when none of its headings has an indicator
  /// @param headings second levels in the order of the form
  public record Level(String name, Need need, List<Heading> headings) {
    public Level {
      headings = List.copyOf(headings);
    }
  }

  /// A second level.
  ///
  /// @param name as printed, e.g. 数量指标
  /// @param need how bad it is when it has no indicator
  public record Heading(String name, Need need) {}

  /// How bad it is when something is missing.
  public enum Need {
    ERROR,
    WARNING,
    NONE
  }
}
