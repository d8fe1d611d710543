package jibian.check;

import module java.base;

import jibian.check.language.Amounts;
import jibian.check.language.Quantity;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.model.Target;
import jibian.model.ValueColumns;
import jibian.text.Messages;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// What the reviewer read at the place of a finding: 符号 ≥ · 数 95 · 单位 % · 关于 在线率. Who sees it knows whether the
/// reviewer misread.
public final class ReadWords {
  private static final Set<String> OF_VALUE = Set.of("", "value", "level2", "level3");

  /// So many quantities of a sentence are shown.
  private static final int MOST = 4;

  /// Of the value of the row a place is in, or of the text of its cell; empty where nothing was read.
  public static Optional<String> at(Address where, Submission text) {
    Optional<Project> project = PartLookup.project(text, where.owner());
    Optional<Indicator> row =
        project.stream()
            .flatMap(it -> it.indicators().stream())
            .filter(it -> it.id().equals(where.owner()))
            .findFirst();
    String field = where.field();
    return row.isPresent() && OF_VALUE.contains(field)
        ? value(row.get())
        : row.map(it -> it.text(field))
            .or(() -> project.map(it -> it.text(field)))
            .flatMap(ReadWords::sentence);
  }

  private static Optional<String> value(Indicator row) {
    String value = ValueColumns.whole(row);
    Target target = Target.of(value);
    Optional<Quantity> read =
        Quantity.of(target).or(() -> Quantity.in(PlainShape.tight(value)).stream().findFirst());
    return switch (target.kind()) {
      case EMPTY -> Optional.empty();
      case DATE -> Optional.of(Messages.text("rule.read.date", target.rest()));
      default ->
          Optional.of(
              read.map(it -> parts(it, row.text("level3").strip()))
                  .orElse(Messages.text("rule.read.words")));
    };
  }

  private static Optional<String> sentence(String text) {
    List<String> read =
        Quantity.in(PlainShape.tight(text)).stream()
            .limit(MOST)
            .map(it -> parts(it, it.subject()))
            .toList();
    return read.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", read));
  }

  private static String parts(Quantity read, String about) {
    List<String> parts = new ArrayList<>();
    if (!read.sign().text().isEmpty()) {
      parts.add(Messages.text("rule.read.sign", read.sign().text()));
    }
    String upper = read.to().map(it -> "～" + Amounts.shown(it)).orElse("");
    parts.add(Messages.text("rule.read.number", Amounts.shown(read.number()) + upper));
    parts.add(
        read.unit()
            .map(Unit::name)
            .map(it -> Messages.text("rule.read.unit", it))
            .orElse(Messages.text("rule.read.unit.none")));
    if (!read.per().isEmpty()) {
      parts.add(Messages.text("rule.read.per", String.join("·", read.per())));
    }
    if (!about.isEmpty()) {
      parts.add(Messages.text("rule.read.about", about));
    }
    return String.join(" · ", parts);
  }
}
