package jibian.model;

import jibian.text.PlainShape;

/// What a row is to show, whatever the form calls it.
public enum Heading {
  QUANTITY,
  QUALITY,
  TIME,
  COST,
  ECONOMIC,
  SOCIAL,
  ECOLOGY,
  LASTING,
  SATISFACTION,
  OTHER;

  /// By the two levels of a row.
  public static Heading of(String level1, String level2) {
    String first = PlainShape.tight(level1);
    String second = PlainShape.tight(level2);
    if (first.startsWith("成本") || second.contains("成本")) {
      return COST;
    }
    if (second.contains("数量")) {
      return QUANTITY;
    }
    if (second.contains("质量")) {
      return QUALITY;
    }
    return second.contains("时效") ? TIME : effect(first, second);
  }

  private static Heading effect(String first, String second) {
    if (second.contains("满意") || first.contains("满意")) {
      return SATISFACTION;
    }
    if (second.contains("经济")) {
      return ECONOMIC;
    }
    if (second.contains("生态") || second.contains("环境")) {
      return ECOLOGY;
    }
    if (second.contains("可持续")) {
      return LASTING;
    }
    return second.contains("社会") ? SOCIAL : OTHER;
  }

  /// Whether it is about what comes of the work.
  public boolean benefit() {
    return this == ECONOMIC || this == SOCIAL || this == ECOLOGY || this == LASTING;
  }

  /// Whether it is about the work itself.
  public boolean output() {
    return this == QUANTITY || this == QUALITY || this == TIME || this == COST;
  }
}
