package jibian.ui.session;

import module java.base;

import jibian.text.Messages;

/// Says when something was, the shorter the nearer.
public final class RelativeTime {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  /// The day, with the time if it was today or yesterday.
  public static String day(Instant at, Clock clock) {
    return day(at, TIME, clock);
  }

  private static String day(Instant at, DateTimeFormatter time, Clock clock) {
    LocalDateTime then = LocalDateTime.ofInstant(at, clock.getZone());
    long days = days(then, clock);
    if (days == 0 || days == 1) {
      return Messages.text(days == 0 ? "when.today" : "when.yesterday", time.format(then));
    }
    String month = Integer.toString(then.getMonthValue());
    String day = Integer.toString(then.getDayOfMonth());
    return then.getYear() == LocalDateTime.now(clock).getYear()
        ? Messages.text("when.day", month, day)
        : Messages.text("when.date", then.getYear(), month, day);
  }

  public static String time(Instant at, Clock clock) {
    return time(at, TIME, clock);
  }

  /// The day and the time to the second, where two may be in one minute.
  public static String second(Instant at, Clock clock) {
    return time(at, SECONDS, clock);
  }

  private static String time(Instant at, DateTimeFormatter time, Clock clock) {
    LocalDateTime then = LocalDateTime.ofInstant(at, clock.getZone());
    long days = days(then, clock);
    String day = day(at, time, clock);
    return days == 0 || days == 1 ? day : Messages.text("when.time", day, time.format(then));
  }

  private static long days(LocalDateTime then, Clock clock) {
    return ChronoUnit.DAYS.between(then.toLocalDate(), LocalDateTime.now(clock).toLocalDate());
  }
}
