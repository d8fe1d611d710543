package jibian.page;

import java.util.EnumMap;
import java.util.Map;

/// The style of every role.
public record StyleSheet(Map<Role, Style> styles) {

  public StyleSheet {
    styles = new EnumMap<>(styles);
    for (Role role : Role.values()) {
      if (!styles.containsKey(role)) {
        throw new IllegalArgumentException("no style for " + role);
      }
    }
  }

  public Style of(Role role) {
    return styles.get(role);
  }
}
