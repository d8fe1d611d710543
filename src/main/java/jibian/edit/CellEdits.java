package jibian.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.PartLookup;
import jibian.model.Submission;

/// Reads and sets the texts of cells by their addresses.
public final class CellEdits {
  /// The text of a cell; empty where it is empty, the form has no such cell or its owner is gone.
  public static String text(Submission text, Address cell) {
    return cell.owner().equals(Address.TEXT)
        ? text.text(cell.field())
        : PartLookup.find(text, cell.owner()).map(part -> part.text(cell.field())).orElse("");
  }

  /// The text with a cell set; the same object where that changes nothing. What is absent shows as an empty text, so an
  /// empty text leaves it absent.
  public static Submission set(Submission text, Address cell, String value) {
    if (value.equals(text(text, cell))) {
      return text;
    }
    return cell.owner().equals(Address.TEXT)
        ? text.with(cell.field(), value)
        : PartLookup.change(text, cell.owner(), part -> part.with(cell.field(), value));
  }

  /// The text with many cells set, in one pass over all parts.
  public static Submission set(Submission text, Map<Address, String> values) {
    Map<Id, Map<String, String>> owners = new LinkedHashMap<>();
    values.forEach(
        (cell, value) ->
            owners
                .computeIfAbsent(cell.owner(), _ -> new LinkedHashMap<>())
                .put(cell.field(), value));
    return owners.isEmpty() ? text : text.with(owners);
  }
}
