package jibian.intake;

import java.util.regex.Pattern;
import jibian.form.Form;
import jibian.text.PlainShape;

/// Tells amounts that may be counted in other money than the form's: 元 where it has 万元, or the other way round.
final class MoneyDoubts {
  private static final Pattern GREAT = Pattern.compile("\\d{6,}(?:\\.0+)?");

  private final Form.Money money;
  private boolean yuan;
  private boolean wan;

  /// @param money that the form counts in
  MoneyDoubts(Form.Money money) {
    this.money = money;
  }

  /// Takes what a table, or what stands above it, says that it counts in.
  void add(RawProject raw) {
    yuan |=
        raw.yuan || raw.words.stream().anyMatch(cell -> Titles.moneyIn(cell.text()).equals("元"));
    wan |= raw.wan || raw.words.stream().anyMatch(cell -> Titles.moneyIn(cell.text()).equals("万元"));
  }

  /// An amount without the unit that the form counts in anyway.
  static String bare(String amount, Form.Money money) {
    String unit = money.label();
    return amount.matches("[\\d,.]+\\s*" + unit)
        ? amount.substring(0, amount.length() - unit.length()).strip()
        : amount;
  }

  /// The key of the reason to doubt an amount; empty where there is none.
  String of(String amount) {
    String plain = PlainShape.tight(amount).replace(",", "");
    if (plain.isEmpty()) {
      return "";
    }
    if (money == Form.Money.YUAN) {
      return wan || plain.endsWith("万元") ? "intake.doubt.wan" : "";
    }
    boolean great = GREAT.matcher(plain).matches();
    boolean said = plain.endsWith("元") && !plain.endsWith("万元");
    return yuan || great || said ? "intake.doubt.yuan" : "";
  }
}
