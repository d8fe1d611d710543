package jibian.library;

import java.util.List;

/// Where a unit has used an indicator.
///
/// @param times in how many projects of how many years, all told
/// @param year of the latest text it stands in; empty where that has none
/// @param projects the names of the projects, the latest first, each once
public record UsageCount(int times, String year, List<String> projects) {
  public static final UsageCount NONE = new UsageCount(0, "", List.of());

  public UsageCount {
    projects = List.copyOf(projects);
  }
}
