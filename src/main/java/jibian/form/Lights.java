package jibian.form;

import module java.base;

import jibian.model.Heading;

/// How monitoring judges what was reached so far. All shares are per cent.
///
/// @param red below this share of what was due: red
/// @param yellow below this one: yellow
/// @param blue above this one: blue
/// @param steady the headings whose rates are due in full at any time of the year
/// @param shares what share of the money is due by the end of a month, where the project has no schedule of its own
/// @param moneyRed below this share of the money that was due: red; below all of it: yellow
/// @param apart how far goals and money may be apart
public record Lights(
    BigDecimal red,
    BigDecimal yellow,
    BigDecimal blue,
    Set<Heading> steady,
    Map<Integer, BigDecimal> shares,
    BigDecimal moneyRed,
    BigDecimal apart) {
  public Lights {
    steady = Set.copyOf(steady);
    shares = Map.copyOf(new TreeMap<>(shares));
  }
}
