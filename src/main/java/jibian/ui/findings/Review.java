package jibian.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import jibian.check.Fix;
import jibian.check.Fixes;
import jibian.check.Reviewer;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.ui.port.Check;

/// What the reviewer finds, as the window shows it. One for each open text: the reviewer keeps what did not change.
public final class Review implements Check {
  private static final int SHOWN = 12;

  private final Reviewer reviewer = new Reviewer();

  @Override
  public List<Finding> findings(Submission text, Form form) {
    return reviewer.review(text, form).stream().map(Review::finding).toList();
  }

  @Override
  public Mended mend(Submission text, Form form) {
    List<jibian.check.Finding> found = new Reviewer().review(text, form);
    Fixes.Result result = Fixes.apply(text, form, found, Set.of());
    return new Mended(result.text(), result.applied().size());
  }

  private static Finding finding(jibian.check.Finding found) {
    return new Finding(
        found.rule().id(),
        Finding.Severity.valueOf(found.severity().name()),
        address(found.address()),
        found::message,
        Messages.text("finding.ground", found.rule().name(), found.rule().source()),
        found.fix().map(fix -> label(fix, found)).orElse(""),
        found.fix().map(Review::operation),
        found.fix().map(Fix::safe).orElse(false));
  }

  private static UnaryOperator<Submission> operation(Fix fix) {
    return text -> Fixes.apply(text, fix);
  }

  private static Address address(jibian.check.Address place) {
    Id owner = place.indicator().or(place::project).or(place::part).orElse(Address.TEXT);
    return new Address(owner, place.field().orElse(""));
  }

  private static String label(Fix fix, jibian.check.Finding found) {
    return switch (fix) {
      case Fix.Write _ -> write(found.proposal());
      case Fix.Swap _ -> Messages.text("fix.swap");
      case Fix.Move move -> Messages.text("fix.move", move.level2());
      case Fix.Insert insert -> Messages.text("fix.insert", insert.level2());
      case Fix.Delete _ -> Messages.text("fix.delete");
    };
  }

  private static String write(Optional<String> proposal) {
    String text = proposal.orElse("").replace('\n', ' ');
    if (text.isEmpty()) {
      return Messages.text("fix.write.other");
    }
    boolean fits = text.codePointCount(0, text.length()) <= SHOWN;
    return Messages.text(
        "fix.write", fits ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…");
  }
}
