package jibian.library;

import module java.base;

import jibian.model.Heading;
import jibian.model.Project;
import jibian.text.PlainShape;

/// The entries of a library in the order that suits one project: what the same project had in earlier years, what the
/// unit used often and lately, what shares words with the project's name, purpose and goals. Made once for a project
/// and read at every key.
public final class Ranking {
  private static final double SAME_PROJECT = 40;
  private static final double OWN = 12;
  private static final double AGAIN = 4;
  private static final double LATE = 6;
  private static final double PURPOSE = 14;
  private static final double WORDS = 30;
  private static final int ENOUGH = 3;

  private final List<LibraryEntry> all;
  private final Map<Heading, List<LibraryEntry>> byHeading = new HashMap<>();
  private final Map<String, List<LibraryEntry>> byName = new HashMap<>();

  /// @param year of the text the project is in
  Ranking(IndicatorLibrary library, Project project, String year) {
    Score score = new Score(project, year);
    List<Scored> scored = new ArrayList<>(library.entries().size());
    library.entries().forEach(entry -> scored.add(new Scored(entry, score.of(entry))));
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    all = scored.stream().map(Scored::entry).toList();
    for (LibraryEntry entry : all) {
      byHeading.computeIfAbsent(entry.heading(), _ -> new ArrayList<>()).add(entry);
      byName.computeIfAbsent(PlainShape.key(entry.name()), _ -> new ArrayList<>()).add(entry);
    }
  }

  /// Those under a heading; all of them where it is [Heading#OTHER].
  public List<LibraryEntry> under(Heading heading) {
    return heading == Heading.OTHER ? all : byHeading.getOrDefault(heading, List.of());
  }

  /// Those of a name under a heading, or of any where it is [Heading#OTHER].
  public List<LibraryEntry> named(String name, Heading heading) {
    return byName.getOrDefault(PlainShape.key(name), List.of()).stream()
        .filter(entry -> heading == Heading.OTHER || entry.heading() == heading)
        .toList();
  }

  private record Scored(LibraryEntry entry, double score) {}

  /// How well entries fit a project.
  private static final class Score {
    private final String said;
    private final BitSet pairs = new BitSet(1 << 16);
    private final String name;
    private final int year;
    private final Map<WorkField, Integer> fields = new HashMap<>();
    private final Map<String, Boolean> names = new HashMap<>();

    Score(Project project, String year) {
      this.said = project.name() + project.text("purpose") + String.join("", project.goals());
      this.name = lasting(project.name());
      this.year = number(year);
      for (int at = 0; at + 1 < said.length(); at++) {
        pairs.set(pair(said, at));
      }
    }

    double of(LibraryEntry entry) {
      int hits = fields.computeIfAbsent(entry.field(), field -> field.in(said));
      double score = PURPOSE * Math.min(hits, ENOUGH) + WORDS * shared(entry.name());
      UsageCount use = entry.use();
      if (use.times() > 0) {
        score += OWN + AGAIN * Math.log(use.times()) + LATE / (1 + age(use.year()));
        score += use.projects().stream().anyMatch(this::same) ? SAME_PROJECT : 0;
      }
      return score;
    }

    private boolean same(String project) {
      return names.computeIfAbsent(project, other -> lasting(other).equals(name));
    }

    /// The share of a name's pairs of characters that the project's texts hold too.
    private double shared(String text) {
      int found = 0;
      for (int at = 0; at + 1 < text.length(); at++) {
        found += pairs.get(pair(text, at)) ? 1 : 0;
      }
      return found / (double) Math.max(1, text.length() - 1);
    }

    private static int pair(String text, int at) {
      return (text.charAt(at) * 31 + text.charAt(at + 1)) & 0xFFFF;
    }

    private int age(String used) {
      return Math.abs(year - number(used));
    }

    private static int number(String year) {
      return year.matches("[0-9]{4}") ? Integer.parseInt(year) : 0;
    }

    /// A project's name without its year.
    private static String lasting(String name) {
      return PlainShape.key(name).replaceAll("[0-9]{4}年?度?", "");
    }
  }
}
