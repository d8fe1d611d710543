package jibian.edit;

import module java.base;

import jibian.model.Address;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Submission;

/// Finds and replaces words in a whole text and in the stages of its year.
///
/// @param words what is looked for; nothing is found for an empty one
/// @param exact whether capitals and small letters differ
/// @param stages the keys below which the fields of the stages stand that are looked through, as `evaluation`
public record TextSearch(String words, boolean exact, List<String> stages) {
  private static final List<String> OWN =
      List.of("unit.code", "unit.name", "cover.title", "cover.preparedBy", "cover.reviewedBy");

  /// The places in reading order: the goals, then each stage.
  public List<Match> in(Submission text) {
    List<Match> found = new ArrayList<>();
    each(text, (cell, words) -> found.addAll(matches(cell, words)));
    return found;
  }

  /// The text with all places replaced.
  public Submission replace(Submission text, String by) {
    Map<Address, String> changed = new LinkedHashMap<>();
    each(
        text,
        (cell, words) -> {
          String now = words;
          for (Match match : matches(cell, words).reversed()) {
            now = match.replaced(now, by);
          }
          if (!now.equals(words)) {
            changed.put(cell, now);
          }
        });
    return CellEdits.set(text, changed);
  }

  /// @param cell takes the address of each cell and its text
  private void each(Submission text, BiConsumer<Address, String> cell) {
    if (words.isEmpty()) {
      return;
    }
    for (String field : OWN) {
      cell.accept(Address.ofText(field), text.text(field));
    }
    PartLookup.each(text, part -> each(part, part.keys(), cell));
    for (String stage : stages) {
      text.keys(stage).forEach(field -> cell.accept(Address.ofText(field), text.text(field)));
      PartLookup.each(text, part -> each(part, part.keys(stage), cell));
    }
  }

  private static void each(Part part, List<String> fields, BiConsumer<Address, String> cell) {
    fields.forEach(field -> cell.accept(new Address(part.id(), field), part.text(field)));
  }

  private List<Match> matches(Address cell, String text) {
    List<Match> found = new ArrayList<>();
    String wanted = folded(words);
    String in = folded(text);
    int at = in.indexOf(wanted);
    while (at >= 0) {
      found.add(new Match(cell, at, at + wanted.length()));
      at = in.indexOf(wanted, at + wanted.length());
    }
    return found;
  }

  /// Small letters, character by character so that places stay what they are.
  private String folded(String text) {
    if (exact) {
      return text;
    }
    String small = text.toLowerCase(Locale.ROOT);
    return small.length() == text.length() ? small : text;
  }

  /// A place: from `start` up to, not including, `end` of a cell's text.
  public record Match(Address cell, int start, int end) {

    /// The cell's text with this place replaced.
    public String replaced(String text, String by) {
      return text.substring(0, start) + by + text.substring(end);
    }
  }
}
