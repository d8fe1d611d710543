package jibian.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jibian.json.JsonFile;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.Tree;
import jibian.text.UnusableException;

/// Whole correct texts of units that nobody tuned the rules for, and faults planted into them one at a time.
///
/// @param folder where they lie
record WholeTexts(String folder) {
  /// One set of each of three authors.
  static final List<WholeTexts> ALL =
      List.of(
          new WholeTexts("/check/whole/"),
          new WholeTexts("/check/whole-2/"),
          new WholeTexts("/check/whole-3/"));

  /// A fault and where the finding about it must sit.
  ///
  /// @param place project/indicators/field; `*` for any, `-` for none, several parted by commas
  record Planted(String rule, String text, List<String> place, Tree changes, String why) {
    static Planted of(String line) {
      List<String> cells = List.of(line.split("\t", 5));
      List<String> place = List.of(cells.get(2).split("/", 3));
      return new Planted(cells.get(0), cells.get(1), place, json(cells.get(3)), cells.get(4));
    }

    Submission changed(WholeTexts texts) {
      Tree changed = json(texts.source(text + ".json"));
      for (Tree change : ((Tree.Items) changes).items()) {
        List<Tree> pair = ((Tree.Items) change).items();
        String path = ((Tree.Text) pair.get(0)).value().substring(1);
        changed = WholeTexts.changed(changed, List.of(path.split("/", -1)), pair.get(1));
      }
      return read(text, bytes(changed));
    }

    boolean at(FindingReport.Entry finding) {
      List<String> found =
          Stream.of(finding.project(), finding.indicator(), finding.field())
              .map(part -> part.map(Object::toString).orElse("-"))
              .toList();
      for (int i = 0; i < 3; i++) {
        boolean fits = List.of(place.get(i).split(",", -1)).contains(found.get(i));
        if (!fits && !place.get(i).equals("*")) {
          return false;
        }
      }
      return rule.equals(finding.rule());
    }

    @Override
    public String toString() {
      return String.join(" ", rule, text, String.join("/", place), why);
    }
  }

  List<Planted> planted() {
    return lines("planted.tsv").map(Planted::of).toList();
  }

  /// How many rows of the correct texts hold a value that looks like a fault.
  long tempting() {
    return lines("tempting.txt").mapToLong(line -> line.split(" ", -1).length - 2).sum();
  }

  List<String> names() {
    return lines("tempting.txt").map(line -> line.split(" ", 2)[0]).distinct().toList();
  }

  Submission text(String name) {
    return read(name, source(name + ".json").getBytes(StandardCharsets.UTF_8));
  }

  /// The findings as the command line prints them.
  static List<FindingReport.Entry> findings(String name, Submission text) {
    FindingReport listing = new FindingReport(name, text);
    return new Reviewer()
        .review(text, Cases.form(text.form())).stream().map(listing::entry).toList();
  }

  private static Tree changed(Tree tree, List<String> path, Tree value) {
    if (path.isEmpty()) {
      return value;
    }
    String step = path.getFirst();
    List<String> rest = path.subList(1, path.size());
    if (tree instanceof Tree.Fields fields) {
      return fields.with(step, changed(fields.get(step), rest, value));
    }
    List<Tree> items = new ArrayList<>(((Tree.Items) tree).items());
    int at = Integer.parseInt(step.replaceFirst("^[-+]", ""));
    switch (step.charAt(0)) {
      case '-' -> items.remove(at);
      case '+' -> items.add(at, value);
      default -> items.set(at, changed(items.get(at), rest, value));
    }
    return new Tree.Items(items, 0);
  }

  private static Submission read(String name, byte[] json) {
    try {
      return ExchangeFile.read(name, json);
    } catch (UnusableException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static byte[] bytes(Tree tree) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      JsonFile.write(tree, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Tree json(String text) {
    try {
      return JsonFile.read("", text.getBytes(StandardCharsets.UTF_8));
    } catch (UnusableException e) {
      throw new IllegalStateException(text, e);
    }
  }

  private Stream<String> lines(String name) {
    return source(name).lines().filter(line -> !line.startsWith("#"));
  }

  private String source(String name) {
    try (var in = WholeTexts.class.getResourceAsStream(folder + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
