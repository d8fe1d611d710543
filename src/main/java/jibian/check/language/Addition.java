package jibian.check.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jibian.text.Figure;
import jibian.text.Unit;

/// Amounts that a sentence adds up: 甲20万元，乙13万元，合计33万元.
///
/// @param parts the amounts in 元
/// @param total what the sentence gives as their total
/// @param text the total as printed
public record Addition(List<BigDecimal> parts, BigDecimal total, String text) {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

  /// More parts than this are not tried.
  private static final int MOST = 10;

  private static final Pattern STOP = Pattern.compile("[。!?]");

  /// All of a text in plain shape without blanks, whose products have been read.
  public static List<Addition> in(String text, List<Product> products) {
    List<Addition> additions = new ArrayList<>();
    List<BigDecimal> parts = new ArrayList<>();
    boolean clear = true;
    int from = 0;
    int last = 0;
    int next = 0;
    for (Figure figure : Figure.in(text)) {
      if (figure.start() < last || !figure.is(Unit.Family.MONEY)) {
        continue;
      }
      while (next < products.size() && products.get(next).end() <= figure.start()) {
        next++;
      }
      boolean product = next < products.size() && products.get(next).start() <= figure.start();
      String gap = text.substring(last, figure.start());
      boolean total = !product && Phrase.ADDED_UP.in(gap);
      if (total
          && clear
          && !Phrase.NOT_ALL_ADDED.in(gap)
          && parts.size() > 1
          && parts.size() <= MOST) {
        additions.add(
            new Addition(
                List.copyOf(parts), figure.size(), text.substring(figure.start(), figure.end())));
      }
      if (total || STOP.matcher(gap).find()) {
        parts.clear();
        clear = true;
        from = last;
      }
      last = product ? products.get(next).end() : figure.end();
      if (!total) {
        parts.add(product ? products.get(next).yuan() : figure.size());
        clear &= product || !price(gap, text.substring(last));
        clear &= !Phrase.NOT_ALL_ADDED.in(text.substring(from, last));
        from = last;
      }
    }
    return additions;
  }

  private static boolean price(String gap, String behind) {
    return behind.startsWith("/") || behind.startsWith("每") || Phrase.PRICE_OF_ONE.in(gap);
  }

  /// Whether neither all the parts nor some of them make up the total.
  public boolean wrong() {
    Set<BigDecimal> sums = new HashSet<>(Set.of(BigDecimal.ZERO.setScale(2)));
    for (BigDecimal part : parts) {
      BigDecimal exact = part.setScale(2, RoundingMode.HALF_UP);
      sums.addAll(sums.stream().map(exact::add).collect(Collectors.toSet()));
    }
    BigDecimal near = total.multiply(TOLERANCE);
    return sums.stream().noneMatch(sum -> sum.subtract(total).abs().compareTo(near) <= 0);
  }

  /// The parts for a message, in 万元.
  public String shown() {
    return parts.stream()
        .map(part -> Amounts.shown(Amounts.tenThousands(part)))
        .collect(Collectors.joining(" + "));
  }

  public BigDecimal sum() {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
