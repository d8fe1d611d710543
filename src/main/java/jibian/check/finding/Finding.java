package jibian.check.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jibian.model.Address;
import jibian.model.Id;
import jibian.text.Excerpt;
import jibian.text.Messages;

/// Something a careful reviewer would say about a place of the text.
///
/// @param rule the rule it comes from
/// @param severity by the form
/// @param address the place
/// @param key of the message in the bundle; of a unit's own check, the message itself
/// @param arguments of the message
/// @param fix how it can be mended, where that is known
/// @param reason what the text says about it
/// @param overridden whether that reason holds for the text as it is now; if it does not, it has lapsed
public record Finding(
    Rule rule,
    Severity severity,
    Address address,
    String key,
    List<String> arguments,
    Optional<Fix> fix,
    Optional<OverrideReason> reason,
    boolean overridden) {

  /// A name of a level has at most this many characters.
  private static final int NAME = 10;

  private static final int LINE = 25;

  public Finding {
    arguments = List.copyOf(arguments);
  }

  /// A finding nobody has answered.
  public Finding(
      Rule rule,
      Severity severity,
      Address address,
      String key,
      List<String> arguments,
      Optional<Fix> fix) {
    this(rule, severity, address, key, arguments, fix, Optional.empty(), false);
  }

  /// Written out, as thousands are compared after each edit: what a record has of its own is far slower where
  /// the program is compiled in a hurry.
  @Override
  public boolean equals(Object other) {
    return other instanceof Finding its
        && key.equals(its.key)
        && address.equals(its.address)
        && arguments.equals(its.arguments)
        && rule.equals(its.rule)
        && severity == its.severity
        && fix.equals(its.fix)
        && reason.equals(its.reason)
        && overridden == its.overridden;
  }

  @Override
  public int hashCode() {
    return 31 * address.hashCode() + key.hashCode();
  }

  /// The same with what the text says about it.
  Finding with(OverrideReason given, boolean holds) {
    return new Finding(rule, severity, address, key, arguments, fix, Optional.of(given), holds);
  }

  /// The same about other parts that say the same.
  ///
  /// @param other what stands in the place of a project or row
  public Finding moved(UnaryOperator<Id> other) {
    return new Finding(
        rule,
        severity,
        address.moved(other),
        key,
        arguments,
        fix.map(it -> it.moved(other)),
        reason,
        overridden);
  }

  /// What is wrong and what to do, in Chinese, with the actual names and numbers. Put together when it is asked for,
  /// since most findings of a long text are never looked at.
  public String message() {
    if (!key.startsWith("check.")) {
      return key;
    }
    String proposed = proposal().orElse("");
    Object[] shown = new Object[arguments.size()];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = quoted(arguments.get(i), proposed);
    }
    return nested(Messages.text(key, shown));
  }

  /// A text with quotation marks within quotation marks as GB/T 15834 has them: “‘十五五’规划编制”. One whose marks do not
  /// match is left as it is.
  private static String nested(String text) {
    StringBuilder marked = new StringBuilder(text);
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '“' && depth++ > 0) {
        marked.setCharAt(i, '‘');
      } else if (sign == '”' && --depth > 0) {
        marked.setCharAt(i, '’');
      }
    }
    return depth == 0 ? marked.toString() : text;
  }

  /// What is proposed is said whole, as far as it goes on a line, and so are names to choose from on two.
  private static String quoted(String argument, String proposed) {
    boolean whole = argument.length() <= LINE && argument.equals(proposed);
    return whole || isChoice(argument) ? argument : Excerpt.quoted(argument);
  }

  /// Whether a text is nothing but short names beside each other: 经济效益指标、社会效益指标、生态效益指标.
  private static boolean isChoice(String argument) {
    List<String> names = List.of(argument.split(Messages.text("list.comma"), -1));
    return names.size() > 1
        && argument.length() <= 2 * LINE
        && names.stream().allMatch(name -> name.length() <= NAME);
  }

  /// The value the fix gives the finding's own field; empty where there is none.
  public Optional<String> proposal() {
    return fix.flatMap(known -> known.proposes(address));
  }
}
