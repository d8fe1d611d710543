package jibian.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Submission;

/// Reads and sets the texts of cells by their addresses.
public final class CellEdits {
  private CellEdits() {}

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

  /// The text with many cells set, each owner touched once.
  public static Submission set(Submission text, Map<Address, String> values) {
    Map<Id, Map<String, String>> owners = new LinkedHashMap<>();
    values.forEach(
        (cell, value) ->
            owners
                .computeIfAbsent(cell.owner(), _ -> new LinkedHashMap<>())
                .put(cell.field(), value));
    Submission changed = text;
    for (Map.Entry<Id, Map<String, String>> owner : owners.entrySet()) {
      changed = set(changed, owner.getKey(), owner.getValue());
    }
    return changed;
  }

  private static Submission set(Submission text, Id owner, Map<String, String> values) {
    if (owner.equals(Address.TEXT)) {
      Submission changed = text;
      for (Map.Entry<String, String> value : values.entrySet()) {
        changed = set(changed, new Address(owner, value.getKey()), value.getValue());
      }
      return changed;
    }
    return PartLookup.change(text, owner, part -> set(part, values));
  }

  private static Part set(Part part, Map<String, String> values) {
    Part changed = part;
    for (Map.Entry<String, String> value : values.entrySet()) {
      if (!value.getValue().equals(changed.text(value.getKey()))) {
        changed = changed.with(value.getKey(), value.getValue());
      }
    }
    return changed;
  }
}
