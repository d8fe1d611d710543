package jibian.ui.start;

import module java.base;

import jibian.model.Address;
import jibian.model.Id;
import jibian.text.Messages;
import jibian.ui.port.Settings;
import jibian.ui.port.Texts;

/// What is remembered of texts that were left: where the clerk was, and what they add up to.
public record LeftTexts(Settings settings, Clock clock) {
  private static final String LAST = "last-text";
  private static final String WHERE = "last-where";
  private static final String ABOUT = "about.";
  private static final String PLACE = "place.";

  /// Within this time after a text was left its last edit is on the disk.
  private static final Duration LAST_SAVE = Duration.ofSeconds(5);

  /// Remembers the place the clerk is at.
  public void at(Texts.Entry entry, Address place) {
    settings.put(PLACE + entry.id(), place.owner().value() + "/" + place.field());
  }

  /// The place the clerk left a text at.
  public Optional<Address> place(Texts.Entry entry) {
    return settings
        .get(PLACE + entry.id())
        .filter(place -> place.matches("[0-9]{1,18}/.*"))
        .map(place -> place.split("/", 2))
        .map(parts -> new Address(new Id(Long.parseLong(parts[0])), parts[1]));
  }

  /// Remembers the text to go on with, should the program be ended before it is left.
  public void opened(Texts.Entry entry) {
    settings.put(LAST, Long.toString(entry.id()));
    settings.put(WHERE, "");
  }

  /// Remembers the text to go on with, and what the list of texts shows of it.
  ///
  /// @param where in words, e.g. 停在 项目 1 的指标值，41 处错误待改
  public void left(Texts.Entry entry, String where, About about) {
    settings.put(LAST, Long.toString(entry.id()));
    settings.put(WHERE, where);
    settings.put(ABOUT + entry.id(), clock.millis() + " " + about.errors() + " " + about.budget());
  }

  /// What a text adds up to, as it was when it was left; empty where it has changed since in some other way.
  Optional<About> about(Texts.Entry entry) {
    return settings
        .get(ABOUT + entry.id())
        .filter(text -> text.matches("[0-9]{1,15} [0-9]{1,9} -?[0-9.]+"))
        .map(text -> text.split(" ", -1))
        .filter(
            parts ->
                !entry
                    .changed()
                    .isAfter(Instant.ofEpochMilli(Long.parseLong(parts[0])).plus(LAST_SAVE)))
        .map(parts -> new About(parts[2], Integer.parseInt(parts[1])));
  }

  /// The text to go on with: the one that was open last, or else the first.
  Optional<Texts.Entry> last(List<Texts.Entry> all) {
    return all.stream().filter(this::isLast).findFirst().or(() -> all.stream().findFirst());
  }

  private boolean isLast(Texts.Entry entry) {
    return settings.get(LAST).equals(Optional.of(Long.toString(entry.id())));
  }

  /// Where the clerk was in the text to go on with; empty where that is not known, or where the text has changed since
  /// in some other way, as by coming back from the bin.
  String where(List<Texts.Entry> all) {
    return last(all)
        .filter(entry -> isLast(entry) && about(entry).isPresent())
        .flatMap(_ -> settings.get(WHERE))
        .orElse("");
  }

  /// What a text adds up to.
  ///
  /// @param budget in 万元
  /// @param errors how many are open
  public record About(String budget, int errors) {
    /// The budget as it is said; empty for a form that has none.
    String total() {
      boolean none = budget.chars().noneMatch(sign -> sign >= '1' && sign <= '9');
      return none ? "" : Messages.text("start.budget", budget);
    }
  }
}
