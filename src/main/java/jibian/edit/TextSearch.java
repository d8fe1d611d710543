package jibian.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jibian.model.Address;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Submission;

/// Finds and replaces words in a whole text.
///
/// @param words what is looked for; nothing is found for an empty one
/// @param exact whether capitals and small letters differ
public record TextSearch(String words, boolean exact) {
  private static final List<String> OWN =
      List.of("unit.code", "unit.name", "cover.title", "cover.preparedBy", "cover.reviewedBy");

  /// The places in reading order.
  public List<Match> in(Submission text) {
    List<Match> found = new ArrayList<>();
    for (String field : OWN) {
      Address cell = Address.ofText(field);
      collect(cell, CellEdits.text(text, cell), found);
    }
    PartLookup.each(text, part -> collect(part, found));
    return found;
  }

  /// The text with all places replaced.
  public Submission replace(Submission text, String by) {
    Map<Address, String> changed = new LinkedHashMap<>();
    for (Match match : in(text).reversed()) {
      String old = changed.computeIfAbsent(match.cell(), cell -> CellEdits.text(text, cell));
      changed.put(match.cell(), match.replaced(old, by));
    }
    return CellEdits.set(text, changed);
  }

  private void collect(Part part, List<Match> found) {
    if (words.isEmpty()) {
      return;
    }
    for (String field : part.keys()) {
      collect(new Address(part.id(), field), part.text(field), found);
    }
  }

  private void collect(Address cell, String text, List<Match> found) {
    String wanted = folded(words);
    String in = folded(text);
    int at = wanted.isEmpty() ? -1 : in.indexOf(wanted);
    while (at >= 0) {
      found.add(new Match(cell, at, at + wanted.length()));
      at = in.indexOf(wanted, at + wanted.length());
    }
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
