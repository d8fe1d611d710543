package jibian.ui.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import jibian.text.Messages;

/// Says when something was, the shorter the nearer.
public final class When {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private When() {}

  /// The day, with the time if it was today or yesterday.
  public static String day(Instant at, Clock clock) {
    LocalDateTime then = LocalDateTime.ofInstant(at, clock.getZone());
    long days = days(then, clock);
    if (days == 0 || days == 1) {
      return Messages.text(days == 0 ? "when.today" : "when.yesterday", TIME.format(then));
    }
    String month = Integer.toString(then.getMonthValue());
    String day = Integer.toString(then.getDayOfMonth());
    return then.getYear() == LocalDateTime.now(clock).getYear()
        ? Messages.text("when.day", month, day)
        : Messages.text("when.date", Integer.toString(then.getYear()), month, day);
  }

  /// The day and the time.
  public static String time(Instant at, Clock clock) {
    LocalDateTime then = LocalDateTime.ofInstant(at, clock.getZone());
    long days = days(then, clock);
    return days == 0 || days == 1
        ? day(at, clock)
        : Messages.text("when.time", day(at, clock), TIME.format(then));
  }

  private static long days(LocalDateTime then, Clock clock) {
    return ChronoUnit.DAYS.between(then.toLocalDate(), LocalDateTime.now(clock).toLocalDate());
  }
}
