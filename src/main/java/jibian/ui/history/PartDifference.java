package jibian.ui.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jibian.check.finding.OverrideReasons;
import jibian.form.Form;
import jibian.form.Variant;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Project;
import jibian.text.Messages;
import jibian.ui.session.DisplayNames;

/// How two states of a part differ, field by field.
///
/// @param form names the fields
public record PartDifference(Form form, Variant variant) {
  private static final Set<String> LISTS = Set.of("goals", "paragraphs");

  /// A field that is not the same.
  ///
  /// @param where the row and the field, in words
  /// @param kind whether a row came, went or changed
  public record Change(Kind kind, String where, String before, String after) {}

  /// What happened to a field or row.
  public enum Kind {
    CHANGED,
    ADDED,
    REMOVED,
    MOVED
  }

  /// What changed from one state to another.
  public List<Change> between(Part before, Part after) {
    List<Change> changes = new ArrayList<>();
    fields(before, after, "", changes);
    if (before instanceof Project one && after instanceof Project other) {
      rows(one, other, changes);
    }
    return changes;
  }

  private void fields(Part before, Part after, String row, List<Change> changes) {
    Set<String> keys = new LinkedHashSet<>();
    before.keys().forEach(key -> keys.add(whole(key)));
    after.keys().forEach(key -> keys.add(whole(key)));
    for (String key : keys) {
      String old = before.text(key);
      String now = after.text(key);
      if (!old.equals(now)) {
        changes.add(new Change(Kind.CHANGED, row + name(key), old, now));
      }
    }
    String old = String.join("\n", OverrideReasons.texts(before.fields()));
    String now = String.join("\n", OverrideReasons.texts(after.fields()));
    if (!old.equals(now)) {
      changes.add(new Change(Kind.CHANGED, row + Messages.text("history.reasons"), old, now));
    }
  }

  /// Lists of paragraphs are compared as a whole: a line put in at the top would move all others.
  private static String whole(String key) {
    int dot = key.indexOf('.');
    return dot > 0 && LISTS.contains(key.substring(0, dot)) ? key.substring(0, dot) : key;
  }

  private String name(String key) {
    String[] steps = key.split("\\.", -1);
    if (steps.length == 3 && steps[1].matches("[0-9]+") && steps[2].matches("[0-9]+")) {
      return Messages.text("history.cell", next(steps[1]), next(steps[2]));
    }
    String name = DisplayNames.field(form, variant, key);
    return name.isEmpty() ? key : name;
  }

  private static String next(String place) {
    return Integer.toString(Integer.parseInt(place) + 1);
  }

  private void rows(Project before, Project after, List<Change> changes) {
    Map<Id, Indicator> old = new LinkedHashMap<>();
    before.indicators().forEach(row -> old.put(row.id(), row));
    List<Id> stayed = new ArrayList<>();
    for (Indicator row : after.indicators()) {
      Indicator was = old.remove(row.id());
      if (was == null) {
        changes.add(new Change(Kind.ADDED, DisplayNames.part(row), "", summary(row)));
      } else {
        stayed.add(row.id());
        fields(was, row, DisplayNames.part(was) + Messages.text("history.slash"), changes);
      }
    }
    old.values()
        .forEach(
            row -> changes.add(new Change(Kind.REMOVED, DisplayNames.part(row), summary(row), "")));
    List<Id> order =
        before.indicators().stream().map(Indicator::id).filter(stayed::contains).toList();
    if (!order.equals(stayed)) {
      changes.add(new Change(Kind.MOVED, Messages.text("history.order"), "", ""));
    }
  }

  private String summary(Indicator row) {
    return String.join(
        Messages.text("history.dot"),
        variant.columns().stream()
            .map(column -> row.text(column.field()))
            .filter(text -> !text.isBlank())
            .toList());
  }
}
