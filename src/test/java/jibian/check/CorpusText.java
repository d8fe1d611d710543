package jibian.check;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.UnusableException;

/// A text of the corpus: what its writer knows of it, what the reviewer finds, and how that was judged.
///
/// @param folder where the text lies in the test data
record CorpusText(String folder, String name) {
  static final List<CorpusText> PUBLISHED =
      Stream.of("chengde-2023", "zunhua-2022", "langfang-2020", "tangshan-2022", "julu-2024")
          .map(name -> new CorpusText("/texts/", name))
          .toList();
  static final List<CorpusText> FIRST = in("/corpus/texts/");
  static final List<CorpusText> HELD = in("/corpus/held/");
  static final List<CorpusText> SECOND = in("/corpus/second/");
  static final List<CorpusText> SECOND_HELD = in("/corpus/second-held/");
  static final List<CorpusText> THIRD = in("/corpus/third/");
  static final List<CorpusText> THIRD_HELD = in("/corpus/third-held/");
  static final List<CorpusText> FOURTH = in("/corpus/fourth/");
  static final List<CorpusText> FOURTH_HELD = in("/corpus/fourth-held/");
  static final List<CorpusText> FIFTH = in("/corpus/fifth/");
  static final List<CorpusText> FIFTH_HELD = in("/corpus/fifth-held/");
  static final List<CorpusText> SIXTH = in("/corpus/sixth/");
  static final List<CorpusText> SIXTH_HELD = in("/corpus/sixth-held/");
  static final List<CorpusText> SEVENTH = in("/corpus/seventh/");
  static final List<CorpusText> SEVENTH_HELD = in("/corpus/seventh-held/");
  static final List<CorpusText> EIGHTH = in("/corpus/eighth/");
  static final List<CorpusText> EIGHTH_HELD = in("/corpus/eighth-held/");

  /// The texts of a folder of the test data.
  private static List<CorpusText> in(String folder) {
    try (var files = Files.list(Path.of(CorpusText.class.getResource(folder).toURI()))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".json"))
          .map(file -> new CorpusText(folder, file.replace(".json", "")))
          .sorted(Comparator.comparing(CorpusText::name))
          .toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(folder, e);
    }
  }

  /// A published text.
  static Submission published(String name) {
    return new CorpusText("/texts/", name).text();
  }

  /// A place as a list names it: project, indicator (each from 1, or `-`), field or `-`.
  record Place(String project, String indicator, String field) {
    static Place of(String project, String indicator, String field) {
      return new Place(named(project), named(indicator), named(field));
    }

    static Place of(FindingReport.Entry finding) {
      return of(
          finding.project().map(Object::toString).orElse(""),
          finding.indicator().map(Object::toString).orElse(""),
          finding.field().orElse(""));
    }

    private static String named(String part) {
      return part.isEmpty() ? "-" : part;
    }

    /// Whether a finding there is about this place: the same row, or the whole of it.
    boolean holds(Place finding) {
      return project.equals(finding.project) && indicator.equals(finding.indicator);
    }

    boolean isCell(Place finding) {
      return holds(finding)
          && (field.equals("-")
              || finding.field.equals(field)
              || finding.field.startsWith(field + "."));
    }

    @Override
    public String toString() {
      return String.join(" | ", project, indicator, field);
    }
  }

  /// What the writer knows of a place.
  ///
  /// @param rule that must speak; empty where the value is right
  record Known(String rule, Place place, String why) {
    static Known of(String line) {
      List<String> cells = List.of(line.split("\t", -1));
      Place place = Place.of(cells.get(2), cells.get(3), cells.get(4));
      return new Known(cells.get(1), place, cells.get(5));
    }

    boolean found(List<FindingReport.Entry> findings) {
      return findings.stream().anyMatch(it -> it.rule().equals(rule) && place.holds(Place.of(it)));
    }
  }

  /// A finding and how it was judged.
  ///
  /// @param verdict `wrong`, `open`, or empty for a right one
  record Judged(String key, String verdict, String line) {
    static Judged of(String line) {
      List<String> cells = List.of(line.split(" \\| ", 5));
      String verdict =
          Stream.of("wrong", "open")
              .filter(it -> cells.get(4).startsWith(it + ":"))
              .findFirst()
              .orElse("");
      return new Judged(String.join(" | ", cells.subList(0, 4)), verdict, line);
    }
  }

  static String key(FindingReport.Entry finding) {
    return Place.of(finding) + " | " + finding.rule();
  }

  /// The findings as the command line prints them.
  List<FindingReport.Entry> findings() {
    Submission text = text();
    FindingReport listing = new FindingReport(name, text);
    return new Reviewer()
        .review(text, Cases.form(text.form())).stream().map(listing::entry).toList();
  }

  Submission text() {
    try {
      return ExchangeFile.read(
          name, source(folder + name + ".json").getBytes(StandardCharsets.UTF_8));
    } catch (UnusableException e) {
      throw new IllegalStateException(name, e);
    }
  }

  List<Judged> judged() {
    return source("/corpus/judged/" + name + ".txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(Judged::of)
        .toList();
  }

  /// Its planted faults.
  List<Known> planted() {
    return known().filter(it -> !it.rule().isEmpty()).toList();
  }

  /// Its right values that look like faults.
  List<Known> tempting() {
    return known().filter(it -> it.rule().isEmpty()).toList();
  }

  private Stream<Known> known() {
    return source(folder.replace("texts", "truth") + name + ".tsv").lines().map(Known::of);
  }

  private static String source(String path) {
    try (var in = CorpusText.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
